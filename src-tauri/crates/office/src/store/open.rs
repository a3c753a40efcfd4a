use super::{Columns, Migrations, Office, schema_of};
use crate::{Entropy, Error, Result};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::sync::Once;
use zeroize::Zeroizing;

/// Releases before this one could corrupt a WAL database when two processes reset the log at once.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);
/// The length of the statement that gives the cipher its key.
const KEY_PRAGMA: usize = 83;
const PRAGMAS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;";

impl Office {
    /// Makes a new, empty office database at `path`, encrypted with `key`.
    ///
    /// # Errors
    /// When the file is already there or cannot be written, or SQLite is too old.
    pub fn create(path: &Path, key: &[u8; 32], entropy: Box<dyn Entropy>) -> Result<Office> {
        if path.exists() {
            return Err(Error::Internal("a new office over an old one"));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut writer = connect(path, key, flags)?;
        Migrations::OURS.apply(&mut writer)?;
        Self::with(writer, path, key, entropy)
    }

    /// Opens an office database; never creates one.
    ///
    /// # Errors
    /// [`Error::NotAnOffice`] when the key does not fit, [`Error::NewerSchema`] when a newer version wrote it (the file is
    /// left untouched), [`Error::OlderSchema`] when it was not migrated yet, [`Error::OldSqlite`], or the database's own
    /// failure.
    pub fn open(path: &Path, key: &[u8; 32], entropy: Box<dyn Entropy>) -> Result<Office> {
        let (found, newest) = (schema_of(path, key)?, Migrations::OURS.newest());
        Migrations::OURS.refuse_newer(found)?;
        if found < newest {
            return Err(Error::OlderSchema { found, newest });
        }
        let writer = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        Self::with(writer, path, key, entropy)
    }

    fn with(writer: Connection, path: &Path, key: &[u8; 32], entropy: Box<dyn Entropy>) -> Result<Office> {
        let columns = Columns::read(&writer)?;
        let reader = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        reader.pragma_update(None, "query_only", true)?;
        Ok(Office { writer, reader, columns, entropy, path: path.to_owned() })
    }

    /// Closes both connections with nothing left in the write-ahead log.
    ///
    /// # Errors
    /// When the log cannot be written back; the data is safe in the log then.
    pub fn close(self) -> Result<()> {
        let Office { writer, reader, .. } = self;
        reader.close().map_err(|(_, error)| error)?;
        close(writer)
    }

    /// Where the database lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Closes the last connection with nothing left in the write-ahead log.
pub(super) fn close(conn: Connection) -> Result<()> {
    conn.pragma_update(None, "wal_checkpoint", "TRUNCATE").or_else(ignore_rows)?;
    Ok(conn.close().map_err(|(_, error)| error)?)
}

/// A checkpoint answers with a row, which `pragma_update` reports as an error of its own.
fn ignore_rows(error: rusqlite::Error) -> rusqlite::Result<()> {
    if matches!(error, rusqlite::Error::ExecuteReturnedResults) { Ok(()) } else { Err(error) }
}

/// A connection to read and write with.
pub(super) fn connect(path: &Path, key: &[u8; 32], flags: OpenFlags) -> Result<Connection> {
    let conn = connect_only(path, key, flags)?;
    conn.execute_batch(PRAGMAS)?;
    Ok(conn)
}

/// A connection that changes nothing about the file.
pub(crate) fn connect_only(path: &Path, key: &[u8; 32], flags: OpenFlags) -> Result<Connection> {
    refuse_old_sqlite(rusqlite::version())?;
    prepare_cipher();
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // The cipher's own log goes to standard error, where only words for people stand.
    conn.pragma_update(None, "cipher_log_level", "NONE").or_else(ignore_rows)?;
    conn.execute_batch(&key_pragma(key))?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(())).map_err(unreadable)?;
    Ok(conn)
}

/// Has one thread prepare the database library while the others wait.
///
/// SQLite calls itself ready before its cipher is: a thread that comes in between connects, and its key is refused. A
/// failure is not told here, since connecting then fails in the same way.
pub(crate) fn prepare_cipher() {
    static PREPARED: Once = Once::new();
    PREPARED.call_once(|| drop(Connection::open_in_memory()));
}

/// How the cipher is given a key as it is. The text is the key, and wiped as it is dropped.
fn key_pragma(key: &[u8; 32]) -> Zeroizing<String> {
    // It never grows: a text that does leaves its beginning behind where nobody wipes it.
    let mut pragma = Zeroizing::new(String::with_capacity(KEY_PRAGMA));
    pragma.push_str("PRAGMA key = \"x'");
    for byte in key {
        let digit = |half: u8| char::from_digit(u32::from(half), 16);
        pragma.extend([digit(byte >> 4), digit(byte & 15)].into_iter().flatten());
    }
    pragma.push_str("'\";");
    pragma
}

fn unreadable(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::NotAnOffice,
        Some(ErrorCode::DatabaseCorrupt) => Error::Damaged(error.to_string()),
        _ => Error::Database(error),
    }
}

fn refuse_old_sqlite(version: &str) -> Result<()> {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    if (next(), next(), next()) < OLDEST_SQLITE {
        return Err(Error::OldSqlite(version.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{KEY_PRAGMA, key_pragma, refuse_old_sqlite};

    #[test]
    fn the_key_stands_in_one_text_that_is_wiped() {
        let expected = format!("PRAGMA key = \"x'{}'\";", "0fa9".repeat(16));
        let pragma: zeroize::Zeroizing<String> =
            key_pragma(&[[0x0f, 0xa9]; 16].concat().try_into().expect("a key"));
        assert_eq!(*pragma, expected, "each byte is two digits");
        assert_eq!(expected.len(), KEY_PRAGMA, "there is room for it from the start, so that it never moves");
    }

    #[test]
    fn a_sqlite_that_may_corrupt_a_log_is_refused() {
        let check = |version: &str, is_refused: bool| {
            assert_eq!(refuse_old_sqlite(version).is_err(), is_refused, "SQLite {version}");
        };
        check("3.51.2", true);
        check("3.50.99", true);
        check("2.99.99", true);
        check("a strange answer", true);
        check("3.51.3", false);
        check("3.52.0", false);
        check("4.0.0", false);
        check(rusqlite::version(), false);
    }
}
