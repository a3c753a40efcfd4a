use crate::directive::Directive;
use crate::store::RowMap;
use crate::{BookId, Error, Result, View};
use chrono::NaiveDate;
use rusqlite::params;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Closed {
    name: String,
    closed_on: NaiveDate,
}

/// Refuses to write into a book that was closed for that period.
pub(crate) fn require_open(view: &View<'_>, book: &BookId, period_key: &str) -> Result<()> {
    let closed: Vec<Closed> = view.query(include_str!("closed.sql"), params![book.as_str(), period_key])?;
    match closed.into_iter().next() {
        Some(Closed { name, closed_on }) => {
            Err(Error::BookClosed { book: name, period: period_key.to_owned(), closed_on })
        }
        None => Ok(()),
    }
}

/// Refuses an entry that would change what a closed book says: a new line, or other words in one that was printed and
/// signed. What happens to a letter afterwards is written on, for it is carried over unfinished.
pub(crate) fn refuse_rewriting(view: &View<'_>, old: Option<&Directive>, new: &Directive) -> Result<()> {
    let is_written_on = old.is_some_and(|old| match old.number {
        Some(_) => is_same_line(old, new),
        None => old.period_key == new.period_key && old.book == new.book,
    });
    if is_written_on { Ok(()) } else { require_open(view, &new.book, &new.period_key) }
}

/// Refuses an undo that would change what a closed book says.
pub(crate) fn refuse_undoing(view: &View<'_>, before: Option<RowMap>, after: Option<RowMap>) -> Result<()> {
    let read = |row: Option<RowMap>| -> Result<Option<Directive>> {
        Ok(row.map(|row| serde_json::from_value(Value::Object(row))).transpose()?)
    };
    match (read(before)?, read(after)?) {
        (Some(before), Some(after)) if is_same_line(&before, &after) => Ok(()),
        (before, after) => before
            .iter()
            .chain(&after)
            .filter(|line| line.number.is_some())
            .try_for_each(|line| require_open(view, &line.book, &line.period_key)),
    }
}

/// Whether two states of an entry read alike in the bound register: all but how it is dealt with.
fn is_same_line(old: &Directive, new: &Directive) -> bool {
    let kept = Directive {
        deadline: old.deadline,
        subcommittee: old.subcommittee.clone(),
        task_group: old.task_group.clone(),
        first_received_by: old.first_received_by.clone(),
        drafted_for: old.drafted_for,
        handled_on: old.handled_on,
        handling_result: old.handling_result.clone(),
        paper_place: old.paper_place.clone(),
        note: old.note.clone(),
        ..new.clone()
    };
    kept == *old
}
