use super::{BriefingState, SupersedesBy};
use crate::period::{PeriodKey, PeriodKind};
use crate::store::{ListSpec, Table};
use crate::{BriefingId, ListQuery, Page, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One briefing in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The fields are those of [`super::Briefing`], with names in place of ids.
pub struct BriefingRow {
    pub id: BriefingId,
    pub kind: PeriodKind,
    pub period_key: PeriodKey,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to_day: NaiveDate,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub document_date: NaiveDate,
    pub state: BriefingState,
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub draft_number: i64,
    pub symbol: String,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub signed_on: Option<NaiveDate>,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub issued_on: Option<NaiveDate>,
    pub paper_digest: Option<String>,
    pub supersedes: Option<BriefingId>,
    pub supersedes_by: Option<SupersedesBy>,
    pub superseded_by: Option<BriefingId>,
    pub signer_name: Option<String>,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Briefing,
    columns: include_str!("list_columns.sql"),
    from: "briefing r LEFT JOIN signer s ON s.id = r.signer LEFT JOIN person p ON p.id = s.person",
    always: "r.deleted_at IS NULL",
    filters: &[
        ("kind", "r.kind = ?"),
        ("period", "r.period_key = ?"),
        ("year", "substr(r.period_key, 1, 4) = ?"),
        ("state", "r.state = ?"),
        ("from", "r.to_day >= ?"),
        ("to", "r.to_day <= ?"),
    ],
    sorts: &[
        ("period", "r.to_day"),
        ("kind", "r.kind"),
        ("state", "r.state"),
        ("document_date", "r.document_date"),
        ("issued_on", "r.issued_on"),
    ],
    order: "r.to_day DESC, r.from_day DESC, r.id DESC",
};

/// One page of the briefings, the newest period first.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<BriefingRow>> {
    view.list_as_of(&SPEC, query, today)
}
