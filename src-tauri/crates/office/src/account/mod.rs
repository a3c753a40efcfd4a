//! Accounts: who may unlock the office, and in which role.
//!
//! A row says who someone is; `slot` names the key slot that opens the file for them. What must never move in: a passphrase,
//! a key, or anything made from one. Roles are no encryption: whoever can unlock can read all.

mod carry;
mod change;
mod idle;
mod passphrase;
mod remove;
mod types;

pub use carry::carry_over;
pub use change::{rename, set_role};
pub use idle::{idle_minutes, set_idle_minutes};
pub use passphrase::{chosen_by_another, chosen_by_owner};
pub use remove::remove;
pub use types::{Account, AccountInput, Role};

use crate::check::Checker;
use crate::{AccountId, Error, FieldCode, Result, Tx, View};

/// Adds an account.
///
/// # Errors
/// [`crate::Error::Invalid`] with every field refused; a name or slot that stands already is refused as given twice.
pub fn add(tx: &mut Tx<'_>, input: &AccountInput) -> Result<AccountId> {
    let mut check = Checker::new(tx.today());
    let name = check.required_line("name", &input.name);
    let slot = check.required_line("slot", &input.slot);
    if input.role.is_none() {
        check.refuse("role", FieldCode::Missing);
    }
    if list(tx)?.iter().any(|account| is_called(account, &name)) {
        check.refuse("name", FieldCode::Twice);
    }
    // A slot is never given twice: it stands for one person's passphrase in every backup.
    if every(tx)?.iter().any(|account| account.slot == slot) {
        check.refuse("slot", FieldCode::Twice);
    }
    check.finish()?;
    let role = input.role.ok_or(Error::Internal("a checked account"))?;
    let id = AccountId::new(tx.new_id());
    tx.put(&Account { id: id.clone(), name, slot, role, is_one_time: false, deleted_at: None })?;
    Ok(id)
}

/// An account by its id.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &AccountId) -> Result<Account> {
    view.get(id)
}

/// Every account, in the order they were added.
///
/// # Errors
/// Only when the database fails.
pub fn list(view: &View<'_>) -> Result<Vec<Account>> {
    view.query("SELECT * FROM account WHERE deleted_at IS NULL ORDER BY id", [])
}

/// Every account there ever was, those removed as well: history names them.
///
/// # Errors
/// Only when the database fails.
pub fn every(view: &View<'_>) -> Result<Vec<Account>> {
    view.query("SELECT * FROM account ORDER BY id", [])
}

/// Whether an account has that name; people do not tell two names apart by their capitals.
fn is_called(account: &Account, name: &str) -> bool {
    account.name.to_lowercase() == name.to_lowercase()
}

/// Refuses a step after which nobody could administer the office.
fn refuse_last_admin(tx: &Tx<'_>, id: &AccountId, step: &'static str) -> Result<()> {
    let is_other_admin = |account: &Account| account.role == Role::Admin && account.id != *id;
    if list(tx)?.iter().any(is_other_admin) {
        return Ok(());
    }
    Err(Error::WrongState { kind: "account", state: "only_admin".into(), step })
}

#[cfg(test)]
mod tests;
