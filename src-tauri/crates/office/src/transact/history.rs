use super::Op;
use crate::store::{RowMap, Table};
use crate::{Error, Result, View};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

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
    /// The table of the record it is about: the first row it wrote, or the record that row is part of.
    pub table: String,
    /// The id of that record.
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

/// What one operation did to a record.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecordRevision {
    /// What became of its own row; both sides are absent when only its lists changed.
    #[serde(flatten)]
    pub own: RevisionEntry,
    /// What became of the rows of its lists.
    pub parts: Vec<PartRevision>,
}

/// One change of a row of a record's lists.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartRevision {
    /// The list.
    pub table: String,
    /// The row.
    pub id: String,
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

#[derive(Deserialize)]
struct TableName {
    table_name: String,
}

/// An operation with the first row it wrote.
#[derive(Deserialize)]
struct First {
    #[serde(flatten)]
    entry: HistoryEntry,
    row: String,
}

impl View<'_> {
    /// The newest operations.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn recent_operations(&self, limit: u32) -> Result<Vec<HistoryEntry>> {
        let found: Vec<First> = self.query(include_str!("recent_operations.sql"), [limit])?;
        found.into_iter().map(|first| self.of_its_record(first)).collect()
    }

    /// One operation.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none of that number, or it wrote nothing.
    pub fn operation(&self, seq: i64) -> Result<HistoryEntry> {
        let found: Vec<First> = self.query(include_str!("one_operation.sql"), [seq])?;
        let not_found = || Error::NotFound { kind: "operation", id: seq.to_string() };
        self.of_its_record(found.into_iter().next().ok_or_else(not_found)?)
    }

    /// The tables an operation wrote to.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn tables_of(&self, operation: i64) -> Result<Vec<Table>> {
        let found: Vec<TableName> = self.query(
            "SELECT DISTINCT table_name FROM revision WHERE operation = ?1 ORDER BY table_name",
            [operation],
        )?;
        Ok(found.iter().filter_map(|found| Table::named(&found.table_name)).collect())
    }

    /// The newest operation that was not undone, whether or not it can be.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`].
    pub fn to_undo(&self) -> Result<i64> {
        self.newest_undoable()?.ok_or(Error::NothingToUndo)
    }

    /// Names the record instead of a row of one of its lists.
    fn of_its_record(&self, first: First) -> Result<HistoryEntry> {
        let First { mut entry, row } = first;
        let mut row: Option<RowMap> = serde_json::from_str(&row)?;
        while let Some(table) = Table::named(&entry.table) {
            let owner = self.owner(table)?;
            let id = owner
                .as_ref()
                .zip(row.as_ref())
                .and_then(|(owner, row)| row.get(&owner.column_name)?.as_str());
            let Some((owner, id)) = owner.as_ref().zip(id) else { break };
            let owning =
                Table::named(&owner.table_name).ok_or(Error::Internal("a list row of an unknown table"))?;
            entry = HistoryEntry { table: owner.table_name.clone(), id: id.to_owned(), ..entry };
            row = self.row(owning, &entry.id)?;
        }
        Ok(entry)
    }

    /// Every operation that changed a record or a row of its lists, newest first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn record_history(&self, table: Table, id: &str) -> Result<Vec<RecordRevision>> {
        let alone = |own: RevisionEntry| (own.entry.operation, RecordRevision { own, parts: Vec::new() });
        let mut steps: BTreeMap<i64, RecordRevision> =
            self.row_history(table, id)?.into_iter().map(alone).collect();
        for (part, row) in self.parts(table, id)? {
            for RevisionEntry { entry, before, after } in self.row_history(part, &row)? {
                let operation = entry.operation;
                let step = steps.entry(operation).or_insert_with(|| {
                    let entry = HistoryEntry { table: table.name().to_owned(), id: id.to_owned(), ..entry };
                    alone(RevisionEntry { entry, before: None, after: None }).1
                });
                step.parts.push(PartRevision {
                    table: part.name().to_owned(),
                    id: row.clone(),
                    before,
                    after,
                });
            }
        }
        Ok(steps.into_values().rev().collect())
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
