use super::attend::{Attendance, AttendanceCount};
use super::conclude::{self, Conclusion};
use super::outcome::{self, ConclusionTask};
use super::supplement::{self, Supplement};
use super::{AgendaItem, Meeting, Opinion};
use crate::{Error, MeetingId, Result, View};
use serde::{Deserialize, Serialize};

/// A meeting with everything that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MeetingView {
    /// The meeting.
    #[serde(flatten)]
    pub meeting: Meeting,
    /// The names behind its ids.
    #[serde(flatten)]
    pub names: MeetingNames,
    /// Its delegates, in order.
    pub attendance: Vec<AttendanceView>,
    /// How many of them came.
    pub attendance_count: AttendanceCount,
    /// Its agenda.
    pub agenda: Vec<AgendaItem>,
    /// What was said, in order.
    pub opinions: Vec<Opinion>,
    /// Its conclusions by number.
    pub conclusions: Vec<ConclusionView>,
    /// The supplementary minutes by number.
    pub supplements: Vec<Supplement>,
}

/// The names behind a meeting's ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // Each is the name of the field of [`Meeting`] it is called after.
pub struct MeetingNames {
    pub kind_name: String,
    pub chair_name: Option<String>,
    pub secretary_name: Option<String>,
    pub lead_name: Option<String>,
}

/// A delegate with the names to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AttendanceView {
    /// The delegate.
    #[serde(flatten)]
    pub attendance: Attendance,
    /// The typed name, or the person's.
    pub display_name: String,
    /// The short name of the organisation.
    pub organisation_name: Option<String>,
}

/// A conclusion with the tasks it became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ConclusionView {
    /// The conclusion.
    #[serde(flatten)]
    pub conclusion: Conclusion,
    /// The tasks it became.
    pub tasks: Vec<ConclusionTask>,
}

/// A meeting by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &MeetingId) -> Result<MeetingView> {
    let meeting: Meeting = view.get(id)?;
    let names: Vec<MeetingNames> = view.query(include_str!("names.sql"), [id.as_str()])?;
    let attendance: Vec<AttendanceView> = view.query(include_str!("attendance.sql"), [id.as_str()])?;
    let conclusions = conclude::of(view, id)?
        .into_iter()
        .map(|conclusion| Ok(ConclusionView { tasks: outcome::tasks_of(view, &conclusion.id)?, conclusion }));
    Ok(MeetingView {
        names: names.into_iter().next().ok_or(Error::Internal("a meeting has a kind"))?,
        attendance_count: AttendanceCount::of(attendance.iter().map(|row| row.attendance.state)),
        attendance,
        agenda: view.children("meeting", id.as_str())?,
        opinions: view.children("meeting", id.as_str())?,
        conclusions: conclusions.collect::<Result<_>>()?,
        supplements: supplement::of(view, id)?,
        meeting,
    })
}
