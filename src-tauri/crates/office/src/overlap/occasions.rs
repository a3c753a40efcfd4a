use super::{WorkKind, WorkRef};
use crate::{Result, View};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A meeting or an activity with its days, its place and those it calls.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct StoredOccasion {
    /// A meeting or an activity.
    pub kind: WorkKind,
    /// Its id there.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// When a meeting begins, as `HH:MM`.
    pub starts_at: Option<String>,
    /// When it ends.
    pub ends_at: Option<String>,
    /// The room, or the one place of an activity.
    pub place: Option<String>,
    /// Who leads it, short.
    pub lead: Option<String>,
    /// Its kind in the catalogue.
    pub event: String,
    /// Those called, by name.
    #[serde(skip)]
    pub people: BTreeSet<String>,
    /// An activity's counts by what they count.
    #[serde(skip)]
    pub numbers: BTreeMap<String, i64>,
}

impl StoredOccasion {
    /// The occasion by its book and id.
    #[must_use]
    pub fn as_ref(&self) -> WorkRef {
        WorkRef { kind: self.kind, id: self.id.clone() }
    }
}

#[derive(Deserialize)]
struct Called {
    occasion: String,
    who: String,
}

#[derive(Deserialize)]
struct Counted {
    activity: String,
    measure: String,
    label: String,
    value: i64,
}

/// Meetings and activities whose last day lies from one day to another, both included, the earliest first.
///
/// # Errors
/// Only when the database fails.
pub fn occasions(view: &View<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<StoredOccasion>> {
    let days = || [from.to_string(), to.to_string()];
    let mut found: Vec<StoredOccasion> = view.query(include_str!("occasions.sql"), days())?;
    let mut people: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let called: Vec<Called> = view.query(include_str!("called.sql"), days())?;
    for Called { occasion, who } in called {
        people.entry(occasion).or_default().insert(who);
    }
    let mut numbers: BTreeMap<String, BTreeMap<String, i64>> = BTreeMap::new();
    let counted: Vec<Counted> = view.query(include_str!("counted.sql"), days())?;
    for Counted { activity, measure, label, value } in counted {
        numbers.entry(activity).or_default().insert(format!("{measure} {label}"), value);
    }
    for occasion in &mut found {
        occasion.people = people.remove(&occasion.id).unwrap_or_default();
        occasion.numbers = numbers.remove(&occasion.id).unwrap_or_default();
    }
    Ok(found)
}
