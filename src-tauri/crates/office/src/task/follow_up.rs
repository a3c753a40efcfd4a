use super::list::COLUMNS;
use super::{SourceKind, TaskRow};
use crate::period::Bounds;
use crate::{Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What became of one task that a conclusion or a directive gave rise to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FollowedTask {
    /// The task; its source is the paper followed up.
    #[serde(flatten)]
    pub task: TaskRow,
    /// The day of the meeting or directive.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub source_day: NaiveDate,
    /// What the conclusion or the directive's abstract says.
    pub source_content: String,
    /// The result when it is finished, otherwise the latest note of progress; empty when there is none.
    pub outcome: String,
}

/// The tasks given by the conclusions of meetings, or by directives, of a period, as they stand on a day; in the order of
/// the papers. A task that answers two papers stands under each. Other kinds of source give nothing: they bear no day.
///
/// # Errors
/// Only when the database fails.
pub fn follow_up(
    view: &View<'_>,
    kind: SourceKind,
    bounds: Bounds,
    as_of: NaiveDate,
) -> Result<Vec<FollowedTask>> {
    let kind = match kind {
        SourceKind::Conclusion => "conclusion",
        SourceKind::Directive => "directive",
        SourceKind::ProgrammeItem | SourceKind::Order | SourceKind::Breakthrough => return Ok(Vec::new()),
    };
    let sql = format!(
        "SELECT {COLUMNS}{} FROM {}JOIN task_source x ON x.task = r.id\n{}{}",
        include_str!("follow_up_columns.sql"),
        include_str!("list_from.sql"),
        include_str!("source_joins.sql"),
        include_str!("follow_up_where.sql")
    );
    let (from, to) = (bounds.from.to_string(), bounds.to.to_string());
    view.query(
        &sql,
        rusqlite::named_params! { ":today": as_of.to_string(), ":from": from, ":to": to, ":kind": kind },
    )
}
