//! Days and months written with digits: `5/9/2017`, `05.09.2017`, `2017-09-05`, `9/2017`.

use super::words::Word;
use chrono::NaiveDate;
use std::ops::Range;

/// A date among words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    /// Which words it takes.
    pub(super) words: Range<usize>,
    /// `YYYYMMDD`, or `YYYYMM` when the day is left open: the beginning of every day of the month.
    pub(super) key: String,
}

/// The key of a day.
pub(super) fn key(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

/// The dates among these words. Parts of a longer chain, such as a symbol's year, are none.
pub(super) fn dates(words: &[Word]) -> Vec<Written> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let length = 1 + words[at + 1..].iter().take_while(|word| word.joint.is_some_and(joins)).count();
        let chain: Vec<&str> = words[at..at + length].iter().map(|word| word.folded.as_str()).collect();
        if let Some(key) = date(&chain) {
            found.push(Written { words: at..at + length, key });
        }
        at += length;
    }
    found
}

fn joins(joint: char) -> bool {
    matches!(joint, '/' | '.' | '-' | '–')
}

fn date(chain: &[&str]) -> Option<String> {
    match chain {
        [month, year] if year.len() == 4 => {
            let first = NaiveDate::from_ymd_opt(number(year)?, short(month)?, 1)?;
            Some(key(first)[..6].to_owned())
        }
        [year, month, day] if year.len() == 4 => {
            Some(key(NaiveDate::from_ymd_opt(number(year)?, short(month)?, short(day)?)?))
        }
        [day, month, year] if year.len() == 4 => {
            Some(key(NaiveDate::from_ymd_opt(number(year)?, short(month)?, short(day)?)?))
        }
        _ => None,
    }
}

/// A day or a month: one or two digits.
fn short(digits: &str) -> Option<u32> {
    if digits.len() <= 2 { digits.parse().ok() } else { None }
}

/// A year somebody can mean.
fn number(digits: &str) -> Option<i32> {
    digits.parse().ok().filter(|year| (1900..=2199).contains(year))
}
