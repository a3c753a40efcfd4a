use super::ProgrammeKind;
use crate::store::{ListSpec, Table};
use crate::{ListQuery, Page, ProgrammeId, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One row of the list of programmes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The first fields are those of [`super::Programme`].
pub struct ProgrammeRow {
    pub id: ProgrammeId,
    pub name: String,
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub year: i64,
    pub kind: ProgrammeKind,
    /// How many items it has.
    pub item_count: u32,
    /// How many tasks come from them, each once.
    pub task_count: u32,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Programme,
    columns: include_str!("list_columns.sql"),
    from: "programme r",
    always: "r.deleted_at IS NULL",
    filters: &[("year", "r.year = CAST(? AS INTEGER)"), ("kind", "r.kind = ?")],
    sorts: &[("year", "r.year"), ("name", "r.name"), ("kind", "r.kind")],
    order: "r.year DESC, r.kind, r.id",
};

/// One page of the programmes, the newest year first.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<ProgrammeRow>> {
    view.list_as_of(&SPEC, query, today)
}
