use office::meeting::{ConclusionOutcome, conclusions_since};
use office::task::{
    self, AccountedTask, Entered, Entry, FollowedTask, Left, SourceKind, TaskRow, TaskStatus, Timing,
};
use office::{Result, View};

use crate::facts::{
    ConclusionFact, Counted, Outcome, PeriodFacts, RecordKind, TaskAccount, TaskFact, TaskFacts,
};

pub(super) fn tasks(view: &View<'_>, period: &PeriodFacts) -> Result<TaskFacts> {
    let last = period.bounds.to;
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
    let next = task::ahead(view, period.next.to, last)?.into_iter().map(fact).collect();
    Ok(TaskFacts { account: account(&task::accounted(view, period.bounds)?), overdue, next })
}

/// The account with the tasks of each figure; of those without a deadline only what stood open.
fn account(tasks: &[AccountedTask]) -> TaskAccount {
    let counted = |timing: Timing, belongs: &dyn Fn(&Entry) -> bool| {
        let these = tasks.iter().filter(|task| task.timing == timing && belongs(&task.entry));
        Counted::each(RecordKind::Task.records(these.map(|task| &task.id)))
    };
    let entered = |way: Entered| counted(Timing::Dated, &|entry| entry.entered == way);
    let left = |way: Left| counted(Timing::Dated, &|entry| entry.left == way);
    let standing = |timing: Timing| counted(timing, &|entry| entry.left.is_open());
    TaskAccount {
        carried: entered(Entered::CarriedOver),
        given: entered(Entered::Given),
        cancelled: left(Left::Cancelled),
        finished: counted(Timing::Dated, &|entry| matches!(entry.left, Left::Finished { .. })),
        finished_late: counted(Timing::Dated, &|entry| {
            matches!(entry.left, Left::Finished { late: true, .. })
        }),
        in_term: left(Left::WithinTerm),
        overdue: left(Left::Overdue),
        paused: left(Left::Paused),
        recurring: standing(Timing::Recurring),
        undated: standing(Timing::Undated),
    }
}

/// The conclusions to follow up with what became of them.
pub(super) fn conclusions(view: &View<'_>, period: &PeriodFacts) -> Result<Vec<ConclusionFact>> {
    let followed = task::follow_up(view, SourceKind::Conclusion, period.concluded, period.bounds.to)?;
    let conclusions = conclusions_since(view, period.concluded.from, period.concluded.to)?;
    Ok(conclusions.into_iter().map(|conclusion| conclusion_fact(conclusion, &followed)).collect())
}

fn conclusion_fact(outcome_of: ConclusionOutcome, followed: &[FollowedTask]) -> ConclusionFact {
    let conclusion = outcome_of.conclusion;
    let mut seen: Vec<&FollowedTask> = Vec::new();
    for one in followed {
        let is_of = outcome_of.tasks.iter().any(|task| task.id == one.task.id);
        if is_of && seen.iter().all(|other| other.task.id != one.task.id) {
            seen.push(one);
        }
    }
    let standing = seen.iter().map(|one| outcome(one.task.status, one.task.timing, one.task.days_late));
    let without_task = if conclusion.no_task_on.is_some() { Outcome::NoTask } else { Outcome::Unassigned };
    ConclusionFact {
        id: conclusion.id.to_string(),
        meeting: outcome_of.meeting_name,
        day: outcome_of.meeting_day,
        content: conclusion.content,
        tasks: seen.iter().map(|one| one.task.id.to_string()).collect(),
        lead: each(seen.iter().map(|one| one.task.lead_name.as_str()), ", "),
        due: seen.iter().filter_map(|one| one.task.due_on).max(),
        outcome: standing.max_by_key(|outcome| outcome.unrest()).unwrap_or(without_task),
        result: each(seen.iter().map(|one| one.outcome.trim()), "; ").unwrap_or_default(),
    }
}

/// Different words after one another; nothing when there are none.
fn each<'w>(words: impl Iterator<Item = &'w str>, between: &str) -> Option<String> {
    let mut different: Vec<&str> = Vec::new();
    for word in words.filter(|word| !word.is_empty()) {
        if !different.contains(&word) {
            different.push(word);
        }
    }
    (!different.is_empty()).then(|| different.join(between))
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
