//! Takes a directive that must not be stored out of the records and out of their history (norms B.6).
//!
//! Its number stays in the book as a cancelled one with the reason; nothing else of it stays. What must never move in: any
//! other way of removing a record. Whatever may come back goes to the trash.

use super::book::Book;
use super::{Directive, NumberState, number, route};
use crate::check::Checker;
use crate::store::Table;
use crate::{DirectiveId, Error, Result, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Rows of these tables belong to a directive and hold words of their own.
const PARTS: [Table; 3] = [Table::Routing, Table::Attachment, Table::Delivery];

/// What is left to do by hand when a directive was expunged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Expunged {
    /// The day it was first entered: backups made since then hold it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub entered_on: NaiveDate,
    /// Titles of tasks made from it, which may repeat its words.
    pub tasks: Vec<String>,
}

/// Blanks a directive, one in the trash included, with all that hangs on it and every revision of it. `words` stand where
/// its issuer and abstract were.
///
/// # Errors
/// [`Error::Invalid`] without a reason; [`Error::NotFound`]; [`Error::Frozen`] when it was done before;
/// [`Error::IsBriefing`] for an issued briefing.
pub fn expunge(tx: &mut Tx<'_>, id: &DirectiveId, reason: &str, words: &str) -> Result<Expunged> {
    let mut check = Checker::new(tx.today());
    let reason = check.required_line("reason", reason);
    check.finish()?;
    number::refuse_briefing(tx, id)?;
    let directive = any(tx, id)?;
    let marker = format!("{}/{id}", Table::Directive.name());
    if tx.row(Table::Expunged, &marker)?.is_some() {
        return Err(Error::Frozen { kind: "directive", id: id.to_string(), why: "expunged" });
    }
    let left = Expunged { entered_on: entered_on(tx, id)?, tasks: tasks(tx, id)? };
    blank_parts(tx, id, &reason)?;
    blank_line(tx, directive, &reason, words)?;
    tx.expunge(Table::Directive, id.as_str(), &reason)?;
    forget_words(tx, id)?;
    Ok(left)
}

/// The directive, whether it is in the trash or not.
fn any(view: &View<'_>, id: &DirectiveId) -> Result<Directive> {
    let row = view.row(Table::Directive, id.as_str())?;
    let row = row.ok_or_else(|| Error::NotFound { kind: "directive", id: id.to_string() })?;
    Ok(serde_json::from_value(row.into())?)
}

fn entered_on(view: &View<'_>, id: &DirectiveId) -> Result<NaiveDate> {
    let sql = include_str!("entered_on.sql");
    let day: String = view.conn.query_row(sql, [id.as_str()], |row| row.get(0))?;
    day.parse().map_err(|_| Error::Internal("an operation has its day"))
}

fn tasks(view: &View<'_>, id: &DirectiveId) -> Result<Vec<String>> {
    let mut statement = view.conn.prepare_cached(include_str!("tasks.sql"))?;
    let titles = statement.query_map([id.as_str()], |row| row.get("title"))?;
    Ok(titles.collect::<rusqlite::Result<_>>()?)
}

/// Takes away the rows that belong to it, those it had once included.
fn blank_parts(tx: &mut Tx<'_>, id: &DirectiveId, reason: &str) -> Result<()> {
    route::store(tx, id, &[])?;
    for table in PARTS {
        for part in parts(tx, table, id)? {
            tx.take_away(table, &part, reason)?;
        }
    }
    Ok(())
}

fn parts(view: &View<'_>, table: Table, id: &DirectiveId) -> Result<Vec<String>> {
    let mut statement = view.conn.prepare_cached(include_str!("parts_ever.sql"))?;
    let ids = statement.query_map([table.name(), id.as_str()], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Leaves the line of the book with its number, cancelled for that reason; a line without a number goes to the trash.
fn blank_line(tx: &mut Tx<'_>, directive: Directive, reason: &str, words: &str) -> Result<()> {
    let book: Book = tx.get(&directive.book)?;
    let has_number = directive.number.is_some();
    let line = directive.blanked(&book);
    let number_state = if has_number { NumberState::Cancelled } else { NumberState::None };
    let id = line.id.clone();
    let is_gone = line.deleted_at.is_some();
    tx.put(&Directive {
        issuer: words.to_owned(),
        abstract_text: words.to_owned(),
        cancel_reason: Some(reason.to_owned()),
        number_state,
        ..line
    })?;
    if has_number || is_gone { Ok(()) } else { tx.trash(Table::Directive, &id) }
}

/// Unfinished forms of it are deleted, and the words of the index are merged away.
fn forget_words(tx: &mut Tx<'_>, id: &DirectiveId) -> Result<()> {
    tx.index()?;
    tx.conn.execute("DELETE FROM draft WHERE form = 'directive' AND record = ?1", [id.as_str()])?;
    tx.conn.execute("INSERT INTO search_text (search_text) VALUES ('optimize')", [])?;
    Ok(())
}
