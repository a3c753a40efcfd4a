use super::{Task, guard};
use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{FieldCode, Result, TaskId, Tx};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Gia hạn: an approved later deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Extension {
    /// Its id.
    pub id: String,
    /// The task.
    pub task: TaskId,
    /// When it was approved; before that day the old deadline counts.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub decided_on: NaiveDate,
    /// The deadline before.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub old_due: NaiveDate,
    /// The deadline after.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub new_due: NaiveDate,
    /// Why.
    pub reason: String,
    /// Who approved it.
    pub approver: String,
}

impl Row for Extension {
    const TABLE: Table = Table::TaskExtension;
}

/// An extension as entered; the old deadline is the task's own.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ExtendInput {
    /// When it was approved; today when empty.
    pub decided_on: Option<String>,
    /// The new deadline.
    pub new_due: Option<String>,
    /// Why.
    pub reason: String,
    /// Who approved it.
    pub approver: String,
}

/// Moves the deadline of a dated task to a later day (norms E: old, new, reason, approver).
///
/// # Errors
/// [`crate::Error::Invalid`] naming each field refused; [`crate::Error::WrongState`] when the task is finished or has no
/// deadline; [`crate::Error::Frozen`] when it was cancelled.
pub fn extend(tx: &mut Tx<'_>, id: &TaskId, input: &ExtendInput) -> Result<()> {
    let task = guard::unfinished(tx, id, "extend")?;
    let Some(old_due) = task.due_on else { return Err(guard::wrong_state("without_deadline", "extend")) };
    let mut check = Checker::new(tx.today());
    let decided_on = decided_on(tx, &mut check, input, &task)?;
    let new_due = check.required_date("new_due", input.new_due.as_deref()).unwrap_or(old_due);
    if check.is_clean() && new_due <= old_due {
        check.refuse("new_due", FieldCode::Before("due_on"));
    }
    let reason = check.required_text("reason", &input.reason);
    let approver = check.required_line("approver", &input.approver);
    check.finish()?;
    let extension =
        Extension { id: tx.new_id(), task: id.clone(), decided_on, old_due, new_due, reason, approver };
    tx.put(&extension)?;
    tx.put(&Task { due_on: Some(new_due), ..task })
}

/// Extensions are decided one after the other, so that every day knows one deadline.
fn decided_on(tx: &Tx<'_>, check: &mut Checker, input: &ExtendInput, task: &Task) -> Result<NaiveDate> {
    let day = guard::event_day(check, "decided_on", input.decided_on.as_deref(), task, tx.today());
    let earlier: Vec<Extension> = tx.children("task", task.id.as_str())?;
    if earlier.iter().any(|earlier| day < earlier.decided_on) {
        check.refuse("decided_on", FieldCode::Before("extensions"));
    }
    Ok(day)
}
