//! What waits, what is late and what is missing, as the lists show it; and one routing for several letters.

use super::*;
use crate::testing::{Fixture, broken, civil};
use crate::workday::{self, HolidayInput};
use crate::{DirectiveId, DocumentTypeId, Error, ListQuery, Op, OrganisationId, Result};

/// A letter that arrived on a Thursday before a long weekend, changed as the case needs it.
fn letter(fixture: &mut Fixture, change: impl FnOnce(&mut DirectiveInput)) -> DirectiveId {
    let mut input = DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some("31/08/2017".into()),
        issuer: "Huyện ủy Mẫu".into(),
        abstract_text: "Kế hoạch".into(),
        ..Default::default()
    };
    change(&mut input);
    fixture.on((2017, 8, 31), Op::Add, |tx| save(tx, &input)).expect("a letter")
}

fn routed(handed_over_on: &str) -> Vec<RoutingInput> {
    vec![RoutingInput {
        day: Some("31/08/2017".into()),
        lead: Some(OrganisationId::new("front")),
        handed_over_on: Some(handed_over_on.into()),
        ..Default::default()
    }]
}

/// The office with two days off, on Friday 1 and Monday 4 September 2017.
fn office() -> Fixture {
    let mut fixture = Fixture::new();
    for day in ["01/09/2017", "04/09/2017"] {
        let input =
            HolidayInput { day: Some(day.into()), name: "Quốc khánh".into(), ..Default::default() };
        fixture.on((2017, 1, 5), Op::Add, |tx| workday::save(tx, &input)).expect("a day off");
    }
    fixture
}

/// The numbers a view lists, as of a day in September 2017.
fn viewed(fixture: &Fixture, view: &str, day: u32) -> Vec<i64> {
    let query = serde_json::json!({"filters": {"view": view}, "sort": {"by": "number"}});
    let query: ListQuery = serde_json::from_value(query).expect("a query");
    let page = list(&fixture.office.view(), &query, civil(2017, 9, day)).expect("a page");
    page.rows.iter().filter_map(|row| row.number).collect()
}

#[test]
fn what_was_handed_over_late_is_marked_by_working_days() {
    let mut fixture = office();
    let _in_time = letter(&mut fixture, |input| input.routings = routed("05/09/2017"));
    let _late = letter(&mut fixture, |input| input.routings = routed("06/09/2017"));
    let _urgent = letter(&mut fixture, |input| {
        input.urgency = Urgency::Urgent;
        input.routings = routed("05/09/2017");
    });
    let _urgent_at_once = letter(&mut fixture, |input| {
        input.urgency = Urgency::Flash;
        input.routings = routed("31/08/2017");
    });
    let _waiting = letter(&mut fixture, |_| {});
    let _dealt_with = letter(&mut fixture, |input| input.handled_on = Some("05/09/2017".into()));
    assert_eq!(viewed(&fixture, "handed_late", 5), [2, 3], "the next working day is the fifth");
    assert_eq!(viewed(&fixture, "handed_late", 6), [2, 3, 5], "what still waits is late from the sixth on");
}

#[test]
fn each_view_lists_what_it_names() {
    let mut fixture = office();
    let answered = letter(&mut fixture, |input| input.deadline = Some("07/09/2017".into()));
    let _open = letter(&mut fixture, |input| {
        input.deadline = Some("07/09/2017".into());
        input.symbol = "1-CV/HU".into();
        input.routings = routed("31/08/2017");
    });
    let _elsewhere = letter(&mut fixture, |input| {
        input.first_received_by = Some(OrganisationId::new("front"));
        input.deadline = Some("30/09/2017".into());
    });
    let reply = DirectiveInput {
        book: Some(fixture.outgoing.clone()),
        day: Some("01/09/2017".into()),
        issuer: "Cơ quan".into(),
        abstract_text: "Trả lời".into(),
        relations: vec![RelationInput { other: answered, kind: RelationKind::RepliesTo }],
        ..Default::default()
    };
    let _ = fixture.on((2017, 9, 1), Op::Add, |tx| save(tx, &reply)).expect("a reply");
    let check = |view: &str, day: u32, expected: &[i64]| {
        assert_eq!(viewed(&fixture, view, day), expected, "the view {view} on {day} September");
    };
    check("waiting", 5, &[1, 3]);
    check("due_soon", 3, &[]);
    check("due_soon", 5, &[1, 2]);
    check("overdue", 8, &[1, 2]);
    check("unanswered", 5, &[2, 3]);
    check("incomplete", 5, &[1, 2, 3]);
    check("no_symbol", 5, &[1, 3]);
    check("elsewhere", 5, &[3]);
    check("something else", 5, &[]);
}

