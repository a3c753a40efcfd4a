use super::{HELD, SETTLED, Series};
use crate::directive::{Book, books};
use crate::profile::setting;
use crate::{BookId, Result, Tx, View};
use chrono::{Datelike, NaiveDate};
use rusqlite::{OptionalExtension, params};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A backup is not brought back after longer than this; beyond it one of the two clocks was wrong.
const MOST_YEARS: i32 = 10;

/// Holds every book, for the periods that papers may have been numbered in since.
///
/// # Errors
/// Only when the database fails.
pub fn hold_books(tx: &mut Tx<'_>) -> Result<()> {
    let then = last_day(tx)?;
    let years = years(then, tx.today());
    let mut held = Vec::new();
    for book in books(tx)? {
        held.extend(series_of(tx, &book, then.year() - 1, &years)?);
    }
    setting::put(tx, &SETTLED, &Vec::new())?;
    setting::put(tx, &HELD, &held)
}

/// The day of the newest work before this operation; today where there is none.
fn last_day(tx: &Tx<'_>) -> Result<NaiveDate> {
    let before = "SELECT substr(at, 1, 10) FROM operation ORDER BY seq DESC LIMIT 1 OFFSET 1";
    let day: Option<String> = tx.conn.query_row(before, [], |row| row.get(0)).optional()?;
    Ok(day.and_then(|day| day.parse().ok()).unwrap_or(tx.today()))
}

/// The years between the newest work and today. Where the clock went back, or leapt, the year after that work counts too:
/// the restore may be done in it.
fn years(then: NaiveDate, today: NaiveDate) -> BTreeSet<i32> {
    let (from, to) = (then.year(), today.year());
    let is_plausible = then <= today && to - from <= MOST_YEARS;
    if is_plausible { (from..=to).collect() } else { [from, from + 1, to].into() }
}

#[derive(Deserialize)]
struct Known {
    type_key: String,
    period_key: String,
}

/// Those that gave numbers in that year or later, and in each of the years the book itself, or its other types: a backup
/// of December is restored in January.
fn series_of(view: &View<'_>, book: &Book, since: i32, years: &BTreeSet<i32>) -> Result<Vec<Series>> {
    let keys: BTreeSet<String> = years.iter().filter_map(|year| key_of(book, *year)).collect();
    let known = known_since(view, &book.id, &key_of(book, since).unwrap_or_default())?;
    let known = known.into_iter().map(|known| (known.period_key, known.type_key));
    let whole = keys.into_iter().map(|period_key| (period_key, String::new()));
    let all: BTreeSet<(String, bool, String)> =
        known.chain(whole).map(|(period, of)| (period, of.is_empty(), of)).collect();
    let named = |(period_key, _, type_key)| Series { book: book.id.clone(), type_key, period_key };
    Ok(all.into_iter().map(named).collect())
}

fn known_since(view: &View<'_>, book: &BookId, period_key: &str) -> Result<Vec<Known>> {
    view.query(include_str!("known.sql"), params![book.as_str(), period_key])
}

fn key_of(book: &Book, year: i32) -> Option<String> {
    NaiveDate::from_ymd_opt(year, 12, 31).map(|day| book.period_key(day))
}
