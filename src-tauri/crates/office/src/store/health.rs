use super::View;
use crate::Result;

/// What a look at the whole file found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// Findings of SQLite's own check; empty when all is well.
    pub damage: Vec<String>,
    /// Rows that point to a row that is not there.
    pub orphans: u32,
}

impl View<'_> {
    /// Checks the file page by page and every reference between its tables.
    ///
    /// # Errors
    /// Only when the file cannot be read at all.
    pub fn check(&self) -> Result<Health> {
        let mut statement = self.conn.prepare("PRAGMA integrity_check(20)")?;
        let found =
            statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        let orphans =
            self.conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
        Ok(Health { damage: found.into_iter().filter(|line| line != "ok").collect(), orphans })
    }

    /// Opens every page of the file by its seal, those that hold nothing any more among them, and names those that do not
    /// open. Nobody may write meanwhile.
    ///
    /// # Errors
    /// Only when the file cannot be read at all.
    pub fn pages_opened(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare("PRAGMA cipher_integrity_check")?;
        let found = statement.query_map([], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}
