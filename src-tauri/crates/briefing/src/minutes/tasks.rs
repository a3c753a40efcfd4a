//! The tasks a conclusion became, as they stood when the minutes were signed.

use chrono::NaiveDate;
use office::meeting::ConclusionTask;
use office::task::{self, DueDate};
use office::{OrganisationId, Result, View, organisation};

use super::AssignedTask;

/// Each with its lead and the deadline in force on that day: what was put off later is not what was signed.
pub(super) fn assigned(
    view: &View<'_>,
    tasks: &[ConclusionTask],
    on: NaiveDate,
) -> Result<Vec<AssignedTask>> {
    tasks.iter().map(|linked| assigned_task(view, linked, on)).collect()
}

fn assigned_task(view: &View<'_>, linked: &ConclusionTask, on: NaiveDate) -> Result<AssignedTask> {
    let found = task::get(view, &linked.id, on)?;
    let name = |id: &OrganisationId| Ok(organisation::get(view, id)?.short_name);
    Ok(AssignedTask {
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
