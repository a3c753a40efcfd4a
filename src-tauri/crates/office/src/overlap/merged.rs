use crate::{DirectiveId, Result, TaskId, View};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeSet;

/// Directives that led to one task, and those tasks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// The directives, each once.
    pub directives: BTreeSet<DirectiveId>,
    /// The tasks, each of which answers two of them or more.
    pub tasks: BTreeSet<TaskId>,
}

#[derive(Deserialize)]
struct Row {
    directive: DirectiveId,
    task: TaskId,
}

/// Tasks given from one day to another, both included, that answer several directives.
///
/// # Errors
/// Only when the database fails.
pub fn merged(view: &View<'_>, from: NaiveDate, to: NaiveDate) -> Result<Merged> {
    let rows: Vec<Row> = view.query(include_str!("merged.sql"), [from.to_string(), to.to_string()])?;
    let mut merged = Merged::default();
    for Row { directive, task } in rows {
        merged.directives.insert(directive);
        merged.tasks.insert(task);
    }
    Ok(merged)
}
