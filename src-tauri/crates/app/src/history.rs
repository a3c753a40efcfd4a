use crate::messages::{kind_name, op_name};
use crate::{Kind, Permission, Result, Session};
use office::account;
use office::store::{Found, SearchQuery, Table};
use office::transact::{HistoryEntry, RevisionEntry};
use serde::Serialize;

/// What an undo took back.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Undone {
    /// The operation taken back.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub undone: i64,
    /// The undo's own number in history.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
    /// What was taken back, in words, such as "sửa nhiệm vụ".
    pub words: String,
    /// The tables it wrote to.
    pub tables: Vec<String>,
}

/// One step in a record's past, as people read it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryStep {
    /// What was written.
    #[serde(flatten)]
    pub revision: RevisionEntry,
    /// What was done, in words, such as "sửa nhiệm vụ".
    pub words: String,
    /// The name of who did it.
    pub account_name: String,
}

/// How many operations back a name is looked for; undo takes the newest that still stands.
const LOOK_BACK: u32 = 200;

impl Session {
    /// Takes back the newest operation that still stands, as a new operation.
    ///
    /// # Errors
    /// `E_NOTHING_TO_UNDO`, `E_CANNOT_UNDO` naming the obstacle, `E_PERIOD_CLOSED`, `E_NOT_PERMITTED`.
    pub fn undo(&mut self) -> Result<Undone> {
        self.require(Permission::Write)?;
        let moment = self.moment();
        let done = self.office.undo_last(&moment)?;
        let words = self.words_of(done.value)?;
        let tables = done.tables.into_iter().map(str::to_owned).collect();
        Ok(Undone { undone: done.value, operation: done.operation, words, tables })
    }

    /// The newest operations.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn recent(&self, limit: u32) -> Result<Vec<HistoryEntry>> {
        Ok(self.view().recent_operations(limit)?)
    }

    /// Every change of one record's own row, newest first.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn history(&self, kind: Kind, id: &str) -> Result<Vec<HistoryStep>> {
        let table = Table::named(kind.name()).ok_or(office::Error::Internal("a kind without a table"))?;
        let accounts = account::list(&self.view())?;
        let step = |revision: RevisionEntry| {
            let by = accounts.iter().find(|account| account.id.as_str() == revision.entry.account);
            let account_name = by.map_or_else(String::new, |account| account.name.clone());
            HistoryStep { words: in_words(&revision.entry), account_name, revision }
        };
        Ok(self.view().row_history(table, id)?.into_iter().map(step).collect())
    }

    /// Records that hold the words, with or without marks.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn search(&self, query: &SearchQuery) -> Result<Vec<Found>> {
        Ok(self.view().search(query)?)
    }

    fn words_of(&self, operation: i64) -> Result<String> {
        let recent = self.recent(LOOK_BACK)?;
        let entry = recent.iter().find(|entry| entry.operation == operation);
        Ok(entry.map_or_else(String::new, in_words))
    }
}

/// An operation in words, such as "sửa nhiệm vụ".
fn in_words(entry: &HistoryEntry) -> String {
    let op = serde_json::to_value(entry.op).ok();
    let op = op_name(op.as_ref().and_then(|op| op.as_str()).unwrap_or_default());
    match entry.op {
        office::Op::Add | office::Op::Change | office::Op::Remove => {
            format!("{op} {}", kind_name(&entry.table))
        }
        _ => op.to_owned(),
    }
}
