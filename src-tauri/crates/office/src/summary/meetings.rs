use crate::period::Bounds;
use crate::{MeetingId, MeetingKindId, Result, View};
use serde::Deserialize;

/// A meeting as a briefing counts it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct CountedMeeting {
    /// Its id.
    pub id: MeetingId,
    /// Its kind.
    pub kind: MeetingKindId,
    /// The kind's name.
    pub kind_name: String,
    /// How many separate meetings it took the place of.
    pub replaced_events: i64,
    /// How many conclusions it reached.
    pub conclusions: i64,
}

/// The meetings of some days, by kind in the office's order.
///
/// # Errors
/// Only when the database fails.
pub fn meetings(view: &View<'_>, bounds: Bounds) -> Result<Vec<CountedMeeting>> {
    view.query(include_str!("meetings.sql"), [bounds.from.to_string(), bounds.to.to_string()])
}
