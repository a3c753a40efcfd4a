use super::stale::Stale;
use super::{Moment, Op, op, revision};
use crate::store::{Row, RowMap, Table};
use crate::{Entropy, Error, Result, View, package};
use chrono::NaiveDate;
use rusqlite::params;
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::Deref;

/// An operation under way. It reads like a [`View`] and sees its own changes.
pub struct Tx<'c> {
    pub(super) view: View<'c>,
    moment: &'c Moment,
    entropy: &'c mut dyn Entropy,
    op: Op,
    operation: i64,
    touched: BTreeSet<Table>,
    pub(super) stale: Stale,
    changes: u64,
}

impl<'c> Deref for Tx<'c> {
    type Target = View<'c>;

    fn deref(&self) -> &View<'c> {
        &self.view
    }
}

impl<'c> Tx<'c> {
    pub(super) fn begin(
        view: View<'c>,
        op: Op,
        undoes: Option<i64>,
        moment: &'c Moment,
        entropy: &'c mut dyn Entropy,
    ) -> Result<Self> {
        let at = moment.now.format("%Y-%m-%dT%H:%M:%S").to_string();
        view.conn
            .prepare_cached("INSERT INTO operation (at, account, op, undoes) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![at, moment.account.as_str(), op::stored_name(op), undoes])?;
        let operation = view.conn.last_insert_rowid();
        let (touched, stale) = (BTreeSet::new(), Stale::default());
        Ok(Self { view, moment, entropy, op, operation, touched, stale, changes: 0 })
    }

    /// Ends what is to be kept: its number in history, and the tables it wrote to.
    pub(super) fn end(mut self) -> Result<(i64, BTreeSet<Table>)> {
        self.index()?;
        Ok((self.operation, self.touched))
    }

    /// How many rows were changed so far, those of steps that were taken back included.
    pub(crate) fn changes(&self) -> u64 {
        self.changes
    }

    /// The tables written to so far.
    pub(super) fn touched(&self) -> BTreeSet<Table> {
        self.touched.clone()
    }

    /// Counts as written to only what was before a step that was taken back.
    pub(super) fn forget_since(&mut self, before: BTreeSet<Table>) {
        self.touched = before;
    }

    /// The civil day of the operation.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.moment.today()
    }

    /// Who does it, and when.
    #[must_use]
    pub fn moment(&self) -> &Moment {
        self.moment
    }

    /// A new id: UUIDv7, so that rows added later sort later.
    pub fn new_id(&mut self) -> String {
        self.moment.new_id(self.entropy)
    }

    /// Adds the row, or replaces the one with its id. Nothing is recorded when nothing changes.
    ///
    /// # Errors
    /// When a constraint of the schema refuses it; [`Error::OwnedElsewhere`] when the record came from another office.
    pub fn put<R: Row>(&mut self, row: &R) -> Result<()> {
        let Value::Object(row) = serde_json::to_value(row)? else {
            return Err(Error::Internal("a row is an object"));
        };
        self.write(R::TABLE, &row)
    }

    /// Moves a record to the trash; its number stays taken.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such record.
    pub fn trash(&mut self, table: Table, id: impl AsRef<str>) -> Result<()> {
        let id = id.as_ref();
        let not_found = || Error::NotFound { kind: table.name(), id: id.to_owned() };
        let mut row = self.row(table, id)?.ok_or_else(not_found)?;
        if row.get("deleted_at").is_none_or(|at| !at.is_null()) {
            return Err(not_found());
        }
        row.insert(
            "deleted_at".to_owned(),
            Value::from(self.moment.now.format("%Y-%m-%dT%H:%M:%S").to_string()),
        );
        self.write(table, &row)
    }

    /// Makes the rows of `R` below a parent exactly those given: changed ones replaced, missing ones removed.
    ///
    /// # Errors
    /// When a constraint of the schema refuses one.
    pub fn put_children<R: Row>(&mut self, parent: &'static str, parent_id: &str, rows: &[R]) -> Result<()> {
        let mut kept = BTreeSet::new();
        for row in rows {
            let Value::Object(row) = serde_json::to_value(row)? else {
                return Err(Error::Internal("a row is an object"));
            };
            kept.insert(revision::id_of(&row)?.to_owned());
            self.write(R::TABLE, &row)?;
        }
        for row in self.view.child_ids(R::TABLE, parent, parent_id)? {
            if !kept.contains(&row) {
                self.erase(R::TABLE, &row)?;
            }
        }
        Ok(())
    }

    pub(super) fn write(&mut self, table: Table, row: &RowMap) -> Result<()> {
        package::refuse_foreign(&self.view, self.op, table, revision::id_of(row)?, row)?;
        if revision::write(self.view, self.operation, table, row)? {
            self.touched.insert(table);
            self.stale.note(table, row);
            self.changes += 1;
        }
        Ok(())
    }

    pub(super) fn erase(&mut self, table: Table, id: &str) -> Result<()> {
        if let Some(row) = self.row(table, id)? {
            package::refuse_foreign(&self.view, self.op, table, id, &row)?;
        }
        if let Some(before) = revision::erase(self.view, self.operation, table, id)? {
            self.stale.note(table, &before);
        }
        self.touched.insert(table);
        self.changes += 1;
        Ok(())
    }

    /// Keeps the bytes of an issued paper under their digest, outside history: bytes are never rewritten.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn keep_paper(&mut self, digest: &str, bytes: &[u8]) -> Result<()> {
        self.conn.execute(
            "INSERT OR IGNORE INTO issued_paper (digest, bytes) VALUES (?1, ?2)",
            params![digest, bytes],
        )?;
        Ok(())
    }
}
