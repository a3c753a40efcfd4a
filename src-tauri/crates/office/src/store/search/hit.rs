//! A match as it is shown: what it is, where what was typed stands in it, and a piece of that text.

use super::columns::{self, Found, text_of};
use super::dates;
use super::marks;
use super::reading::{Typed, Unit};
use super::words::words;
use crate::Result;
use crate::store::{RowMap, Table, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::ops::Range;

/// Where a match stands: UTF-16 units of the text it is said of, from `start` up to but not including `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Passage {
    /// The first unit.
    pub start: u32,
    /// The unit after the last.
    pub end: u32,
}

/// One record found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Hit {
    /// The table of the record, such as `directive`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The register of a directive: `in`, `out` or `internal`; none for any other kind.
    #[cfg_attr(feature = "ts", ts(type = "'in' | 'out' | 'internal' | null"))]
    pub direction: Option<String>,
    /// Its number in the register.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub number: Option<i64>,
    /// Its symbol (số, ký hiệu); empty when it has none.
    pub symbol: String,
    /// Its day.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub day: Option<NaiveDate>,
    /// What it is called; a long text is cut.
    pub title: String,
    /// Where what was typed stands in the title.
    pub title_matches: Vec<Passage>,
    /// The field in which most of what was typed stands, such as `abstract`.
    pub field: String,
    /// A piece of that field as it was written, around the first match.
    pub snippet: String,
    /// Where what was typed stands in the piece.
    pub matches: Vec<Passage>,
    /// The row of the file it was taken in from; none when it was typed in here.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub source_row: Option<i64>,
}

/// How much of a text is shown, and how much of that before the first match; in characters.
const SHOWN: usize = 200;
const BEFORE: usize = 60;

impl View<'_> {
    /// The record of an entry as a hit; nothing when it is gone.
    pub(super) fn hit(&self, entry: i64, typed: &Typed) -> Result<Option<Hit>> {
        let mut statement = self.conn.prepare_cached(include_str!("hit.sql"))?;
        let (kind, id, source_row): (String, String, Option<i64>) =
            statement.query_row([entry], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let Some(table) = Table::named(&kind) else { return Ok(None) };
        let Some(row) = self.row(table, &id)? else { return Ok(None) };
        let found = columns::found(table);
        let row = columns::with_parts(*self, row, found)?;
        let title = columns::joined(&row, found.title.iter().copied(), " ");
        let (title, title_matches) = piece(&title, &typed.places(&title));
        let (field, text, places) = typed.best_field(&row, found);
        let (snippet, matches) = piece(&text, &places);
        Ok(Some(Hit {
            kind,
            id,
            direction: (table == Table::Directive).then(|| text_of(&row, "direction").to_owned()),
            number: found.numbers.first().and_then(|column| row.get(*column)).and_then(Value::as_i64),
            symbol: found.symbols.first().map_or("", |column| text_of(&row, column)).to_owned(),
            day: found.days.first().and_then(|column| text_of(&row, column).parse().ok()),
            title,
            title_matches,
            field: field.to_owned(),
            snippet,
            matches,
            source_row,
        }))
    }
}

/// Where a unit stands in a text: which unit, and its bytes.
type At = (usize, Range<usize>);

impl Typed {
    /// The field that holds most of what was typed, its text, and where; the first of equals.
    fn best_field(&self, row: &RowMap, found: Found) -> (&'static str, String, Vec<At>) {
        let texts = found.texts().map(|column| {
            let text = text_of(row, column).to_owned();
            let places =
                if found.symbols.contains(&column) { self.symbol_places(&text) } else { self.places(&text) };
            (column, text, places)
        });
        let numbers = found.numbers.iter().filter_map(|column| {
            let text = row.get(*column)?.as_i64()?.to_string();
            let places = self.number_places(&text);
            Some((*column, text, places))
        });
        let days = found.days.iter().filter_map(|column| {
            let text = text::short_date(text_of(row, column).parse().ok()?);
            let places = self.places(&text);
            Some((*column, text, places))
        });
        // The number and the day are better said than a text that happens to hold their digits.
        let fields: Vec<_> = if self.identities().is_empty() {
            texts.chain(numbers).chain(days).collect()
        } else {
            numbers.chain(days).chain(texts).collect()
        };
        let units = |places: &[At]| {
            let mut units: Vec<usize> = places.iter().map(|(unit, _)| *unit).collect();
            units.sort_unstable();
            units.dedup();
            units.len()
        };
        let best = fields.into_iter().rev().max_by_key(|(_, _, places)| units(places));
        best.unwrap_or_default()
    }

    /// Where each part of what was typed stands in a text.
    fn places(&self, text: &str) -> Vec<At> {
        let words = words(text);
        let dates = dates::dates(&words);
        let mut places = Vec::new();
        for (unit, part) in self.units.iter().enumerate() {
            match part {
                Unit::Word(wanted) => {
                    let held = words.iter().filter(|word| wanted.is(&word.folded));
                    places.extend(held.map(|word| (unit, word.at.clone())));
                }
                Unit::Date { key, .. } => {
                    let held = dates.iter().filter(|date| date.key.starts_with(key.as_str()));
                    places.extend(held.map(|date| {
                        let (first, last) = (&words[date.words.start], &words[date.words.end - 1]);
                        (unit, first.at.start..last.at.end)
                    }));
                }
            }
        }
        places.sort_by_key(|(_, at)| at.start);
        places
    }

    /// In a symbol the whole counts when it begins as what was typed.
    fn symbol_places(&self, text: &str) -> Vec<At> {
        let begins = |symbol: &String| marks::bare_symbol(text).starts_with(symbol.as_str());
        if self.symbol.as_ref().is_some_and(begins) {
            return (0..self.units.len()).map(|unit| (unit, 0..text.len())).collect();
        }
        self.places(text)
    }

    /// A number is the wanted one as a whole or not at all.
    fn number_places(&self, text: &str) -> Vec<At> {
        let is =
            |unit: &Unit| matches!(unit, Unit::Word(word) if word.folded.trim_start_matches('0') == text);
        let wanted = (0..).zip(&self.units).filter(|(_, unit)| is(unit));
        wanted.map(|(unit, _)| (unit, 0..text.len())).collect()
    }
}

/// The piece of a text around its first match, with the matches inside it.
fn piece(text: &str, places: &[At]) -> (String, Vec<Passage>) {
    let first = places.first().map_or(0, |(_, at)| text[..at.start].chars().count());
    let length = text.chars().count();
    let skipped = if length <= SHOWN { 0 } else { first.saturating_sub(BEFORE).min(length - SHOWN) };
    let byte = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
    let (from, to) = (word_start(text, byte(skipped)), byte(skipped + SHOWN));
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < text.len() { "…" } else { "" });
    let shown = format!("{before}{}{after}", &text[from..to]);
    let units = |end: usize| u32::try_from(shown[..end].encode_utf16().count()).unwrap_or(u32::MAX);
    let mut matches: Vec<Passage> = Vec::new();
    for (_, at) in places.iter().filter(|(_, at)| at.start >= from && at.end <= to) {
        let place = Passage {
            start: units(at.start - from + before.len()),
            end: units(at.end - from + before.len()),
        };
        match matches.last_mut().filter(|last| last.end >= place.start) {
            Some(last) => last.end = last.end.max(place.end),
            None => matches.push(place),
        }
    }
    (shown.replace('\n', " "), matches)
}

/// A piece begins with a whole word.
fn word_start(text: &str, from: usize) -> usize {
    if from == 0 {
        return 0;
    }
    text[from..].find(' ').map_or(from, |space| from + space + 1)
}
