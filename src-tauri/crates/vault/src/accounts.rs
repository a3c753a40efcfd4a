//! Accounts that come and go: a slot more, or a slot less, in the key file of an open office.
//!
//! The data key stays, so a slot that was removed still opens every backup made while it stood; only another data key
//! ends that. Which account may do this, and what a slot's owner is called, are questions for rows and not for here.

use crate::change::{place_of, rewrite};
use crate::cost::Argon2Cost;
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::ids::SlotId;
use crate::keyfile::{Guard, LONGEST_LABEL, MOST_SLOTS, Slot};
use crate::passphrase::ChosenPassphrase;
use crate::random::Random;
use crate::slots::{Account, account_slot};
use crate::unlock::Unlocked;

/// An account that is to open the office as well.
#[derive(Debug)]
pub struct NewAccount<'a> {
    /// Its slot and the name shown for it; a longer name than 200 characters is cut.
    pub account: Account,
    /// What opens it.
    pub passphrase: &'a ChosenPassphrase,
    /// What deriving a key from it costs; [`Argon2Cost::STANDARD`] outside tests.
    pub cost: Argon2Cost,
}

/// Adds an account's slot. The other slots stay as they are.
///
/// # Errors
/// [`Error::TooManyAccounts`], and as [`change_passphrase`](crate::change_passphrase); after one of them the account
/// opens nothing, unless the new key file was in place already.
pub fn add_account(
    files: &dyn Files,
    random: &mut dyn Random,
    folder: &OfficeFolder,
    unlocked: &Unlocked,
    new: &NewAccount<'_>,
) -> Result<(), Error> {
    rewrite(files, folder, unlocked, |body| {
        if body.slots.len() >= MOST_SLOTS {
            return Err(Error::TooManyAccounts);
        }
        let label = new.account.label.chars().take(LONGEST_LABEL).collect();
        let account = Account { slot: new.account.slot.clone(), label };
        let slot = account_slot(body, &account, new.passphrase, new.cost, unlocked.data_key(), random)?;
        body.slots.push(slot);
        Ok(())
    })
}

/// Removes an account's slot, so that its passphrase opens this office no longer. Backups keep the slot.
///
/// # Errors
/// [`Error::LastAccount`], [`Error::NoSuchSlot`], and as [`change_passphrase`](crate::change_passphrase).
pub fn remove_account(
    files: &dyn Files,
    folder: &OfficeFolder,
    unlocked: &Unlocked,
    slot: &SlotId,
) -> Result<(), Error> {
    rewrite(files, folder, unlocked, |body| {
        let place = place_of(body, slot)?;
        let is_account = |slot: &&Slot| matches!(slot.guard, Guard::Account { .. });
        if body.slots.iter().filter(is_account).count() < 2 {
            return Err(Error::LastAccount);
        }
        body.slots.remove(place);
        Ok(())
    })
}
