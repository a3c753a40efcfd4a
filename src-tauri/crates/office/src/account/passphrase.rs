//! Whose choice an account's passphrase is. The passphrase itself never comes here.

use super::{Account, get};
use crate::{AccountId, Result, Tx};

/// Notes that somebody else chose the account's passphrase: it opens the office once, to be replaced.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn chosen_by_another(tx: &mut Tx<'_>, id: &AccountId) -> Result<()> {
    let account = get(tx, id)?;
    tx.put(&Account { is_one_time: true, ..account })
}

/// Notes that the account's owner chose its passphrase.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn chosen_by_owner(tx: &mut Tx<'_>, id: &AccountId) -> Result<()> {
    let account = get(tx, id)?;
    tx.put(&Account { is_one_time: false, ..account })
}
