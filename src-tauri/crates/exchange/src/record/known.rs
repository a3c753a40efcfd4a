//! What the office knows already, as the import is told it.

use super::{Reason, Record};
use chrono::NaiveDate;
use std::collections::HashMap;
use text::{Places, fold, fold_symbol};

/// Something by its name and its other names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name that records carry.
    pub name: String,
    /// Every other way it is written: short names, abbreviations, former names.
    pub others: Vec<String>,
}

/// Names to look up: made once, asked for every row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Folded name → the name that records carry; none where two share it.
    by_name: HashMap<String, Option<String>>,
    /// Folded main names and the names themselves, the longest first.
    beginnings: Vec<(String, String)>,
}

impl Names {
    /// The names of an office.
    #[must_use]
    pub fn new(names: &[Name]) -> Self {
        let mut by_name: HashMap<String, Option<String>> = HashMap::new();
        for name in names {
            let ways = std::iter::once(&name.name).chain(&name.others).map(|way| fold_symbol(way));
            for way in ways.filter(|way| !way.is_empty()) {
                let entry = by_name.entry(way).or_insert_with(|| Some(name.name.clone()));
                if entry.as_ref() != Some(&name.name) {
                    *entry = None;
                }
            }
        }
        let mut beginnings: Vec<_> = names.iter().map(|name| (fold(&name.name), name.name.clone())).collect();
        beginnings.sort_by_key(|(folded, _)| std::cmp::Reverse(folded.len()));
        Self { by_name, beginnings }
    }

    /// The name that records carry, for any way it is written.
    #[must_use]
    pub fn find(&self, written: &str) -> Option<&str> {
        self.by_name.get(&fold_symbol(written))?.as_deref()
    }

    /// The longest name that a text begins with.
    #[must_use]
    pub fn leading(&self, text: &str) -> Option<&str> {
        let folded = fold(text);
        let begins = |name: &str| {
            folded.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        self.beginnings.iter().find(|(name, _)| begins(name)).map(|(_, name)| name.as_str())
    }
}

/// What the office knows already.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The organisations that can lead or take part.
    pub organisations: &'a Names,
    /// The document types; the abbreviations of symbols among their other names.
    pub document_types: &'a Names,
    /// How many villages places are, on a day, that do not say so themselves: a whole area, or names without their
    /// word.
    pub villages: &'a dyn Fn(&Places, Option<NaiveDate>) -> Option<u32>,
    /// The standing record that a record repeats, and in what, by [`twin_keys`](super::twin_keys).
    pub twin: &'a dyn Fn(&Record) -> Option<(Reason, String)>,
}
