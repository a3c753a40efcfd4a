use crate::directive::Book;
use crate::{BookId, Error, FieldCode, FieldError, Result, View};
use chrono::NaiveDate;

/// A book in one year, or in the term that year belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookPeriod {
    /// The book.
    pub book: Book,
    /// The key its numbers bear.
    pub key: String,
    /// The year that was asked for.
    pub year: i32,
    /// The last day of the year.
    pub last_day: NaiveDate,
}

/// The series of a book that the last day of a year belongs to. A new year needs no opening: its key is the year.
///
/// # Errors
/// [`Error::NotFound`] for a book there is none of; [`Error::Invalid`] for a year outside 1900–2199.
pub fn period(view: &View<'_>, book: &BookId, year: i32) -> Result<BookPeriod> {
    let book: Book = view.get(book)?;
    let last_day = NaiveDate::from_ymd_opt(year, 12, 31).filter(|_| (1900..=2199).contains(&year));
    let out_of_range = FieldError { field: "year".to_owned(), code: FieldCode::DateOutOfRange };
    let last_day = last_day.ok_or_else(|| Error::Invalid(vec![out_of_range]))?;
    Ok(BookPeriod { key: book.period_key(last_day), book, year, last_day })
}
