use super::YearlyMeasure;
use crate::{OrganisationId, Result, View};
use chrono::NaiveDate;
use serde::Deserialize;

/// What the registers hold of one organisation in one calendar year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearlyCount {
    /// The year.
    pub year: i32,
    /// Who issued the papers, led the meetings or was given the tasks.
    pub organisation: OrganisationId,
    /// What is counted.
    pub measure: YearlyMeasure,
    /// How many.
    pub value: i64,
    /// The ids of those counted, in order; none of days before the ones asked for.
    pub records: Vec<String>,
}

#[derive(Deserialize)]
struct Row {
    year: i32,
    organisation: OrganisationId,
    measure: YearlyMeasure,
    value: i64,
    records: String,
}

/// Counts what the office and its organisations issued, reported, held and were given in every year up to a day. The
/// ids of what was counted are named from `named_from` on: those of ten years would fill a briefing.
///
/// # Errors
/// Only when the database fails.
pub fn yearly_counted(view: &View<'_>, until: NaiveDate, named_from: NaiveDate) -> Result<Vec<YearlyCount>> {
    let days = [until.to_string(), named_from.to_string()];
    let rows: Vec<Row> = view.query(include_str!("yearly_counted.sql"), days)?;
    let read = |Row { year, organisation, measure, value, records }| {
        let mut records: Vec<String> = serde_json::from_str(&records)?;
        records.sort_unstable();
        Ok(YearlyCount { year, organisation, measure, value, records })
    };
    rows.into_iter().map(read).collect()
}
