use super::*;
use crate::testing::{Fixture, broken, civil, seed};
use crate::{ConclusionId, Error, ListQuery, MeetingId, MeetingKindId, Op, PersonId, Result, Tx};
use serde_json::{Value, json};

seed!(KindSeed, MeetingKind);
seed!(PersonSeed, Person);
seed!(TaskSeed, Task);
seed!(SourceSeed, TaskSource);

fn office() -> Fixture {
    let mut fixture = Fixture::new();
    let seeded = fixture.on((2017, 1, 3), Op::SetUp, |tx| {
        tx.put(&KindSeed(json!({"id": "weekly", "name": "Giao ban tuần", "cycle": "weekly", "position": 0, "deleted_at": null})))?;
        for id in ["head", "deputy"] {
            tx.put(&PersonSeed(json!({"id": id, "full_name": format!("Đồng chí {id}"), "given_name": id, "sort_key": id, "note": "", "deleted_at": null})))?;
        }
        Ok(())
    });
    seeded.expect("a meeting kind and two persons");
    fixture
}

fn give_task(tx: &mut Tx<'_>, id: &str, conclusion: &ConclusionId) -> Result<()> {
    tx.put(&TaskSeed(json!({
        "id": id, "title": "Tổng vệ sinh môi trường", "scope": "common", "lead": "office", "subcommittee": null,
        "task_group": null, "responsible": null, "assigned_on": "2017-07-03", "start_on": null, "due_on": "2017-07-20",
        "timing": "dated", "breakthrough": false, "product": "", "result": "", "finished_on": null, "confirmed_on": null,
        "cancelled_on": null, "cancel_reason": "", "note": "", "deleted_at": null
    })))?;
    tx.put(&SourceSeed(json!({
        "id": format!("{id}/0"), "task": id, "position": 0, "kind": "conclusion", "directive": null,
        "conclusion": conclusion, "programme_item": null, "note": ""
    })))
}

fn meeting() -> MeetingInput {
    MeetingInput {
        kind: Some(MeetingKindId::new("weekly")),
        name: "Giao ban tuần 27".into(),
        day: Some("03/07/2017".into()),
        starts_at: Some("7h30".into()),
        ends_at: Some("9 giờ 15".into()),
        ..Default::default()
    }
}

fn conclusion(content: &str) -> ConclusionInput {
    ConclusionInput { content: content.into(), ..Default::default() }
}

fn add(fixture: &mut Fixture, input: &MeetingInput) -> Result<MeetingId> {
    fixture.on((2017, 7, 3), Op::Add, |tx| save(tx, input))
}

fn sign_on(fixture: &mut Fixture, id: &MeetingId, day: &str) -> Result<()> {
    let input = SignInput { signed_on: Some(day.into()) };
    fixture.on((2017, 7, 5), Op::SignMinutes, |tx| sign(tx, id, &input))
}

#[test]
fn every_broken_rule_is_named() {
    let mut fixture = office();
    let mut check = |change: fn(&mut MeetingInput), expected: &str| {
        let mut input = meeting();
        change(&mut input);
        assert_eq!(broken(add(&mut fixture, &input)), expected, "what is refused");
    };
    check(|input| *input = MeetingInput::default(), "kind Missing; name Missing; day Missing");
    check(|input| input.ends_at = Some("7h".into()), "ends_at Before(\"starts_at\")");
    check(|input| input.starts_at = Some("25h".into()), "starts_at NotATime");
    check(|input| input.chair = Some(PersonId::new("nobody")), "chair Unknown");
    check(|input| input.attendance = vec![AttendanceInput::default()], "attendance[0].name Missing");
    check(|input| input.attendance = vec![who("head"), who("head")], "attendance[1].person Twice");
    check(
        |input| {
            let state = |state| AttendanceInput { name: "Đại biểu".into(), state, ..Default::default() };
            input.attendance = vec![
                state(AttendanceState::Excused),
                state(AttendanceState::Substituted),
                AttendanceInput { substitute: "Người khác".into(), ..state(AttendanceState::Present) },
            ];
        },
        "attendance[0].reason Missing; attendance[1].substitute Missing; attendance[2].substitute ConflictsWith(\"state\")",
    );
    check(
        |input| input.opinions = vec![OpinionInput::default()],
        "opinions[0].speaker Missing; opinions[0].content Missing",
    );
    check(
        |input| {
            input.conclusions =
                vec![ConclusionInput { id: Some(ConclusionId::new("x")), ..conclusion("Giao việc") }];
        },
        "conclusions[0].id Unknown",
    );
}

