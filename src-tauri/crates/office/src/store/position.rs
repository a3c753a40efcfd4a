use super::{Table, View};
use crate::Result;

impl View<'_> {
    /// The place after all others in a table that keeps an order.
    pub(crate) fn next_position(&self, table: Table) -> Result<i64> {
        let sql = format!("SELECT coalesce(max(position), -1) + 1 FROM {}", table.name());
        Ok(self.conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    }
}
