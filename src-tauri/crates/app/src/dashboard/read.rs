use super::figures::figures;
use super::organisations::attendances;
use super::span::parts;
use super::{Counters, Dashboard, Span, TodaysWork};
use crate::{Permission, Result, Session};
use chrono::{Days, NaiveDate};
use office::meeting::{self, MeetingRow};
use office::overview::{self, handover, next_briefing};
use office::period::Bounds;
use office::task::{self, TaskRow};
use office::{Error, ListQuery, View, profile};

/// How many rows of each list the first screen has room for.
const ROWS: u32 = 8;

impl Session {
    /// The first screen, as of today. Its figures run over the span; its lists are always of today.
    ///
    /// # Errors
    /// `E_NOT_FOUND` before the office has a profile; `E_NOT_PERMITTED`.
    pub fn dashboard(&self, span: Span) -> Result<Dashboard> {
        self.require(Permission::Read)?;
        let (view, today) = (self.view(), self.today());
        let cutoffs = profile::as_of(&view, today)?.cutoffs();
        let (now, before) = parts(span, cutoffs, today).ok_or(Error::Internal("a day without a period"))?;
        let mut overdue = task::overdue(&view, today)?;
        let mut due_soon = task::due_within(&view, soon(&view, today)?, today)?;
        let counters = counters(&view, today, &overdue, &due_soon)?;
        overdue.truncate(ROWS as usize);
        due_soon.truncate(ROWS as usize);
        Ok(Dashboard {
            today,
            period: now.period,
            period_ends: now.ends,
            now: figures(&view, now.days)?,
            before: figures(&view, before.days)?,
            before_period: before.period,
            counters,
            work: todays_work(&view, today)?,
            overdue,
            due_soon,
            meetings: meeting::next_meetings(&view, today, ROWS)?,
            organisations: attendances(&view, now.days, before.days, today)?,
            briefing: next_briefing(&view, today)?,
        })
    }
}

fn counters(
    view: &View<'_>,
    today: NaiveDate,
    overdue: &[TaskRow],
    due_soon: &[TaskRow],
) -> office::Result<Counters> {
    let pending = overview::pending(view, today)?;
    let count = |tasks: &[TaskRow]| u32::try_from(tasks.len()).unwrap_or(u32::MAX);
    Ok(Counters {
        directives_unrouted: pending.unrouted,
        directives_overdue: pending.overdue,
        directives_unnumbered: pending.unnumbered,
        tasks_overdue: count(overdue),
        tasks_due_soon: count(due_soon),
    })
}

fn todays_work(view: &View<'_>, today: NaiveDate) -> office::Result<TodaysWork> {
    Ok(TodaysWork {
        handover: handover(view, today, ROWS)?,
        tasks: task::due_within(view, Bounds { from: today, to: today }, today)?,
        meetings: meetings_on(view, today)?,
    })
}

/// The meetings of one day, as the day runs.
fn meetings_on(view: &View<'_>, day: NaiveDate) -> office::Result<Vec<MeetingRow>> {
    let filters = [("from".to_owned(), day.to_string()), ("to".to_owned(), day.to_string())].into();
    let mut rows = meeting::list(view, &ListQuery { filters, ..ListQuery::default() }, day)?.rows;
    rows.reverse();
    Ok(rows)
}

/// From today to the last day the office calls soon.
fn soon(view: &View<'_>, today: NaiveDate) -> office::Result<Bounds> {
    let days = Days::new(u64::from(task::soon_days(view)?));
    Ok(Bounds { from: today, to: today.checked_add_days(days).unwrap_or(today) })
}
