use super::works::piece;
use super::{
    Judged, MergeInput, Subject, WorkKind, WorkRef, WorksRead, answers, dismiss, forget_answers, links,
    merge, next_works, saving,
};
use crate::directive::{self, DirectiveInput, NumberMode};
use crate::task::{self, TaskInput};
use crate::testing::{Fixture, at, civil};
use crate::{DirectiveId, Error, Op, OrganisationId, TaskId, View};

const DAY: (i32, u32, u32) = (2017, 7, 3);

/// How many works stand in a small office.
fn standing(view: &View<'_>) -> usize {
    let mut read = WorksRead::default();
    let mut found = 0;
    loop {
        match next_works(view, &mut read).expect("works").len() {
            0 => return found,
            some => found += some,
        }
    }
}

#[test]
fn works_are_read_piece_by_piece_each_once() {
    let mut fixture = Fixture::new();
    let mut expected: Vec<WorkRef> =
        (1..=5).map(|at| letter(&mut fixture, "Huyện ủy mẫu", &format!("Việc {at}"))).collect();
    let gone = expected.remove(1);
    fixture
        .on(DAY, Op::Remove, |tx| directive::remove(tx, &DirectiveId::new(&gone.id)))
        .expect("to the trash");
    expected.push(task(&mut fixture, "Tổng vệ sinh", "farmers"));
    for at_once in [1, 2, 5, 100] {
        let (mut read, mut found) = (WorksRead::default(), Vec::new());
        loop {
            let works = piece(&fixture.office.view(), &mut read, at_once).expect("works");
            if works.is_empty() {
                break;
            }
            assert!(works.len() <= at_once as usize, "a piece is no longer than {at_once}");
            found.extend(works.iter().map(super::StoredWork::as_ref));
        }
        assert_eq!(found, expected, "every work that stands is read once, {at_once} at a time");
    }
}

/// A letter of that issuer about that matter.
fn letter(fixture: &mut Fixture, issuer: &str, matter: &str) -> WorkRef {
    let input = DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some("3/7/2017".to_owned()),
        issuer: issuer.to_owned(),
        abstract_text: matter.to_owned(),
        ..DirectiveInput::default()
    };
    let id = fixture.on(DAY, Op::Add, |tx| directive::save(tx, &input)).expect("a letter");
    WorkRef { kind: WorkKind::Directive, id: id.to_string() }
}

fn task_input(title: &str, lead: &str) -> TaskInput {
    TaskInput {
        title: title.to_owned(),
        lead: Some(OrganisationId::new(lead)),
        assigned_on: Some("3/7/2017".to_owned()),
        due_on: Some("20/7/2017".to_owned()),
        ..TaskInput::default()
    }
}

fn task(fixture: &mut Fixture, title: &str, lead: &str) -> WorkRef {
    let input = task_input(title, lead);
    let id = fixture.on(DAY, Op::Add, |tx| task::save(tx, &input)).expect("a task");
    WorkRef { kind: WorkKind::Task, id: id.to_string() }
}

fn judged(a: &WorkRef, b: &WorkRef) -> Judged {
    Judged { pair: [a.clone(), b.clone()], subject: Subject::Work, answer: "{}".to_owned() }
}

fn merged(fixture: &mut Fixture, input: &MergeInput, pairs: &[Judged]) -> Result<TaskId, Error> {
    fixture.on(DAY, Op::Merge, |tx| merge(tx, input, "Gộp (mẫu)", pairs))
}

#[test]
fn letters_become_one_task_with_all_as_its_sources() {
    let mut fixture = Fixture::new();
    let a = letter(&mut fixture, "Hội Nông dân tỉnh", "Tổng vệ sinh");
    let b = letter(&mut fixture, "Tỉnh đoàn", "Chủ nhật xanh");
    let input = MergeInput {
        works: vec![a.clone(), b.clone()],
        task: None,
        new_task: Some(task_input("Tổng vệ sinh", "farmers")),
    };
    let id = merged(&mut fixture, &input, &[judged(&b, &a)]).expect("merged");
    let view = fixture.office.view();
    let task = task::get(&view, &id, civil(2017, 7, 3)).expect("the one task");
    assert_eq!(task.sources.len(), 2, "both letters are its sources");
    assert!(links(&view).expect("links").settle(&b, &a), "nobody is asked again");
    let saved = saving(&view, civil(2017, 7, 1), civil(2017, 7, 31)).expect("what it saved");
    assert_eq!((saved.letters_merged, saved.tasks_left), (1, 1), "two letters, one task: one letter saved");
    let lines: Vec<(u32, u32)> = saved.lines.iter().map(|line| (line.letters, line.tasks)).collect();
    assert_eq!(lines, [(1, 1), (1, 1)], "each issuer's letter led to the task");
}

