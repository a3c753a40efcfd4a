use crate::{Error, OrganisationId, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Letters of one issuer against the tasks they led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavingLine {
    /// Who issued them, short.
    pub issuer: String,
    /// The issuer, when it is an organisation of the catalogue.
    pub organisation: Option<OrganisationId>,
    /// Incoming letters of the span.
    pub letters: u32,
    /// Tasks that answer at least one of them.
    pub tasks: u32,
}

/// What merging saved in a span of days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Saving {
    /// Letters by their issuer, the most first.
    pub lines: Vec<SavingLine>,
    /// Letters beyond the first of each task that answers several.
    pub letters_merged: u32,
    /// The tasks that answer several letters.
    pub tasks_left: u32,
    /// Meetings that a joint one took the place of, the joint one not counted.
    pub meetings_saved: u32,
    /// Reports that were asked for twice and are given once.
    pub reports_merged: u32,
    /// Invitations that were not sent.
    pub invitations_saved: u32,
    /// Money, in đồng.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub money_saved: i64,
}

#[derive(Deserialize)]
struct Totals {
    meetings_saved: u32,
    reports_merged: u32,
    invitations_saved: u32,
    money_saved: i64,
}

/// What merging saved from one day to another, both included. Letters count by the day they were registered, tasks by
/// the day they were given, meetings by the day they are held, reports by the day they were merged.
///
/// # Errors
/// Only when the database fails.
pub fn saving(view: &View<'_>, from: NaiveDate, to: NaiveDate) -> Result<Saving> {
    let days = || [from.to_string(), to.to_string()];
    let merged = super::merged(view, from, to)?;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let lines = view.query(include_str!("saving_letters.sql"), days())?;
    let totals: Vec<Totals> = view.query(include_str!("saving_totals.sql"), days())?;
    let totals = totals.into_iter().next().ok_or(Error::Internal("totals without a row"))?;
    Ok(Saving {
        lines,
        letters_merged: count(merged.directives.len().saturating_sub(merged.tasks.len())),
        tasks_left: count(merged.tasks.len()),
        meetings_saved: totals.meetings_saved,
        reports_merged: totals.reports_merged,
        invitations_saved: totals.invitations_saved,
        money_saved: totals.money_saved,
    })
}
