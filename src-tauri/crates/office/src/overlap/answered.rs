use crate::{DirectiveId, Result, TaskId, View};
use chrono::NaiveDate;
use serde::Deserialize;

/// A letter that came in, with one of the tasks that answer it. A letter of several tasks comes once for each.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct AnsweredLetter {
    /// The letter.
    pub directive: DirectiveId,
    /// Who issued it, short.
    pub issuer: String,
    /// The task; none for a letter that led to none.
    pub task: Option<TaskId>,
}

/// The letters registered from one day to another, both included, with the tasks that answer them, by day.
///
/// # Errors
/// Only when the database fails.
pub fn answered(view: &View<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<AnsweredLetter>> {
    view.query(include_str!("answered.sql"), [from.to_string(), to.to_string()])
}
