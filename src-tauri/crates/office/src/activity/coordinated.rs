use super::{ActivityCount, MeasureKey, Total, add_up};
use crate::period::Bounds;
use crate::{ActivityId, OrganisationId, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What an organisation coordinated in: for its own sheet, and never part of the office's total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Coordinated {
    /// The activities, by day.
    pub activities: Vec<CoordinatedActivity>,
    /// Their sums.
    pub totals: Vec<Total>,
}

/// An activity led by another organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CoordinatedActivity {
    /// The activity.
    pub id: ActivityId,
    /// Its kind.
    pub kind_name: String,
    /// What it was.
    pub name: String,
    /// The first day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    /// The last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// Who led it, short.
    pub lead_name: String,
    /// Its counts.
    #[serde(default)]
    pub totals: Vec<Total>,
}

/// The activities of a period an organisation coordinated in (tham gia phối hợp), with their sums.
///
/// # Errors
/// Only when the database fails.
pub fn coordinated(view: &View<'_>, organisation: &OrganisationId, bounds: Bounds) -> Result<Coordinated> {
    let params = [organisation.to_string(), bounds.from.to_string(), bounds.to.to_string()];
    let mut activities: Vec<CoordinatedActivity> = view.query(include_str!("coordinated.sql"), params)?;
    for activity in &mut activities {
        let counts: Vec<ActivityCount> = view.children("activity", activity.id.as_str())?;
        activity.totals = counts.iter().map(total_of).collect();
    }
    let totals = add_up(activities.iter().flat_map(|activity| activity.totals.iter().cloned()));
    Ok(Coordinated { activities, totals })
}

fn total_of(count: &ActivityCount) -> Total {
    let key = MeasureKey::new(count.measure, &count.label, &count.unit);
    Total { key, quantity: count.quantity() }
}
