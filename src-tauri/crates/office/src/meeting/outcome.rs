use super::MinutesState;
use super::conclude::Conclusion;
use crate::{ConclusionId, Result, TaskId, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A task that a conclusion became. Its state follows from these days and is worked out where tasks are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The fields are those of a task.
pub struct ConclusionTask {
    pub id: TaskId,
    pub title: String,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub due_on: Option<NaiveDate>,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub finished_on: Option<NaiveDate>,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub cancelled_on: Option<NaiveDate>,
}

/// A conclusion with its meeting and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ConclusionOutcome {
    /// The conclusion.
    #[serde(flatten)]
    pub conclusion: Conclusion,
    /// The name of its meeting.
    pub meeting_name: String,
    /// The day of its meeting.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub meeting_day: NaiveDate,
    /// Whether the minutes are signed.
    pub minutes_state: MinutesState,
    /// The number of the notice that made it known, if one was issued.
    pub notice_symbol: String,
    /// The tasks it became.
    #[serde(default)]
    pub tasks: Vec<ConclusionTask>,
}

/// The live tasks that name the conclusion as their source, the nearest deadline first.
pub(super) fn tasks_of(view: &View<'_>, conclusion: &ConclusionId) -> Result<Vec<ConclusionTask>> {
    view.query(include_str!("tasks.sql"), [conclusion.as_str()])
}

/// The conclusions of meetings from `since` to `until`, both days included, in the order they were reached.
///
/// # Errors
/// Only when the database fails.
pub fn conclusions_since(
    view: &View<'_>,
    since: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<ConclusionOutcome>> {
    let days = [since.to_string(), until.to_string()];
    let mut outcomes: Vec<ConclusionOutcome> = view.query(include_str!("conclusions_since.sql"), days)?;
    for outcome in &mut outcomes {
        outcome.tasks = tasks_of(view, &outcome.conclusion.id)?;
    }
    Ok(outcomes)
}
