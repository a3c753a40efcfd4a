use crate::period::{Bounds, Cutoffs, PeriodKey, PeriodKind};
use crate::{Result, View};
use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Deserialize)]
struct Ended {
    to_day: NaiveDate,
}

/// The days a period's briefing reports on unless it says otherwise. Once the briefing of the period before is issued,
/// they begin the day after that one ended: no day falls between the two, and none is told twice.
///
/// # Errors
/// Only when the database fails.
pub fn usual_days(view: &View<'_>, period: PeriodKey, cutoffs: Cutoffs) -> Result<Bounds> {
    let usual = cutoffs.bounds(period);
    // Three months lie between the nine months of one year and those of the next.
    if period.kind() == PeriodKind::NineMonths {
        return Ok(usual);
    }
    let ended: Vec<Ended> = view.query(include_str!("ended.sql"), [period.previous().to_string()])?;
    let from = ended.first().and_then(|before| before.to_day.succ_opt());
    Ok(from.filter(|from| *from <= usual.to).map_or(usual, |from| Bounds { from, ..usual }))
}
