use super::{Judged, Subject, Verdict, WorkKind};
use crate::store::{Row, Table};
use crate::{Error, Result, TaskId, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the clerk decided about two works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Its id; later decisions sort later.
    pub id: String,
    /// The book of the first.
    pub a_kind: WorkKind,
    /// The first, by the order of the pair.
    pub a: String,
    /// The book of the second.
    pub b_kind: WorkKind,
    /// The second.
    pub b: String,
    /// What was decided.
    pub verdict: Verdict,
    /// When.
    pub decided_on: NaiveDate,
    /// The one task that was left behind, when there is one.
    pub task: Option<TaskId>,
    /// What the two are about.
    pub subject: Subject,
    /// What is learned from it, as the scorer keeps it; empty when nothing is.
    pub answer: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Decision {
    const TABLE: Table = Table::OverlapDecision;
}

/// Keeps a decision about a pair in place of an earlier one.
pub(super) fn keep(tx: &mut Tx<'_>, judged: &Judged, verdict: Verdict, task: Option<&TaskId>) -> Result<()> {
    let [first, second] = &judged.pair;
    let (a, b) = if first < second { (first, second) } else { (second, first) };
    if a == b {
        return Err(Error::Internal("a work is not compared with itself"));
    }
    let sql = "SELECT * FROM overlap_decision
               WHERE a_kind = ?1 AND a = ?2 AND b_kind = ?3 AND b = ?4 AND deleted_at IS NULL";
    let standing: Vec<Decision> = tx.query(sql, [a.kind.name(), &a.id, b.kind.name(), &b.id])?;
    for old in standing {
        tx.trash(Table::OverlapDecision, &old.id)?;
    }
    let (id, decided_on) = (tx.new_id(), tx.today());
    tx.put(&Decision {
        id,
        a_kind: a.kind,
        a: a.id.clone(),
        b_kind: b.kind,
        b: b.id.clone(),
        verdict,
        decided_on,
        task: task.cloned(),
        subject: judged.subject,
        answer: judged.answer.clone(),
        deleted_at: None,
    })
}

/// What is learned from, in the order in which it was decided.
///
/// # Errors
/// Only when the database fails.
pub fn answers(view: &View<'_>) -> Result<Vec<String>> {
    let sql = "SELECT answer FROM overlap_decision WHERE deleted_at IS NULL AND answer <> '' ORDER BY id";
    let mut statement = view.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Lets the scorer judge as it was shipped: decisions stand, what was learned from them is forgotten.
///
/// # Errors
/// Only when the database fails.
pub fn forget_answers(tx: &mut Tx<'_>) -> Result<()> {
    let sql = "SELECT * FROM overlap_decision WHERE deleted_at IS NULL AND answer <> ''";
    let learned: Vec<Decision> = tx.query(sql, [])?;
    for decision in learned {
        tx.put(&Decision { answer: String::new(), ..decision })?;
    }
    Ok(())
}
