use super::guard;
use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{Result, TaskId, Tx};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A note of progress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Progress {
    /// Its id.
    pub id: String,
    /// The task.
    pub task: TaskId,
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// What was done.
    pub note: String,
}

impl Row for Progress {
    const TABLE: Table = Table::TaskProgress;
}

/// A note of progress as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ProgressInput {
    /// When; today when empty.
    pub day: Option<String>,
    /// What was done.
    pub note: String,
}

/// Notes progress. The first note starts the task.
///
/// # Errors
/// [`crate::Error::Invalid`] naming each field refused; [`crate::Error::WrongState`] when it is finished;
/// [`crate::Error::Frozen`] when it was cancelled.
pub fn progress(tx: &mut Tx<'_>, id: &TaskId, input: &ProgressInput) -> Result<()> {
    let task = guard::unfinished(tx, id, "progress")?;
    let mut check = Checker::new(tx.today());
    let day = guard::event_day(&mut check, "day", input.day.as_deref(), &task, tx.today());
    let note = check.required_text("note", &input.note);
    check.finish()?;
    let progress = Progress { id: tx.new_id(), task: id.clone(), day, note };
    tx.put(&progress)
}
