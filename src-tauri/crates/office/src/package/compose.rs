//! What of ours goes into a package. Read from the records alone: the same records give the same shipment.

use super::{
    SentActivity, SentCount, SentDocument, SentExtension, SentOrganisation, SentPause, SentTask, Shipment,
};
use crate::activity::{self, Activity};
use crate::organisation::{Membership, Organisation};
use crate::period::Bounds;
use crate::store::Table;
use crate::task::{self, Task};
use crate::{ActivityId, OrganisationId, Result, TaskId, View, catalogue, profile};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Found<I> {
    id: I,
}

/// Our own records of some days: what came from other offices is theirs to send, or it would be counted twice.
///
/// # Errors
/// [`crate::Error::NotFound`] before the office is set up.
pub fn compose(view: &View<'_>, bounds: Bounds) -> Result<Shipment> {
    let days = [bounds.from.to_string(), bounds.to.to_string()];
    let tasks: Vec<Found<TaskId>> = view.query(include_str!("tasks.sql"), days.clone())?;
    let tasks = tasks.iter().map(|found| sent_task(view, &found.id)).collect::<Result<Vec<_>>>()?;
    let activities: Vec<Found<ActivityId>> = view.query(include_str!("activities.sql"), days.clone())?;
    let activities = activities.iter().map(|found| sent_activity(view, &found.id, &tasks));
    let activities = activities.collect::<Result<Vec<_>>>()?;
    let documents: Vec<SentDocument> = view.query(include_str!("documents.sql"), days)?;
    let organisations = organisations(view, bounds, &tasks, &activities)?;
    Ok(Shipment { organisations, tasks, activities, documents })
}

fn sent_task(view: &View<'_>, id: &TaskId) -> Result<SentTask> {
    let task: Task = view.get(id)?;
    let (extensions, pauses) = task::befallen(view, id)?;
    Ok(SentTask {
        coordinating: task::coordinating_of(view, id)?,
        subcommittee: name_of(view, Table::Subcommittee, task.subcommittee.as_ref())?,
        task_group: name_of(view, Table::TaskGroup, task.task_group.as_ref())?,
        extensions: extensions
            .into_iter()
            .map(|one| SentExtension {
                decided_on: one.decided_on,
                old_due: one.old_due,
                new_due: one.new_due,
                reason: one.reason,
                approver: one.approver,
            })
            .collect(),
        pauses: pauses
            .into_iter()
            .map(|one| SentPause { from_day: one.from_day, to_day: one.to_day, reason: one.reason })
            .collect(),
        id: task.id,
        title: task.title,
        scope: task.scope,
        lead: task.lead,
        assigned_on: task.assigned_on,
        start_on: task.start_on,
        due_on: task.due_on,
        timing: task.timing,
        breakthrough: task.breakthrough,
        product: task.product,
        result: task.result,
        finished_on: task.finished_on,
        confirmed_on: task.confirmed_on,
        cancelled_on: task.cancelled_on,
        cancel_reason: task.cancel_reason,
    })
}

fn sent_activity(view: &View<'_>, id: &ActivityId, tasks: &[SentTask]) -> Result<SentActivity> {
    let activity: Activity = view.get(id)?;
    let kind: catalogue::ActivityKind = view.get(&activity.kind)?;
    let counts = activity::counts_of(view, id)?.into_iter().map(|count| SentCount {
        measure: count.measure,
        label: count.label,
        unit: count.unit,
        value: count.value,
        mark: count.mark,
    });
    Ok(SentActivity {
        coordinating: activity::coordinating_of(view, id)?,
        subcommittee: name_of(view, Table::Subcommittee, activity.subcommittee.as_ref())?,
        task_group: name_of(view, Table::TaskGroup, activity.task_group.as_ref())?,
        task: activity.task.filter(|task| tasks.iter().any(|sent| sent.id == *task)),
        villages: view.query(include_str!("villages.sql"), [id.as_str()])?,
        counts: counts.collect(),
        kind: kind.name,
        session_word: kind.session_word,
        id: activity.id,
        name: activity.name,
        from_day: activity.from_day,
        day: activity.day,
        lead: activity.lead,
        scope: activity.scope,
        replaced_events: activity.replaced_events,
        series: activity.series,
    })
}

/// The organisations the records name, the office itself under the name it has on the last day.
fn organisations(
    view: &View<'_>,
    bounds: Bounds,
    tasks: &[SentTask],
    activities: &[SentActivity],
) -> Result<Vec<SentOrganisation>> {
    let of_tasks = tasks.iter().flat_map(|task| task.coordinating.iter().chain([&task.lead]));
    let of_activities = activities.iter().flat_map(|one| one.coordinating.iter().chain([&one.lead]));
    let named: BTreeSet<&OrganisationId> = of_tasks.chain(of_activities).collect();
    let profile = profile::as_of(view, bounds.to)?;
    let sent = named.into_iter().map(|id| {
        let organisation: Organisation = view.get(id)?;
        let is_office = organisation.membership == Membership::Office;
        Ok(SentOrganisation {
            id: organisation.id,
            name: if is_office { profile.name.clone() } else { organisation.name },
            short_name: if is_office { profile.short_name.clone() } else { organisation.short_name },
            abbreviation: organisation.abbreviation,
            membership: organisation.membership,
        })
    });
    sent.collect()
}

fn name_of(view: &View<'_>, table: Table, id: Option<&impl AsRef<str>>) -> Result<Option<String>> {
    let Some(id) = id else { return Ok(None) };
    let row = view.row(table, id.as_ref())?;
    Ok(row.and_then(|row| row.get("name")?.as_str().map(str::to_owned)))
}
