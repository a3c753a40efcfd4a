//! Books that wait for the clerk after a restore.
//!
//! What was stamped since the backup stands on paper and no longer here. So that no number is given twice, each series takes
//! no next number until the clerk has said which was the last on paper. A number read from a paper is entered all the
//! while: that is how what was lost comes back.

mod begin;
mod confirm;

pub use begin::hold_books;
pub use confirm::{ConfirmNumberInput, confirm_number};
pub(crate) use confirm::{last_on_paper, require_confirmed};

use crate::directive::{Book, Direction, Sequence, next_number};
use crate::profile::setting::{self, Key};
use crate::{BookId, Result, View};
use serde::{Deserialize, Serialize};

const HELD: Key<Vec<Series>> = Key::new("held_books");
/// Types of a book by types that were confirmed while its other types wait.
const SETTLED: Key<Vec<Series>> = Key::new("settled_series");
const ON_PAPER: Key<Vec<PaperNumber>> = Key::new("paper_numbers");

/// A series of numbers. Without a type in a book by types it stands for every type that is not named beside it: one that
/// gave its first number after the backup is known on paper alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
    /// Whether it stands for all types of a book by types that are not named beside it.
    pub is_others: bool,
    /// The year or term.
    pub period_key: String,
    /// The last number known here; 0 when there is none.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub last_known: i64,
}

/// The series that wait, in the order of their books.
///
/// # Errors
/// Only when the database fails.
pub fn held(view: &View<'_>) -> Result<Vec<HeldSeries>> {
    let waiting = setting::get(view, &HELD)?.unwrap_or_default();
    waiting.into_iter().map(|series| shown(view, series)).collect()
}

fn shown(view: &View<'_>, series: Series) -> Result<HeldSeries> {
    let book: Book = view.get(&series.book)?;
    let next = next_number(view, &book, &series.type_key, &series.period_key)?;
    let Series { book: id, type_key, period_key } = series;
    let is_others = book.sequence == Sequence::PerType && type_key.is_empty();
    let (name, direction) = (book.name, book.direction);
    Ok(HeldSeries { book: id, name, direction, type_key, is_others, period_key, last_known: next - 1 })
}
