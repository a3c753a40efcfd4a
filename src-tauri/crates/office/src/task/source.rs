use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{
    ConclusionId, DirectiveId, FieldCode, MeetingId, ProgrammeId, ProgrammeItemId, Result, TaskId, Tx, View,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where a task comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// văn bản
    Directive,
    /// kết luận cuộc họp
    Conclusion,
    /// chương trình công tác
    ProgrammeItem,
    /// cấp ủy "đặt hàng"
    Order,
    /// việc đột phá, đổi mới
    Breakthrough,
}

/// A source as entered: the record its kind names, or a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SourceInput {
    /// Where the task comes from.
    pub kind: SourceKind,
    /// The directive, when it is one.
    #[serde(default)]
    pub directive: Option<DirectiveId>,
    /// The conclusion, when it is one.
    #[serde(default)]
    pub conclusion: Option<ConclusionId>,
    /// The item of a programme, when it is one.
    #[serde(default)]
    pub programme_item: Option<ProgrammeItemId>,
    /// What else there is to say, such as who gave the order.
    #[serde(default)]
    pub note: String,
}

/// A source with what is shown of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The first fields are those of [`SourceInput`].
pub struct SourceView {
    pub kind: SourceKind,
    pub directive: Option<DirectiveId>,
    pub conclusion: Option<ConclusionId>,
    pub programme_item: Option<ProgrammeItemId>,
    pub note: String,
    /// The meeting a conclusion was drawn in.
    pub meeting: Option<MeetingId>,
    /// The programme an item stands in.
    pub programme: Option<ProgrammeId>,
    /// A letter's symbol (or abstract), a meeting's name and the conclusion's number, a programme and its item, a note.
    pub label: String,
    /// The day of the letter or meeting.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub day: Option<NaiveDate>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Source {
    id: String,
    task: TaskId,
    position: i64,
    kind: SourceKind,
    directive: Option<DirectiveId>,
    conclusion: Option<ConclusionId>,
    programme_item: Option<ProgrammeItemId>,
    note: String,
}

impl Row for Source {
    const TABLE: Table = Table::TaskSource;
}

/// Reads the sources of a task: each names the record of its kind and no other, and none stands twice.
pub(super) fn check(
    check: &mut Checker,
    view: &View<'_>,
    task: &TaskId,
    inputs: &[SourceInput],
) -> Result<Vec<Source>> {
    let mut seen = BTreeSet::new();
    let read = check.rows("sources", inputs, |check, at, input| {
        check.exists(view, "directive", Table::Directive, input.directive.as_ref())?;
        check.exists(view, "conclusion", Table::MeetingConclusion, input.conclusion.as_ref())?;
        check.exists(view, "programme_item", Table::ProgrammeItem, input.programme_item.as_ref())?;
        refuse_mismatch(check, input);
        let note = check.line("note", &input.note);
        if !seen.insert((input.kind, named(input).map(str::to_owned), note.clone())) {
            check.refuse("kind", FieldCode::Twice);
        }
        Ok(Source {
            id: format!("{task}/{at}"),
            task: task.clone(),
            position: i64::try_from(at).unwrap_or(i64::MAX),
            kind: input.kind,
            directive: input.directive.clone(),
            conclusion: input.conclusion.clone(),
            programme_item: input.programme_item.clone(),
            note,
        })
    });
    read.into_iter().collect()
}

fn refuse_mismatch(check: &mut Checker, input: &SourceInput) {
    for (field, kind, given) in [
        ("directive", SourceKind::Directive, input.directive.is_some()),
        ("conclusion", SourceKind::Conclusion, input.conclusion.is_some()),
        ("programme_item", SourceKind::ProgrammeItem, input.programme_item.is_some()),
    ] {
        if input.kind == kind && !given {
            check.refuse(field, FieldCode::Missing);
        } else if input.kind != kind && given {
            check.refuse(field, FieldCode::ConflictsWith("kind"));
        }
    }
}

fn named(input: &SourceInput) -> Option<&str> {
    match input.kind {
        SourceKind::Directive => input.directive.as_ref().map(DirectiveId::as_str),
        SourceKind::Conclusion => input.conclusion.as_ref().map(ConclusionId::as_str),
        SourceKind::ProgrammeItem => input.programme_item.as_ref().map(ProgrammeItemId::as_str),
        SourceKind::Order | SourceKind::Breakthrough => None,
    }
}

/// Makes the sources of a task exactly those given.
pub(super) fn store(tx: &mut Tx<'_>, task: &TaskId, sources: &[Source]) -> Result<()> {
    tx.put_children("task", task.as_str(), sources)
}

/// The sources of a task, in order.
pub(super) fn of(view: &View<'_>, task: &TaskId) -> Result<Vec<SourceView>> {
    let sql = concat!(
        "SELECT x.kind, x.directive, x.conclusion, x.programme_item, x.note, xm.id AS meeting, xp.id AS programme, ",
        "coalesce(xd.day, xm.day) AS day, coalesce(",
        include_str!("source_label.sql"),
        ", '') AS label FROM task_source x ",
        include_str!("source_joins.sql"),
        "WHERE x.task = ?1 ORDER BY x.position"
    );
    view.query(sql, [task.as_str()])
}
