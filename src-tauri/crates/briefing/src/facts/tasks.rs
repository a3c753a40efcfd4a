//! The account of tasks, and what became of conclusions.

use chrono::NaiveDate;

use super::Counted;

/// The account of a period. Carried + given − cancelled = finished + within term + overdue + paused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaskAccount {
    /// Carried over.
    pub carried: Counted,
    /// Newly given.
    pub given: Counted,
    /// Cancelled.
    pub cancelled: Counted,
    /// Finished.
    pub finished: Counted,
    /// Of those, finished after their term.
    pub finished_late: Counted,
    /// Within term, or without one.
    pub in_term: Counted,
    /// Past their term.
    pub overdue: Counted,
    /// Paused.
    pub paused: Counted,
    /// Recurring, outside the balance.
    pub recurring: Counted,
    /// Without a deadline, outside the balance.
    pub undated: Counted,
}

/// A task as a table shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskFact {
    /// Its record.
    pub id: String,
    /// What is to be done.
    pub title: String,
    /// Who leads.
    pub lead: String,
    /// Who coordinates.
    pub coordinating: Vec<String>,
    /// When it is due; nothing for recurring and undated tasks.
    pub due: Option<NaiveDate>,
    /// Where it stands on the period's last day.
    pub outcome: Outcome,
    /// Days past its term on the period's last day.
    pub days_late: i64,
}

/// Where a task or a conclusion stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// đã hoàn thành
    Finished,
    /// hoàn thành quá hạn
    FinishedLate,
    /// đang thực hiện, trong hạn
    InTerm,
    /// quá hạn
    Overdue,
    /// tạm dừng
    Paused,
    /// đã hủy
    Cancelled,
    /// thường xuyên
    Recurring,
    /// không phát sinh nhiệm vụ
    NoTask,
    /// chưa giao thành nhiệm vụ
    Unassigned,
}

impl Outcome {
    /// How far from done: a conclusion that became several tasks stands where the one furthest behind does.
    pub fn unrest(self) -> u8 {
        match self {
            Self::NoTask | Self::Cancelled => 0,
            Self::Finished => 1,
            Self::FinishedLate => 2,
            Self::Recurring => 3,
            Self::InTerm => 4,
            Self::Paused => 5,
            Self::Overdue => 6,
            Self::Unassigned => 7,
        }
    }
}

/// Tasks of the period and of the one to come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaskFacts {
    /// The account.
    pub account: TaskAccount,
    /// Those past their term on the period's last day, longest first.
    pub overdue: Vec<TaskFact>,
    /// Those to be done by the end of the next period: those overdue, those with a deadline, then those without.
    pub next: Vec<TaskFact>,
}

/// A conclusion of an earlier meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConclusionFact {
    /// Its record.
    pub id: String,
    /// The meeting's name.
    pub meeting: String,
    /// The meeting's day.
    pub day: NaiveDate,
    /// What was concluded.
    pub content: String,
    /// The tasks it became.
    pub tasks: Vec<String>,
    /// Who leads the task it became.
    pub lead: Option<String>,
    /// When it is due.
    pub due: Option<NaiveDate>,
    /// What became of it.
    pub outcome: Outcome,
    /// The result in words; may be empty.
    pub result: String,
}
