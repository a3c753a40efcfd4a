use super::{WorkKind, WorkRef};
use crate::{Result, View};
use serde::Deserialize;
use std::collections::BTreeSet;

/// What history says has changed for the overlap desk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The newest revision looked at.
    pub last: i64,
    /// Works to be read again.
    pub works: BTreeSet<WorkRef>,
    /// Whether sources, relations or decisions changed, too.
    pub has_links: bool,
    /// Whether what is learned from or the campaigns changed: everything is to be read again.
    pub has_teaching: bool,
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
    for Changed { table_name, row_id } in rows {
        let kind = match table_name.as_str() {
            "directive" => WorkKind::Directive,
            "task" => WorkKind::Task,
            "meeting" => WorkKind::Meeting,
            "activity" => WorkKind::Activity,
            "task_source" | "directive_relation" => {
                changes.has_links = true;
                continue;
            }
            "overlap_decision" | "campaign" => {
                changes.has_teaching = true;
                continue;
            }
            _ => continue,
        };
        // A task is linked to itself from the moment it is there.
        changes.has_links |= kind == WorkKind::Task;
        changes.works.insert(WorkRef { kind, id: row_id });
    }
    Ok(changes)
}
