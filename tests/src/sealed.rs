//! Looks into an office's sealed database behind the programs' backs, for a test that writes what they never would or
//! reads what they are measured against.
//!
//! It is the one module here that links a crate of the product: only `vault` knows how a passphrase becomes a key.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use vault::{OfficeFolder, OsFiles, Passphrase, Secret};

use crate::{paths, start};

/// The database in force and its key, as the key pragma takes it.
///
/// # Panics
/// When there is no office, or [`paths::PASSPHRASE`] does not open it.
#[must_use]
pub fn database(office: &Path) -> (PathBuf, String) {
    start::undisturbed(|| {
        let folder = OfficeFolder::open(&OsFiles, office).expect("an office");
        let passphrase = Passphrase::typed(paths::PASSPHRASE);
        let keys = vault::unlock(&OsFiles, &folder, Secret::Passphrase(&passphrase)).expect("its keys");
        let key: String = keys.database_key().expose().iter().map(|byte| format!("{byte:02x}")).collect();
        (folder.db_path(), format!("x'{key}'"))
    })
}

/// A connection of the test's own to the database in force.
///
/// # Panics
/// When the database does not open.
#[must_use]
pub fn connection(office: &Path) -> Connection {
    let (path, key) = database(office);
    connection_to(&path, &key)
}

/// A connection of the test's own to any database under this key.
///
/// # Panics
/// When the database does not open.
#[must_use]
pub fn connection_to(database: &Path, key: &str) -> Connection {
    // One at a time: SQLite calls itself ready before its cipher is.
    start::undisturbed(|| {
        let connection = Connection::open(database).expect("the database");
        connection.pragma_update(None, "key", key).expect("the key");
        connection
    })
}
