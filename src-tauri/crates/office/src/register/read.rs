use super::gaps::{Held, gaps};
use super::{BookClosing, BookPeriod, Gap, NumberGap};
use crate::directive::Direction;
use crate::{BookId, DirectiveId, Result, View};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A book in a year or term: its series of numbers with their gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Register {
    /// The book.
    pub book: BookId,
    /// Its name.
    pub name: String,
    /// What is entered in it.
    pub direction: Direction,
    /// The year that was asked for.
    pub year: i32,
    /// The year or term its numbers belong to.
    pub period_key: String,
    /// The series: one for the whole book, or one for each type of document that has any number.
    pub series: Vec<Series>,
    /// Entries without a number: they stand in no register yet.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub unnumbered: i64,
}

/// One series of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Series {
    /// The type when each has its own series, otherwise empty.
    pub type_key: String,
    /// That type's name.
    pub type_name: Option<String>,
    /// The last number used before the office began here; the series has no gaps up to it.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub opening: i64,
    /// The lowest number held here.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub first: Option<i64>,
    /// The highest number held here.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub last: Option<i64>,
    /// Numbers that were cancelled, with why.
    pub cancelled: Vec<CancelledNumber>,
    /// Numbers no paper holds.
    pub gaps: Vec<Gap>,
    /// How it was closed; none while it is open.
    pub closing: Option<BookClosing>,
}

/// A number that was taken and cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CancelledNumber {
    /// Its entry, which stays in the register.
    pub id: DirectiveId,
    /// The number.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub number: i64,
    /// Why.
    pub reason: String,
}

#[derive(Deserialize)]
struct SeriesHead {
    type_key: String,
    type_name: Option<String>,
    opening: i64,
}

impl Register {
    /// Numbers nobody has explained yet, over all series.
    #[must_use]
    pub fn unexplained(&self) -> i64 {
        let gaps = self.series.iter().flat_map(|series| &series.gaps);
        gaps.filter(|gap| gap.reason.is_none()).map(Gap::width).sum()
    }

    /// Whether it was closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.series.iter().any(|series| series.closing.is_some())
    }
}

/// What a book holds in a period. An empty book has one empty series.
///
/// # Errors
/// Only when the database fails.
pub fn register(view: &View<'_>, period: &BookPeriod) -> Result<Register> {
    let key = params![period.book.id.as_str(), period.key];
    let held: Vec<Held> = view.query(include_str!("held.sql"), key)?;
    let explained: Vec<NumberGap> =
        view.query("SELECT * FROM number_gap WHERE book = ?1 AND period_key = ?2 ORDER BY number", key)?;
    let closings: Vec<BookClosing> =
        view.query("SELECT * FROM book_closing WHERE book = ?1 AND period_key = ?2", key)?;
    let mut heads: Vec<SeriesHead> = view.query(include_str!("series.sql"), key)?;
    if heads.is_empty() {
        heads.push(SeriesHead { type_key: String::new(), type_name: None, opening: 0 });
    }
    let series = heads.into_iter().map(|head| series(head, &held, &explained, &closings)).collect();
    let mut unnumbered = view.conn.prepare_cached(include_str!("unnumbered.sql"))?;
    Ok(Register {
        book: period.book.id.clone(),
        name: period.book.name.clone(),
        direction: period.book.direction,
        year: period.year,
        period_key: period.key.clone(),
        series,
        unnumbered: unnumbered.query_row(key, |row| row.get(0))?,
    })
}

fn series(head: SeriesHead, held: &[Held], explained: &[NumberGap], closings: &[BookClosing]) -> Series {
    let SeriesHead { type_key, type_name, opening } = head;
    let held: Vec<Held> = held.iter().filter(|held| held.type_key == type_key).cloned().collect();
    let explained = explained.iter().filter(|gap| gap.type_key == type_key);
    let reasons: BTreeMap<i64, String> = explained.map(|gap| (gap.number, gap.reason.clone())).collect();
    let cancelled = held.iter().filter(|held| held.is_cancelled && !held.is_trashed);
    Series {
        opening,
        type_name,
        first: held.first().map(|held| held.number),
        last: held.last().map(|held| held.number),
        cancelled: cancelled.map(cancelled_number).collect(),
        gaps: gaps(opening, &held, &reasons),
        closing: closings.iter().find(|closing| closing.type_key == type_key).cloned(),
        type_key,
    }
}

fn cancelled_number(held: &Held) -> CancelledNumber {
    let reason = held.cancel_reason.clone().unwrap_or_default();
    CancelledNumber { id: held.id.clone(), number: held.number, reason }
}
