use super::{Task, guard};
use crate::check::Checker;
use crate::{FieldCode, Result, TaskId, Tx};
use serde::{Deserialize, Serialize};

/// A confirmation as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ConfirmInput {
    /// When; today when empty.
    pub confirmed_on: Option<String>,
}

/// Confirms a task that was reported finished.
///
/// # Errors
/// [`crate::Error::Invalid`] when the day lies before the report's; [`crate::Error::WrongState`] when it is not reported
/// finished, or confirmed already; [`crate::Error::Frozen`] when it was cancelled.
pub fn confirm(tx: &mut Tx<'_>, id: &TaskId, input: &ConfirmInput) -> Result<()> {
    let task = guard::standing(tx, id)?;
    let Some(finished_on) = task.finished_on else {
        return Err(guard::wrong_state("not_finished", "confirm"));
    };
    if task.confirmed_on.is_some() {
        return Err(guard::wrong_state("confirmed", "confirm"));
    }
    let mut check = Checker::new(tx.today());
    let day = guard::event_day(&mut check, "confirmed_on", input.confirmed_on.as_deref(), &task, tx.today());
    if check.is_clean() && day < finished_on {
        check.refuse("confirmed_on", FieldCode::Before("finished_on"));
    }
    check.finish()?;
    tx.put(&Task { confirmed_on: Some(day), ..task })
}
