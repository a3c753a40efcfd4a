use super::{Bounds, PeriodKey, PeriodKind};
use crate::store::{Row, Table};
use crate::{Error, Result, Tx, View};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

/// Whether a period may still be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PeriodState {
    /// Figures come in.
    Open,
    /// Closed ("chốt kỳ"): figures are whole; it may be opened again with a reason.
    Complete,
    /// Locked: its briefing is issued.
    Locked,
}

/// A period that has been closed at least once. One that has no row is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Period {
    /// Its key.
    pub id: PeriodKey,
    /// How long it is.
    pub kind: PeriodKind,
    /// The first day, as it was when it was closed.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    /// The last day, as it was when it was closed.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to_day: NaiveDate,
    /// Whether it may be written to.
    pub state: PeriodState,
    /// When that last changed.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub changed_on: NaiveDate,
    /// Why it was opened again; empty otherwise.
    pub reason: String,
}

impl Row for Period {
    const TABLE: Table = Table::Period;
}

/// Closes a period: its figures are whole.
///
/// # Errors
/// [`Error::WrongState`] when it is closed already.
pub fn close(tx: &mut Tx<'_>, key: PeriodKey, bounds: Bounds) -> Result<()> {
    if let Some(period) = find(tx, key)?.filter(|period| period.state != PeriodState::Open) {
        return Err(wrong(&period, "close"));
    }
    set(tx, key, bounds, PeriodState::Complete, "")
}

/// Locks a period once its briefing is issued.
///
/// # Errors
/// Only when the database fails.
pub fn lock(tx: &mut Tx<'_>, key: PeriodKey, bounds: Bounds) -> Result<()> {
    set(tx, key, bounds, PeriodState::Locked, "")
}

/// Opens a closed or locked period again; the reason is kept, and what is entered then is marked as late.
///
/// # Errors
/// [`Error::Invalid`] without a reason; [`Error::WrongState`] when the period is open.
pub fn reopen(tx: &mut Tx<'_>, key: PeriodKey, reason: &str) -> Result<()> {
    let mut check = crate::check::Checker::new(tx.today());
    let reason = check.required_line("reason", reason);
    check.finish()?;
    match find(tx, key)? {
        Some(period) if period.state != PeriodState::Open => {
            let bounds = Bounds { from: period.from_day, to: period.to_day };
            set(tx, key, bounds, PeriodState::Open, &reason)
        }
        _ => Err(Error::WrongState { kind: "period", state: "open".into(), step: "reopen" }),
    }
}

/// The periods that have been closed at least once, newest first.
///
/// # Errors
/// Only when the database fails.
pub fn list(view: &View<'_>) -> Result<Vec<Period>> {
    view.query(
        "SELECT id, kind, from_day, to_day, state, changed_on, reason FROM period ORDER BY to_day DESC, kind",
        [],
    )
}

/// Refuses a day that lies in a closed period; gives the reason of reopening when it lies in one opened again.
///
/// # Errors
/// [`Error::PeriodClosed`] naming the period.
pub fn require_open(view: &View<'_>, day: NaiveDate) -> Result<Option<String>> {
    let sql = include_str!("of_day.sql");
    let found = view.conn.prepare_cached(sql)?.query_row([day.to_string()], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    });
    match found.optional()? {
        Some((period, state, _)) if state != "open" => Err(Error::PeriodClosed { day, period }),
        Some((_, _, reason)) => Ok(Some(reason)),
        None => Ok(None),
    }
}

fn find(view: &View<'_>, key: PeriodKey) -> Result<Option<Period>> {
    let row = view.row(Table::Period, &key.to_string())?;
    Ok(row.map(|row| serde_json::from_value(row.into())).transpose()?)
}

fn set(tx: &mut Tx<'_>, key: PeriodKey, bounds: Bounds, state: PeriodState, reason: &str) -> Result<()> {
    tx.put(&Period {
        id: key,
        kind: key.kind(),
        from_day: bounds.from,
        to_day: bounds.to,
        state,
        changed_on: tx.today(),
        reason: reason.to_owned(),
    })
}

fn wrong(period: &Period, step: &'static str) -> Error {
    let state = if period.state == PeriodState::Locked { "locked" } else { "complete" };
    Error::WrongState { kind: "period", state: state.into(), step }
}
