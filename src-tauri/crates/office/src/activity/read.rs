use super::types::Coordinating;
use super::{Activity, ActivityCount};
use crate::{ActivityId, Error, OrganisationId, PlaceId, Result, View, period};
use serde::{Deserialize, Serialize};

/// An activity with everything that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ActivityView {
    /// The activity.
    #[serde(flatten)]
    pub activity: Activity,
    /// The names its ids stand for.
    #[serde(flatten)]
    pub names: ActivityNames,
    /// Those that coordinated, in the office's order.
    pub coordinating: Vec<OrganisationName>,
    /// Its places, in the office's order.
    pub places: Vec<PlaceName>,
    /// Its counts, as they were entered.
    pub counts: Vec<ActivityCount>,
    /// The closed period it lies in, which forbids changing it.
    pub closed_in: Option<String>,
}

/// The names an activity's ids stand for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ActivityNames {
    /// The kind.
    pub kind_name: String,
    /// What its sessions are called: buổi, cuộc, đợt.
    pub session_word: String,
    /// The lead, short.
    pub lead_name: String,
    /// The sub-committee, short.
    pub subcommittee_name: Option<String>,
    /// The group of key tasks.
    pub task_group_name: Option<String>,
    /// The task's title.
    pub task_title: Option<String>,
    /// How many villages it reached, by itself, counted on its last day.
    pub villages: u32,
}

/// An organisation by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OrganisationName {
    /// The organisation.
    pub id: OrganisationId,
    /// Its short name.
    pub name: String,
}

/// A village or commune by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlaceName {
    /// The place.
    pub id: PlaceId,
    /// Its kind and name, such as `thôn Mẫu`.
    pub name: String,
    /// The commune it lies in, for a village.
    pub commune: Option<String>,
}

const NAMES: &str = concat!(
    include_str!("names.sql"),
    include_str!("villages_of_one.sql"),
    " AS villages ",
    include_str!("names_from.sql")
);

/// An activity by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &ActivityId) -> Result<ActivityView> {
    let activity: Activity = view.get(id)?;
    let names = view.query(NAMES, [id.as_str()])?.into_iter().next();
    Ok(ActivityView {
        names: names.ok_or(Error::Internal("an activity without a kind or a lead"))?,
        coordinating: view.query(include_str!("coordinating_of.sql"), [id.as_str()])?,
        places: view.query(include_str!("places_of.sql"), [id.as_str()])?,
        counts: view.children("activity", id.as_str())?,
        closed_in: match period::require_open(view, activity.day) {
            Ok(_) => None,
            Err(Error::PeriodClosed { period, .. }) => Some(period),
            Err(error) => return Err(error),
        },
        activity,
    })
}

/// The counts of an activity, in order.
pub(crate) fn counts_of(view: &View<'_>, id: &ActivityId) -> Result<Vec<ActivityCount>> {
    view.children("activity", id.as_str())
}

/// The coordinating organisations of an activity.
pub(crate) fn coordinating_of(view: &View<'_>, id: &ActivityId) -> Result<Vec<OrganisationId>> {
    let rows: Vec<Coordinating> = view.children("activity", id.as_str())?;
    Ok(rows.into_iter().map(|row| row.organisation).collect())
}
