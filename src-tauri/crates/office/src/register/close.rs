use super::{Gap, Register, Series, period, register, require_open};
use crate::check::Checker;
use crate::directive::NumberReset;
use crate::store::{Row, Table};
use crate::{BookId, CountInput, Error, FieldCode, Result, Tx};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Khóa sổ: how a series of numbers was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BookClosing {
    /// Book, type and period in one.
    pub id: String,
    /// The book.
    pub book: BookId,
    /// The type when each has its own series, otherwise empty.
    pub type_key: String,
    /// The year or term.
    pub period_key: String,
    /// The day it was closed.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub closed_on: NaiveDate,
    /// The lowest number in it.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub first_number: Option<i64>,
    /// The highest number in it.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub last_number: Option<i64>,
    /// The pages of the whole bound book.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub pages: i64,
    /// How many numbers were cancelled.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub cancelled: i64,
    /// How many numbers no paper holds, each explained.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub gaps: i64,
    /// What else is to be said.
    pub note: String,
}

impl Row for BookClosing {
    const TABLE: Table = Table::BookClosing;
}

/// Which book is closed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CloseBookInput {
    /// The book.
    pub book: BookId,
    /// The year, or a year of the term.
    pub year: i32,
    /// The pages of the bound book.
    #[serde(default)]
    pub pages: Option<CountInput>,
    /// What else is to be said.
    #[serde(default)]
    pub note: String,
}

/// Closes every series a book has in a period, for good; nothing is entered in it afterwards.
///
/// # Errors
/// [`Error::BookClosed`] when it is closed; [`Error::WrongState`] before the year's last day; [`Error::UnexplainedGaps`];
/// [`Error::Invalid`] without a count of pages.
pub fn close(tx: &mut Tx<'_>, input: &CloseBookInput) -> Result<()> {
    let period = period(tx, &input.book, input.year)?;
    require_open(tx, &period.book.id, &period.key)?;
    if period.book.reset == NumberReset::Year && tx.today() < period.last_day {
        return Err(Error::WrongState { kind: "book", state: "period_running".into(), step: "close_book" });
    }
    let register = register(tx, &period)?;
    refuse_unexplained(&register)?;
    let mut check = Checker::new(tx.today());
    let (pages, note) = (check.count("pages", input.pages.as_ref()), check.text("note", &input.note));
    let pages = pages.filter(|pages| *pages > 0);
    if check.is_clean() && pages.is_none() {
        check.refuse("pages", FieldCode::Missing);
    }
    check.finish()?;
    let pages = pages.ok_or(Error::Internal("a checked count of pages"))?;
    let closed_on = tx.today();
    register.series.iter().try_for_each(|series| {
        let Series { type_key, first, last, .. } = series;
        tx.put(&BookClosing {
            id: format!("{}/{type_key}/{}", register.book, register.period_key),
            book: register.book.clone(),
            type_key: type_key.clone(),
            period_key: register.period_key.clone(),
            closed_on,
            first_number: *first,
            last_number: *last,
            pages,
            cancelled: i64::try_from(series.cancelled.len()).unwrap_or(i64::MAX),
            gaps: series.gaps.iter().map(Gap::width).sum(),
            note: note.clone(),
        })
    })
}

fn refuse_unexplained(register: &Register) -> Result<()> {
    let gaps = register.series.iter().flat_map(|series| &series.gaps);
    match gaps.filter(|gap| gap.reason.is_none()).map(|gap| gap.from).next() {
        Some(first) => Err(Error::UnexplainedGaps { first, count: register.unexplained() }),
        None => Ok(()),
    }
}
