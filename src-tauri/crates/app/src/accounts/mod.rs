//! Accounts: who may open the office, each by a passphrase of their own.
//!
//! The seam is here because an account is two things that must agree: a row (name and role, in `office`) and a slot of
//! the key file (in `vault`). The slot is written inside the row's operation, so that a refused slot takes the row back;
//! a slot whose row was lost on the way opens no session and goes with the next change. What must never move in: a rule
//! about names and roles, which `office` keeps, and anything that derives a key.

mod add;
mod change;
mod idle;
mod list;
mod passphrase;
mod remove;

pub use list::ShownAccount;
pub use passphrase::TypedTwice;

use crate::{Result, Session};
use office::account;
use vault::{SlotId, listed_accounts, remove_account};

impl Session {
    /// Removes the slots that stand for no account: what a crash, or a restore, left in the key file.
    fn drop_stray_slots(&self) -> Result<()> {
        let files = self.host.files();
        let accounts = account::list(&self.view())?;
        let is_stray = |slot: &SlotId| accounts.iter().all(|account| account.slot != slot.as_str());
        let listed = listed_accounts(files.as_ref(), &self.folder)?.into_iter().map(|account| account.slot);
        let mut strays: Vec<SlotId> = listed.collect();
        if strays.iter().all(is_stray) {
            // The recovery code opened it, and the last slot has to stay until another stands beside it.
            return Ok(());
        }
        strays.retain(is_stray);
        strays.iter().try_for_each(|slot| Ok(remove_account(files.as_ref(), &self.folder, &self.keys, slot)?))
    }
}
