//! Bringing a copy of an office to the schema of this program.

use super::open::{close, connect, connect_only};
use super::search::rebuild;
use super::{Columns, Migrations, View, migrate};
use crate::{Error, Result};
use rusqlite::OpenFlags;
use std::collections::HashMap;
use std::path::Path;

/// The schema version of an office database, which is left untouched.
///
/// # Errors
/// [`Error::NotAnOffice`] when the key does not fit or another program made it, [`Error::OldSqlite`], or the database's
/// own failure.
pub fn schema_of(path: &Path, key: &[u8; 32]) -> Result<u32> {
    let probe = connect_only(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    migrate::check_application(&probe)?;
    migrate::version(&probe)
}

/// Reads all of an office database of any schema this program knows, which is left as it is: the number of its newest
/// operation, or nothing when a page, a table or a reference is not as it should be.
///
/// # Errors
/// As [`schema_of`], and [`Error::NewerSchema`].
pub fn whole_until(path: &Path, key: &[u8; 32]) -> Result<Option<i64>> {
    let probe = connect_only(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    migrate::check_application(&probe)?;
    Migrations::OURS.refuse_newer(migrate::version(&probe)?)?;
    let view = View { conn: &probe, columns: &HashMap::new() };
    let health = view.check()?;
    let is_whole = health.damage.is_empty() && health.orphans == 0 && view.pages_opened()?.is_empty();
    if is_whole { view.last_operation().map(Some) } else { Ok(None) }
}

/// Migrates a copy of an office, makes its search index anew and reads all of it afterwards. The copy is worthless when this fails.
///
/// # Errors
/// [`Error::NewerSchema`]; [`Error::Damaged`] when the result is not sound; the database's own failure.
pub fn migrate_copy(path: &Path, key: &[u8; 32], migrations: Migrations) -> Result<()> {
    let mut conn = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    migrations.apply(&mut conn)?;
    let columns = Columns::read(&conn)?;
    let tx = conn.transaction()?;
    rebuild(View { conn: &tx, columns: &columns })?;
    tx.commit()?;
    let health = View { conn: &conn, columns: &columns }.check()?;
    if !health.damage.is_empty() || health.orphans > 0 {
        return Err(Error::Damaged(format!("{}; {} orphans", health.damage.join("; "), health.orphans)));
    }
    close(conn)
}
