use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{FieldCode, MeetingId, OrganisationId, PersonId, Result, View};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Whether an invited delegate came (norms D.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AttendanceState {
    /// được mời: nothing is known yet
    #[default]
    Invited,
    /// có mặt
    Present,
    /// vắng có lý do
    Excused,
    /// vắng không lý do
    Absent,
    /// cử người dự thay
    Substituted,
}

/// One delegate of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Attendance {
    /// Meeting and place in the list in one.
    pub id: String,
    /// The meeting.
    pub meeting: MeetingId,
    /// The place in the list, from 0.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// The person, when it is one of the catalogue.
    pub person: Option<PersonId>,
    /// The name as typed; empty when the person's own name stands.
    pub name: String,
    /// Whom the delegate stands for.
    pub organisation: Option<OrganisationId>,
    /// Whether they came.
    pub state: AttendanceState,
    /// Why they were excused.
    pub reason: String,
    /// Who came instead.
    pub substitute: String,
}

impl Row for Attendance {
    const TABLE: Table = Table::MeetingAttendance;
}

/// A delegate as entered: a person, or a typed name.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Attendance`], as typed.
pub struct AttendanceInput {
    pub person: Option<PersonId>,
    pub name: String,
    pub organisation: Option<OrganisationId>,
    pub state: AttendanceState,
    pub reason: String,
    pub substitute: String,
}

/// How many were to come and how many did: "có mặt x/y". A substitute is counted apart from those who came themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The fields but the first are the states of [`AttendanceState`].
pub struct AttendanceCount {
    /// Everyone on the list: the y of "có mặt x/y".
    pub expected: u32,
    /// The x of "có mặt x/y".
    pub present: u32,
    pub substituted: u32,
    pub excused: u32,
    pub absent: u32,
}

impl AttendanceCount {
    /// Counts a list of delegates.
    pub fn of(states: impl IntoIterator<Item = AttendanceState>) -> Self {
        states.into_iter().fold(Self::default(), |mut count, state| {
            count.expected += 1;
            match state {
                AttendanceState::Invited => {}
                AttendanceState::Present => count.present += 1,
                AttendanceState::Substituted => count.substituted += 1,
                AttendanceState::Excused => count.excused += 1,
                AttendanceState::Absent => count.absent += 1,
            }
            count
        })
    }
}

/// Reads the list of delegates; nobody stands on it twice.
pub(super) fn check(
    check: &mut Checker,
    view: &View<'_>,
    meeting: &MeetingId,
    inputs: &[AttendanceInput],
) -> Result<Vec<Attendance>> {
    let mut seen = BTreeSet::new();
    let read = check.rows("attendance", inputs, |check, at, input| {
        if input.person.as_ref().is_some_and(|person| !seen.insert(person.clone())) {
            check.refuse("person", FieldCode::Twice);
        }
        check.exists(view, "person", Table::Person, input.person.as_ref())?;
        check.exists(view, "organisation", Table::Organisation, input.organisation.as_ref())?;
        Ok(read_row(check, meeting, at, input))
    });
    read.into_iter().collect()
}

fn read_row(check: &mut Checker, meeting: &MeetingId, at: usize, input: &AttendanceInput) -> Attendance {
    let name = match input.person {
        Some(_) => check.line("name", &input.name),
        None => check.required_line("name", &input.name),
    };
    let reason = match input.state {
        AttendanceState::Excused => check.required_line("reason", &input.reason),
        _ => check.line("reason", &input.reason),
    };
    let substitute = match input.state {
        AttendanceState::Substituted => check.required_line("substitute", &input.substitute),
        _ => check.line("substitute", &input.substitute),
    };
    if !substitute.is_empty() && input.state != AttendanceState::Substituted {
        check.refuse("substitute", FieldCode::ConflictsWith("state"));
    }
    Attendance {
        id: format!("{meeting}/{at}"),
        meeting: meeting.clone(),
        position: i64::try_from(at).unwrap_or(i64::MAX),
        person: input.person.clone(),
        name,
        organisation: input.organisation.clone(),
        state: input.state,
        reason,
        substitute,
    }
}
