use super::Op;
use crate::store::Table;
use crate::{Result, View};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One operation, newest first in a list of them.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryEntry {
    /// Its number.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
    /// Local time, `YYYY-MM-DDTHH:MM:SS`.
    pub at: String,
    /// Who did it.
    pub account: String,
    /// What was done.
    pub op: Op,
    /// The operation it reversed.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub undoes: Option<i64>,
    /// The operation that reversed it.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub undone_by: Option<i64>,
    /// The table of the first row it wrote.
    pub table: String,
    /// The id of that row.
    pub id: String,
}

/// One change of one row.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RevisionEntry {
    /// The operation it was part of.
    #[serde(flatten)]
    pub entry: HistoryEntry,
    /// The row as it was; absent when it was added.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, unknown> | null"))]
    pub before: Option<Value>,
    /// The row as it became; absent when it was removed.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, unknown> | null"))]
    pub after: Option<Value>,
}

#[derive(Deserialize)]
struct Stored {
    #[serde(flatten)]
    entry: HistoryEntry,
    before: Option<String>,
    after: Option<String>,
}

impl View<'_> {
    /// The newest operations.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn recent_operations(&self, limit: u32) -> Result<Vec<HistoryEntry>> {
        self.query(include_str!("recent_operations.sql"), [limit])
    }

    /// Every change of one row, newest first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn row_history(&self, table: Table, id: &str) -> Result<Vec<RevisionEntry>> {
        let stored: Vec<Stored> = self.query(include_str!("row_history.sql"), [table.name(), id])?;
        let parse = |row: Option<String>| row.map(|row| serde_json::from_str(&row)).transpose();
        stored
            .into_iter()
            .map(|Stored { entry, before, after }| {
                Ok(RevisionEntry { entry, before: parse(before)?, after: parse(after)? })
            })
            .collect()
    }
}
