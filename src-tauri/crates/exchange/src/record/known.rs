//! What the office knows already, as the import is told it.

use text::{fold, fold_symbol};

/// Something by its name and its other names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name that records carry.
    pub name: String,
    /// Every other way it is written: short names, abbreviations, former names.
    pub others: Vec<String>,
}

/// What the office knows already.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The organisations that can lead or take part.
    pub organisations: &'a [Name],
    /// The document types; the abbreviations of symbols among their other names.
    pub document_types: &'a [Name],
    /// How many villages "the whole area" is, where the office says so.
    pub villages: Option<u32>,
    /// The id of the standing record that has a key of [`twin_keys`](super::twin_keys).
    pub twin: &'a dyn Fn(&str) -> Option<String>,
}

impl Known<'_> {
    /// The organisation of that name, as records carry it.
    pub(super) fn organisation(&self, written: &str) -> Option<&str> {
        only(self.organisations, written)
    }

    /// The document type of that name or abbreviation, where one alone has it.
    pub(super) fn document_type(&self, written: &str) -> Option<&str> {
        only(self.document_types, written)
    }

    /// The document type that a text begins with.
    pub(super) fn leading_type(&self, text: &str) -> Option<&str> {
        let folded = fold(text);
        let begins = |name: &&Name| {
            folded
                .strip_prefix(&fold(&name.name))
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        let longest = self.document_types.iter().filter(begins).max_by_key(|name| name.name.len());
        longest.map(|name| name.name.as_str())
    }
}

/// The one entry that has a name; none where two share it.
fn only<'a>(names: &'a [Name], written: &str) -> Option<&'a str> {
    let wanted = fold_symbol(written);
    let has = |name: &&Name| {
        fold_symbol(&name.name) == wanted || name.others.iter().any(|other| fold_symbol(other) == wanted)
    };
    let mut found = names.iter().filter(has);
    match (found.next(), found.next()) {
        (Some(one), None) if !wanted.is_empty() => Some(&one.name),
        _ => None,
    }
}
