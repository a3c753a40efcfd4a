use super::{Role, get, refuse_last_admin};
use crate::store::Table;
use crate::{AccountId, Error, Result, Tx};

/// Removes an account; what it did keeps its name in history.
///
/// # Errors
/// [`Error::WrongState`] when it is the account that asks, or nobody else administers the office; [`Error::NotFound`].
pub fn remove(tx: &mut Tx<'_>, id: &AccountId) -> Result<()> {
    let account = get(tx, id)?;
    if account.role == Role::Admin {
        refuse_last_admin(tx, id, "remove_account")?;
    }
    if tx.moment().account == *id {
        return Err(Error::WrongState {
            kind: "account",
            state: "at_keyboard".into(),
            step: "remove_account",
        });
    }
    tx.trash(Table::Account, id)
}
