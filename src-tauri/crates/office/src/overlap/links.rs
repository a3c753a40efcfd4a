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
    /// The same from the other side, so that one task can be read again by itself.
    works: BTreeMap<TaskId, Vec<WorkRef>>,
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

    /// Reads again what was judged and related.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn reread_pairs(&mut self, view: &View<'_>) -> Result<()> {
        self.pairs = pairs(view, include_str!("links.sql"))?;
        Ok(())
    }

    /// Reads again what leads to these tasks.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn reread_tasks(&mut self, view: &View<'_>, tasks: &BTreeSet<TaskId>) -> Result<()> {
        for task in tasks {
            for work in self.works.remove(task).unwrap_or_default() {
                if let Some(tasks) = self.tasks.get_mut(&work) {
                    tasks.remove(task);
                }
            }
            let sql = concat!(include_str!("sourced.sql"), " AND t.id = ?1");
            self.lead(view.query(sql, [task.as_str()])?);
        }
        Ok(())
    }

    fn lead(&mut self, sourced: Vec<Sourced>) {
        for Sourced { directive, task } in sourced {
            let itself = WorkRef { kind: WorkKind::Task, id: task.to_string() };
            let paper = directive.map(|id| WorkRef { kind: WorkKind::Directive, id });
            for work in [Some(itself), paper].into_iter().flatten() {
                if self.tasks.entry(work.clone()).or_default().insert(task.clone()) {
                    self.works.entry(task.clone()).or_default().push(work);
                }
            }
        }
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
    links.reread_pairs(view)?;
    links.lead(view.query(include_str!("sourced.sql"), [])?);
    Ok(links)
}

/// What is settled between meetings and activities. They lead to no task, so what was judged is all there is.
///
/// # Errors
/// Only when the database fails.
pub fn occasion_links(view: &View<'_>) -> Result<Links> {
    Ok(Links { pairs: pairs(view, include_str!("occasion_links.sql"))?, ..Links::default() })
}

fn pairs(view: &View<'_>, sql: &str) -> Result<BTreeSet<(WorkRef, WorkRef)>> {
    let rows: Vec<Pair> = view.query(sql, [])?;
    let pairs = rows.into_iter().map(|pair| {
        let a = WorkRef { kind: pair.a_kind, id: pair.a };
        let b = WorkRef { kind: pair.b_kind, id: pair.b };
        if a < b { (a, b) } else { (b, a) }
    });
    Ok(pairs.collect())
}
