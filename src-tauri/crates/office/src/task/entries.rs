//! Which task stands where in the account of a period, so that each of its figures can be followed to its tasks.

use super::facts::{self, Facts};
use super::{TaskStatus, Timing, days_late, status};
use crate::period::Bounds;
use crate::{Result, TaskId, View};
use chrono::NaiveDate;

/// How a task came into a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entered {
    /// chuyển kỳ trước sang: it stood open on the eve of the period
    CarriedOver,
    /// mới giao
    Given,
}

/// Where a task stands on the last day of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// hoàn thành
    Finished {
        /// After its deadline.
        late: bool,
        /// Still to be confirmed on that day.
        awaits_confirmation: bool,
    },
    /// hủy
    Cancelled,
    /// trong hạn, or open without a deadline
    WithinTerm,
    /// quá hạn
    Overdue,
    /// tạm dừng
    Paused,
}

impl Left {
    /// Whether the next period carries it over.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Left::WithinTerm | Left::Overdue | Left::Paused)
    }
}

/// One task in the account of a period: it is counted once on either side, which is why the account balances.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// How it came in.
    pub entered: Entered,
    /// Where it stands at the end.
    pub left: Left,
}

/// A task of the account with its place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountedTask {
    /// The task.
    pub id: TaskId,
    /// Which of the three accounts it belongs to.
    pub timing: Timing,
    /// Its place there.
    pub entry: Entry,
}

/// The tasks that [`super::account`] counts, by lead; those it does not count are absent.
///
/// # Errors
/// Only when the database fails.
pub fn accounted(view: &View<'_>, bounds: Bounds) -> Result<Vec<AccountedTask>> {
    let tasks = facts::between(view, bounds.from, bounds.to)?.into_iter();
    let placed = tasks.filter_map(|task| {
        let timing = match task.facts.term {
            super::Term::Dated(_) => Timing::Dated,
            super::Term::Recurring => Timing::Recurring,
            super::Term::Undated => Timing::Undated,
        };
        Some(AccountedTask { entry: entry(&task.facts, bounds)?, id: task.id, timing })
    });
    Ok(placed.collect())
}

/// The place of a task in the account; none when it had ended before the period or was given after it.
pub(super) fn entry(facts: &Facts, bounds: Bounds) -> Option<Entry> {
    let eve = bounds.from.pred_opt().unwrap_or(bounds.from);
    let entered = match standing(facts, eve) {
        Some(then) if has_ended(then) => return None,
        Some(_) => Entered::CarriedOver,
        None => Entered::Given,
    };
    let left = match standing(facts, bounds.to)? {
        TaskStatus::Cancelled => Left::Cancelled,
        TaskStatus::Overdue => Left::Overdue,
        TaskStatus::Paused => Left::Paused,
        now if has_ended(now) => Left::Finished {
            late: days_late(facts, bounds.to) > 0,
            awaits_confirmation: now == TaskStatus::AwaitingConfirmation,
        },
        _ => Left::WithinTerm,
    };
    Some(Entry { entered, left })
}

/// The status on a day, once the task was given.
fn standing(facts: &Facts, day: NaiveDate) -> Option<TaskStatus> {
    (facts.assigned_on <= day).then(|| status(facts, day, 0))
}

fn has_ended(status: TaskStatus) -> bool {
    use TaskStatus::{AwaitingConfirmation, Cancelled, FinishedLate, FinishedOnTime};
    matches!(status, AwaitingConfirmation | FinishedOnTime | FinishedLate | Cancelled)
}
