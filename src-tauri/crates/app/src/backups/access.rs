//! Who gets in once the whole office is replaced, and who no longer does, by name: a passphrase opens what has its slot.

use std::path::Path;
use vault::{Account, Files, OfficeFolder, listed_accounts, listed_in};

/// The names of those who get in today and have no slot among the keys in a folder, which are to be in force.
pub(super) fn lost(files: &dyn Files, office: &OfficeFolder, keys_of: &Path) -> Vec<String> {
    without(today(files, office), &then(files, keys_of))
}

/// The names of those who have a slot among the keys in a folder, and do not get in today.
pub(super) fn gained(files: &dyn Files, office: &OfficeFolder, keys_of: &Path) -> Vec<String> {
    without(then(files, keys_of), &today(files, office))
}

/// Who gets in today, as the lock calls them; nobody where that cannot be read.
fn today(files: &dyn Files, office: &OfficeFolder) -> Vec<Account> {
    let listed = listed_accounts(files, office).unwrap_or_default();
    office.door_log(files).named(listed)
}

fn then(files: &dyn Files, folder: &Path) -> Vec<Account> {
    listed_in(files, folder).unwrap_or_default()
}

fn without(accounts: Vec<Account>, others: &[Account]) -> Vec<String> {
    let is_other = |account: &Account| others.iter().all(|other| other.slot != account.slot);
    accounts.into_iter().filter(is_other).map(|account| account.label).collect()
}
