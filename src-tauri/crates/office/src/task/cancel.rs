use super::{Task, guard};
use crate::check::Checker;
use crate::{Result, TaskId, Tx};
use serde::{Deserialize, Serialize};

/// A cancellation as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct CancelInput {
    /// When; today when empty.
    pub cancelled_on: Option<String>,
    /// Why.
    pub reason: String,
}

/// Cancels a task with a reason. It is kept, counted as cancelled in its period, and never changes again.
///
/// # Errors
/// [`crate::Error::Invalid`] naming each field refused; [`crate::Error::WrongState`] when it is finished;
/// [`crate::Error::Frozen`] when it was cancelled before.
pub fn cancel(tx: &mut Tx<'_>, id: &TaskId, input: &CancelInput) -> Result<()> {
    let task = guard::unfinished(tx, id, "cancel")?;
    let mut check = Checker::new(tx.today());
    let day = guard::event_day(&mut check, "cancelled_on", input.cancelled_on.as_deref(), &task, tx.today());
    let cancel_reason = check.required_text("reason", &input.reason);
    check.finish()?;
    tx.put(&Task { cancelled_on: Some(day), cancel_reason, ..task })
}
