//! Dates as clerks type and paste them: day first, whatever the computer's locale says.

use chrono::{Datelike, NaiveDate};
use std::{fmt, ops::RangeInclusive};

/// The years a record of the office can lie in; anything else is a slip of the hand.
const YEARS: RangeInclusive<i32> = 1900..=2199;

/// How far ahead of today a two-digit year may still mean this century.
const YEARS_AHEAD: i32 = 10;

/// Why a typed date was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was typed.
    Empty,
    /// Not written in any of the accepted forms.
    Unreadable,
    /// The calendar has no such day, as 31/02 or 05/13.
    NoSuchDay {
        /// The day typed.
        day: u32,
        /// The month typed.
        month: u32,
        /// The year typed, or today's where none was.
        year: i32,
    },
    /// The year has two digits; `proposal` is the likely day, to be confirmed.
    TwoDigitYear {
        /// The day in the century that comes nearest to now, at most ten years ahead.
        proposal: NaiveDate,
    },
    /// The year lies before 1900 or after 2199.
    OutOfRange {
        /// The year typed.
        year: i32,
    },
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("no date given"),
            Self::Unreadable => f.write_str("not a date"),
            Self::NoSuchDay { day, month, year } => write!(f, "no day {day}/{month} in {year}"),
            Self::TwoDigitYear { proposal } => write!(f, "two-digit year, perhaps {proposal}"),
            Self::OutOfRange { year } => write!(f, "year {year} is out of range"),
        }
    }
}

impl std::error::Error for DateError {}

/// Reads a date.
///
/// Accepted are `d/m/yyyy`, `d-m-yyyy`, `d.m.yyyy` (leading zeros free), `ddmmyyyy`, `yyyy-mm-dd`, and `d/m`
/// with any of the three separators, which takes the year of `today`.
///
/// # Errors
/// [`DateError`]. A two-digit year is never taken silently, because old papers are entered too.
pub fn parse_date(typed: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let compact: String = typed.split_whitespace().collect();
    if compact.is_empty() {
        return Err(DateError::Empty);
    }
    let written = Written::read(&compact).ok_or(DateError::Unreadable)?;
    let Written { day, month, year } = written;
    match year {
        Year::Missing => civil(day, month, today.year()),
        Year::Full(year) => civil(day, month, year),
        Year::Short(year) => {
            let proposal = civil(day, month, likely_year(year, today))?;
            Err(DateError::TwoDigitYear { proposal })
        }
    }
}

enum Year {
    Missing,
    Short(i32),
    Full(i32),
}

/// The three figures of a date, before the calendar is asked.
struct Written {
    day: u32,
    month: u32,
    year: Year,
}

impl Written {
    fn read(compact: &str) -> Option<Self> {
        let separator = compact.chars().find(|c| matches!(c, '/' | '-' | '.'));
        let Some(separator) = separator else {
            return Self::read_run(compact);
        };
        match *compact.split(separator).collect::<Vec<_>>() {
            [day, month] => Self::from_parts(day, month, ""),
            [year, month, day] if year.len() == 4 && separator == '-' => Self::from_parts(day, month, year),
            [day, month, year] if !year.is_empty() => Self::from_parts(day, month, year),
            _ => None,
        }
    }

    /// `ddmmyyyy` or `ddmmyy`.
    fn read_run(run: &str) -> Option<Self> {
        let (day, rest) = run.split_at_checked(2)?;
        let (month, year) = rest.split_at_checked(2)?;
        if year.is_empty() { None } else { Self::from_parts(day, month, year) }
    }

    fn from_parts(day: &str, month: &str, year: &str) -> Option<Self> {
        let year = match year.len() {
            0 => Year::Missing,
            2 => Year::Short(figure(year)?.try_into().ok()?),
            4 => Year::Full(figure(year)?.try_into().ok()?),
            _ => return None,
        };
        let day = figure(day).filter(|_| day.len() <= 2)?;
        let month = figure(month).filter(|_| month.len() <= 2)?;
        Some(Self { day, month, year })
    }
}

/// Digits only: the standard parser would also take a sign.
fn figure(digits: &str) -> Option<u32> {
    if digits.chars().all(|c| c.is_ascii_digit()) { digits.parse().ok() } else { None }
}

fn civil(day: u32, month: u32, year: i32) -> Result<NaiveDate, DateError> {
    if !YEARS.contains(&year) {
        return Err(DateError::OutOfRange { year });
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NoSuchDay { day, month, year })
}

fn likely_year(two_digits: i32, today: NaiveDate) -> i32 {
    let this_century = today.year() - today.year().rem_euclid(100) + two_digits;
    if this_century > today.year().saturating_add(YEARS_AHEAD) { this_century - 100 } else { this_century }
}
