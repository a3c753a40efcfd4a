use super::{add, refusal, step, survey};
use crate::task::*;
use crate::testing::{Fixture, civil};
use crate::{Op, TaskId};

fn extension(new_due: &str) -> ExtendInput {
    ExtendInput {
        new_due: Some(new_due.into()),
        reason: "Mưa lũ".into(),
        approver: "Trưởng khối".into(),
        ..Default::default()
    }
}

fn finish(day: &str) -> FinishInput {
    FinishInput { finished_on: Some(day.into()), result: "Đã khảo sát 12 hộ".into() }
}

fn status_on(fixture: &Fixture, id: &TaskId, day: u32) -> (TaskStatus, i64) {
    let view = get(&fixture.office.view(), id, civil(2017, 7, day)).expect("the task");
    (view.status, view.days_late)
}

#[test]
fn a_task_goes_from_given_to_confirmed() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, &survey()).expect("a task");
    let note = ProgressInput { day: Some("05/07/2017".into()), note: "Đã lập danh sách".into() };
    step(&mut fixture, 6, |tx| progress(tx, &id, &note)).expect("progress");
    let rest = PauseInput { from_day: None, reason: "Chờ kinh phí".into() };
    step(&mut fixture, 7, |tx| pause(tx, &id, &rest)).expect("a pause");
    step(&mut fixture, 10, |tx| resume(tx, &id, &ResumeInput::default())).expect("resumed");
    step(&mut fixture, 18, |tx| extend(tx, &id, &extension("25/07/2017"))).expect("extended");
    step(&mut fixture, 27, |tx| report_finished(tx, &id, &finish("26/07/2017"))).expect("finished");
    step(&mut fixture, 28, |tx| confirm(tx, &id, &ConfirmInput::default())).expect("confirmed");
    let check = |day, expected| {
        assert_eq!(status_on(&fixture, &id, day), expected, "status and days late on {day} July");
    };
    check(4, (TaskStatus::NotStarted, 0));
    check(5, (TaskStatus::UnderWay, 0));
    check(9, (TaskStatus::Paused, 0));
    check(10, (TaskStatus::UnderWay, 0));
    check(17, (TaskStatus::DueSoon, 0));
    check(18, (TaskStatus::UnderWay, 0));
    check(26, (TaskStatus::AwaitingConfirmation, 1));
    check(28, (TaskStatus::FinishedLate, 1));
    let view = get(&fixture.office.view(), &id, civil(2017, 7, 28)).expect("the task");
    let dues: Vec<String> =
        view.due_dates.iter().map(|due| format!("{} {}", due.since, due.due_on)).collect();
    assert_eq!(dues, ["2017-07-03 2017-07-20", "2017-07-18 2017-07-25"], "every deadline it has had");
}

#[test]
fn steps_that_do_not_fit_are_refused() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, &survey()).expect("a task");
    let mut check = |work: &dyn Fn(&mut crate::Tx<'_>) -> crate::Result<()>, expected: &str| {
        assert_eq!(refusal(step(&mut fixture, 15, work)), expected, "what is refused");
    };
    check(&|tx| confirm(tx, &id, &ConfirmInput::default()), "state not_finished");
    check(&|tx| resume(tx, &id, &ResumeInput::default()), "state not_paused");
    check(&|tx| reopen(tx, &id, &ReopenInput::default()), "state not_finished");
    check(&|tx| progress(tx, &id, &ProgressInput::default()), "note Missing");
    check(&|tx| report_finished(tx, &id, &finish("02/07/2017")), "finished_on Before(\"assigned_on\")");
    check(&|tx| report_finished(tx, &id, &finish("16/07/2017")), "finished_on NotAllowed");
    check(&|tx| report_finished(tx, &id, &FinishInput::default()), "result Missing");
    check(&|tx| cancel(tx, &id, &CancelInput::default()), "reason Missing");
    check(&|tx| extend(tx, &id, &extension("20/07/2017")), "new_due Before(\"due_on\")");
    check(
        &|tx| extend(tx, &id, &ExtendInput::default()),
        "new_due Missing; reason Missing; approver Missing",
    );
}