fn who(person: &str) -> AttendanceInput {
    AttendanceInput { person: Some(PersonId::new(person)), ..Default::default() }
}

#[test]
fn minutes_begin_with_what_only_a_meeting_brings() {
    let mut fixture = office();
    let mut check = |change: fn(&mut MeetingInput), expected: MinutesState| {
        let mut input = meeting();
        change(&mut input);
        let id = add(&mut fixture, &input).expect("a meeting");
        let found = get(&fixture.office.view(), &id).expect("the meeting").meeting.minutes_state;
        assert_eq!(found, expected, "the minutes of {input:?}");
    };
    check(|_| {}, MinutesState::None);
    check(|input| input.attendance = vec![who("head")], MinutesState::None);
    check(
        |input| input.attendance = vec![AttendanceInput { state: AttendanceState::Present, ..who("head") }],
        MinutesState::Draft,
    );
    check(|input| input.conclusions = vec![conclusion("Giao Văn phòng")], MinutesState::Draft);
}

#[test]
fn minutes_are_signed_once_every_conclusion_has_a_task_or_its_mark() {
    let mut fixture = office();
    let mut input = meeting();
    input.attendance = vec![
        AttendanceInput { state: AttendanceState::Present, ..who("head") },
        AttendanceInput { state: AttendanceState::Excused, reason: "Ốm".into(), ..who("deputy") },
    ];
    input.conclusions =
        vec![conclusion("Ra quân dọn vệ sinh"), conclusion("Biểu dương"), conclusion("Rà soát")];
    let id = add(&mut fixture, &input).expect("a meeting with conclusions");
    let read = |fixture: &Fixture| get(&fixture.office.view(), &id).expect("the meeting");
    let ids: Vec<_> = read(&fixture).conclusions.iter().map(|row| row.conclusion.id.clone()).collect();
    fixture.on((2017, 7, 3), Op::Add, |tx| give_task(tx, "task-1", &ids[0])).expect("a task");
    let refused = broken(sign_on(&mut fixture, &id, "04/07/2017"));
    assert_eq!(
        refused, "conclusions[1] Needs(\"tasks\"); conclusions[2] Needs(\"tasks\")",
        "open conclusions are named"
    );

    input.id = Some(id.clone());
    input.conclusions = vec![
        ConclusionInput { id: Some(ids[1].clone()), no_task: true, ..conclusion("Biểu dương") },
        ConclusionInput { id: Some(ids[0].clone()), ..conclusion("Ra quân dọn vệ sinh") },
    ];
    add(&mut fixture, &input).expect("the third is struck out, the others change places");
    assert_eq!(
        broken(sign_on(&mut fixture, &id, "02/07/2017")),
        "signed_on Before(\"day\")",
        "not before the meeting"
    );
    sign_on(&mut fixture, &id, "04/07/2017").expect("signed minutes");

    let found = read(&fixture);
    let numbered: Vec<_> =
        found.conclusions.iter().map(|row| (row.conclusion.number, row.tasks.len())).collect();
    assert_eq!(numbered, [(1, 0), (2, 1)], "numbers follow the order, tasks follow their conclusion");
    assert_eq!(found.conclusions[0].conclusion.no_task_on, Some(civil(2017, 7, 3)), "the mark keeps its day");
    let count = found.attendance_count;
    assert_eq!((count.present, count.expected, count.excused), (1, 2, 1), "có mặt 1/2");
    assert_eq!(found.attendance[1].display_name, "Đồng chí deputy", "a person needs no typed name");

    let frozen = |result: Result<()>| matches!(result, Err(Error::Frozen { why: "signed", .. }));
    assert!(frozen(add(&mut fixture, &input).map(drop)), "signed minutes are not changed");
    assert!(frozen(fixture.on((2017, 7, 6), Op::Remove, |tx| remove(tx, &id))), "nor removed");
    let again = sign_on(&mut fixture, &id, "05/07/2017");
    assert!(matches!(again, Err(Error::WrongState { .. })), "nor signed twice: {again:?}");
}

