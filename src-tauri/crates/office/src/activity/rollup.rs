//! Sums over a period. Each is one pass over the period's own activities, so its cost follows the period, not the years.

use super::{Dimension, Measure, Only, Selection};
use crate::period::Bounds;
use crate::{Mark, Quantity, Result, View};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a sum is of. Other quantities are apart by name and unit; the rest have neither.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MeasureKey {
    /// What is counted.
    pub measure: Measure,
    /// Its name, for [`Measure::Other`].
    pub label: String,
    /// Its unit, for [`Measure::Other`].
    pub unit: String,
}

impl MeasureKey {
    /// A measure that needs no name.
    #[must_use]
    pub fn plain(measure: Measure) -> Self {
        Self::new(measure, "", "")
    }

    /// A measure with the name and unit that tell other quantities apart.
    #[must_use]
    pub fn new(measure: Measure, label: &str, unit: &str) -> Self {
        match measure {
            Measure::Other => Self { measure, label: label.to_owned(), unit: unit.to_owned() },
            _ => Self { measure, label: String::new(), unit: String::new() },
        }
    }
}

/// One sum, with the mark all its parts allow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Total {
    /// What it is of.
    #[serde(flatten)]
    pub key: MeasureKey,
    /// How many.
    #[serde(flatten)]
    pub quantity: Quantity,
}

/// The activities of a period that belong together, and their sums.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Group {
    /// The id (or the name of the campaign) they share; none for those that have none, and for a total.
    pub key: Option<String>,
    /// Its name; empty when there is no key.
    pub name: String,
    /// How many activities.
    pub activities: u32,
    /// How many separate events they took the place of.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub replaced_events: i64,
    /// Their sums, in the order of [`Measure`]; a measure nobody gave is absent.
    pub totals: Vec<Total>,
}

impl Group {
    /// The sum of a measure, when anybody gave it.
    #[must_use]
    pub fn get(&self, key: &MeasureKey) -> Option<Quantity> {
        self.totals.iter().find(|total| total.key == *key).map(|total| total.quantity)
    }
}

#[derive(Deserialize)]
struct Head {
    key: Option<String>,
    name: String,
    activities: u32,
    replaced_events: i64,
}

#[derive(Deserialize)]
struct Sum {
    key: Option<String>,
    measure: Measure,
    label: String,
    unit: String,
    mark: Mark,
    value: i64,
}

/// The sums of a period by one dimension, in the office's own order, each activity once under its lead; those without a
/// sub-committee, campaign or group come last.
///
/// # Errors
/// Only when the database fails.
pub fn roll_up(view: &View<'_>, bounds: Bounds, by: Dimension, only: &Only) -> Result<Vec<Group>> {
    groups(view, &Selection::new(bounds, Some(by), only))
}

/// The office's total of a period: what organisations only coordinated is in it once, under the lead.
///
/// # Errors
/// Only when the database fails.
pub fn total(view: &View<'_>, bounds: Bounds, only: &Only) -> Result<Group> {
    let groups = groups(view, &Selection::new(bounds, None, only))?;
    Ok(groups.into_iter().next().unwrap_or_default())
}

fn groups(view: &View<'_>, selection: &Selection) -> Result<Vec<Group>> {
    let params = selection.params();
    let heads: Vec<Head> = view
        .query(concat!(include_str!("chosen.sql"), include_str!("rollup_groups.sql")), params.as_slice())?;
    let sums: Vec<Sum> =
        view.query(concat!(include_str!("chosen.sql"), include_str!("rollup_sums.sql")), params.as_slice())?;
    let mut parts: BTreeMap<Option<String>, Vec<Total>> = BTreeMap::new();
    for sum in sums {
        let key = MeasureKey::new(sum.measure, &sum.label, &sum.unit);
        let quantity = Quantity { value: sum.value, mark: sum.mark };
        parts.entry(sum.key).or_default().push(Total { key, quantity });
    }
    let group = |head: Head| Group {
        totals: add_up(parts.remove(&head.key).unwrap_or_default()),
        key: head.key,
        name: head.name,
        activities: head.activities,
        replaced_events: head.replaced_events,
    };
    Ok(heads.into_iter().map(group).collect())
}

/// Adds what is of the same measure, name and unit, in the order of [`Measure`].
#[must_use]
pub fn add_up(parts: impl IntoIterator<Item = Total>) -> Vec<Total> {
    let mut sums: BTreeMap<MeasureKey, Vec<Quantity>> = BTreeMap::new();
    for Total { key, quantity } in parts {
        sums.entry(key).or_default().push(quantity);
    }
    let sum = |(key, parts): (MeasureKey, Vec<Quantity>)| Total { key, quantity: parts.into_iter().sum() };
    sums.into_iter().map(sum).collect()
}
