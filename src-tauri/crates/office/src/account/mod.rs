//! Accounts: who may unlock the office, and in which role.
//!
//! A row says who someone is; `slot` names the key slot that opens the file for them. What must never move in: a passphrase,
//! a key, or anything made from one. Roles are no encryption: whoever can unlock can read all.

mod types;

pub use types::{Account, AccountInput, Role};

use crate::check::Checker;
use crate::{AccountId, FieldCode, Result, Tx, View};

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
    for account in list(tx)? {
        if account.name.to_lowercase() == name.to_lowercase() {
            check.refuse("name", FieldCode::Twice);
        }
        if account.slot == slot {
            check.refuse("slot", FieldCode::Twice);
        }
    }
    check.finish()?;
    let role = input.role.ok_or(crate::Error::Internal("a checked account"))?;
    let id = AccountId::new(tx.new_id());
    tx.put(&Account { id: id.clone(), name, slot, role, deleted_at: None })?;
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

#[cfg(test)]
mod tests;
