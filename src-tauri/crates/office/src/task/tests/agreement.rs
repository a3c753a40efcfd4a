//! The list computes statuses in SQL, the rest of the office in Rust: both must say the same of any life on any day.

use super::history::{day, history};
use crate::period::Bounds;
use crate::profile::setting;
use crate::task::*;
use crate::testing::{Fixture, civil};
use crate::{ListQuery, Op, OrganisationId, Result, TaskId, Tx, View};
use proptest::prelude::*;
use std::collections::HashMap;

const LEADS: [&str; 3] = ["office", "front", "farmers"];

fn put(tx: &mut Tx<'_>, at: usize, facts: &Facts) -> Result<()> {
    let id = TaskId::new(format!("task {at:03}"));
    let (timing, due_on) = match facts.term {
        Term::Dated(due) => (Timing::Dated, Some(due)),
        Term::Recurring => (Timing::Recurring, None),
        Term::Undated => (Timing::Undated, None),
    };
    let input = TaskInput {
        title: format!("Việc mẫu {at}"),
        lead: Some(OrganisationId::new(LEADS[at % LEADS.len()])),
        assigned_on: Some(facts.assigned_on.to_string()),
        timing,
        due_on: due_on.map(|due| due.max(facts.assigned_on).to_string()),
        ..Default::default()
    };
    let saved = save(tx, &input)?;
    let entered: Task = tx.get(&saved)?;
    tx.trash(crate::store::Table::Task, &saved)?;
    let start_on = facts.started_on.filter(|_| at.is_multiple_of(2));
    let Facts { finished_on, confirmed_on, cancelled_on, .. } = *facts;
    tx.put(&Task { id: id.clone(), start_on, due_on, finished_on, confirmed_on, cancelled_on, ..entered })?;
    put_events(tx, &id, facts, !at.is_multiple_of(2))
}

/// Every second task is started by a note of progress in place of a planned day.
fn put_events(tx: &mut Tx<'_>, id: &TaskId, facts: &Facts, noted: bool) -> Result<()> {
    let (task, reason) = (id.clone(), String::new());
    if let Some(day) = facts.started_on.filter(|_| noted) {
        tx.put(&Progress { id: format!("{id}/p"), task: task.clone(), day, note: "Bắt đầu".into() })?;
    }
    for (at, Extended { decided_on, old_due, new_due }) in facts.extensions.iter().cloned().enumerate() {
        let (id, task, reason, approver) =
            (format!("{id}/e{at}"), task.clone(), reason.clone(), String::new());
        tx.put(&Extension { id, task, decided_on, old_due, new_due, reason, approver })?;
    }
    for (at, PausedDays { from_day, to_day }) in facts.pauses.iter().cloned().enumerate() {
        let (id, task, reason) = (format!("{id}/r{at}"), task.clone(), reason.clone());
        tx.put(&Pause { id, task, from_day, to_day, reason })?;
    }
    Ok(())
}

fn listed(view: &View<'_>, on: u16) -> HashMap<String, TaskRow> {
    let query = ListQuery { limit: 1_000, ..Default::default() };
    let page = list(view, &query, day(on)).expect("a page");
    page.rows.into_iter().map(|row| (row.id.to_string(), row)).collect()
}

fn office_of(tasks: &[Facts]) -> Fixture {
    let mut fixture = Fixture::new();
    let fill = |tx: &mut Tx<'_>| tasks.iter().enumerate().try_for_each(|(at, facts)| put(tx, at, facts));
    fixture.on((2018, 1, 2), Op::Import, fill).expect("the tasks are stored");
    fixture
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn the_list_and_the_rule_say_the_same(
        tasks in proptest::collection::vec(history(), 1..40), days in proptest::collection::vec(0u16..250, 6),
    ) {
        let fixture = office_of(&tasks);
        let view = fixture.office.view();
        for on in days {
            let rows = listed(&view, on);
            prop_assert_eq!(rows.len(), tasks.len(), "every task is listed once");
            for (at, facts) in tasks.iter().enumerate() {
                let row = &rows[&format!("task {at:03}")];
                prop_assert_eq!(row.status, status(facts, day(on), 3), "on {} of {:?}", day(on), facts);
                prop_assert_eq!(row.due_on, facts.due(day(on)), "the deadline on {} of {:?}", day(on), facts);
                prop_assert_eq!(row.days_late, days_late(facts, day(on)), "days late on {} of {:?}", day(on), facts);
                let read = super::super::facts::of(&view, &row.id).expect("the facts");
                prop_assert_eq!(&read, facts, "the facts are read as they were stored");
            }
        }
    }

    #[test]
    fn the_stored_account_is_that_of_its_tasks(
        tasks in proptest::collection::vec(history(), 1..40), from in 0u16..200, long in 0u16..90,
    ) {
        let fixture = office_of(&tasks);
        let bounds = Bounds { from: day(from), to: day(from + long) };
        let PeriodAccount { whole, leads } = account(&fixture.office.view(), bounds).expect("the account");
        let mut expected = Account::default();
        tasks.iter().for_each(|facts| expected.enter(facts, bounds));
        prop_assert_eq!(whole, expected, "the stored tasks give the account of {:?}", bounds);
        let given: u32 = leads.iter().map(|lead| lead.account.dated.given).sum();
        prop_assert_eq!(given, whole.dated.given, "the leads' tasks add up to the whole");
        let late = overdue(&fixture.office.view(), bounds.to).expect("the overdue tasks");
        let count = u32::try_from(late.len()).expect("a count");
        prop_assert_eq!(count, whole.dated.overdue, "the list of overdue tasks is as long as the figure");
    }
}

#[test]
fn how_soon_is_soon_is_a_setting() {
    let fixture = office_of(&[]);
    let view = fixture.office.view();
    assert_eq!(soon_days(&view).expect("the setting"), 3, "three days unless set");
    let check = |days: u8, on: u32, expected: TaskStatus| {
        let mut fixture = Fixture::new();
        let id = super::add(&mut fixture, &super::survey()).expect("a task");
        let set = |tx: &mut Tx<'_>| setting::put(tx, &SOON_DAYS, &days);
        fixture.on((2017, 7, 4), Op::Change, set).expect("the setting is stored");
        let view = fixture.office.view();
        assert_eq!(soon_days(&view).expect("the setting"), u32::from(days), "the setting is read");
        let found = get(&view, &id, civil(2017, 7, on)).expect("the task").status;
        assert_eq!(found, expected, "due on the 20th, seen on the {on}th with the setting {days}");
        let page = list(&view, &ListQuery::default(), civil(2017, 7, on)).expect("a page");
        assert_eq!(page.rows[0].status, expected, "the list agrees");
    };
    check(7, 13, TaskStatus::DueSoon);
    check(7, 12, TaskStatus::NotStarted);
    check(0, 20, TaskStatus::DueSoon);
    check(0, 19, TaskStatus::NotStarted);
}
