//! A task as another office tells it, with everything that befell it there. Its steps are not taken again here: they were
//! steps of that office, on its days.

use super::{Extension, Pause, Task, Timing, coordinating};
use crate::check::Checker;
use crate::{FieldCode, OrganisationId, Result, TaskId, Tx, View};
use chrono::NaiveDate;

/// A task and the rows that make its status.
#[derive(Debug, Clone)]
pub(crate) struct WholeTask {
    pub(crate) task: Task,
    pub(crate) coordinating: Vec<OrganisationId>,
    pub(crate) extensions: Vec<Extension>,
    pub(crate) pauses: Vec<Pause>,
}

/// What befell a task: its extensions and its pauses, in the order they were written down.
pub(crate) fn befallen(view: &View<'_>, id: &TaskId) -> Result<(Vec<Extension>, Vec<Pause>)> {
    Ok((view.children("task", id.as_str())?, view.children("task", id.as_str())?))
}

/// Enters such a task under its own id, or makes the one that stands like it.
///
/// # Errors
/// [`crate::Error::Invalid`] with every field refused.
pub(crate) fn take(tx: &mut Tx<'_>, whole: &WholeTask) -> Result<()> {
    let mut check = Checker::new(tx.today());
    let task = &whole.task;
    check.lead(tx, "lead", Some(&task.lead))?;
    check.coordinating(tx, "coordinating", Some(&task.lead), &whole.coordinating)?;
    check_dates(&mut check, task);
    let task = Task {
        title: check.required_text("title", &task.title),
        product: check.text("product", &task.product),
        result: check.text("result", &task.result),
        cancel_reason: check.text("cancel_reason", &task.cancel_reason),
        ..task.clone()
    };
    let extensions =
        check.rows("extensions", &whole.extensions, |check, _, one| extension(check, &task, one));
    let pauses = check.rows("pauses", &whole.pauses, |check, _, one| pause(check, &task, one));
    check.finish()?;
    tx.put(&task)?;
    coordinating::store(tx, &task.id, &whole.coordinating)?;
    tx.put_children("task", task.id.as_str(), &extensions)?;
    tx.put_children("task", task.id.as_str(), &pauses)
}

/// A deadline exactly where there is to be one, and nothing before the day the task was given.
fn check_dates(check: &mut Checker, task: &Task) {
    if (task.timing == Timing::Dated) != task.due_on.is_some() {
        check.refuse("due_on", FieldCode::ConflictsWith("timing"));
    }
    if task.finished_on.is_some() && task.cancelled_on.is_some() {
        check.refuse("finished_on", FieldCode::ConflictsWith("cancelled_on"));
    }
    if task.confirmed_on.is_some() && task.finished_on.is_none() {
        check.refuse("confirmed_on", FieldCode::Needs("finished_on"));
    }
    let later = [
        ("due_on", task.due_on),
        ("finished_on", task.finished_on),
        ("confirmed_on", task.confirmed_on),
        ("cancelled_on", task.cancelled_on),
    ];
    for (field, day) in later {
        not_before(check, field, day, task);
    }
    for (field, day) in
        [("assigned_on", Some(task.assigned_on)), ("start_on", task.start_on)].into_iter().chain(later)
    {
        within_reach(check, field, day);
    }
}

fn extension(check: &mut Checker, task: &Task, one: &Extension) -> Extension {
    not_before(check, "decided_on", Some(one.decided_on), task);
    within_reach(check, "new_due", Some(one.new_due));
    if one.new_due <= one.old_due {
        check.refuse("new_due", FieldCode::Before("due_on"));
    }
    let (reason, approver) = (check.text("reason", &one.reason), check.line("approver", &one.approver));
    Extension { reason, approver, ..one.clone() }
}

fn pause(check: &mut Checker, task: &Task, one: &Pause) -> Pause {
    not_before(check, "from_day", Some(one.from_day), task);
    if one.to_day.is_some_and(|to| to < one.from_day) {
        check.refuse("to_day", FieldCode::Before("from_day"));
    }
    Pause { reason: check.text("reason", &one.reason), ..one.clone() }
}

fn not_before(check: &mut Checker, field: &str, day: Option<NaiveDate>, task: &Task) {
    if day.is_some_and(|day| day < task.assigned_on) {
        check.refuse(field, FieldCode::Before("assigned_on"));
    }
}

/// Dates of other centuries are read as typed ones are: refused.
fn within_reach(check: &mut Checker, field: &str, day: Option<NaiveDate>) {
    let _ = check.date(field, day.map(|day| day.to_string()).as_deref());
}
