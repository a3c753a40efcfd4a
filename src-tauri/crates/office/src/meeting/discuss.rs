use crate::MeetingId;
use crate::check::Checker;
use crate::store::{Row, Table};
use serde::{Deserialize, Serialize};

/// One item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AgendaItem {
    /// Meeting and place in one.
    pub id: String,
    /// The meeting.
    pub meeting: MeetingId,
    /// The place on the agenda, from 0.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// What is dealt with.
    pub content: String,
    /// Who presents it.
    pub presenter: String,
}

impl Row for AgendaItem {
    const TABLE: Table = Table::MeetingAgenda;
}

/// What one speaker said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Opinion {
    /// Meeting and place in one.
    pub id: String,
    /// The meeting.
    pub meeting: MeetingId,
    /// The place in the course of the meeting, from 0.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// Who spoke.
    pub speaker: String,
    /// What was said.
    pub content: String,
}

impl Row for Opinion {
    const TABLE: Table = Table::MeetingOpinion;
}

/// An item of the agenda as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`AgendaItem`], as typed.
pub struct AgendaInput {
    pub content: String,
    pub presenter: String,
}

/// An opinion as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Opinion`], as typed.
pub struct OpinionInput {
    pub speaker: String,
    pub content: String,
}

pub(super) fn check_agenda(
    check: &mut Checker,
    meeting: &MeetingId,
    inputs: &[AgendaInput],
) -> Vec<AgendaItem> {
    check.rows("agenda", inputs, |check, at, input| AgendaItem {
        id: format!("{meeting}/{at}"),
        meeting: meeting.clone(),
        position: i64::try_from(at).unwrap_or(i64::MAX),
        content: check.required_text("content", &input.content),
        presenter: check.line("presenter", &input.presenter),
    })
}

pub(super) fn check_opinions(
    check: &mut Checker,
    meeting: &MeetingId,
    inputs: &[OpinionInput],
) -> Vec<Opinion> {
    check.rows("opinions", inputs, |check, at, input| Opinion {
        id: format!("{meeting}/{at}"),
        meeting: meeting.clone(),
        position: i64::try_from(at).unwrap_or(i64::MAX),
        speaker: check.required_line("speaker", &input.speaker),
        content: check.required_text("content", &input.content),
    })
}
