use super::{WorkKind, WorkRef};
use crate::{Result, TaskId, View};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Which works nobody needs to ask about together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Links {
    /// Judged by the clerk, or related as papers; each pair in order.
    pairs: BTreeSet<(WorkRef, WorkRef)>,
    /// The tasks a work leads to, or is.
    tasks: BTreeMap<WorkRef, BTreeSet<TaskId>>,
}

impl Links {
    /// Whether two works are settled: a pair that was judged or related, or one task already.
    #[must_use]
    pub fn settle(&self, a: &WorkRef, b: &WorkRef) -> bool {
        let pair = if a < b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) };
        self.pairs.contains(&pair) || self.tasks_of(a).any(|task| self.tasks_of(b).any(|other| task == other))
    }

    /// The tasks a work leads to; a task is its own.
    pub fn tasks_of(&self, work: &WorkRef) -> impl Iterator<Item = &TaskId> {
        self.tasks.get(work).into_iter().flatten()
    }
}

#[derive(Deserialize)]
struct Pair {
    a_kind: WorkKind,
    a: String,
    b_kind: WorkKind,
    b: String,
}

#[derive(Deserialize)]
struct Sourced {
    directive: Option<String>,
    task: TaskId,
}

/// Everything that is settled.
///
/// # Errors
/// Only when the database fails.
pub fn links(view: &View<'_>) -> Result<Links> {
    let mut links = Links::default();
    let pairs: Vec<Pair> = view.query(include_str!("links.sql"), [])?;
    for pair in pairs {
        let a = WorkRef { kind: pair.a_kind, id: pair.a };
        let b = WorkRef { kind: pair.b_kind, id: pair.b };
        links.pairs.insert(if a < b { (a, b) } else { (b, a) });
    }
    let sourced: Vec<Sourced> = view.query(include_str!("sourced.sql"), [])?;
    for Sourced { directive, task } in sourced {
        let itself = WorkRef { kind: WorkKind::Task, id: task.to_string() };
        links.tasks.entry(itself).or_default().insert(task.clone());
        if let Some(id) = directive {
            links.tasks.entry(WorkRef { kind: WorkKind::Directive, id }).or_default().insert(task);
        }
    }
    Ok(links)
}
