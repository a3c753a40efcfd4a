use super::{WorkKind, WorkRef};
use crate::{Result, TaskId, View};
use serde::Deserialize;
use std::collections::BTreeSet;

/// What history says has changed for the overlap desk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The newest revision looked at.
    pub last: i64,
    /// Works to be read again.
    pub works: BTreeSet<WorkRef>,
    /// Tasks whose sources are to be read again; a task is linked to itself from the moment it is there.
    pub tasks: BTreeSet<TaskId>,
    /// Whether relations or decisions changed, too.
    pub has_pairs: bool,
    /// Whether the clerk's answers changed, too: everything is to be judged again.
    pub has_answers: bool,
    /// Whether the campaigns changed: everything is to be read again.
    pub has_campaigns: bool,
}

#[derive(Deserialize)]
struct Changed {
    table_name: String,
    row_id: String,
}

/// The newest revision.
///
/// # Errors
/// Only when the database fails.
pub fn newest_revision(view: &View<'_>) -> Result<i64> {
    Ok(view.conn.query_row("SELECT coalesce(max(seq), 0) FROM revision", [], |row| row.get(0))?)
}

/// What changed after a revision.
///
/// # Errors
/// Only when the database fails.
pub fn changes_since(view: &View<'_>, seen: i64) -> Result<Changes> {
    let mut changes = Changes { last: newest_revision(view)?, ..Changes::default() };
    if changes.last == seen {
        return Ok(changes);
    }
    let sql = "SELECT DISTINCT table_name, row_id FROM revision WHERE seq > ?1";
    let rows: Vec<Changed> = view.query(sql, [seen])?;
    rows.into_iter().for_each(|row| changes.note(row));
    Ok(changes)
}

impl Changes {
    fn note(&mut self, Changed { table_name, row_id }: Changed) {
        match table_name.as_str() {
            "directive" => self.note_work(WorkKind::Directive, row_id),
            "meeting" => self.note_work(WorkKind::Meeting, row_id),
            "activity" => self.note_work(WorkKind::Activity, row_id),
            "task" => {
                self.tasks.insert(TaskId::new(&row_id));
                self.note_work(WorkKind::Task, row_id);
            }
            // The id of a source begins with that of its task.
            "task_source" => self.tasks.extend(row_id.split('/').next().map(TaskId::new)),
            "directive_relation" => self.has_pairs = true,
            "overlap_decision" => (self.has_pairs, self.has_answers) = (true, true),
            "campaign" => self.has_campaigns = true,
            _ => {}
        }
    }

    fn note_work(&mut self, kind: WorkKind, id: String) {
        self.works.insert(WorkRef { kind, id });
    }
}
