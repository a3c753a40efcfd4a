use super::{Columns, Office, migrate};
use crate::{Entropy, Error, Result};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;

/// Releases before this one could corrupt a WAL database when two processes reset the log at once.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);
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
        migrate::migrate(&mut writer)?;
        Self::with(writer, path, key, entropy)
    }

    /// Opens an office database; never creates one.
    ///
    /// # Errors
    /// [`Error::NotAnOffice`] when the key does not fit, [`Error::NewerSchema`] when a newer version wrote it (the file is
    /// left untouched), [`Error::OldSqlite`], or the database's own failure.
    pub fn open(path: &Path, key: &[u8; 32], entropy: Box<dyn Entropy>) -> Result<Office> {
        {
            let probe = connect_only(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
            migrate::check_application(&probe)?;
            let found = migrate::version(&probe)?;
            if found > migrate::SCHEMA {
                return Err(Error::NewerSchema { found, supported: migrate::SCHEMA });
            }
        }
        let mut writer = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        migrate::migrate(&mut writer)?;
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
        writer.pragma_update(None, "wal_checkpoint", "TRUNCATE").or_else(ignore_rows)?;
        Ok(writer.close().map_err(|(_, error)| error)?)
    }

    /// Where the database lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// A checkpoint answers with a row, which `pragma_update` reports as an error of its own.
fn ignore_rows(error: rusqlite::Error) -> rusqlite::Result<()> {
    if matches!(error, rusqlite::Error::ExecuteReturnedResults) { Ok(()) } else { Err(error) }
}

fn connect(path: &Path, key: &[u8; 32], flags: OpenFlags) -> Result<Connection> {
    let conn = connect_only(path, key, flags)?;
    conn.execute_batch(PRAGMAS)?;
    Ok(conn)
}

fn connect_only(path: &Path, key: &[u8; 32], flags: OpenFlags) -> Result<Connection> {
    refuse_old_sqlite()?;
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    conn.pragma_update(None, "key", format!("x'{hex}'"))?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(())).map_err(unreadable)?;
    Ok(conn)
}

fn unreadable(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::NotAnOffice,
        Some(ErrorCode::DatabaseCorrupt) => Error::Damaged(error.to_string()),
        _ => Error::Database(error),
    }
}

fn refuse_old_sqlite() -> Result<()> {
    let mut parts = rusqlite::version().split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    if (next(), next(), next()) < OLDEST_SQLITE {
        return Err(Error::OldSqlite(rusqlite::version().to_owned()));
    }
    Ok(())
}
