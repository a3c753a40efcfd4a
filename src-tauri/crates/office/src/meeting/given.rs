//! The tasks a conclusion became, as its minutes tell them.
//!
//! A draft tells what stands. Signing keeps a copy, and from then on the copy is what the paper says, whatever becomes of
//! the tasks.

use super::{Meeting, MinutesState, conclude, outcome};
use crate::store::{Row, Table};
use crate::task::{self, DueDate, Timing};
use crate::{ConclusionId, OrganisationId, Result, TaskId, Tx, View, organisation};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Between the names of those that coordinate, none of which is two lines long.
const SEPARATOR: &str = "\n";

/// A task as minutes tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenTask {
    /// What is to be done.
    pub title: String,
    /// Chủ trì, by its short name.
    pub lead: String,
    /// Phối hợp, by their short names.
    pub coordinating: Vec<String>,
    /// Whether it has a deadline at all.
    pub timing: Timing,
    /// The deadline that counted on the day of the paper.
    pub due_on: Option<NaiveDate>,
}

/// A task as signed minutes keep it.
#[derive(Serialize, Deserialize)]
struct SignedTask {
    id: String,
    conclusion: ConclusionId,
    position: i64,
    title: String,
    lead: String,
    coordinating: String,
    timing: Timing,
    due_on: Option<NaiveDate>,
}

impl Row for SignedTask {
    const TABLE: Table = Table::SignedTask;
}

impl From<SignedTask> for GivenTask {
    fn from(kept: SignedTask) -> Self {
        let SignedTask { title, lead, coordinating, timing, due_on, .. } = kept;
        let names = coordinating.split(SEPARATOR).filter(|name| !name.is_empty());
        Self { coordinating: names.map(str::to_owned).collect(), title, lead, timing, due_on }
    }
}

/// The tasks a conclusion of a meeting became: those of the signed minutes, or those of today where they are a draft.
///
/// # Errors
/// Only when the database fails.
pub fn given_tasks(
    view: &View<'_>,
    meeting: &Meeting,
    conclusion: &ConclusionId,
    today: NaiveDate,
) -> Result<Vec<GivenTask>> {
    if meeting.minutes_state == MinutesState::Signed {
        let kept: Vec<SignedTask> = view.children("conclusion", conclusion.as_str())?;
        return Ok(kept.into_iter().map(GivenTask::from).collect());
    }
    let tasks = outcome::tasks_of(view, conclusion)?;
    tasks.iter().map(|task| given(view, &task.id, today)).collect()
}

/// Keeps the tasks of every conclusion as they stood on the day the minutes were signed.
pub(super) fn keep(tx: &mut Tx<'_>, meeting: &Meeting, signed_on: NaiveDate) -> Result<()> {
    for conclusion in conclude::of(tx, &meeting.id)? {
        for (position, task) in (0..).zip(outcome::tasks_of(tx, &conclusion.id)?) {
            let GivenTask { title, lead, coordinating, timing, due_on } = given(tx, &task.id, signed_on)?;
            tx.put(&SignedTask {
                id: format!("{}/{}", conclusion.id, task.id),
                conclusion: conclusion.id.clone(),
                position,
                title,
                lead,
                coordinating: coordinating.join(SEPARATOR),
                timing,
                due_on,
            })?;
        }
    }
    Ok(())
}

/// A task with its lead and the deadline in force on a day: what was put off later was not what was agreed.
fn given(view: &View<'_>, id: &TaskId, on: NaiveDate) -> Result<GivenTask> {
    let found = task::get(view, id, on)?;
    let name = |id: &OrganisationId| Ok(organisation::get(view, id)?.short_name);
    Ok(GivenTask {
        due_on: due_on(&found.due_dates, on),
        title: found.task.title,
        lead: found.lead_name,
        coordinating: found.coordinating.iter().map(name).collect::<Result<_>>()?,
        timing: found.task.timing,
    })
}

fn due_on(dates: &[DueDate], on: NaiveDate) -> Option<NaiveDate> {
    let in_force = dates.iter().rev().find(|date| date.since <= on);
    in_force.or(dates.first()).map(|date| date.due_on)
}
