use super::*;
use crate::directive::{self, DirectiveInput, NumberMode};
use crate::testing::{Fixture, broken, civil};
use crate::{DirectiveId, Op, OrganisationId, Result};

fn paper(fixture: &Fixture, deliveries: Vec<DeliveryInput>) -> DirectiveInput {
    DirectiveInput {
        book: Some(fixture.outgoing.clone()),
        numbering: NumberMode::Next,
        day: Some("05/01/2017".into()),
        issuer: "Cơ quan mẫu".into(),
        abstract_text: "Báo cáo việc chăm lo Tết".into(),
        deliveries,
        ..Default::default()
    }
}

fn to(organisation: &str, asked: Asked, due_on: Option<&str>) -> DeliveryInput {
    let organisation = Some(OrganisationId::new(organisation));
    DeliveryInput { organisation, asked, due_on: due_on.map(str::to_owned), ..Default::default() }
}

fn add(fixture: &mut Fixture, input: &DirectiveInput) -> Result<DirectiveId> {
    fixture.on((2017, 1, 5), Op::Add, |tx| directive::save(tx, input))
}

fn owing_names(fixture: &Fixture, day: u32) -> Vec<String> {
    let found = owed(&fixture.office.view(), civil(2017, 1, day)).expect("the list");
    found.into_iter().map(|owed| owed.recipient).collect()
}

#[test]
fn every_broken_rule_of_a_recipient_is_named() {
    let mut fixture = Fixture::new();
    let mut check = |deliveries: Vec<DeliveryInput>, expected: &str| {
        let input = paper(&fixture, deliveries);
        assert_eq!(broken(add(&mut fixture, &input)), expected, "what is refused");
    };
    check(vec![DeliveryInput::default()], "deliveries[0].recipient Missing");
    check(vec![to("front", Asked::Nothing, Some("10/01/2017"))], "deliveries[0].due_on Needs(\"asked\")");
    check(
        vec![to("front", Asked::Report, None), to("front", Asked::Report, None)],
        "deliveries[1].organisation Twice",
    );
    check(vec![to("nobody", Asked::Report, None)], "deliveries[0].organisation Unknown");
    let early = DeliveryInput {
        recipient: "Các xã".into(),
        sent_on: Some("06/01/2017".into()),
        received_on: Some("05/01/2017".into()),
        ..Default::default()
    };
    check(vec![early], "deliveries[0].received_on Before(\"sent_on\")");
}

#[test]
fn an_incoming_letter_has_no_recipients_to_follow() {
    let mut fixture = Fixture::new();
    let book = Some(fixture.incoming.clone());
    let input = DirectiveInput { book, ..paper(&fixture, vec![to("front", Asked::Report, None)]) };
    assert_eq!(broken(add(&mut fixture, &input)), "deliveries NotAllowed", "only what goes out is delivered");
}

#[test]
fn who_owes_an_answer_is_listed_until_it_comes() {
    let mut fixture = Fixture::new();
    let asked = vec![
        to("front", Asked::Report, Some("20/01/2017")),
        to("farmers", Asked::Acknowledge, Some("10/01/2017")),
        to("centre", Asked::Nothing, None),
    ];
    let input = paper(&fixture, asked);
    let id = add(&mut fixture, &input).expect("the paper is issued");
    let expected = ["Tổ chức farmers", "Tổ chức front"];
    assert_eq!(owing_names(&fixture, 6), expected, "the nearest deadline comes first");
    let view = directive::get(&fixture.office.view(), &id, civil(2017, 1, 12)).expect("the paper");
    let states: Vec<_> = view.deliveries.iter().map(|delivery| delivery.state).collect();
    let expected = [DeliveryState::Waiting, DeliveryState::Overdue, DeliveryState::Settled];
    assert_eq!(states, expected, "states as of 12 January");
    let ids: Vec<_> = view.deliveries.iter().map(|delivery| delivery.delivery.id.clone()).collect();
    let received = RecordDeliveriesInput {
        deliveries: ids[..2].to_vec(),
        received_on: Some("11/01/2017".into()),
        ..Default::default()
    };
    fixture.on((2017, 1, 12), Op::RecordDelivery, |tx| record(tx, &received)).expect("both acknowledged");
    assert_eq!(owing_names(&fixture, 12), ["Tổ chức front"], "an acknowledgement is no report");
    let answered = RecordDeliveriesInput { answered_on: Some("12/01/2017".into()), ..received };
    fixture.on((2017, 1, 12), Op::RecordDelivery, |tx| record(tx, &answered)).expect("the report came");
    assert_eq!(owing_names(&fixture, 12), Vec::<String>::new(), "nobody owes anything");
    assert!(owing(&fixture.office.view(), &ids[..1], civil(2017, 1, 12)).is_err(), "so nobody can be urged");
}

#[test]
fn drafts_and_cancelled_papers_ask_nobody() {
    let mut fixture = Fixture::new();
    let asked = || vec![to("front", Asked::Report, None)];
    let draft = DirectiveInput { numbering: NumberMode::Later, ..paper(&fixture, asked()) };
    add(&mut fixture, &draft).expect("a draft");
    let issued = paper(&fixture, asked());
    let id = add(&mut fixture, &issued).expect("a paper");
    assert_eq!(owing_names(&fixture, 6).len(), 1, "only the issued paper asks");
    let cancel = |tx: &mut crate::Tx<'_>| directive::cancel_number(tx, &id, "sai thể thức");
    fixture.on((2017, 1, 6), Op::CancelNumber, cancel).expect("its number is cancelled");
    assert_eq!(owing_names(&fixture, 6).len(), 0, "a cancelled paper asks nothing any more");
}

#[test]
fn a_record_without_names_or_days_is_refused() {
    let mut fixture = Fixture::new();
    let refused =
        fixture.on((2017, 1, 6), Op::RecordDelivery, |tx| record(tx, &RecordDeliveriesInput::default()));
    assert_eq!(broken(refused), "deliveries Missing", "nobody is named");
}
