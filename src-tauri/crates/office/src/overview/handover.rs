use crate::directive::Urgency;
use crate::{DirectiveId, Page, Result, View};
use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// An incoming directive that should have been handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The fields are those of [`crate::directive::Directive`], with names in place of ids.
pub struct HandoverRow {
    pub id: DirectiveId,
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub number: Option<i64>,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    pub issuer: String,
    pub symbol: String,
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    pub urgency: Urgency,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub deadline: Option<NaiveDate>,
    /// Who leads, when it was routed and only waits to be handed over.
    pub lead_name: Option<String>,
}

/// Incoming directives to hand over now: urgent ones at once, others when the working day after their arrival has passed
/// (norms B.5). The most urgent first, then the oldest; at most `most` rows, with the total beside them.
///
/// # Errors
/// Only when the database fails.
pub fn handover(view: &View<'_>, today: NaiveDate, most: u32) -> Result<Page<HandoverRow>> {
    let (day, before) = (today.to_string(), working_day_before(today).to_string());
    let params = rusqlite::named_params! { ":today": day, ":before": before };
    let from = include_str!("handover_from.sql");
    let total = view
        .conn
        .prepare_cached(&format!("SELECT count(*) FROM {from}"))?
        .query_row(params, |row| row.get(0))?;
    let columns = include_str!("handover_columns.sql");
    let order = include_str!("handover_order.sql");
    let rows = view.query(&format!("SELECT {columns} FROM {from} {order} LIMIT {most}"), params)?;
    Ok(Page { rows, total })
}

/// The last working day before a day. What came before it had a whole working day to be handed over in.
fn working_day_before(day: NaiveDate) -> NaiveDate {
    let is_working = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    day.iter_days().rev().skip(1).find(is_working).unwrap_or(day)
}
