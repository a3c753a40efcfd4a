use super::outcome;
use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{ConclusionId, Error, FieldCode, MeetingId, Result, Tx, View};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A numbered conclusion (kết luận).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Conclusion {
    /// Its id, which a task names as its source.
    pub id: ConclusionId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Its number in the minutes, from 1.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub number: i64,
    /// Its words.
    pub content: String,
    /// When it was marked "không phát sinh nhiệm vụ"; none when it is to become a task.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub no_task_on: Option<NaiveDate>,
}

impl Row for Conclusion {
    const TABLE: Table = Table::MeetingConclusion;
}

/// A conclusion as entered; its place in the list is its number.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ConclusionInput {
    /// The conclusion to change; none for a new one.
    pub id: Option<ConclusionId>,
    /// Its words.
    pub content: String,
    /// Whether it is marked "không phát sinh nhiệm vụ".
    pub no_task: bool,
}

/// The conclusions of a meeting, by number.
pub(super) fn of(view: &View<'_>, meeting: &MeetingId) -> Result<Vec<Conclusion>> {
    let mut conclusions: Vec<Conclusion> = view.children("meeting", meeting.as_str())?;
    conclusions.sort_by_key(|conclusion| conclusion.number);
    Ok(conclusions)
}

/// Reads the conclusions in their order. One that a task names as its source stays, and takes no mark against tasks.
pub(super) fn check(
    check: &mut Checker,
    tx: &mut Tx<'_>,
    meeting: &MeetingId,
    inputs: &[ConclusionInput],
) -> Result<Vec<Conclusion>> {
    let stored: BTreeMap<_, _> =
        of(tx, meeting)?.into_iter().map(|conclusion| (conclusion.id.clone(), conclusion)).collect();
    let ids: Vec<_> = inputs
        .iter()
        .map(|input| input.id.clone().unwrap_or_else(|| ConclusionId::new(tx.new_id())))
        .collect();
    refuse_orphans(tx, stored.keys().filter(|id| !ids.contains(id)))?;
    let (today, mut seen) = (tx.today(), BTreeSet::new());
    let read = check.rows("conclusions", inputs, |check, at, input| {
        let id = ids.get(at).cloned().ok_or(Error::Internal("an id for each conclusion"))?;
        let old = stored.get(&id);
        if input.id.is_some() && old.is_none() {
            check.refuse("id", FieldCode::Unknown);
        } else if !seen.insert(id.clone()) {
            check.refuse("id", FieldCode::Twice);
        }
        if input.no_task && !outcome::tasks_of(tx, &id)?.is_empty() {
            check.refuse("no_task", FieldCode::ConflictsWith("tasks"));
        }
        Ok(Conclusion {
            id,
            meeting: meeting.clone(),
            number: i64::try_from(at + 1).unwrap_or(i64::MAX),
            content: check.required_text("content", &input.content),
            no_task_on: input.no_task.then(|| old.and_then(|old| old.no_task_on).unwrap_or(today)),
        })
    });
    read.into_iter().collect()
}

/// A conclusion that goes away must not leave a task without its source, not even one in the trash.
pub(super) fn refuse_orphans<'i>(
    view: &View<'_>,
    gone: impl IntoIterator<Item = &'i ConclusionId>,
) -> Result<()> {
    for id in gone {
        let sql = "SELECT 1 FROM task_source WHERE conclusion = ?1 LIMIT 1";
        let mut statement = view.conn.prepare_cached(sql)?;
        if statement.query_row([id.as_str()], |_| Ok(())).optional()?.is_some() {
            return Err(Error::InUse { kind: "meeting_conclusion", id: id.to_string(), used_by: "task" });
        }
    }
    Ok(())
}
