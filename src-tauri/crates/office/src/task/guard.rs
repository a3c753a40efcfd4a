//! What every step on a task asks first.

use super::Task;
use crate::check::Checker;
use crate::{Error, FieldCode, Result, TaskId, Tx};
use chrono::NaiveDate;

/// The task, unless it was cancelled: a cancelled task never changes again.
pub(super) fn standing(tx: &Tx<'_>, id: &TaskId) -> Result<Task> {
    let task: Task = tx.get(id)?;
    match task.cancelled_on {
        Some(_) => Err(Error::Frozen { kind: "task", id: id.to_string(), why: "cancelled" }),
        None => Ok(task),
    }
}

/// The task, when it is neither cancelled nor reported finished.
pub(super) fn unfinished(tx: &Tx<'_>, id: &TaskId, step: &'static str) -> Result<Task> {
    let task = standing(tx, id)?;
    match task.finished_on {
        Some(_) => Err(wrong_state("finished", step)),
        None => Ok(task),
    }
}

pub(super) fn wrong_state(state: &str, step: &'static str) -> Error {
    Error::WrongState { kind: "task", state: state.to_owned(), step }
}

/// The day of something that happened: today when left empty, not before the task was given and not to come.
pub(super) fn event_day(
    check: &mut Checker,
    field: &str,
    typed: Option<&str>,
    task: &Task,
    today: NaiveDate,
) -> NaiveDate {
    let Some(day) = check.date(field, typed) else { return today };
    if day < task.assigned_on {
        check.refuse(field, FieldCode::Before("assigned_on"));
    } else if day > today {
        check.refuse(field, FieldCode::NotAllowed);
    }
    day
}
