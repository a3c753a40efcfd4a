use super::{Task, guard, pause};
use crate::check::Checker;
use crate::{Result, TaskId, Tx};
use serde::{Deserialize, Serialize};

/// A report of completion as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct FinishInput {
    /// The day the work was done; today when empty.
    pub finished_on: Option<String>,
    /// Kết quả.
    pub result: String,
}

/// Reports a task finished; it then waits to be confirmed.
///
/// # Errors
/// [`crate::Error::Invalid`] naming each field refused; [`crate::Error::WrongState`] when it is finished or paused;
/// [`crate::Error::Frozen`] when it was cancelled.
pub fn report_finished(tx: &mut Tx<'_>, id: &TaskId, input: &FinishInput) -> Result<()> {
    let task = guard::unfinished(tx, id, "report_finished")?;
    if pause::current(tx, id)?.is_some() {
        return Err(guard::wrong_state("paused", "report_finished"));
    }
    let mut check = Checker::new(tx.today());
    let day = guard::event_day(&mut check, "finished_on", input.finished_on.as_deref(), &task, tx.today());
    let result = check.required_text("result", &input.result);
    check.finish()?;
    tx.put(&Task { finished_on: Some(day), result, ..task })
}
