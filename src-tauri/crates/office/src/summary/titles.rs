use crate::store::Table;
use crate::{Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What one record is called.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Titled {
    /// Số, ký hiệu; empty for what has none.
    pub symbol: String,
    /// Its abstract, title, name or content.
    pub title: String,
    /// Its own day.
    pub day: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Wanted<'w> {
    table: &'static str,
    id: &'w str,
}

#[derive(Deserialize)]
struct Found {
    table: String,
    id: String,
    #[serde(flatten)]
    titled: Titled,
}

/// What records of several registers are called, those in the trash among them, by their table and id. Records that are
/// not there, and tables no briefing counts from, have no title.
///
/// # Errors
/// Only when the database fails.
pub fn titles<'r>(
    view: &View<'_>,
    records: impl IntoIterator<Item = (Table, &'r str)>,
) -> Result<BTreeMap<(Table, String), Titled>> {
    let wanted: Vec<Wanted<'_>> =
        records.into_iter().map(|(table, id)| Wanted { table: table.name(), id }).collect();
    let found: Vec<Found> = view.query(include_str!("titles.sql"), [serde_json::to_string(&wanted)?])?;
    let keyed = |Found { table, id, titled }| Some(((Table::named(&table)?, id), titled));
    Ok(found.into_iter().filter_map(keyed).collect())
}
