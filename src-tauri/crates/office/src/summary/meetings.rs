use crate::period::Bounds;
use crate::{ActivityId, ConclusionId, MeetingId, MeetingKindId, Result, View};
use serde::Deserialize;

/// A meeting as a briefing counts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedMeeting {
    /// Its id.
    pub id: MeetingId,
    /// Its kind.
    pub kind: MeetingKindId,
    /// The kind's name.
    pub kind_name: String,
    /// How many separate meetings it took the place of.
    pub replaced_events: i64,
    /// The conclusions it reached, in their order.
    pub conclusions: Vec<ConclusionId>,
}

/// An activity that took the place of separate ones.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct JoinedActivity {
    /// Its id.
    pub id: ActivityId,
    /// How many it took the place of; at least 1.
    pub replaced_events: i64,
}

#[derive(Deserialize)]
struct Stored {
    id: MeetingId,
    kind: MeetingKindId,
    kind_name: String,
    replaced_events: i64,
    conclusions: String,
}

/// The meetings of some days, by kind in the office's order.
///
/// # Errors
/// Only when the database fails.
pub fn meetings(view: &View<'_>, bounds: Bounds) -> Result<Vec<CountedMeeting>> {
    let stored: Vec<Stored> = view.query(include_str!("meetings.sql"), days(bounds))?;
    let counted = stored.into_iter().map(|stored| {
        Ok(CountedMeeting {
            conclusions: serde_json::from_str(&stored.conclusions)?,
            id: stored.id,
            kind: stored.kind,
            kind_name: stored.kind_name,
            replaced_events: stored.replaced_events,
        })
    });
    counted.collect()
}

/// The activities of some days that took the place of separate ones.
///
/// # Errors
/// Only when the database fails.
pub fn joined_activities(view: &View<'_>, bounds: Bounds) -> Result<Vec<JoinedActivity>> {
    const SQL: &str = "SELECT id, replaced_events FROM activity
        WHERE deleted_at IS NULL AND day BETWEEN ?1 AND ?2 AND replaced_events > 0 ORDER BY day, id";
    view.query(SQL, days(bounds))
}

fn days(bounds: Bounds) -> [String; 2] {
    [bounds.from.to_string(), bounds.to.to_string()]
}
