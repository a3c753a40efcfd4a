//! Days and spans of days as registers write them, and as spreadsheets count them.

use super::parse::{DateError, parse_date};
use crate::{clean_line, fold};
use chrono::{Days, NaiveDate};
use std::fmt;

/// From one day to another, both included; one day is a span of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, never before the first.
    pub to: NaiveDate,
}

/// Why a day or a span was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanDoubt {
    /// Day and month without a year.
    MissingYear,
    /// It would end before it begins, as a turn of the year written with one year does.
    Backwards,
    /// A date that is in doubt itself.
    Date(DateError),
}

impl fmt::Display for SpanDoubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingYear => f.write_str("no year given"),
            Self::Backwards => f.write_str("ends before it begins"),
            Self::Date(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SpanDoubt {}

impl From<DateError> for SpanDoubt {
    fn from(error: DateError) -> Self {
        Self::Date(error)
    }
}

/// Where a spreadsheet begins to count days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SerialEpoch {
    /// Day 1 is 1 January 1900, and 29 February 1900 is counted though it never was.
    #[default]
    Since1900,
    /// Day 0 is 1 January 1904, as old Macintosh workbooks have it.
    Since1904,
}

/// Reads a day or a span: `5/9/2017`, `ngày 05.09.2017`, `12-14/5/2017`, `30/4 - 2/5/2017`, `từ 12 đến
/// 14/5/2017`, `ngày 12 tháng 5 năm 2017`. A time of day after a date is dropped.
///
/// `today` only dates the proposal for a two-digit year.
///
/// # Errors
/// [`SpanDoubt`]
pub fn parse_span(written: &str, today: NaiveDate) -> Result<Span, SpanDoubt> {
    let text = joined(written);
    if let Some((from, to)) = text.split_once('~') {
        return between(from, to, today);
    }
    match single(&text, today) {
        Err(SpanDoubt::Date(DateError::Unreadable)) => {}
        other => return other.map(|day| Span { from: day, to: day }),
    }
    let Some((from, to)) = text.split_once('-') else { return Err(DateError::Unreadable.into()) };
    between(from, to, today)
}

/// The day a spreadsheet's serial number stands for; its fraction, the time of day, is dropped. Nothing for a
/// number outside 1900 to 2199, or for the day that never was.
pub fn serial_day(serial: f64, epoch: SerialEpoch) -> Option<NaiveDate> {
    if !(0.0..200_000.0).contains(&serial) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let days = serial as u64;
    let first = match (epoch, days) {
        (SerialEpoch::Since1904, _) => NaiveDate::from_ymd_opt(1904, 1, 1),
        (SerialEpoch::Since1900, 1..=59) => NaiveDate::from_ymd_opt(1899, 12, 31),
        (SerialEpoch::Since1900, 61..) => NaiveDate::from_ymd_opt(1899, 12, 30),
        (SerialEpoch::Since1900, _) => None,
    };
    first?
        .checked_add_days(Days::new(days))
        .filter(|day| *day < NaiveDate::from_ymd_opt(2200, 1, 1).unwrap_or(*day))
}

/// The date without its words and its time of day; `~` stands for "đến".
fn joined(written: &str) -> String {
    let folded = fold(&clean_line(written));
    let words = folded.split(' ').map(|word| match word {
        "ngay" | "tu" | "ngay:" => "",
        "den" => "~",
        "thang" | "nam" => "/",
        time if is_time(time) => "",
        other => other,
    });
    let text: String = words.collect();
    match text.split_once('t') {
        Some((day, time)) if is_time(time) => day.to_owned(),
        _ => text,
    }
}

/// `07:30`, `00:00:00`, `00:00:00.000z`
fn is_time(word: &str) -> bool {
    word.contains(':')
        && word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | 'z'))
}

fn single(text: &str, today: NaiveDate) -> Result<NaiveDate, SpanDoubt> {
    let day = parse_date(text, today)?;
    let figures = text.split(['/', '-', '.']).count();
    // The reader of single dates completes `5/9` with today's year; an old file says nothing of today.
    if figures == 2 { Err(SpanDoubt::MissingYear) } else { Ok(day) }
}

/// The span between a last day and a first one that may leave out what it shares with it.
fn between(from: &str, to: &str, today: NaiveDate) -> Result<Span, SpanDoubt> {
    let to_day = single(to, today)?;
    let figures = from.split(['/', '-', '.']).filter(|figure| !figure.is_empty()).count();
    let from = from.trim_end_matches(['/', '-', '.']);
    let from_day = match figures {
        1 => single(&format!("{from}/{}", to_day.format("%m/%Y")), today)?,
        2 => single(&format!("{}/{}", from.replace(['-', '.'], "/"), to_day.format("%Y")), today)?,
        _ => single(from, today)?,
    };
    if from_day > to_day { Err(SpanDoubt::Backwards) } else { Ok(Span { from: from_day, to: to_day }) }
}
