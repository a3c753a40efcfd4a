use super::{Account, list};
use crate::store::Table;
use crate::{Result, Tx};

/// Makes the accounts those of another copy of the office, whose keys go on: names, roles and who was removed. An account
/// that only this copy knows has no slot among those keys, and goes to the trash.
///
/// # Errors
/// Only when the database fails.
pub fn carry_over(tx: &mut Tx<'_>, accounts: &[Account]) -> Result<()> {
    let is_unknown = |known: &Account| accounts.iter().all(|account| account.id != known.id);
    for unknown in list(tx)?.iter().filter(|known| is_unknown(known)) {
        tx.trash(Table::Account, &unknown.id)?;
    }
    accounts.iter().try_for_each(|account| tx.put(account))
}
