//! The one door for writes.
//!
//! A change that does not pass here would have no revision, could not be undone, and would be invisible to the printed
//! history; so the writer connection never leaves this module.

mod attempt;
mod expunge;
mod history;
mod op;
mod revision;
mod since;
mod stale;
mod tx;
mod undo;

pub use history::{HistoryEntry, PartRevision, RecordRevision, RevisionEntry};
pub use op::Op;
pub use tx::Tx;

use crate::store::Table;
use crate::{AccountId, Entropy, Error, Office, Result, View};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::TransactionBehavior;
use serde::Serialize;

/// When and by whom something is done; hosts read the clock, the office never does.
#[derive(Debug, Clone)]
pub struct Moment {
    /// The local time.
    pub now: NaiveDateTime,
    /// Who is at the keyboard.
    pub account: AccountId,
}

impl Moment {
    /// The civil day of the moment.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// A new id: UUIDv7, so that rows added later sort later.
    pub(crate) fn new_id(&self, entropy: &mut dyn Entropy) -> String {
        let mut random = [0; 10];
        entropy.fill(&mut random);
        let millis = u64::try_from(self.now.and_utc().timestamp_millis()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
    }
}

/// What an operation brought and what it touched, so that a window knows what to read again.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Done<T> {
    /// What the operation returned.
    pub value: T,
    /// Its number in history; 0 when it changed nothing.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
    /// The tables it wrote to, each once.
    pub tables: Vec<&'static str>,
}

impl<T> Done<T> {
    /// The same operation with another value to report.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Done<U> {
        Done { value: f(self.value), operation: self.operation, tables: self.tables }
    }
}

impl Office {
    /// Does one operation whole or not at all, with its revisions in the same transaction.
    ///
    /// # Errors
    /// Whatever `work` refuses; the database's own failure. Nothing is stored then.
    pub fn transact<T>(
        &mut self,
        op: Op,
        moment: &Moment,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        self.operate(op, None, moment, work)
    }

    fn operate<T>(
        &mut self,
        op: Op,
        undoes: Option<i64>,
        moment: &Moment,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        let Office { writer, columns, entropy, .. } = self;
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let view = View { conn: &transaction, columns };
        let mut tx = Tx::begin(view, op, undoes, moment, entropy.as_mut())?;
        let value = work(&mut tx)?;
        let (operation, tables) = tx.end()?;
        if tables.is_empty() {
            return Ok(Done { value, operation: 0, tables: Vec::new() });
        }
        transaction.commit()?;
        Ok(Done { value, operation, tables: tables.into_iter().map(Table::name).collect() })
    }
}

impl View<'_> {
    /// The operation of that number.
    fn operation_of(&self, seq: i64) -> Result<op::Operation> {
        let found = self.query(include_str!("operation.sql"), [seq])?;
        found.into_iter().next().ok_or(Error::NotFound { kind: "operation", id: seq.to_string() })
    }
}
