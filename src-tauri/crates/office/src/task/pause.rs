use super::guard;
use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{FieldCode, Result, TaskId, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Tạm dừng: a time in which a task rests. Its deadline stays; only an extension moves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Pause {
    /// Its id.
    pub id: String,
    /// The task.
    pub task: TaskId,
    /// The first day of rest.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    /// The day work goes on; none while it still rests.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub to_day: Option<NaiveDate>,
    /// Why.
    pub reason: String,
}

impl Row for Pause {
    const TABLE: Table = Table::TaskPause;
}

/// A pause as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PauseInput {
    /// The first day of rest; today when empty.
    pub from_day: Option<String>,
    /// Why.
    pub reason: String,
}

/// The end of a pause as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ResumeInput {
    /// The day work goes on; today when empty.
    pub day: Option<String>,
}

/// Lets a task rest.
///
/// # Errors
/// [`crate::Error::Invalid`] naming each field refused; [`crate::Error::WrongState`] when it is finished or rests already;
/// [`crate::Error::Frozen`] when it was cancelled.
pub fn pause(tx: &mut Tx<'_>, id: &TaskId, input: &PauseInput) -> Result<()> {
    let task = guard::unfinished(tx, id, "pause")?;
    if current(tx, id)?.is_some() {
        return Err(guard::wrong_state("paused", "pause"));
    }
    let mut check = Checker::new(tx.today());
    let from_day = guard::event_day(&mut check, "from_day", input.from_day.as_deref(), &task, tx.today());
    let earlier: Vec<Pause> = tx.children("task", id.as_str())?;
    if earlier.iter().any(|earlier| earlier.to_day.is_some_and(|to| from_day < to)) {
        check.refuse("from_day", FieldCode::Before("pauses"));
    }
    let reason = check.required_text("reason", &input.reason);
    check.finish()?;
    let pause = Pause { id: tx.new_id(), task: id.clone(), from_day, to_day: None, reason };
    tx.put(&pause)
}

/// Takes a resting task up again.
///
/// # Errors
/// [`crate::Error::Invalid`] when the day lies before the pause; [`crate::Error::WrongState`] when it does not rest;
/// [`crate::Error::Frozen`] when it was cancelled.
pub fn resume(tx: &mut Tx<'_>, id: &TaskId, input: &ResumeInput) -> Result<()> {
    let task = guard::unfinished(tx, id, "resume")?;
    let Some(pause) = current(tx, id)? else { return Err(guard::wrong_state("not_paused", "resume")) };
    let mut check = Checker::new(tx.today());
    let day = guard::event_day(&mut check, "day", input.day.as_deref(), &task, tx.today());
    if check.is_clean() && day < pause.from_day {
        check.refuse("day", FieldCode::Before("from_day"));
    }
    check.finish()?;
    tx.put(&Pause { to_day: Some(day), ..pause })
}

/// The pause a task is in, if it rests.
pub(super) fn current(view: &View<'_>, id: &TaskId) -> Result<Option<Pause>> {
    let pauses: Vec<Pause> = view.children("task", id.as_str())?;
    Ok(pauses.into_iter().find(|pause| pause.to_day.is_none()))
}
