//! Lồng ghép: one joint meeting in place of several.

use crate::messages::joint_name;
use crate::records::{saved, strictly};
use crate::{Permission, Result, Saved, Session};
use ::overlap::Verdict;
use office::meeting::{self, AgendaInput, AttendanceInput, AttendanceView, MeetingInput, MeetingView};
use office::overlap::{JoinInput, WorkKind, WorkRef, join_meetings};
use office::{MeetingId, Op};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// A joint meeting as it could be held, for the clerk to change and confirm.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct JointProposal {
    /// The meeting: day, hour, room and chair of the earliest, the agendas one after another, everybody invited once.
    pub meeting: MeetingInput,
    /// Those invited, by name, in the order of the list.
    pub invited: Vec<String>,
    /// Invitations that need not be sent: those beyond the first to everybody who was invited more than once.
    pub letters: u32,
}

impl Session {
    /// The joint meeting that could take the place of these.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn propose_joint(&self, replaced: &[MeetingId]) -> Result<JointProposal> {
        self.require(Permission::Read)?;
        let read = replaced.iter().map(|id| meeting::get(&self.view(), id));
        let mut meetings = read.collect::<office::Result<Vec<MeetingView>>>()?;
        meetings.sort_by_key(|one| (one.meeting.day, one.meeting.starts_at.clone()));
        let mut proposal = JointProposal::default();
        let mut seen = BTreeSet::new();
        for one in meetings.iter().flat_map(|one| &one.attendance) {
            if seen.insert(who(one)) {
                proposal.meeting.attendance.push(invited(one));
                proposal.invited.push(one.display_name.clone());
            } else {
                proposal.letters += 1;
            }
        }
        if let Some(first) = meetings.first() {
            let names: Vec<&str> = meetings.iter().map(|one| one.meeting.name.as_str()).collect();
            proposal.meeting = MeetingInput { name: joint_name(&names), ..planned(first, proposal.meeting) };
            proposal.meeting.agenda = meetings.iter().flat_map(agenda).collect();
        }
        Ok(proposal)
    }

    /// Holds one joint meeting in place of several, from JSON shaped as [`JoinInput`].
    ///
    /// # Errors
    /// `E_BAD_JSON`, `E_FIELD`, `E_FROZEN` when the minutes of one are signed, `E_NOT_PERMITTED`.
    pub fn join_meetings(&mut self, input: Value) -> Result<Saved> {
        let input: JoinInput = strictly(input)?;
        let members: Vec<WorkRef> =
            input.replaced.iter().map(|id| WorkRef { kind: WorkKind::Meeting, id: id.to_string() }).collect();
        let judged = self.judged(&members, Verdict::Same)?;
        let done = self
            .transact(Permission::Write, Op::Merge, |tx| Ok(join_meetings(tx, &input, &judged)?.to_string()));
        done.map(saved)
    }
}

/// When, where and under whom a meeting was planned.
fn planned(view: &MeetingView, joint: MeetingInput) -> MeetingInput {
    let planned = &view.meeting;
    MeetingInput {
        kind: Some(planned.kind.clone()),
        day: Some(planned.day.to_string()),
        starts_at: planned.starts_at.clone(),
        ends_at: planned.ends_at.clone(),
        venue: planned.venue.clone(),
        chair: planned.chair.clone(),
        secretary: planned.secretary.clone(),
        lead: planned.lead.clone(),
        ..joint
    }
}

/// Somebody by the catalogue, else by the name as typed and whom they stand for.
fn who(one: &AttendanceView) -> (Option<String>, String, Option<String>) {
    let row = &one.attendance;
    match &row.person {
        Some(person) => (Some(person.to_string()), String::new(), None),
        None => (None, text::fold(&row.name), row.organisation.as_ref().map(ToString::to_string)),
    }
}

/// Whoever stands on a list is invited; whether they come is not known yet.
fn invited(one: &AttendanceView) -> AttendanceInput {
    let row = &one.attendance;
    AttendanceInput {
        person: row.person.clone(),
        name: row.name.clone(),
        organisation: row.organisation.clone(),
        ..AttendanceInput::default()
    }
}

fn agenda(one: &MeetingView) -> impl Iterator<Item = AgendaInput> + '_ {
    one.agenda
        .iter()
        .map(|item| AgendaInput { content: item.content.clone(), presenter: item.presenter.clone() })
}
