use crate::check::Checker;
use crate::period::{Bounds, Cutoffs, PeriodKey, PeriodKind};
use crate::{FieldCode, Result, View};
use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Deserialize)]
struct Ended {
    to_day: NaiveDate,
}

#[derive(Deserialize)]
struct Reported {
    from_day: NaiveDate,
    to_day: NaiveDate,
}

/// The days a period's briefing reports on unless it says otherwise. Once the briefing of the period before is issued,
/// they begin the day after that one ended, and they end where another issued one begins: no day falls between two
/// briefings of a kind, and none is told twice.
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
    let days = from.filter(|from| *from <= usual.to).map_or(usual, |from| Bounds { from, ..usual });
    let next = reported(view, period, days)?.and_then(|next| next.from.pred_opt());
    Ok(next.filter(|to| *to >= days.from).map_or(days, |to| Bounds { to, ..days }))
}

/// Refuses days that another issued briefing of the same kind told already.
pub(super) fn require_unreported(
    check: &mut Checker,
    view: &View<'_>,
    period: PeriodKey,
    days: Bounds,
) -> Result<()> {
    let Some(told) = reported(view, period, days)? else { return Ok(()) };
    let field = if told.from > days.from { "to_day" } else { "from_day" };
    check.refuse(field, FieldCode::Reported { from: told.from, to: told.to });
    Ok(())
}

/// The first days among these that are in an issued briefing of another period of that kind.
fn reported(view: &View<'_>, period: PeriodKey, days: Bounds) -> Result<Option<Bounds>> {
    let asked = (period.kind().name(), period.to_string(), days.from.to_string(), days.to.to_string());
    let told: Vec<Reported> = view.query(include_str!("reported.sql"), asked)?;
    Ok(told.first().map(|told| Bounds { from: told.from_day, to: told.to_day }))
}
