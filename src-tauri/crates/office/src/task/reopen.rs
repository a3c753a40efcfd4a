use super::{Progress, Task, guard};
use crate::check::Checker;
use crate::{Result, TaskId, Tx};
use serde::{Deserialize, Serialize};

/// Why a report of completion is sent back.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ReopenInput {
    /// When; today when empty.
    pub day: Option<String>,
    /// Why; it is kept as a note of progress.
    pub reason: String,
}

/// Sends a report of completion back: the task was not finished after all.
///
/// # Errors
/// [`crate::Error::Invalid`] without a reason; [`crate::Error::WrongState`] when it is not reported finished;
/// [`crate::Error::Frozen`] when it was cancelled.
pub fn reopen(tx: &mut Tx<'_>, id: &TaskId, input: &ReopenInput) -> Result<()> {
    let task = guard::standing(tx, id)?;
    if task.finished_on.is_none() {
        return Err(guard::wrong_state("not_finished", "reopen"));
    }
    let mut check = Checker::new(tx.today());
    let day = guard::event_day(&mut check, "day", input.day.as_deref(), &task, tx.today());
    let note = check.required_text("reason", &input.reason);
    check.finish()?;
    let progress = Progress { id: tx.new_id(), task: id.clone(), day, note };
    tx.put(&progress)?;
    tx.put(&Task { finished_on: None, confirmed_on: None, ..task })
}
