//! Books that wait for the clerk after a restore.
//!
//! What was stamped since the backup stands on paper and no longer here. So that no number is given twice, each book takes
//! no next number until the clerk has said which was the last on paper. A number read from a paper is entered all the
//! while: that is how what was lost comes back.

use super::period;
use crate::check::Checker;
use crate::directive::{Book, Direction, Sequence, books, next_number};
use crate::profile::setting::{self, Key};
use crate::{BookId, CountInput, DocumentTypeId, Error, FieldCode, Result, Tx, View};
use chrono::{Datelike, Months};
use rusqlite::params;
use serde::{Deserialize, Serialize};

const HELD: Key<Vec<Series>> = Key::new("held_books");
const ON_PAPER: Key<Vec<PaperNumber>> = Key::new("paper_numbers");

/// A series of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Series {
    book: BookId,
    type_key: String,
    period_key: String,
}

/// The last number a clerk read on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct PaperNumber {
    #[serde(flatten)]
    series: Series,
    last_used: i64,
}

/// A series that gives no next number until the last one on paper is confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HeldSeries {
    /// The book.
    pub book: BookId,
    /// Its name.
    pub name: String,
    /// What is entered in it.
    pub direction: Direction,
    /// The type when each has its own series, otherwise empty.
    pub type_key: String,
    /// The year or term.
    pub period_key: String,
    /// The last number known here; 0 when there is none.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub last_known: i64,
}

/// The last number on paper, as the clerk reads it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ConfirmNumberInput {
    /// The book.
    pub book: BookId,
    /// The type, for a book in which each type has its own numbers.
    #[serde(default)]
    pub document_type: Option<DocumentTypeId>,
    /// The year; none for this one.
    #[serde(default)]
    pub year: Option<i32>,
    /// The last number stamped on paper, 0 when none was.
    #[serde(default)]
    pub last_used: Option<CountInput>,
}

/// Holds every book, for the periods that papers may have been numbered in since.
///
/// # Errors
/// Only when the database fails.
pub fn hold_books(tx: &mut Tx<'_>) -> Result<()> {
    let mut held = Vec::new();
    for book in books(tx)? {
        held.extend(series_of(tx, &book)?);
    }
    setting::put(tx, &HELD, &held)
}

/// The series that wait, in the order of their books.
///
/// # Errors
/// Only when the database fails.
pub fn held(view: &View<'_>) -> Result<Vec<HeldSeries>> {
    let waiting = setting::get(view, &HELD)?.unwrap_or_default();
    waiting.into_iter().map(|series| shown(view, series)).collect()
}

/// Takes note of the last number on paper, after which the series goes on behind it.
///
/// # Errors
/// [`Error::Invalid`] without a whole number; [`Error::NotFound`].
pub fn confirm_number(tx: &mut Tx<'_>, input: &ConfirmNumberInput) -> Result<()> {
    let period = period(tx, &input.book, input.year.unwrap_or(tx.today().year()))?;
    let mut check = Checker::new(tx.today());
    let last_used = check.count("last_used", input.last_used.as_ref());
    if check.is_clean() && last_used.is_none() {
        check.refuse("last_used", FieldCode::Missing);
    }
    check.finish()?;
    let last_used = last_used.ok_or(Error::Internal("a checked number"))?;
    let type_key = period.book.type_key(input.document_type.as_ref());
    let series = Series { book: period.book.id, type_key, period_key: period.key };
    let mut waiting = setting::get(tx, &HELD)?.unwrap_or_default();
    waiting.retain(|held| *held != series);
    setting::put(tx, &HELD, &waiting)?;
    let mut on_paper = setting::get(tx, &ON_PAPER)?.unwrap_or_default();
    on_paper.retain(|known| known.series != series);
    on_paper.push(PaperNumber { series, last_used });
    setting::put(tx, &ON_PAPER, &on_paper)
}

/// Refuses a next number from a book that waits.
pub(crate) fn require_confirmed(view: &View<'_>, book: &Book, period_key: &str) -> Result<()> {
    let waiting = setting::get(view, &HELD)?.unwrap_or_default();
    if waiting.iter().any(|held| held.book == book.id && held.period_key == period_key) {
        return Err(Error::BookHeld { book: book.name.clone() });
    }
    Ok(())
}

/// The last number a clerk read on paper; 0 where nobody had to.
pub(crate) fn last_on_paper(view: &View<'_>, book: &Book, type_key: &str, period_key: &str) -> Result<i64> {
    let on_paper = setting::get(view, &ON_PAPER)?.unwrap_or_default();
    let is_it = |known: &Series| {
        known.book == book.id && known.type_key == type_key && known.period_key == period_key
    };
    let known = on_paper.into_iter().find(|known| is_it(&known.series));
    Ok(known.map_or(0, |known| known.last_used))
}

/// This period's series, and those of a year ago that gave numbers: a backup of December is restored in January.
fn series_of(tx: &Tx<'_>, book: &Book) -> Result<Vec<Series>> {
    let now = book.period_key(tx.today());
    let year_ago = tx.today().checked_sub_months(Months::new(12)).unwrap_or(tx.today());
    let of = |type_key: &str, period_key: &str| Series {
        book: book.id.clone(),
        type_key: type_key.to_owned(),
        period_key: period_key.to_owned(),
    };
    let mut series: Vec<Series> = tx.query(
        "SELECT DISTINCT book, type_key, period_key FROM directive
         WHERE book = ?1 AND period_key IN (?2, ?3) AND number IS NOT NULL ORDER BY period_key, type_key",
        params![book.id.as_str(), now, book.period_key(year_ago)],
    )?;
    let is_started = series.iter().any(|series| series.period_key == now);
    if !is_started || book.sequence == Sequence::Common {
        series.retain(|series| series.period_key != now);
        series.push(of("", &now));
    }
    Ok(series)
}

fn shown(view: &View<'_>, series: Series) -> Result<HeldSeries> {
    let book: Book = view.get(&series.book)?;
    let next = next_number(view, &book, &series.type_key, &series.period_key)?;
    let Series { book: id, type_key, period_key } = series;
    let (name, direction) = (book.name, book.direction);
    Ok(HeldSeries { book: id, name, direction, type_key, period_key, last_known: next - 1 })
}
