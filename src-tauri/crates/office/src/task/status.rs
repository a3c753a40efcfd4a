use super::{Facts, Term};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a task is on a day (norms E); computed, never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TaskStatus {
    /// chưa triển khai
    NotStarted,
    /// đang thực hiện, trong hạn
    UnderWay,
    /// sắp đến hạn
    DueSoon,
    /// quá hạn chưa hoàn thành
    Overdue,
    /// chờ xác nhận
    AwaitingConfirmation,
    /// hoàn thành đúng hạn; also a finished task that had no deadline
    FinishedOnTime,
    /// hoàn thành quá hạn
    FinishedLate,
    /// thường xuyên
    Recurring,
    /// không hạn
    Undated,
    /// tạm dừng
    Paused,
    /// hủy
    Cancelled,
}

/// The status on any day, past ones included: what happened after `as_of` has not happened yet.
///
/// `soon_days` is how many days before its deadline a task counts as due soon.
#[must_use]
pub fn status(facts: &Facts, as_of: NaiveDate, soon_days: u32) -> TaskStatus {
    if by(facts.cancelled_on, as_of) {
        return TaskStatus::Cancelled;
    }
    if by(facts.finished_on, as_of) {
        return finished(facts, as_of);
    }
    if facts.is_paused(as_of) {
        return TaskStatus::Paused;
    }
    match facts.due(as_of) {
        None if facts.term == Term::Recurring => TaskStatus::Recurring,
        None => TaskStatus::Undated,
        Some(due) if due < as_of => TaskStatus::Overdue,
        Some(due) if (due - as_of).num_days() <= i64::from(soon_days) => TaskStatus::DueSoon,
        Some(_) if by(facts.started_on, as_of) => TaskStatus::UnderWay,
        Some(_) => TaskStatus::NotStarted,
    }
}

/// How many days a task is, or was finished, behind its deadline; 0 when in time, at rest or cancelled.
#[must_use]
pub fn days_late(facts: &Facts, as_of: NaiveDate) -> i64 {
    if by(facts.cancelled_on, as_of) {
        return 0;
    }
    let finished = facts.finished_on.filter(|day| *day <= as_of);
    if finished.is_none() && facts.is_paused(as_of) {
        return 0;
    }
    let until = finished.unwrap_or(as_of);
    facts.due(as_of).map_or(0, |due| (until - due).num_days().max(0))
}

fn finished(facts: &Facts, as_of: NaiveDate) -> TaskStatus {
    if !by(facts.confirmed_on, as_of) {
        return TaskStatus::AwaitingConfirmation;
    }
    if days_late(facts, as_of) > 0 { TaskStatus::FinishedLate } else { TaskStatus::FinishedOnTime }
}

fn by(event: Option<NaiveDate>, as_of: NaiveDate) -> bool {
    event.is_some_and(|day| day <= as_of)
}
