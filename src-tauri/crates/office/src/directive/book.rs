use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{BookId, CountInput, DocumentTypeId, FieldCode, Result, Tx, View};
use chrono::{Datelike, NaiveDate};
use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::Direction;

/// When a book's numbers begin again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NumberReset {
    /// On 1 January.
    #[default]
    Year,
    /// With each term of the committee.
    Term,
}

/// Whether all types of document share one sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Sequence {
    /// One sequence for all.
    #[default]
    Common,
    /// One sequence for each type.
    PerType,
}

/// A register book (sổ).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Book {
    /// Its id.
    pub id: BookId,
    /// What is entered in it.
    pub direction: Direction,
    /// Its name on the cover.
    pub name: String,
    /// When its numbers begin again.
    pub reset: NumberReset,
    /// The first day of the term, for a book by terms.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub term_from: Option<NaiveDate>,
    /// Whether types share a sequence.
    pub sequence: Sequence,
    /// Its place in lists.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Book {
    const TABLE: Table = Table::Book;
}

/// The last number used on paper before the office began here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BookOpening {
    /// Book, type and period in one.
    pub id: String,
    /// The book.
    pub book: BookId,
    /// The type when each has its own sequence, otherwise empty.
    pub type_key: String,
    /// The year or term.
    pub period_key: String,
    /// The last number used; the next is one more.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub last_used: i64,
}

impl Row for BookOpening {
    const TABLE: Table = Table::BookOpening;
}

/// A book as entered.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BookInput {
    /// The book to change; none for a new one.
    #[serde(default)]
    pub id: Option<BookId>,
    /// What is entered in it.
    pub direction: Direction,
    /// Its name.
    pub name: String,
    /// When its numbers begin again.
    #[serde(default)]
    pub reset: NumberReset,
    /// The first day of the term.
    #[serde(default)]
    pub term_from: Option<String>,
    /// Whether types share a sequence.
    #[serde(default)]
    pub sequence: Sequence,
    /// Its place in lists.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
}

/// Adds or changes a book.
///
/// # Errors
/// [`crate::Error::Invalid`] naming each field refused; how a book counts is refused once it has given a number.
pub fn save_book(tx: &mut Tx<'_>, input: &BookInput) -> Result<BookId> {
    let mut check = Checker::new(tx.today());
    let name = check.required_line("name", &input.name);
    let term_from = match input.reset {
        NumberReset::Year => None,
        NumberReset::Term => check.required_date("term_from", input.term_from.as_deref()),
    };
    check.exists(tx, "id", Table::Book, input.id.as_ref())?;
    keep_series(tx, &mut check, input)?;
    check.finish()?;
    let id = input.id.clone().unwrap_or_else(|| BookId::new(tx.new_id()));
    let (direction, reset, sequence, position) =
        (input.direction, input.reset, input.sequence, input.position);
    tx.put(&Book {
        id: id.clone(),
        direction,
        name,
        reset,
        term_from,
        sequence,
        position,
        deleted_at: None,
    })?;
    Ok(id)
}

/// A book that has given numbers keeps the way it counts: another way would give the same numbers once more.
fn keep_series(tx: &Tx<'_>, check: &mut Checker, input: &BookInput) -> Result<()> {
    let Some(id) = input.id.as_ref().filter(|_| check.is_clean()) else { return Ok(()) };
    let book: Book = tx.get(id)?;
    let changes = [
        ("direction", book.direction != input.direction),
        ("reset", book.reset != input.reset),
        ("sequence", book.sequence != input.sequence),
    ];
    let is_used: bool =
        tx.conn.query_row(include_str!("book_numbered.sql"), [id.as_str()], |row| row.get(0))?;
    for (field, _) in changes.into_iter().filter(|(_, changed)| is_used && *changed) {
        check.refuse(field, FieldCode::ConflictsWith("number"));
    }
    Ok(())
}

/// Records the last number a paper book had reached when the office began here. A book by types had a last number of
/// each type.
///
/// # Errors
/// [`crate::Error::Invalid`] when the number is no whole number, or the type is missing from a book by types or given for
/// another one; [`crate::Error::BookClosed`].
pub fn open_book(
    tx: &mut Tx<'_>,
    id: &BookId,
    document_type: Option<&DocumentTypeId>,
    day: NaiveDate,
    last_used: Option<&CountInput>,
) -> Result<()> {
    let book: Book = tx.get(id)?;
    let mut check = Checker::new(tx.today());
    let last_used = check.count("last_used", last_used).unwrap_or(0);
    require_series(tx, &mut check, &book, document_type)?;
    check.finish()?;
    let (type_key, period_key) = (book.type_key(document_type), book.period_key(day));
    crate::register::require_open(tx, &book.id, &period_key)?;
    let id = format!("{}/{type_key}/{period_key}", book.id);
    tx.put(&BookOpening { id, book: book.id, type_key, period_key, last_used })
}

/// A number that names no series of its book would be kept where no document looks for it, and be given once more.
pub(crate) fn require_series(
    view: &View<'_>,
    check: &mut Checker,
    book: &Book,
    document_type: Option<&DocumentTypeId>,
) -> Result<()> {
    match (book.sequence, document_type) {
        (Sequence::PerType, None) => check.refuse("document_type", FieldCode::Missing),
        (Sequence::Common, Some(_)) => check.refuse("document_type", FieldCode::ConflictsWith("sequence")),
        (Sequence::PerType, Some(_)) | (Sequence::Common, None) => {}
    }
    check.exists(view, "document_type", Table::DocumentType, document_type)
}

/// Moves a book to the trash.
///
/// # Errors
/// [`crate::Error::InUse`] when a directive, deleted ones included, stands in it.
pub fn remove_book(tx: &mut Tx<'_>, id: &BookId) -> Result<()> {
    let sql = "SELECT EXISTS (SELECT 1 FROM directive WHERE book = ?1)";
    if tx.conn.query_row(sql, [id.as_str()], |row| row.get(0))? {
        return Err(crate::Error::InUse { kind: "book", id: id.to_string(), used_by: "directive" });
    }
    tx.trash(Table::Book, id)
}

/// Every book, in order.
///
/// # Errors
/// Only when the database fails.
pub fn books(view: &View<'_>) -> Result<Vec<Book>> {
    view.query("SELECT * FROM book WHERE deleted_at IS NULL ORDER BY position, name", [])
}

/// The next number of a sequence: one more than every number used or held, on paper too.
///
/// # Errors
/// Only when the database fails.
pub fn next_number(view: &View<'_>, book: &Book, type_key: &str, period_key: &str) -> Result<i64> {
    let mut statement = view.conn.prepare_cached(include_str!("next_number.sql"))?;
    let stored: i64 =
        statement.query_row(params![book.id.as_str(), type_key, period_key], |row| row.get(0))?;
    Ok(stored.max(crate::register::last_on_paper(view, book, type_key, period_key)? + 1))
}

impl Book {
    /// The sequence a document belongs to within the book.
    #[must_use]
    pub fn type_key(&self, document_type: Option<&DocumentTypeId>) -> String {
        match self.sequence {
            Sequence::Common => String::new(),
            Sequence::PerType => document_type.map_or_else(String::new, ToString::to_string),
        }
    }

    /// The year or term a day's numbers belong to.
    #[must_use]
    pub fn period_key(&self, day: NaiveDate) -> String {
        match (self.reset, self.term_from) {
            (NumberReset::Term, Some(from)) => format!("term {from}"),
            _ => day.year().to_string(),
        }
    }
}
