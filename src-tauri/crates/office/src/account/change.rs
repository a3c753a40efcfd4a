use super::{Account, Role, get, is_called, list, refuse_last_admin};
use crate::check::Checker;
use crate::{AccountId, FieldCode, Result, Tx};

/// Gives an account another name.
///
/// # Errors
/// [`crate::Error::Invalid`] when it is empty or another account has it; [`crate::Error::NotFound`].
pub fn rename(tx: &mut Tx<'_>, id: &AccountId, name: &str) -> Result<()> {
    let account = get(tx, id)?;
    let mut check = Checker::new(tx.today());
    let name = check.required_line("name", name);
    if list(tx)?.iter().any(|other| other.id != *id && is_called(other, &name)) {
        check.refuse("name", FieldCode::Twice);
    }
    check.finish()?;
    tx.put(&Account { name, ..account })
}

/// Gives an account another role.
///
/// # Errors
/// [`crate::Error::WrongState`] when nobody else administers the office; [`crate::Error::NotFound`].
pub fn set_role(tx: &mut Tx<'_>, id: &AccountId, role: Role) -> Result<()> {
    let account = get(tx, id)?;
    if account.role == Role::Admin && role != Role::Admin {
        refuse_last_admin(tx, id, "change_role")?;
    }
    tx.put(&Account { role, ..account })
}
