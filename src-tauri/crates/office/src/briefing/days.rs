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
/// they begin the day after that one ended, and days that another issued one told are left out at either end: no day falls
/// between two briefings of a kind, and none is told twice.
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
    left_of(view, period, left_of(view, period, days)?)
}

/// The days without those at their beginning or end that another one told; all of them where nothing would be left.
fn left_of(view: &View<'_>, period: PeriodKey, days: Bounds) -> Result<Bounds> {
    let Some(told) = reported(view, period, days)? else { return Ok(days) };
    let left = match (told.from > days.from, told.from.pred_opt(), told.to.succ_opt()) {
        (true, Some(to), _) => Bounds { to, ..days },
        (false, _, Some(from)) => Bounds { from, ..days },
        _ => days,
    };
    Ok(if left.from <= left.to { left } else { days })
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