#[test]
fn signed_minutes_take_supplements_and_one_notice() {
    let mut fixture = office();
    let id = add(&mut fixture, &MeetingInput { opinions: vec![], ..meeting() }).expect("a meeting");
    let supplement_of = |content: &str| SupplementInput {
        day: Some("06/07/2017".into()),
        content: content.into(),
        reason: "Ghi sai số liệu".into(),
    };
    let early =
        fixture.on((2017, 7, 3), Op::SupplementMinutes, |tx| supplement(tx, &id, &supplement_of("Sớm")));
    assert!(matches!(early, Err(Error::WrongState { .. })), "a draft needs no supplement: {early:?}");
    let unbegun = sign_on(&mut fixture, &id, "04/07/2017");
    assert!(matches!(unbegun, Err(Error::WrongState { .. })), "nothing was written yet: {unbegun:?}");
    fixture.on((2017, 7, 3), Op::Change, |tx| begin_minutes(tx, &id)).expect("minutes begun");
    sign_on(&mut fixture, &id, "04/07/2017").expect("signed minutes");
    for (content, expected) in [("Sửa lần một", 1), ("Sửa lần hai", 2)] {
        let number = fixture
            .on((2017, 7, 6), Op::SupplementMinutes, |tx| supplement(tx, &id, &supplement_of(content)));
        assert_eq!(number.expect("a supplement"), expected, "supplements are numbered");
    }
    let notice = NoticeInput { symbol: "05-TB/CQK".into(), date: Some("06/07/2017".into()) };
    fixture.on((2017, 7, 6), Op::Change, |tx| record_notice(tx, &id, &notice)).expect("the notice");
    let twice = fixture.on((2017, 7, 7), Op::Change, |tx| record_notice(tx, &id, &notice));
    assert!(matches!(twice, Err(Error::Frozen { .. })), "number and day are written once: {twice:?}");
    let found = get(&fixture.office.view(), &id).expect("the meeting");
    let numbers: Vec<_> = found.supplements.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 2], "both supplements stand beside the minutes");
}

#[test]
fn a_conclusion_that_became_a_task_stays() {
    let mut fixture = office();
    let mut input = MeetingInput { conclusions: vec![conclusion("Giao Hội Nông dân")], ..meeting() };
    let id = add(&mut fixture, &input).expect("a meeting");
    let source = get(&fixture.office.view(), &id).expect("the meeting").conclusions[0].conclusion.id.clone();
    fixture.on((2017, 7, 3), Op::Add, |tx| give_task(tx, "task-1", &source)).expect("a task");
    input.id = Some(id.clone());
    input.conclusions = vec![ConclusionInput { id: Some(source), no_task: true, ..conclusion("Giao") }];
    assert_eq!(
        broken(add(&mut fixture, &input)),
        "conclusions[0].no_task ConflictsWith(\"tasks\")",
        "it has a task"
    );
    input.conclusions = Vec::new();
    let left_out = add(&mut fixture, &input);
    assert!(
        matches!(left_out, Err(Error::InUse { used_by: "task", .. })),
        "a task keeps its source: {left_out:?}"
    );
    let removed = fixture.on((2017, 7, 4), Op::Remove, |tx| remove(tx, &id));
    assert!(matches!(removed, Err(Error::InUse { .. })), "and so does the meeting stay: {removed:?}");
    let outcomes =
        conclusions_since(&fixture.office.view(), civil(2017, 7, 1), civil(2017, 7, 31)).expect("outcomes");
    assert_eq!(outcomes[0].tasks[0].due_on, Some(civil(2017, 7, 20)), "what became of it is shown");
}

#[test]
fn the_list_filters_and_the_next_come_first() {
    let mut fixture = office();
    for (day, name) in [("03/07/2017", "Tuần 27"), ("17/07/2017", "Tuần 29"), ("10/07/2017", "Tuần 28")]
    {
        add(&mut fixture, &MeetingInput { day: Some(day.into()), name: name.into(), ..meeting() })
            .expect("a meeting");
    }
    let view = fixture.office.view();
    let today = civil(2017, 7, 10);
    let check = |query: Value, expected: &[&str]| {
        let query: ListQuery = serde_json::from_value(query).expect("a query");
        let page = list(&view, &query, today).expect("a page");
        let found: Vec<_> = page.rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(found, expected, "the meetings listed for {query:?}");
    };
    check(json!({}), &["Tuần 29", "Tuần 28", "Tuần 27"]);
    check(json!({"filters": {"upcoming": "false"}}), &["Tuần 27"]);
    check(json!({"filters": {"from": "2017-07-04", "to": "2017-07-10", "kind": "weekly"}}), &["Tuần 28"]);
    check(json!({"q": "tuan 29", "filters": {"minutes_state": "none"}}), &["Tuần 29"]);
    let next = next_meetings(&view, today, 1).expect("the next meeting");
    assert_eq!(next[0].name, "Tuần 28", "a meeting of today is still to come");
}
