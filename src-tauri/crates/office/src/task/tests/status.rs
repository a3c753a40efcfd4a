use super::history::{day, history};
use crate::task::{Extended, Facts, PausedDays, TaskStatus, Term, days_late, status};
use proptest::prelude::*;

fn due(offset: u16) -> Facts {
    Facts {
        assigned_on: day(0),
        term: Term::Dated(day(offset)),
        started_on: None,
        finished_on: None,
        confirmed_on: None,
        cancelled_on: None,
        extensions: Vec::new(),
        pauses: Vec::new(),
    }
}

#[test]
fn a_status_follows_from_dates() {
    use TaskStatus::*;
    let check = |facts: &Facts, on: u16, expected: TaskStatus| {
        assert_eq!(status(facts, day(on), 3), expected, "on day {on} of {facts:?}");
    };
    let plain = due(10);
    check(&plain, 6, NotStarted);
    check(&plain, 7, DueSoon);
    check(&plain, 10, DueSoon);
    check(&plain, 11, Overdue);
    let started = Facts { started_on: Some(day(2)), ..due(10) };
    check(&started, 1, NotStarted);
    check(&started, 2, UnderWay);
    let finished = Facts { finished_on: Some(day(10)), confirmed_on: Some(day(12)), ..due(10) };
    check(&finished, 9, DueSoon);
    check(&finished, 11, AwaitingConfirmation);
    check(&finished, 12, FinishedOnTime);
    let late = Facts { finished_on: Some(day(11)), confirmed_on: Some(day(11)), ..due(10) };
    check(&late, 11, FinishedLate);
    let extension = Extended { decided_on: day(12), old_due: day(10), new_due: day(20) };
    let extended = Facts { extensions: vec![extension], ..due(20) };
    check(&extended, 11, Overdue);
    check(&extended, 12, NotStarted);
    check(&extended, 21, Overdue);
    let pause = PausedDays { from_day: day(5), to_day: Some(day(12)) };
    let paused = Facts { pauses: vec![pause], ..due(10) };
    check(&paused, 4, NotStarted);
    check(&paused, 11, Paused);
    check(&paused, 12, Overdue);
    let cancelled = Facts { cancelled_on: Some(day(8)), ..due(10) };
    check(&cancelled, 7, DueSoon);
    check(&cancelled, 30, Cancelled);
    let standing = Facts { term: Term::Recurring, started_on: Some(day(1)), ..due(0) };
    check(&standing, 300, Recurring);
    check(&Facts { term: Term::Undated, ..due(0) }, 300, Undated);
}

proptest! {
    #[test]
    fn what_happens_later_changes_no_earlier_day(
        facts in history(), on in 0u16..250, later in 1u16..50, soon in 0u32..10,
    ) {
        let before = status(&facts, day(on), soon);
        let mut changed = facts.clone();
        for event in [&mut changed.finished_on, &mut changed.confirmed_on, &mut changed.cancelled_on] {
            *event = event.filter(|event| *event <= day(on)).or(Some(day(on + later)));
        }
        let from_day = day(on + later);
        changed.pauses.push(PausedDays { from_day, to_day: None });
        prop_assert_eq!(status(&changed, day(on), soon), before, "on day {} of {:?}", on, facts);
    }

    #[test]
    fn only_what_is_behind_its_deadline_is_late(facts in history(), on in 0u16..250) {
        let late = days_late(&facts, day(on));
        match status(&facts, day(on), 3) {
            TaskStatus::Overdue | TaskStatus::FinishedLate => prop_assert!(late > 0, "{:?}", facts),
            TaskStatus::AwaitingConfirmation => prop_assert!(late >= 0, "{:?}", facts),
            other => prop_assert_eq!(late, 0, "{:?} is not late: {:?}", other, facts),
        }
    }
}
