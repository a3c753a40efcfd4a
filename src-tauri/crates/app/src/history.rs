use crate::messages::{kind_name, op_name};
use crate::{Kind, Permission, Result, Session};
use office::account::{self, Account};
use office::store::{Hits, SearchQuery, Table};
use office::transact::{HistoryEntry, RecordRevision};
use office::{Done, Op};
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

/// One step in a record's past, in the words both hosts show.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HistoryStep {
    /// What was done, and how its row and those of its lists were before and after.
    #[serde(flatten)]
    pub revision: RecordRevision,
    /// What was done, in words, such as "sửa nhiệm vụ".
    pub words: String,
    /// The name of who did it.
    pub account_name: String,
}

impl Session {
    /// Takes back the newest operation that still stands, as a new operation.
    ///
    /// # Errors
    /// `E_NOTHING_TO_UNDO`, and as [`Session::undo`].
    pub fn undo_last(&mut self) -> Result<Undone> {
        self.undo(self.view().to_undo()?)
    }

    /// Takes back any operation, as a new one, when no later one touched its records.
    ///
    /// # Errors
    /// `E_CANNOT_UNDO` naming the obstacle, `E_PERIOD_CLOSED`, `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn undo(&mut self, operation: i64) -> Result<Undone> {
        self.require(self.undoing(operation)?)?;
        let moment = self.moment();
        let done = self.office.undo(operation, &moment)?;
        self.undone(done)
    }

    /// Taking back needs what doing it needed, so that nobody walks around a permission by undoing.
    fn undoing(&self, operation: i64) -> Result<Permission> {
        if self.view().operation(operation)?.op.is_final() {
            // Nobody may, and the office says why.
            return Ok(Permission::Write);
        }
        let needed = |table: Table| match table {
            Table::Setting | Table::Account => Permission::Administer,
            _ => Kind::named(table.name()).map_or(Permission::Write, Kind::permission),
        };
        let tables = self.view().tables_of(operation)?;
        Ok(tables.into_iter().map(needed).max().unwrap_or(Permission::Write).max(Permission::Write))
    }

    fn undone(&self, done: Done<i64>) -> Result<Undone> {
        let words = in_words(&self.view().operation(done.value)?);
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

    /// Every change of one record and its lists, newest first.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn history(&self, kind: Kind, id: &str) -> Result<Vec<HistoryStep>> {
        let table = Table::named(kind.name()).ok_or(office::Error::Internal("a kind without a table"))?;
        let view = self.view();
        let accounts = account::every(&view)?;
        let step = |revision: RecordRevision| HistoryStep {
            words: in_words(&revision.own.entry),
            account_name: name_of(&accounts, &revision.own.entry.account),
            revision,
        };
        Ok(view.record_history(table, id)?.into_iter().map(step).collect())
    }

    /// A page of the records that hold what was typed, with or without marks, best first.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn search(&self, query: &SearchQuery) -> Result<Hits> {
        Ok(self.view().search(query)?)
    }
}

/// The name of an account. Set-up is done before the account has a record, so there its slot stands for it.
pub(crate) fn name_of(accounts: &[Account], id: &str) -> String {
    let found = accounts.iter().find(|account| account.id.as_str() == id || account.slot == id);
    found.map_or_else(|| id.to_owned(), |account| account.name.clone())
}

/// An operation in words, such as "sửa nhiệm vụ".
fn in_words(entry: &HistoryEntry) -> String {
    let op = serde_json::to_value(entry.op).ok();
    let op = op_name(op.as_ref().and_then(|op| op.as_str()).unwrap_or_default());
    match entry.op {
        Op::Add | Op::Change | Op::Remove => format!("{op} {}", kind_name(&entry.table)),
        _ => op.to_owned(),
    }
}
