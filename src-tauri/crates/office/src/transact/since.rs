//! How much was done since, as whoever is about to give it up wants to know.

use crate::{Result, View};

impl View<'_> {
    /// How many operations came after one. Taking the whole office back is nobody's work and does not count.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn done_since(&self, operation: i64) -> Result<i64> {
        let sql = "SELECT count(*) FROM operation WHERE seq > ?1 AND op <> 'restore'";
        Ok(self.conn.prepare_cached(sql)?.query_row([operation], |row| row.get(0))?)
    }

    /// The newest operation that took the whole office back; 0 when none did.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn last_restore(&self) -> Result<i64> {
        let sql = "SELECT coalesce(max(seq), 0) FROM operation WHERE op = 'restore'";
        Ok(self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }
}
