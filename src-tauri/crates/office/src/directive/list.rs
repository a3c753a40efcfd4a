use super::{Direction, DirectiveState, NumberState, Urgency};
use crate::store::{ListSpec, Table};
use crate::{DirectiveId, ListQuery, Page, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One row of a register on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The fields are those of [`super::Directive`], with names in place of ids.
pub struct DirectiveRow {
    pub id: DirectiveId,
    pub direction: Direction,
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub number: Option<i64>,
    pub number_state: NumberState,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    pub issuer: String,
    pub symbol: String,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub document_date: Option<NaiveDate>,
    pub type_name: Option<String>,
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    pub urgency: Urgency,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub deadline: Option<NaiveDate>,
    pub lead_name: Option<String>,
    pub state: DirectiveState,
    pub task_count: u32,
    /// Whether it was handed over later than one working day after it was registered, an urgent one later than that day.
    pub is_handed_late: bool,
    /// Whether something is missing that its register asks for.
    pub is_incomplete: bool,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Directive,
    columns: include_str!("list_columns.sql"),
    from: include_str!("list_from.sql"),
    always: "r.deleted_at IS NULL",
    filters: &[
        ("direction", "r.direction = ?"),
        // The internal papers stand with what goes out: this office issued both.
        ("side", "(r.direction = 'in') = (? = 'in')"),
        ("book", "r.book = ?"),
        ("from", "r.day >= ?"),
        ("to", "r.day <= ?"),
        ("year", "substr(r.day, 1, 4) = ?"),
        ("state", "r.state = ?"),
        ("document_type", "r.document_type = ?"),
        ("subcommittee", "r.subcommittee = ?"),
        ("lead", "r.lead = ?"),
        ("urgency", "r.urgency = ?"),
        ("view", include_str!("view.sql")),
    ],
    sorts: &[
        ("number", "r.number"),
        ("day", "r.day"),
        ("document_date", "r.document_date"),
        ("issuer", "r.issuer"),
        ("symbol", "r.symbol"),
        ("deadline", "r.deadline IS NULL, r.deadline"),
        ("state", "r.state"),
    ],
    order: "r.day DESC, r.number DESC, r.id DESC",
};

/// One page of a register, states as of `today`.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<DirectiveRow>> {
    view.list_as_of(&SPEC, query, today)
}
