use super::facts::{self, Facts, Term};
use super::source::{self, SourceInput};
use super::{Scope, Task, Timing, coordinating, guard};
use crate::check::Checker;
use crate::store::Table;
use crate::{Error, FieldCode, OrganisationId, PersonId, Result, SubcommitteeId, TaskGroupId, TaskId, Tx};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A task as entered. Only the title, the lead and, when it is dated, the deadline must be given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Task`], as typed.
pub struct TaskInput {
    pub id: Option<TaskId>,
    pub title: String,
    pub scope: Scope,
    pub lead: Option<OrganisationId>,
    pub coordinating: Vec<OrganisationId>,
    pub subcommittee: Option<SubcommitteeId>,
    pub task_group: Option<TaskGroupId>,
    pub responsible: Option<PersonId>,
    /// Ngày giao; today when empty.
    pub assigned_on: Option<String>,
    pub start_on: Option<String>,
    pub due_on: Option<String>,
    pub timing: Timing,
    pub breakthrough: bool,
    pub product: String,
    pub note: String,
    pub sources: Vec<SourceInput>,
}

/// The three dates a task is planned with.
#[derive(Clone, Copy)]
struct Dates {
    assigned_on: NaiveDate,
    start_on: Option<NaiveDate>,
    due_on: Option<NaiveDate>,
}

/// Adds a task or changes one. What happened to it (finished, extended, paused) is changed by those steps only.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; [`Error::Frozen`] when it was cancelled.
pub fn save(tx: &mut Tx<'_>, input: &TaskInput) -> Result<TaskId> {
    let old = input.id.as_ref().map(|id| guard::standing(tx, id)).transpose()?;
    let known = input.id.as_ref().map(|id| facts::of(tx, id)).transpose()?;
    let id = input.id.clone().unwrap_or_else(|| TaskId::new(tx.new_id()));
    let mut check = Checker::new(tx.today());
    check_references(&mut check, tx, input)?;
    let sources = source::check(&mut check, tx, &id, &input.sources)?;
    let dates = read_dates(&mut check, input, tx.today());
    if let Some(known) = &known {
        keep_history(&mut check, dates, known);
    }
    let task = read_fields(&mut check, input, id, dates, old);
    check.finish()?;
    let task = task.ok_or(Error::Internal("a checked task"))?;
    tx.put(&task)?;
    coordinating::store(tx, &task.id, &input.coordinating)?;
    source::store(tx, &task.id, &sources)?;
    Ok(task.id)
}

fn check_references(check: &mut Checker, tx: &Tx<'_>, input: &TaskInput) -> Result<()> {
    check.lead(tx, "lead", input.lead.as_ref())?;
    check.coordinating(tx, "coordinating", input.lead.as_ref(), &input.coordinating)?;
    check.exists(tx, "subcommittee", Table::Subcommittee, input.subcommittee.as_ref())?;
    check.exists(tx, "task_group", Table::TaskGroup, input.task_group.as_ref())?;
    check.exists(tx, "responsible", Table::Person, input.responsible.as_ref())
}

fn read_dates(check: &mut Checker, input: &TaskInput, today: NaiveDate) -> Dates {
    let assigned_on = check.date("assigned_on", input.assigned_on.as_deref()).unwrap_or(today);
    let start_on = check.date("start_on", input.start_on.as_deref());
    let due_on = match input.timing {
        Timing::Dated => check.required_date("due_on", input.due_on.as_deref()),
        Timing::Recurring | Timing::Undated => {
            if check.date("due_on", input.due_on.as_deref()).is_some() {
                check.refuse("due_on", FieldCode::ConflictsWith("timing"));
            }
            None
        }
    };
    if due_on.is_some_and(|due| due < assigned_on) {
        check.refuse("due_on", FieldCode::Before("assigned_on"));
    } else if start_on.zip(due_on).is_some_and(|(start, due)| due < start) {
        check.refuse("due_on", FieldCode::Before("start_on"));
    }
    Dates { assigned_on, start_on, due_on }
}

/// A deadline that was extended or met stands, and nothing may come to lie before the day the task was given.
fn keep_history(check: &mut Checker, dates: Dates, known: &Facts) {
    let old_due = if let Term::Dated(due) = known.term { Some(due) } else { None };
    if dates.due_on != old_due && !known.extensions.is_empty() {
        check.refuse("due_on", FieldCode::ConflictsWith("extensions"));
    } else if dates.due_on != old_due && known.finished_on.is_some() {
        check.refuse("due_on", FieldCode::ConflictsWith("finished_on"));
    }
    let extended = known.extensions.iter().map(|extended| extended.decided_on).min();
    let paused = known.pauses.iter().map(|pause| pause.from_day).min();
    for (event, first) in [("finished_on", known.finished_on), ("extensions", extended), ("pauses", paused)] {
        if dates.assigned_on != known.assigned_on && first.is_some_and(|first| first < dates.assigned_on) {
            check.refuse("assigned_on", FieldCode::ConflictsWith(event));
        }
    }
}

fn read_fields(
    check: &mut Checker,
    input: &TaskInput,
    id: TaskId,
    dates: Dates,
    old: Option<Task>,
) -> Option<Task> {
    let Dates { assigned_on, start_on, due_on } = dates;
    let title = check.required_text("title", &input.title);
    let product = check.text("product", &input.product);
    let note = check.text("note", &input.note);
    Some(Task {
        id,
        title,
        scope: input.scope,
        lead: input.lead.clone()?,
        subcommittee: input.subcommittee.clone(),
        task_group: input.task_group.clone(),
        responsible: input.responsible.clone(),
        assigned_on,
        start_on,
        due_on,
        timing: input.timing,
        breakthrough: input.breakthrough,
        product,
        finished_on: old.as_ref().and_then(|old| old.finished_on),
        confirmed_on: old.as_ref().and_then(|old| old.confirmed_on),
        result: old.map(|old| old.result).unwrap_or_default(),
        cancelled_on: None,
        cancel_reason: String::new(),
        note,
        deleted_at: None,
    })
}
