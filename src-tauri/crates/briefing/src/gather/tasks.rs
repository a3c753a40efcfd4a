use office::meeting::{ConclusionOutcome, conclusions_since};
use office::period::{Bounds, PeriodKind};
use office::task::{self, Balance, FollowedTask, SourceKind, TaskRow, TaskStatus, Timing};
use office::{Quantity, Result, View};

use crate::facts::{ConclusionFact, Counted, Outcome, PeriodFacts, TaskAccount, TaskFact, TaskFacts};

pub(super) fn tasks(view: &View<'_>, period: &PeriodFacts) -> Result<TaskFacts> {
    let last = period.bounds.to;
    let whole = task::account(view, period.bounds)?.whole;
    let fact = |row: TaskRow| TaskFact {
        id: row.id.to_string(),
        outcome: outcome(row.status, row.timing, row.days_late),
        coordinating: row
            .coordinating
            .split(", ")
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
        title: row.title,
        lead: row.lead_name,
        due: row.due_on,
        days_late: row.days_late,
    };
    let overdue: Vec<TaskFact> = task::overdue(view, last)?.into_iter().map(fact).collect();
    let next = task::due_within(view, period.next, last)?.into_iter().map(fact).collect();
    let mut account = account(&whole.dated);
    account.recurring = standing(&whole.recurring);
    account.undated = standing(&whole.undated);
    account.overdue.records = overdue.iter().map(|task| task.id.clone()).collect();
    Ok(TaskFacts { account, overdue, next })
}

fn account(balance: &Balance) -> TaskAccount {
    TaskAccount {
        carried: exact(balance.carried_over),
        given: exact(balance.given),
        cancelled: exact(balance.cancelled),
        finished: exact(balance.finished),
        finished_late: exact(balance.finished_late),
        in_term: exact(balance.within_term),
        overdue: exact(balance.overdue),
        paused: exact(balance.paused),
        ..TaskAccount::default()
    }
}

/// Those without a deadline: only how many stood open.
fn standing(balance: &Balance) -> Counted {
    exact(balance.closing())
}

fn exact(value: u32) -> Counted {
    Counted { quantity: Quantity::exact(value.into()), records: Vec::new() }
}

/// The conclusions of the period before with what became of them. After nine months or a year, those of the period itself.
pub(super) fn conclusions(view: &View<'_>, period: &PeriodFacts) -> Result<Vec<ConclusionFact>> {
    let Bounds { from, to } = match period.key.kind() {
        PeriodKind::NineMonths | PeriodKind::Year => period.bounds,
        PeriodKind::Month | PeriodKind::Quarter | PeriodKind::Half => period.before.unwrap_or(period.bounds),
    };
    let followed = task::follow_up(view, SourceKind::Conclusion, Bounds { from, to }, period.bounds.to)?;
    let conclusions = conclusions_since(view, from, to)?;
    Ok(conclusions.into_iter().map(|conclusion| conclusion_fact(conclusion, &followed)).collect())
}

fn conclusion_fact(outcome_of: ConclusionOutcome, followed: &[FollowedTask]) -> ConclusionFact {
    let conclusion = outcome_of.conclusion;
    let is_of = |one: &&FollowedTask| outcome_of.tasks.iter().any(|task| task.id == one.task.id);
    let task = followed.iter().find(is_of);
    ConclusionFact {
        id: conclusion.id.to_string(),
        meeting: outcome_of.meeting_name,
        day: outcome_of.meeting_day,
        content: conclusion.content,
        lead: task.map(|one| one.task.lead_name.clone()),
        due: task.and_then(|one| one.task.due_on),
        outcome: match task {
            Some(one) => outcome(one.task.status, one.task.timing, one.task.days_late),
            None if conclusion.no_task_on.is_some() => Outcome::NoTask,
            None => Outcome::Unassigned,
        },
        result: task.map(|one| one.outcome.clone()).unwrap_or_default(),
    }
}

fn outcome(status: TaskStatus, timing: Timing, days_late: i64) -> Outcome {
    match status {
        TaskStatus::Cancelled => Outcome::Cancelled,
        TaskStatus::Paused => Outcome::Paused,
        TaskStatus::Overdue => Outcome::Overdue,
        TaskStatus::FinishedLate => Outcome::FinishedLate,
        TaskStatus::AwaitingConfirmation if days_late > 0 => Outcome::FinishedLate,
        TaskStatus::AwaitingConfirmation | TaskStatus::FinishedOnTime => Outcome::Finished,
        _ if timing == Timing::Recurring => Outcome::Recurring,
        _ => Outcome::InTerm,
    }
}
