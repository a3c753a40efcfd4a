use super::MinutesState;
use crate::store::{ListSpec, Table};
use crate::{ListQuery, MeetingId, MeetingKindId, Page, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One meeting in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The fields are those of [`super::Meeting`], with names in place of ids.
pub struct MeetingRow {
    pub id: MeetingId,
    pub kind: MeetingKindId,
    pub kind_name: String,
    pub name: String,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    pub venue: String,
    pub chair_name: Option<String>,
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub replaced_events: i64,
    pub minutes_state: MinutesState,
    /// How many are on the list of delegates.
    pub expected: u32,
    /// How many of them came themselves.
    pub present: u32,
    pub conclusion_count: u32,
    /// Conclusions that have neither a task nor the mark against one.
    pub open_conclusion_count: u32,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Meeting,
    columns: include_str!("list_columns.sql"),
    from: include_str!("list_from.sql"),
    always: "r.deleted_at IS NULL",
    filters: &[
        ("kind", "r.kind = ?"),
        ("from", "r.day >= ?"),
        ("to", "r.day <= ?"),
        ("minutes_state", "r.minutes_state = ?"),
        ("upcoming", "(r.day >= :today) = (? = 'true')"),
    ],
    sorts: &[
        ("day", "r.day"),
        ("name", "r.name"),
        ("kind", "k.position"),
        ("venue", "r.venue"),
        ("minutes_state", "r.minutes_state"),
    ],
    order: "r.day DESC, r.starts_at DESC, r.id DESC",
};

/// The same list with the nearest meeting first.
const NEAREST_FIRST: ListSpec = ListSpec { order: "r.day, r.starts_at IS NULL, r.starts_at, r.id", ..SPEC };

/// One page of the meetings. The filter `upcoming` is `true` for those from `today` on, `false` for those before.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<MeetingRow>> {
    view.list_as_of(&SPEC, query, today)
}

/// At most `most` meetings from `today` on, the nearest first.
///
/// # Errors
/// Only when the database fails.
pub fn next_meetings(view: &View<'_>, today: NaiveDate, most: u32) -> Result<Vec<MeetingRow>> {
    let filters = [("from".to_owned(), today.to_string())].into();
    let query = ListQuery { filters, limit: most, ..ListQuery::default() };
    Ok(view.list_as_of(&NEAREST_FIRST, &query, today)?.rows)
}