#[test]
fn a_letter_with_all_its_register_asks_for_is_complete() {
    use crate::catalogue::{self, DocumentType, DocumentTypeInput};
    let mut fixture = office();
    let input = DocumentTypeInput { name: "Kế hoạch".into(), ..Default::default() };
    let document_type: DocumentTypeId =
        fixture.on((2017, 1, 5), Op::Add, |tx| catalogue::save::<DocumentType>(tx, &input)).expect("a type");
    let _ = letter(&mut fixture, |input| {
        input.document_type = Some(document_type);
        input.document_date = Some("30/08/2017".into());
        input.routings = routed("31/08/2017");
    });
    assert_eq!(viewed(&fixture, "incomplete", 5), [0_i64; 0], "nothing is missing");
}

fn route(fixture: &mut Fixture, directives: Vec<DirectiveId>, routing: RoutingInput) -> Result<()> {
    let input = BulkRoutingInput { directives, routing };
    fixture.on((2017, 9, 5), Op::Route, |tx| route_many(tx, &input))
}

fn to_farmers(words: &str) -> RoutingInput {
    RoutingInput {
        day: Some("05/09/2017".into()),
        words: words.into(),
        lead: Some(OrganisationId::new("farmers")),
        coordinating: vec![OrganisationId::new("front")],
        deadline: Some("15/09/2017".into()),
        ..Default::default()
    }
}

#[test]
fn several_letters_are_routed_as_one() {
    let mut fixture = office();
    let first = letter(&mut fixture, |input| input.routings = routed("31/08/2017"));
    let second = letter(&mut fixture, |input| input.deadline = Some("10/09/2017".into()));
    let both = vec![first.clone(), second.clone()];
    route(&mut fixture, both.clone(), to_farmers("Giao Hội Nông dân")).expect("routed");
    let read = |id| get(&fixture.office.view(), id, civil(2017, 9, 5)).expect("a letter");
    let (first, second) = (read(&first), read(&second));
    assert_eq!((first.routings.len(), second.routings.len()), (2, 1), "after the routings that stood");
    assert_eq!(first.routings[1].coordinating.len(), 1, "with those who coordinate");
    let deadlines =
        [first.directive.deadline, second.directive.deadline].map(|day| day.map(|day| day.to_string()));
    assert_eq!(
        deadlines,
        [Some("2017-09-15".to_owned()), Some("2017-09-10".to_owned())],
        "the deadline becomes that of a letter without one"
    );
    fixture.office.undo_last(&crate::testing::at(2017, 9, 6)).expect("one undo");
    let view = fixture.office.view();
    let left = both.iter().map(|id| get(&view, id, civil(2017, 9, 6)).expect("a letter").routings.len());
    assert_eq!(left.collect::<Vec<_>>(), [1, 0], "takes all of it back");
}

#[test]
fn a_routing_that_one_letter_refuses_is_given_to_none() {
    let mut fixture = office();
    let good = letter(&mut fixture, |_| {});
    let cancelled = letter(&mut fixture, |_| {});
    fixture
        .on((2017, 9, 1), Op::CancelNumber, |tx| cancel_number(tx, &cancelled, "nhầm"))
        .expect("a cancelled number");
    let refused = route(&mut fixture, vec![good.clone(), cancelled], to_farmers(""));
    assert!(matches!(refused, Err(Error::Frozen { .. })), "a cancelled number is not routed");
    let read = get(&fixture.office.view(), &good, civil(2017, 9, 5)).expect("a letter");
    assert_eq!(read.routings.len(), 0, "and the other letter stays as it was");
    assert_eq!(
        broken(route(&mut fixture, Vec::new(), to_farmers(""))),
        "directives Missing",
        "for no letter"
    );
    let nobody = RoutingInput { lead: None, ..to_farmers("") };
    let refused = broken(route(&mut fixture, vec![good.clone()], nobody));
    assert!(refused.contains("lead Missing"), "a lead is asked for: {refused}");
    let secret = route(&mut fixture, vec![good], to_farmers("Văn bản MẬT"));
    assert!(matches!(secret, Err(Error::Stamped(_))), "a stamp is asked about on the letter's own form");
}
