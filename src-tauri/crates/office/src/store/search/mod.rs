//! Finding words with or without their marks, and numbers, symbols and dates in any spelling.
//!
//! The text index is contentless: it holds folded words, and beside them one made-up word for each number, symbol and
//! date of a record, so that one expression asks for all of them. `search_entry` keeps the words as they were written,
//! for ranking; where a match stands is found in the record itself, and only for the hits that are shown.
//!
//! What must never move in: sentences, states of a record, and anything a list filters by besides typed words.

mod columns;
mod dates;
mod expression;
mod hit;
mod index;
mod marks;
mod rank;
mod reading;
mod words;

#[cfg(test)]
mod tests;

pub use hit::{Hit, Passage};
pub(super) use index::rebuild;
pub(crate) use index::{Indexed, enter};
pub use reading::Typed;

use super::View;
use crate::Result;
use rank::{Named, Rank};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many of the newest matches are looked at before they are ranked.
const CAP: u32 = 500;
const DEFAULT_LIMIT: u32 = 20;

/// How far a search goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SearchReach {
    /// The newest matches only, so that it keeps up with typing.
    #[default]
    Newest,
    /// Every match there is.
    All,
}

/// What to look for.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SearchQuery {
    /// Words, a symbol, a number, a date, or several of these.
    pub q: String,
    /// How many hits to return; 0 means 20.
    pub limit: u32,
    /// How many hits to skip.
    pub offset: u32,
    /// How far to go.
    pub reach: SearchReach,
}

/// One page of what was found, best first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Hits {
    /// The hits asked for.
    pub rows: Vec<Hit>,
    /// How many matches were looked at; with [`SearchReach::All`] all there are.
    pub total: u32,
    /// Whether older matches were not looked at.
    pub more: bool,
}

impl View<'_> {
    /// Records that hold what was typed: what is called exactly so first, then exact spellings, then the newest.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn search(&self, query: &SearchQuery) -> Result<Hits> {
        let Some(typed) = Typed::read(&query.q) else { return Ok(Hits::default()) };
        let cap = if query.reach == SearchReach::All { u32::MAX } else { CAP };
        let mut named = BTreeMap::new();
        for (how, identity) in typed.identities() {
            for entry in self.entries(&identity, cap)? {
                named.entry(entry).or_insert(how);
            }
        }
        let (mut ranked, more) = self.ranked(&typed, &named, cap)?;
        ranked.sort_unstable();
        let limit = if query.limit == 0 { DEFAULT_LIMIT } else { query.limit };
        let shown = ranked.iter().skip(query.offset as usize).take(limit as usize);
        let rows =
            shown.filter_map(|rank| self.hit(rank.entry(), &typed).transpose()).collect::<Result<_>>()?;
        Ok(Hits { rows, total: u32::try_from(ranked.len()).unwrap_or(u32::MAX), more })
    }

    /// The entries that match an expression, newest first.
    fn entries(&self, expression: &str, cap: u32) -> Result<Vec<i64>> {
        let mut statement = self.conn.prepare_cached(include_str!("entries.sql"))?;
        let entries = statement.query_map(params![expression, cap], |row| row.get(0))?;
        Ok(entries.collect::<rusqlite::Result<_>>()?)
    }

    /// The matches looked at with their ranks, in no order, and whether there are older ones.
    fn ranked(&self, typed: &Typed, named: &BTreeMap<i64, Named>, cap: u32) -> Result<(Vec<Rank>, bool)> {
        let rank = |row: &rusqlite::Row<'_>| -> rusqlite::Result<Rank> {
            let entry = row.get(0)?;
            let how = named.get(&entry).copied().unwrap_or(Named::No);
            Ok(typed.rank(entry, row.get_ref(1)?.as_str()?, how))
        };
        let mut newest = self.conn.prepare_cached(include_str!("candidates.sql"))?;
        let found = newest.query_map(params![typed.expression(), cap.saturating_add(1)], rank)?;
        let mut ranked: Vec<Rank> = found.collect::<rusqlite::Result<_>>()?;
        let more = ranked.len() > cap as usize;
        ranked.truncate(cap as usize);
        let seen: BTreeSet<i64> = ranked.iter().map(|rank| rank.entry()).collect();
        let mut one = self.conn.prepare_cached(include_str!("candidate.sql"))?;
        for entry in named.keys().filter(|entry| !seen.contains(entry)) {
            ranked.push(one.query_row([entry], rank)?);
        }
        Ok((ranked, more))
    }
}
