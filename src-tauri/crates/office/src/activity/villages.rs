//! Villages reached: a distinct count, never a sum. Adding up visits is the commonest error in such reports (norms F).

use super::{Dimension, Only, PlaceName, Selection, roll_up};
use crate::period::Bounds;
use crate::{PlaceId, Result, View};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The villages reached, as n/N.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Villages {
    /// n: how many of those standing on the period's last day were reached at least once.
    pub reached: u32,
    /// N: how many stood on the period's last day.
    pub of: u32,
    /// Those not reached, in the office's order.
    pub missing: Vec<PlaceName>,
}

/// The villages one group of activities reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GroupVillages {
    /// The id (or the name of the campaign) the activities share.
    pub key: Option<String>,
    /// Its name.
    pub name: String,
    /// What they reached.
    #[serde(flatten)]
    pub villages: Villages,
}

#[derive(Deserialize)]
struct Reached {
    key: Option<String>,
    id: PlaceId,
}

type ReachedBy = BTreeMap<Option<String>, BTreeSet<PlaceId>>;

/// The distinct villages reached in a period.
///
/// # Errors
/// Only when the database fails.
pub fn villages(view: &View<'_>, bounds: Bounds, only: &Only) -> Result<Villages> {
    let reached = reached(view, &Selection::new(bounds, None, only))?;
    Ok(count(&standing(view, bounds)?, reached.get(&None)))
}

/// The distinct villages each group of activities reached; the groups and their order are those of [`roll_up`].
///
/// # Errors
/// Only when the database fails.
pub fn villages_by(
    view: &View<'_>,
    bounds: Bounds,
    by: Dimension,
    only: &Only,
) -> Result<Vec<GroupVillages>> {
    let reached = reached(view, &Selection::new(bounds, Some(by), only))?;
    let standing = standing(view, bounds)?;
    let groups = roll_up(view, bounds, by, only)?.into_iter();
    let group = groups.map(|group| GroupVillages {
        villages: count(&standing, reached.get(&group.key)),
        key: group.key,
        name: group.name,
    });
    Ok(group.collect())
}

fn standing(view: &View<'_>, bounds: Bounds) -> Result<Vec<PlaceName>> {
    view.query(include_str!("villages_standing.sql"), [bounds.to.to_string()])
}

fn reached(view: &View<'_>, selection: &Selection) -> Result<ReachedBy> {
    let sql = concat!(include_str!("chosen.sql"), include_str!("villages_reached.sql"));
    let mut by: ReachedBy = BTreeMap::new();
    for row in view.query::<Reached>(sql, selection.params().as_slice())? {
        by.entry(row.key).or_default().insert(row.id);
    }
    Ok(by)
}

fn count(standing: &[PlaceName], reached: Option<&BTreeSet<PlaceId>>) -> Villages {
    let is_missing = |place: &&PlaceName| reached.is_none_or(|reached| !reached.contains(&place.id));
    let missing: Vec<PlaceName> = standing.iter().filter(is_missing).cloned().collect();
    let size = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Villages { reached: size(standing.len() - missing.len()), of: size(standing.len()), missing }
}
