use super::counts::{self, ActivityCountInput};
use super::types::Coordinating;
use super::{Activity, ActivityScope, Reach, places};
use crate::check::Checker;
use crate::store::Table;
use crate::{
    ActivityId, ActivityKindId, CountInput, Error, FieldCode, OrganisationId, PlaceId, Result,
    SubcommitteeId, TaskGroupId, TaskId, Tx, period,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An activity as entered. The kind, the name, a day and the lead must be given; one day is both the first and the last.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Activity`] and of its lists, as typed.
pub struct ActivityInput {
    pub id: Option<ActivityId>,
    pub kind: Option<ActivityKindId>,
    pub name: String,
    pub from_day: Option<String>,
    pub day: Option<String>,
    pub lead: Option<OrganisationId>,
    pub coordinating: Vec<OrganisationId>,
    pub subcommittee: Option<SubcommitteeId>,
    pub task_group: Option<TaskGroupId>,
    pub task: Option<TaskId>,
    pub scope: ActivityScope,
    pub reach: Reach,
    pub places: Vec<PlaceId>,
    pub counts: Vec<ActivityCountInput>,
    pub replaced_events: Option<CountInput>,
    pub series: String,
    pub late_reason: String,
    pub note: String,
}

/// Enters an activity, or changes one. What falls into a period that was opened again keeps that period's reason.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; [`Error::PeriodClosed`] when its day, before or after, is in a closed one.
pub fn save(tx: &mut Tx<'_>, input: &ActivityInput) -> Result<ActivityId> {
    let old = input.id.as_ref().map(|id| tx.get::<Activity>(id)).transpose()?;
    let id = input.id.clone().unwrap_or_else(|| ActivityId::new(tx.new_id()));
    store(tx, id, old.as_ref(), input)
}

/// Enters an activity of another office under its own id, or changes it, by the rules of every activity.
///
/// # Errors
/// As [`save`].
pub(crate) fn take(tx: &mut Tx<'_>, id: &ActivityId, input: &ActivityInput) -> Result<()> {
    let old = tx.find::<Activity>(id)?.filter(|old| old.deleted_at.is_none());
    store(tx, id.clone(), old.as_ref(), input).map(|_| ())
}

fn store(
    tx: &mut Tx<'_>,
    id: ActivityId,
    old: Option<&Activity>,
    input: &ActivityInput,
) -> Result<ActivityId> {
    let mut check = Checker::new(tx.today());
    let days = days(&mut check, input);
    check_references(&mut check, tx, input)?;
    places::check(&mut check, tx, input.reach, &input.places, days.map(|(_, day)| day))?;
    let counts = counts::check(&mut check, &id, &input.counts);
    let activity = read_fields(&mut check, input, &id, days);
    check.finish()?;
    let mut activity = activity.ok_or(Error::Internal("a checked activity"))?;
    if let Some(old) = old {
        period::require_open(tx, old.day)?;
    }
    let reopened = period::require_open(tx, activity.day)?;
    activity.late_reason = late_reason(&activity, old, reopened);
    tx.put(&activity)?;
    let organisations: Vec<Coordinating> =
        input.coordinating.iter().map(|organisation| coordinating(&id, organisation)).collect();
    tx.put_children("activity", id.as_str(), &organisations)?;
    tx.put_children("activity", id.as_str(), &places::rows(&id, &input.places))?;
    tx.put_children("activity", id.as_str(), &counts)?;
    Ok(id)
}

/// The first and the last day, in order; `None` only after a refusal.
fn days(check: &mut Checker, input: &ActivityInput) -> Option<(NaiveDate, NaiveDate)> {
    let typed = |day: &Option<String>| day.as_deref().is_some_and(|day| !day.trim().is_empty());
    if !typed(&input.from_day) && !typed(&input.day) {
        check.refuse("from_day", FieldCode::Missing);
        return None;
    }
    let from = check.date("from_day", input.from_day.as_deref());
    let to = check.date("day", input.day.as_deref());
    let from = if typed(&input.from_day) { from } else { to };
    let to = if typed(&input.day) { to } else { from };
    let days = from.zip(to);
    if days.is_some_and(|(from, to)| to < from) {
        check.refuse("day", FieldCode::Before("from_day"));
        return None;
    }
    days
}

fn check_references(check: &mut Checker, tx: &Tx<'_>, input: &ActivityInput) -> Result<()> {
    if input.kind.is_none() {
        check.refuse("kind", FieldCode::Missing);
    }
    check.exists(tx, "kind", Table::ActivityKind, input.kind.as_ref())?;
    check.lead(tx, "lead", input.lead.as_ref())?;
    check.coordinating(tx, "coordinating", input.lead.as_ref(), &input.coordinating)?;
    check.exists(tx, "subcommittee", Table::Subcommittee, input.subcommittee.as_ref())?;
    check.exists(tx, "task_group", Table::TaskGroup, input.task_group.as_ref())?;
    check.exists(tx, "task", Table::Task, input.task.as_ref())
}

fn read_fields(
    check: &mut Checker,
    input: &ActivityInput,
    id: &ActivityId,
    days: Option<(NaiveDate, NaiveDate)>,
) -> Option<Activity> {
    let name = check.required_line("name", &input.name);
    let replaced_events = check.count("replaced_events", input.replaced_events.as_ref()).unwrap_or(0);
    let series = check.line("series", &input.series);
    let late_reason = check.line("late_reason", &input.late_reason);
    let note = check.text("note", &input.note);
    let (from_day, day) = days?;
    Some(Activity {
        id: id.clone(),
        kind: input.kind.clone()?,
        name,
        from_day,
        day,
        lead: input.lead.clone()?,
        subcommittee: input.subcommittee.clone(),
        task_group: input.task_group.clone(),
        task: input.task.clone(),
        scope: input.scope,
        reach: input.reach,
        replaced_events,
        series,
        late_reason,
        note,
        deleted_at: None,
    })
}

/// The words typed win over the period's reason; a reason that came with another period does not follow the activity.
fn late_reason(activity: &Activity, old: Option<&Activity>, reopened: Option<String>) -> String {
    let carried = old.is_some_and(|old| old.day != activity.day && old.late_reason == activity.late_reason);
    let typed = if carried { "" } else { activity.late_reason.as_str() };
    match reopened {
        Some(reason) if typed.is_empty() => reason,
        _ => typed.to_owned(),
    }
}

pub(super) fn coordinating(activity: &ActivityId, organisation: &OrganisationId) -> Coordinating {
    Coordinating {
        id: format!("{activity}/{organisation}"),
        activity: activity.clone(),
        organisation: organisation.clone(),
    }
}

/// Moves an activity to the trash; it leaves every total.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::PeriodClosed`] when it lies in a closed period.
pub fn remove(tx: &mut Tx<'_>, id: &ActivityId) -> Result<()> {
    let activity: Activity = tx.get(id)?;
    period::require_open(tx, activity.day)?;
    tx.trash(Table::Activity, id)
}
