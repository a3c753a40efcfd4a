//! Taking back a whole operation as a new one.

use super::{Done, Moment, Op, Tx, op};
use crate::error::Obstacle;
use crate::store::{RowMap, Table};
use crate::{DirectiveId, Error, Office, Result, View, directive, period, register};
use chrono::NaiveDate;
use rusqlite::{ErrorCode, OptionalExtension};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Revision {
    table_name: String,
    row_id: String,
    before: Option<String>,
    after: Option<String>,
}

impl Office {
    /// Reverses the newest operation that has not been undone; returns which one.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; [`Error::CannotUndo`] naming the obstacle; [`Error::PeriodClosed`].
    pub fn undo_last(&mut self, moment: &Moment) -> Result<Done<i64>> {
        let newest = self.view().to_undo()?;
        self.undo(newest, moment)
    }

    /// Reverses that operation as a new one.
    ///
    /// # Errors
    /// [`Error::CannotUndo`] when a later operation touched its rows or when it is final; [`Error::PeriodClosed`];
    /// [`Error::BookClosed`].
    pub fn undo(&mut self, operation: i64, moment: &Moment) -> Result<Done<i64>> {
        let undone = refuse_obstacles(self.view(), operation)?;
        self.operate(Op::Undo, Some(operation), moment, |tx| {
            for revision in tx.query::<Revision>(include_str!("revisions_newest_first.sql"), [operation])? {
                reverse(tx, &revision, undone).map_err(|error| obstructed(error, operation, undone))?;
            }
            Ok(operation)
        })
    }
}

/// A row that something newer points to cannot be taken away, and neither can a number that was given.
fn obstructed(error: Error, operation: i64, op: Op) -> Error {
    let obstacle = match &error {
        Error::Database(cause) if cause.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Obstacle::Referenced
        }
        Error::InUse { .. } => Obstacle::Referenced,
        Error::WrongState { state, .. } if state == "numbered" => Obstacle::Numbered,
        _ => return error,
    };
    Error::CannotUndo { operation, op: op::stored_name(op), obstacle }
}

fn reverse(tx: &mut Tx<'_>, revision: &Revision, undone: Op) -> Result<()> {
    let table =
        Table::named(&revision.table_name).ok_or(Error::Internal("a revision of an unknown table"))?;
    refuse_closed_days(tx, table, revision)?;
    refuse_closed_books(tx, table, revision)?;
    let before: Option<RowMap> = revision.before.as_deref().map(serde_json::from_str).transpose()?;
    let gave_number = undone != Op::Import && gives_number(table, before.as_ref(), revision)?;
    match before {
        Some(_) if gave_number => {
            Err(Error::WrongState { kind: table.name(), state: "numbered".into(), step: "undo" })
        }
        Some(before) => tx.write(table, &before),
        // The entry goes to the trash, where its number stays taken; a file's numbers stood on paper before.
        None if gave_number => directive::remove(tx, &DirectiveId::new(revision.row_id.as_str())),
        None => tx.erase(table, &revision.row_id),
    }
}

/// Whether a directive came by its number in this change: numbers are cancelled, never given back.
fn gives_number(table: Table, before: Option<&RowMap>, revision: &Revision) -> Result<bool> {
    let after: Option<RowMap> = revision.after.as_deref().map(serde_json::from_str).transpose()?;
    let numbered = |row: Option<&RowMap>| row.is_some_and(|row| row["number"].is_number());
    Ok(table == Table::Directive && !numbered(before) && numbered(after.as_ref()))
}

/// An undo must not change the figures of a period that has been closed since.
fn refuse_closed_days(tx: &Tx<'_>, table: Table, revision: &Revision) -> Result<()> {
    for row in [&revision.before, &revision.after].into_iter().flatten() {
        if let Some(day) = day_counted_on(tx, table, &serde_json::from_str(row)?)? {
            period::require_open(tx, day)?;
        }
    }
    Ok(())
}

/// An undo must not change what a book says that has been closed since.
fn refuse_closed_books(tx: &Tx<'_>, table: Table, revision: &Revision) -> Result<()> {
    if table != Table::Directive {
        return Ok(());
    }
    let row = |json: &Option<String>| json.as_deref().map(serde_json::from_str).transpose();
    register::refuse_undoing(tx, row(&revision.before)?, row(&revision.after)?)
}

/// The day whose period a row's figures are part of, for rows that hold figures.
fn day_counted_on(tx: &Tx<'_>, table: Table, row: &RowMap) -> Result<Option<NaiveDate>> {
    let day = match table {
        Table::Activity => day_in(row, "day"),
        Table::ActivityCount | Table::ActivityPlace | Table::ActivityCoordinating => {
            let activity = row.get("activity").and_then(Value::as_str).unwrap_or_default();
            tx.row(Table::Activity, activity)?.as_ref().and_then(|activity| day_in(activity, "day"))
        }
        Table::IndicatorValue => day_in(row, "to_day"),
        _ => None,
    };
    Ok(day)
}

fn day_in(row: &RowMap, column: &str) -> Option<NaiveDate> {
    row.get(column).and_then(Value::as_str)?.parse().ok()
}

fn refuse_obstacles(view: View<'_>, seq: i64) -> Result<Op> {
    let operation = view.operation_of(seq)?;
    let refuse =
        |obstacle| Err(Error::CannotUndo { operation: seq, op: op::stored_name(operation.op), obstacle });
    if operation.op == Op::Undo {
        return refuse(Obstacle::IsUndo);
    }
    if let Some(by) = operation.undone_by {
        return refuse(Obstacle::AlreadyUndone(by));
    }
    if operation.op.is_final() {
        return refuse(Obstacle::Final);
    }
    let later =
        view.conn.query_row(include_str!("later_operation.sql"), [seq], |row| Ok((row.get(0)?, row.get(1)?)));
    if let Some((seq, op)) = later.optional()? {
        return refuse(Obstacle::Later { seq, op });
    }
    Ok(operation.op)
}

impl View<'_> {
    pub(super) fn newest_undoable(&self) -> Result<Option<i64>> {
        Ok(self.conn.query_row(include_str!("newest_undoable.sql"), [], |row| row.get(0)).optional()?)
    }
}
