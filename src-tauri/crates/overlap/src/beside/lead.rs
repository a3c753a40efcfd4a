//! Who leads two tasks that are one.

use serde::Serialize;

/// The leads of two tasks with the same objective.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Leads {
    /// One organisation leads both.
    One,
    /// Two organisations lead: nobody knows whose task it is.
    Two,
    /// At least one has no lead.
    Missing,
}

/// Compares the leads of two tasks. Names are compared in any writing.
pub fn leads(a: Option<&str>, b: Option<&str>) -> Leads {
    let known = |lead: Option<&str>| lead.is_some_and(|lead| !text::fold(lead).is_empty());
    if !known(a) || !known(b) {
        return Leads::Missing;
    }
    if super::same(a, b) { Leads::One } else { Leads::Two }
}