#[test]
fn a_pause_ends_before_the_task_is_finished_or_paused_again() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, &survey()).expect("a task");
    let rest = PauseInput { from_day: Some("07/07/2017".into()), reason: "Chờ kinh phí".into() };
    step(&mut fixture, 7, |tx| pause(tx, &id, &rest)).expect("a pause");
    let refused = refusal(step(&mut fixture, 8, |tx| report_finished(tx, &id, &finish("08/07/2017"))));
    assert_eq!(refused, "state paused", "a resting task is not finished");
    let early = ResumeInput { day: Some("06/07/2017".into()) };
    let refused = refusal(step(&mut fixture, 9, |tx| resume(tx, &id, &early)));
    assert_eq!(refused, "day Before(\"from_day\")", "nor resumed before it rested");
    step(&mut fixture, 9, |tx| resume(tx, &id, &ResumeInput::default())).expect("resumed");
    let refused = refusal(step(&mut fixture, 10, |tx| pause(tx, &id, &rest)));
    assert_eq!(refused, "from_day Before(\"pauses\")", "and pauses do not overlap");
}

#[test]
fn a_cancelled_task_never_changes() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, &survey()).expect("a task");
    let dropped = CancelInput { reason: "Trùng việc".into(), ..Default::default() };
    step(&mut fixture, 5, |tx| cancel(tx, &id, &dropped)).expect("cancelled");
    let again = TaskInput { id: Some(id.clone()), ..survey() };
    let mut check = |what: &str, work: &dyn Fn(&mut crate::Tx<'_>) -> crate::Result<()>| {
        assert_eq!(refusal(step(&mut fixture, 6, work)), "frozen cancelled", "{what} is refused");
    };
    check("a change", &|tx| save(tx, &again).map(drop));
    check("progress", &|tx| progress(tx, &id, &ProgressInput::default()));
    check("an extension", &|tx| extend(tx, &id, &extension("25/07/2017")));
    check("a report", &|tx| report_finished(tx, &id, &finish("05/07/2017")));
    check("a confirmation", &|tx| confirm(tx, &id, &ConfirmInput::default()));
    check("a pause", &|tx| pause(tx, &id, &PauseInput::default()));
    check("a second cancellation", &|tx| cancel(tx, &id, &dropped));
}

#[test]
fn a_deadline_that_was_extended_or_met_is_not_typed_over() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, &survey()).expect("a task");
    let check = |fixture: &mut Fixture, due: &str, assigned: &str, expected: &str| {
        let (due_on, assigned_on) = (Some(due.into()), Some(assigned.into()));
        let input = TaskInput { id: Some(id.clone()), due_on, assigned_on, ..survey() };
        let refused = refusal(fixture.on((2017, 7, 20), Op::Change, |tx| save(tx, &input).map(drop)));
        assert_eq!(refused, expected, "saving with the deadline {due}");
    };
    check(&mut fixture, "21/07/2017", "03/07/2017", "Ok(())");
    step(&mut fixture, 10, |tx| extend(tx, &id, &extension("25/07/2017"))).expect("extended");
    check(&mut fixture, "26/07/2017", "03/07/2017", "due_on ConflictsWith(\"extensions\")");
    check(&mut fixture, "25/07/2017", "11/07/2017", "assigned_on ConflictsWith(\"extensions\")");
    step(&mut fixture, 12, |tx| report_finished(tx, &id, &finish("11/07/2017"))).expect("finished");
    check(&mut fixture, "25/07/2017", "03/07/2017", "Ok(())");
    let back = ReopenInput { reason: "Còn thiếu một thôn".into(), ..Default::default() };
    step(&mut fixture, 13, |tx| reopen(tx, &id, &back)).expect("sent back");
    assert_eq!(status_on(&fixture, &id, 13).0, TaskStatus::UnderWay, "it is under way again");
    fixture.on((2017, 7, 14), Op::Remove, |tx| remove(tx, &id)).expect("to the trash");
    assert!(get(&fixture.office.view(), &id, civil(2017, 7, 14)).is_err(), "and is gone from the lists");
}
