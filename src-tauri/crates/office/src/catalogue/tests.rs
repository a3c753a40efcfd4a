use super::*;
use crate::testing::{Fixture, civil};
use crate::{Error, ListQuery, Op, OrganisationId};

fn shipped() -> Defaults {
    serde_json::from_str(include_str!("../../../../../assets/catalogues/default.json")).expect("the defaults")
}

fn names<E: Entry>(fixture: &Fixture, name: fn(&E) -> String) -> Vec<String> {
    let query = ListQuery { limit: 1_000, ..Default::default() };
    let page = list::<E>(&fixture.office.view(), &query).expect("a page");
    page.rows.iter().map(name).collect()
}

#[test]
fn the_shipped_catalogues_keep_their_order_and_are_shipped_once() {
    let mut fixture = Fixture::new();
    let defaults = shipped();
    for _ in 0..2 {
        fixture.on((2017, 1, 2), Op::SetUp, |tx| ship(tx, &defaults)).expect("the defaults are accepted");
    }
    let kinds = names::<ActivityKind>(&fixture, |kind| kind.name.clone());
    let expected: Vec<String> = defaults.activity_kinds.iter().map(|kind| kind.name.clone()).collect();
    assert_eq!(kinds, expected, "the activity kinds are those of the text, once each");
    assert_eq!(
        names::<DocumentType>(&fixture, |kind| kind.name.clone()).len(),
        defaults.document_types.len(),
        "every document type is there once"
    );
    assert_eq!(
        names::<MeetingKind>(&fixture, |kind| kind.name.clone()).len(),
        defaults.meeting_kinds.len(),
        "every meeting kind is there once"
    );
    assert!(names::<TaskGroup>(&fixture, |group| group.name.clone()).is_empty(), "task groups ship empty");
}

#[test]
fn document_types_carry_the_abbreviations_of_both_families() {
    let mut fixture = Fixture::new();
    fixture.on((2017, 1, 2), Op::SetUp, |tx| ship(tx, &shipped())).expect("the defaults");
    let check = |name: &str, party: &str, state: &str| {
        let kind = by_name::<DocumentType>(&fixture.office.view(), name).expect("a read").expect("the type");
        let found = (kind.party_abbreviation.as_str(), kind.state_abbreviation.as_str());
        assert_eq!(found, (party, state), "the abbreviations of {name}");
    };
    check("Báo cáo", "BC", "BC");
    check("Công văn", "CV", "");
    check("Quyết định", "QĐ", "QĐ");
    check("Quy định", "QĐ", "QyĐ");
    check("Thông tri", "TT", "");
    check("Công điện", "", "CĐ");
}

#[test]
fn a_name_stands_once_and_a_change_keeps_its_place() {
    let mut fixture = Fixture::new();
    let mut add = |name: &str, id| {
        let input =
            ActivityKindInput { id, name: name.into(), session_word: "buổi".into(), ..Default::default() };
        fixture.on((2017, 1, 5), Op::Add, |tx| save::<ActivityKind>(tx, &input))
    };
    let first = add("Tuyên truyền", None).expect("a kind");
    add("Vận động", None).expect("another kind");
    assert!(matches!(add(" Vận  động", None), Err(Error::Invalid(_))), "the same name is refused");
    add("Tuyên truyền miệng", Some(first.clone())).expect("a new name");
    let kinds = names::<ActivityKind>(&fixture, |kind| kind.name.clone());
    assert_eq!(kinds, ["Tuyên truyền miệng", "Vận động"], "a change keeps its place");
    fixture.on((2017, 1, 6), Op::Remove, |tx| remove::<ActivityKind>(tx, &first)).expect("nothing uses it");
    let gone = get::<ActivityKind>(&fixture.office.view(), &first).expect_err("it is in the trash");
    assert!(matches!(gone, Error::NotFound { kind: "activity_kind", .. }), "it is not found: {gone}");
}

#[test]
fn a_type_that_papers_bear_stays() {
    let mut fixture = Fixture::new();
    let input = DocumentTypeInput { name: "Báo cáo".into(), ..Default::default() };
    let report = fixture.on((2017, 1, 5), Op::Add, |tx| save::<DocumentType>(tx, &input)).expect("a type");
    let letter = crate::directive::DirectiveInput {
        book: Some(fixture.incoming.clone()),
        day: Some("05/01/2017".into()),
        issuer: "Huyện ủy mẫu".into(),
        abstract_text: "Báo cáo mẫu".into(),
        document_type: Some(report.clone()),
        ..Default::default()
    };
    fixture.on((2017, 1, 5), Op::Add, |tx| crate::directive::save(tx, &letter)).expect("a letter");
    let refused = fixture
        .on((2017, 1, 6), Op::Remove, |tx| remove::<DocumentType>(tx, &report))
        .expect_err("a letter bears it");
    assert!(matches!(refused, Error::InUse { used_by: "directive", .. }), "its user is named: {refused}");
}

#[test]
fn a_task_group_names_an_organisation_that_stands() {
    let mut fixture = Fixture::new();
    let mut add = |lead: &str| {
        let lead = Some(OrganisationId::new(lead));
        let input = TaskGroupInput { name: format!("Nhóm {lead:?}"), lead, ..Default::default() };
        fixture.on((2017, 1, 5), Op::Add, |tx| save::<TaskGroup>(tx, &input))
    };
    let refused = add("nobody").expect_err("no such organisation");
    assert!(
        matches!(&refused, Error::Invalid(fields) if fields[0].field == "lead"),
        "at the lead: {refused}"
    );
    let id = add("front").expect("a group");
    let lead = OrganisationId::new("front");
    let refused = fixture
        .on((2017, 1, 6), Op::Remove, |tx| crate::organisation::remove(tx, &lead))
        .expect_err("it leads a group");
    assert!(matches!(refused, Error::InUse { used_by: "task_group", .. }), "the group is named: {refused}");
    fixture.on((2017, 1, 6), Op::Remove, |tx| remove::<TaskGroup>(tx, &id)).expect("the group goes");
    fixture
        .on((2017, 1, 6), Op::Remove, |tx| crate::organisation::remove(tx, &lead))
        .expect("then the organisation may go");
    let members = crate::organisation::members(&fixture.office.view(), civil(2017, 1, 6)).expect("members");
    assert_eq!(members.len(), 1, "one member is left");
}
