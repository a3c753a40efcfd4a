use super::*;
use crate::period::Bounds;
use crate::testing::{Fixture, broken, civil};
use crate::{Error, ListQuery, Op, OrganisationId, ProposalId};
use serde_json::json;

const JULY: fn() -> Bounds = || Bounds { from: civil(2017, 7, 1), to: civil(2017, 7, 31) };

#[test]
fn every_broken_rule_is_named() {
    let mut fixture = Fixture::new();
    let mut difficulty = |input: serde_json::Value, expected: &str| {
        let input: DifficultyInput = serde_json::from_value(input).expect("an input");
        let refused = broken(fixture.on((2017, 7, 5), Op::Add, |tx| difficulty::save(tx, &input)));
        assert_eq!(refused, expected, "what is refused of {input:?}");
    };
    difficulty(json!({}), "day Missing; content Missing");
    difficulty(json!({"day": "31/02/2017", "content": "Thiếu kinh phí"}), "day NoSuchDay");
    difficulty(
        json!({"day": "05/07/2017", "content": "Thiếu kinh phí", "organisation": "nobody", "resolved_on": "04/07/2017"}),
        "organisation Unknown; resolved_on Before(\"day\")",
    );
    difficulty(
        json!({"day": "05/07/2017", "content": "Thiếu kinh phí", "resolution": "Đã cấp bổ sung"}),
        "resolution Needs(\"resolved_on\")",
    );
    let mut proposal = |input: serde_json::Value, expected: &str| {
        let input: ProposalInput = serde_json::from_value(input).expect("an input");
        let refused = broken(fixture.on((2017, 7, 5), Op::Add, |tx| proposal::save(tx, &input)));
        assert_eq!(refused, expected, "what is refused of {input:?}");
    };
    proposal(json!({"day": "05/07/2017", "content": "Bổ sung biên chế"}), "sent_to Missing");
    let note = SituationNoteInput { place: Some(crate::PlaceId::new("nowhere")), ..Default::default() };
    let refused = broken(fixture.on((2017, 7, 5), Op::Add, |tx| situation::save(tx, &note)));
    assert_eq!(
        refused, "day Missing; content Missing; place Unknown",
        "a note names its day, words and a known place"
    );
}

#[test]
fn a_proposal_is_open_until_the_day_of_its_answer() {
    let mut fixture = Fixture::new();
    let mut sent = |day: &str, content: &str| -> ProposalId {
        let input = ProposalInput {
            day: Some(day.into()),
            content: content.into(),
            sent_to: "Thường trực Huyện ủy".into(),
            organisation: Some(OrganisationId::new("front")),
            ..Default::default()
        };
        fixture.on((2017, 7, 5), Op::Add, |tx| proposal::save(tx, &input)).expect("a proposal")
    };
    let first = sent("20/06/2017", "Bổ sung biên chế");
    sent("03/07/2017", "Hỗ trợ kinh phí");
    let give = |day: &str| AnswerInput { answered_on: Some(day.into()), answer: "Nhất trí".into() };
    let early = fixture.on((2017, 7, 6), Op::Change, |tx| proposal::answer(tx, &first, &give("19/06/2017")));
    assert_eq!(broken(early), "answered_on Before(\"day\")", "no answer precedes its question");
    fixture
        .on((2017, 7, 6), Op::Change, |tx| proposal::answer(tx, &first, &give("10/07/2017")))
        .expect("an answer");
    let view = fixture.office.view();
    let check = |day: u32, expected: usize| {
        let open = open_proposals(&view, civil(2017, 7, day)).expect("the open ones");
        assert_eq!(open.len(), expected, "proposals open on {day} July");
    };
    check(2, 1);
    check(9, 2);
    check(10, 1);
    assert_eq!(proposal::of_period(&view, JULY()).expect("July's").len(), 1, "one was sent in July");
    let answered = proposal::answered_in(&view, JULY()).expect("those answered in July");
    assert_eq!(answered[0].proposal.id, first, "June's proposal was answered in July");
    assert_eq!(answered[0].organisation_name.as_deref(), Some("front"), "and it has its names");
    let query =
        serde_json::from_value::<ListQuery>(json!({"filters": {"answered": "false"}})).expect("a query");
    let page = proposal::list(&view, &query, civil(2017, 7, 31)).expect("a page");
    assert_eq!(page.total, 1, "the list tells answered ones apart");
}

#[test]
fn a_changed_proposal_keeps_its_answer() {
    let mut fixture = Fixture::new();
    let mut input = ProposalInput {
        day: Some("03/07/2017".into()),
        content: "Hỗ trợ".into(),
        sent_to: "Huyện ủy".into(),
        ..Default::default()
    };
    let id = fixture.on((2017, 7, 5), Op::Add, |tx| proposal::save(tx, &input)).expect("a proposal");
    let answer = AnswerInput { answered_on: Some("10/07/2017".into()), answer: "Nhất trí".into() };
    fixture.on((2017, 7, 10), Op::Change, |tx| proposal::answer(tx, &id, &answer)).expect("an answer");
    input.id = Some(id.clone());
    input.content = "Hỗ trợ kinh phí".into();
    fixture.on((2017, 7, 11), Op::Change, |tx| proposal::save(tx, &input)).expect("a change");
    let kept = proposal::get(&fixture.office.view(), &id).expect("the proposal").proposal;
    assert_eq!(
        (kept.content.as_str(), kept.answer.as_str()),
        ("Hỗ trợ kinh phí", "Nhất trí"),
        "words change, the answer stays"
    );
    input.day = Some("11/07/2017".into());
    let later = broken(fixture.on((2017, 7, 12), Op::Change, |tx| proposal::save(tx, &input)));
    assert_eq!(later, "day ConflictsWith(\"answered_on\")", "it cannot be sent after its answer");
}

#[test]
fn difficulties_and_notes_are_read_by_period() {
    let mut fixture = Fixture::new();
    let june = SituationNoteInput {
        day: Some("30/06/2017".into()),
        content: "Nhân dân đồng thuận".into(),
        ..Default::default()
    };
    let july = SituationNoteInput { day: Some("01/07/2017".into()), weight: Weight::Salient, ..june.clone() };
    fixture.on((2017, 7, 5), Op::Add, |tx| situation::save(tx, &june)).expect("June's note");
    let kept = fixture.on((2017, 7, 5), Op::Add, |tx| situation::save(tx, &july)).expect("July's note");
    let resolved = DifficultyInput {
        day: Some("01/06/2017".into()),
        content: "Thiếu kinh phí".into(),
        resolved_on: Some("15/07/2017".into()),
        ..Default::default()
    };
    fixture.on((2017, 7, 5), Op::Add, |tx| difficulty::save(tx, &resolved)).expect("a difficulty");
    let view = fixture.office.view();
    let notes = situation::of_period(&view, JULY()).expect("July's notes");
    assert_eq!(
        notes.iter().map(|note| note.note.weight).collect::<Vec<_>>(),
        [Weight::Salient],
        "only July's"
    );
    let check = |day: u32, expected: usize| {
        let open = difficulty::unresolved(&view, civil(2017, 7, day)).expect("the unresolved");
        assert_eq!(open.len(), expected, "unresolved difficulties on {day} July");
    };
    check(14, 1);
    check(15, 0);
    fixture.on((2017, 7, 6), Op::Remove, |tx| situation::remove(tx, &kept)).expect("to the trash");
    let gone = situation::get(&fixture.office.view(), &kept);
    assert!(
        matches!(gone, Err(Error::NotFound { kind: "situation_note", .. })),
        "a removed note is gone: {gone:?}"
    );
}
