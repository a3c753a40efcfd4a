use super::{Scope, SourceKind, TaskStatus, Timing};
use crate::store::{ListSpec, Table};
use crate::{ListQuery, OrganisationId, Page, Result, TaskId, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One row of a list of tasks, on the screen or on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The fields are those of [`super::Task`], with names in place of ids.
pub struct TaskRow {
    pub id: TaskId,
    pub title: String,
    pub scope: Scope,
    pub lead: OrganisationId,
    pub lead_name: String,
    /// Short names of those that coordinate, joined by commas.
    pub coordinating: String,
    pub subcommittee_name: Option<String>,
    pub responsible_name: Option<String>,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub assigned_on: NaiveDate,
    pub timing: Timing,
    /// The deadline as it was known on the day of the list.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub due_on: Option<NaiveDate>,
    /// The day it was finished, when that was not after the day of the list.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub finished_on: Option<NaiveDate>,
    pub status: TaskStatus,
    /// Days behind the deadline, 0 when in time.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days_late: i64,
    pub is_breakthrough: bool,
    /// The kind of its first source.
    pub source_kind: Option<SourceKind>,
    /// What is shown of its first source.
    pub source_label: Option<String>,
}

pub(super) const COLUMNS: &str =
    concat!(include_str!("list_columns.sql"), include_str!("source_label.sql"), "AS source_label");

const SPEC: ListSpec = ListSpec {
    table: Table::Task,
    columns: COLUMNS,
    from: concat!(
        include_str!("list_from.sql"),
        "LEFT JOIN task_source x ON x.task = r.id AND x.position = 0\n",
        include_str!("source_joins.sql")
    ),
    always: "r.deleted_at IS NULL",
    filters: &[
        ("status", "instr(',' || ? || ',', ',' || s.status || ',') > 0"),
        ("lead", "r.lead = ?"),
        ("organisation", include_str!("takes_part.sql")),
        ("subcommittee", "r.subcommittee = ?"),
        ("responsible", "r.responsible = ?"),
        ("due_from", "s.due >= ?"),
        ("due_to", "s.due <= ?"),
        ("scope", "r.scope = ?"),
        ("task_group", "r.task_group = ?"),
        ("directive", "EXISTS (SELECT 1 FROM task_source WHERE task = r.id AND directive = ?)"),
        ("conclusion", "EXISTS (SELECT 1 FROM task_source WHERE task = r.id AND conclusion = ?)"),
    ],
    sorts: &[
        ("due", "s.due IS NULL, s.due"),
        ("title", "r.title"),
        ("lead", "o.position"),
        ("assigned", "r.assigned_on"),
        ("status", "s.status"),
    ],
    order: "s.due IS NULL, s.due, r.id",
};

/// One page of the tasks, deadlines and statuses as of `today`.
///
/// Filters: `status` (one or several, joined by commas), `lead`, `organisation` (leads or coordinates), `subcommittee`,
/// `responsible`, `due_from`, `due_to`, `scope`, `task_group`, `directive`, `conclusion`.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<TaskRow>> {
    view.list_as_of(&SPEC, query, today)
}
