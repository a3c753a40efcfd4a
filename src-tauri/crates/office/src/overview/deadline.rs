use crate::briefing::{self, BriefingState};
use crate::period::{Cutoffs, PeriodKey};
use crate::{BriefingId, Error, Result, View, profile};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// The monthly briefing that is to be handed in next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingDue {
    /// Its month.
    pub period: PeriodKey,
    /// The day it is due.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub due_on: NaiveDate,
    /// Days left; negative once the day has passed.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub days_left: i64,
    /// The briefing, once it was begun.
    pub briefing: Option<BriefingId>,
    /// How far it has come.
    pub state: Option<BriefingState>,
}

/// The next monthly briefing to hand in: last month's while it was begun and not issued, or its day has not passed;
/// otherwise this month's, or the next one's once this month's is issued.
///
/// # Errors
/// [`Error::NotFound`] before the office has a profile.
pub fn next_briefing(view: &View<'_>, today: NaiveDate) -> Result<BriefingDue> {
    let profile = profile::as_of(view, today)?;
    let (cutoffs, due_day) = (profile.cutoffs(), profile.briefing_due_day);
    let month = cutoffs.month_of(today).ok_or(Error::Internal("a day without a month"))?;
    let last = deadline(view, cutoffs, month.previous(), due_day, today)?;
    let is_open = last.state.is_some_and(|state| state != BriefingState::Issued);
    if is_open || (last.state.is_none() && last.days_left >= 0) {
        return Ok(last);
    }
    let this = deadline(view, cutoffs, month, due_day, today)?;
    if this.state == Some(BriefingState::Issued) {
        return deadline(view, cutoffs, month.next(), due_day, today);
    }
    Ok(this)
}

fn deadline(
    view: &View<'_>,
    cutoffs: Cutoffs,
    period: PeriodKey,
    due_day: u32,
    today: NaiveDate,
) -> Result<BriefingDue> {
    let due_on = due_on(cutoffs.bounds(period).to, due_day);
    let briefing = briefing::current(view, period)?;
    Ok(BriefingDue {
        period,
        due_on,
        days_left: (due_on - today).num_days(),
        state: briefing.as_ref().map(|briefing| briefing.state),
        briefing: briefing.map(|briefing| briefing.id),
    })
}

/// The day of that number nearest to the period's end: the 25th falls before the end of its month, the 5th after
/// (norms C.4). A month too short for the number ends it on its last day.
fn due_on(period_end: NaiveDate, due_day: u32) -> NaiveDate {
    let first = period_end.with_day(1).unwrap_or(period_end);
    let before = first.checked_sub_months(Months::new(1)).unwrap_or(first);
    let after = first.checked_add_months(Months::new(1)).unwrap_or(first);
    let in_month = |first: NaiveDate| {
        let day = first.checked_add_days(Days::new(u64::from(due_day.max(1) - 1))).unwrap_or(first);
        let next = first.checked_add_months(Months::new(1)).unwrap_or(day);
        if day < next { day } else { next.pred_opt().unwrap_or(day) }
    };
    let distance = |day: &NaiveDate| (*day - period_end).num_days().abs();
    [before, first, after].map(in_month).into_iter().min_by_key(distance).unwrap_or(period_end)
}
