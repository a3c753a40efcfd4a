use super::{ActivityScope, Reach};
use crate::store::{ListSpec, Table};
use crate::{ActivityId, ListQuery, Mark, Page, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One activity on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The fields are those of [`super::Activity`], with names in place of ids.
pub struct ActivityRow {
    pub id: ActivityId,
    pub kind_name: String,
    /// What the kind's sessions are called: buổi, cuộc, đợt.
    pub session_word: String,
    pub name: String,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    pub lead_name: String,
    pub subcommittee_name: Option<String>,
    pub scope: ActivityScope,
    pub reach: Reach,
    pub series: String,
    /// Whether it came after its period had been closed.
    pub is_late: bool,
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub sessions: Option<i64>,
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub attendances: Option<i64>,
    pub attendances_mark: Option<Mark>,
    /// How many villages it reached, by itself.
    pub villages: u32,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Activity,
    columns: concat!(include_str!("list_columns.sql"), include_str!("villages_of_one.sql"), " AS villages"),
    from: include_str!("list_from.sql"),
    always: "r.deleted_at IS NULL",
    filters: &[
        ("from", "r.day >= ?"),
        ("to", "r.day <= ?"),
        ("kind", "r.kind = ?"),
        ("lead", "r.lead = ?"),
        (
            "coordinating",
            "EXISTS (SELECT 1 FROM activity_coordinating c WHERE c.activity = r.id AND c.organisation = ?)",
        ),
        ("subcommittee", "r.subcommittee = ?"),
        ("scope", "r.scope = ?"),
        ("task", "r.task = ?"),
        ("series", "r.series = ?"),
        ("place", include_str!("list_place.sql")),
    ],
    sorts: &[
        ("day", "r.day"),
        ("name", "r.name"),
        ("kind", "k.position"),
        ("lead", "o.position"),
        ("attendances", "a.value"),
        ("villages", include_str!("villages_of_one.sql")),
    ],
    order: "r.day DESC, r.id DESC",
};

/// One page of activities. A village's filter finds also what was done in its commune or in the whole district.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<ActivityRow>> {
    view.list_as_of(&SPEC, query, today)
}