#[test]
fn tasks_given_twice_become_the_one_that_is_kept() {
    let mut fixture = Fixture::new();
    let a = letter(&mut fixture, "Huyện ủy mẫu", "Tổng vệ sinh");
    let (kept, other) =
        (task(&mut fixture, "Tổng vệ sinh", "farmers"), task(&mut fixture, "Vệ sinh", "front"));
    let into = TaskId::new(&kept.id);
    let input =
        MergeInput { works: vec![kept.clone(), other.clone(), a], task: Some(into.clone()), new_task: None };
    let before = standing(&fixture.office.view());
    merged(&mut fixture, &input, &[judged(&kept, &other)]).expect("merged");
    let view = fixture.office.view();
    let task = task::get(&view, &into, civil(2017, 7, 3)).expect("the kept task");
    assert_eq!(task.lead_name, "farmers", "its lead stays the one lead");
    assert_eq!(task.coordinating, [OrganisationId::new("front")], "the other's lead coordinates");
    assert_eq!(task.sources.len(), 1, "the letter is its source");
    let gone = task::get(&view, &TaskId::new(&other.id), civil(2017, 7, 3)).expect("kept in the account");
    assert_eq!(gone.task.cancel_reason, "Gộp (mẫu)", "the other is cancelled, with the reason");
    assert_eq!(standing(&view), before - 1, "and is no work to compare any more");
}

#[test]
fn one_undo_takes_a_merge_back() {
    let mut fixture = Fixture::new();
    let (a, b) = (task(&mut fixture, "Tổng vệ sinh", "farmers"), task(&mut fixture, "Vệ sinh", "front"));
    let input =
        MergeInput { works: vec![a.clone(), b.clone()], task: Some(TaskId::new(&a.id)), new_task: None };
    merged(&mut fixture, &input, &[judged(&a, &b)]).expect("merged");
    fixture.office.undo_last(&at(2017, 7, 3)).expect("undone");
    let view = fixture.office.view();
    assert!(!links(&view).expect("links").settle(&a, &b), "the decision is gone");
    let back = task::get(&view, &TaskId::new(&b.id), civil(2017, 7, 3)).expect("the other task");
    assert_eq!(back.task.cancelled_on, None, "and the other task stands again");
}

#[test]
fn what_cannot_be_merged_is_named() {
    let mut fixture = Fixture::new();
    let a = letter(&mut fixture, "Huyện ủy mẫu", "Tổng vệ sinh");
    let gone = WorkRef { kind: WorkKind::Directive, id: "none".to_owned() };
    let meeting = WorkRef { kind: WorkKind::Meeting, id: "none".to_owned() };
    let mut check = |members: Vec<WorkRef>, field: &str| {
        let input = MergeInput { works: members, task: None, new_task: Some(task_input("Việc", "front")) };
        match merged(&mut fixture, &input, &[]) {
            Err(Error::Invalid(refused)) => assert_eq!(refused[0].field, field, "the field at fault"),
            other => panic!("{field} must be refused, not {other:?}"),
        }
    };
    check(vec![a.clone()], "works");
    check(vec![a.clone(), a.clone()], "works[1].id");
    check(vec![a.clone(), gone], "works[1].id");
    check(vec![a.clone(), meeting], "works[1].kind");
    let total = standing(&fixture.office.view());
    assert_eq!(total, 1, "nothing is half-saved");
}

#[test]
fn a_later_decision_takes_the_place_of_an_earlier_one() {
    let mut fixture = Fixture::new();
    let a = letter(&mut fixture, "Huyện ủy mẫu", "Tổng vệ sinh");
    let b = letter(&mut fixture, "Tỉnh đoàn", "Hiến máu");
    let pairs = [judged(&a, &b)];
    for _ in 0..2 {
        fixture.on(DAY, Op::Dismiss, |tx| dismiss(tx, &pairs)).expect("dismissed");
    }
    assert_eq!(answers(&fixture.office.view()).expect("answers").len(), 1, "one answer is learned from");
    fixture.on(DAY, Op::Change, forget_answers).expect("forgotten");
    let view = fixture.office.view();
    assert!(answers(&view).expect("answers").is_empty(), "nothing is learned from any more");
    assert!(links(&view).expect("links").settle(&a, &b), "but the decision stands");
}
