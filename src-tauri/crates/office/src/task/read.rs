use super::source::{self, SourceView};
use super::{
    Extension, Pause, Progress, Task, TaskStatus, coordinating, days_late, facts, soon_days, status,
};
use crate::{ActivityId, OrganisationId, Result, TaskId, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A task with everything that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TaskView {
    /// The task.
    #[serde(flatten)]
    pub task: Task,
    /// Its status.
    pub status: TaskStatus,
    /// Days behind the deadline, 0 when in time.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days_late: i64,
    /// The lead's short name.
    pub lead_name: String,
    /// The responsible person's name.
    pub responsible_name: Option<String>,
    /// Those that coordinate.
    pub coordinating: Vec<OrganisationId>,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
    /// Its extensions, the earliest first.
    pub extensions: Vec<Extension>,
    /// Its pauses, the earliest first.
    pub pauses: Vec<Pause>,
    /// Its notes of progress, the earliest first.
    pub progress: Vec<Progress>,
    /// Every deadline it has had, the first one first; empty when it has none.
    pub due_dates: Vec<DueDate>,
    /// Activities done for it.
    pub activities: Vec<LinkedActivity>,
}

/// A deadline and the day from which it counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DueDate {
    /// From this day on.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub since: NaiveDate,
    /// The deadline.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub due_on: NaiveDate,
}

/// An activity that belongs to a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LinkedActivity {
    /// The activity.
    pub id: ActivityId,
    /// Its name.
    pub name: String,
    /// Its last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
}

/// A task by its id, its status as of `today`.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &TaskId, today: NaiveDate) -> Result<TaskView> {
    let task: Task = view.get(id)?;
    let facts = facts::of(view, id)?;
    let (lead_name, responsible_name) =
        view.conn
            .query_row(include_str!("names.sql"), [id.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut extensions: Vec<Extension> = view.children("task", id.as_str())?;
    extensions.sort_by_key(|extension| extension.new_due);
    let mut pauses: Vec<Pause> = view.children("task", id.as_str())?;
    pauses.sort_by_key(|pause| pause.from_day);
    let mut progress: Vec<Progress> = view.children("task", id.as_str())?;
    progress.sort_by_key(|progress| progress.day);
    Ok(TaskView {
        status: status(&facts, today, soon_days(view)?),
        days_late: days_late(&facts, today),
        lead_name,
        responsible_name,
        coordinating: coordinating::of(view, id)?,
        sources: source::of(view, id)?,
        due_dates: due_dates(&task, &extensions),
        extensions,
        pauses,
        progress,
        activities: view.query(include_str!("activities.sql"), [id.as_str()])?,
        task,
    })
}

fn due_dates(task: &Task, extensions: &[Extension]) -> Vec<DueDate> {
    let original = extensions.first().map(|first| first.old_due).or(task.due_on);
    let original = original.map(|due_on| DueDate { since: task.assigned_on, due_on });
    let later =
        extensions.iter().map(|extension| DueDate { since: extension.decided_on, due_on: extension.new_due });
    original.into_iter().chain(later).collect()
}
