//! What hosts send in and get back when they list records.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A whole number as typed ("13.100") or as JSON sends it (13100). It is read by [`crate::check::Checker::count`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum CountInput {
    /// A JSON integer.
    Whole(#[cfg_attr(feature = "ts", ts(type = "number"))] i64),
    /// A JSON number with a fraction: always refused, with the field named.
    Fraction(f64),
    /// Text in Vietnamese form.
    Text(String),
}

/// One column to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Sort {
    /// A column the list allows; anything else is refused.
    pub by: String,
    /// Newest or largest first.
    #[serde(default)]
    pub descending: bool,
}

/// A page of a list: what to look for, how to order it, and which part of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ListQuery {
    /// Words to find, with or without marks.
    pub q: String,
    /// Filters by name; each list allows its own.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, string>"))]
    pub filters: BTreeMap<String, String>,
    /// The order; each list has its own default.
    pub sort: Option<Sort>,
    /// How many rows to skip.
    pub offset: u32,
    /// How many rows to return; 0 means the default of 100.
    pub limit: u32,
}

/// One page of rows and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Page<R> {
    /// The rows asked for.
    pub rows: Vec<R>,
    /// How many rows match, on all pages.
    pub total: u32,
}
