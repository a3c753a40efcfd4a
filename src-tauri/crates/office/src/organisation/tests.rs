use super::*;
use crate::testing::{Fixture, civil};
use crate::{Error, ListQuery, Op, OrganisationId, Result};

fn named(name: &str, membership: Membership) -> OrganisationInput {
    OrganisationInput { name: name.into(), membership: Some(membership), ..Default::default() }
}

fn add(fixture: &mut Fixture, input: &OrganisationInput) -> Result<OrganisationId> {
    fixture.on((2017, 1, 5), Op::Add, |tx| save(tx, input))
}

#[test]
fn every_broken_rule_is_named() {
    let mut fixture = Fixture::new();
    let mut check = |input: &OrganisationInput, expected: &str| {
        let refused = match add(&mut fixture, input) {
            Err(Error::Invalid(fields)) => {
                fields.iter().map(|field| format!("{} {:?}", field.field, field.code)).collect()
            }
            other => vec![format!("{other:?}")],
        };
        assert_eq!(refused.join("; "), expected, "what is refused of {input:?}");
    };
    check(&OrganisationInput::default(), "name Missing; membership Missing");
    check(&named("Cơ quan Khối thứ hai", Membership::Office), "membership Twice");
    let office = Some(OrganisationId::new("office"));
    check(&OrganisationInput { id: office, ..named("Cơ quan", Membership::Member) }, "membership NotAllowed");
    let dates = (Some("02/02/2017".into()), Some("01/02/2017".into()));
    let dated =
        OrganisationInput {
            valid_from: dates.0, valid_to: dates.1, ..named("Hội mẫu", Membership::Member)
        };
    check(&dated, "valid_to Before(\"valid_from\")");
}

#[test]
fn an_organisation_under_a_new_name_leaves_the_old_one_to_old_days() {
    let mut fixture = Fixture::new();
    let old = OrganisationInput {
        valid_to: Some("30/06/2017".into()),
        ..named("Đoàn thể mẫu", Membership::Member)
    };
    let new = OrganisationInput {
        valid_from: Some("01/07/2017".into()),
        ..named("Tổ chức mẫu", Membership::Member)
    };
    add(&mut fixture, &old).expect("the old name");
    add(&mut fixture, &new).expect("the new name");
    let check = |day, expected: &[&str]| {
        let members = members(&fixture.office.view(), day).expect("members");
        let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
        assert_eq!(names, expected, "the members on {day}");
    };
    check(civil(2017, 6, 30), &["Tổ chức front", "Tổ chức farmers", "Đoàn thể mẫu"]);
    check(civil(2017, 7, 1), &["Tổ chức front", "Tổ chức farmers", "Tổ chức mẫu"]);
    let query: ListQuery =
        serde_json::from_value(serde_json::json!({"filters": {"on": "2017-07-01", "membership": "member"}}))
            .expect("a query");
    let page = list(&fixture.office.view(), &query).expect("a page");
    assert_eq!(page.total, 3, "the list's filter agrees with the members of the day");
}

#[test]
fn there_is_always_one_office() {
    let mut fixture = Fixture::new();
    assert_eq!(
        office(&fixture.office.view()).expect("the office").id.as_str(),
        "office",
        "the office is found"
    );
    let id = OrganisationId::new("office");
    let refused = fixture.on((2017, 1, 5), Op::Remove, |tx| remove(tx, &id)).expect_err("the office stays");
    assert!(matches!(refused, Error::WrongState { step: "remove", .. }), "the refusal says why: {refused}");
}

#[test]
fn only_what_nothing_uses_is_removed() {
    let mut fixture = Fixture::new();
    let lead = OrganisationId::new("front");
    let letter = crate::directive::DirectiveInput {
        book: Some(fixture.incoming.clone()),
        day: Some("05/01/2017".into()),
        issuer: "Huyện ủy mẫu".into(),
        abstract_text: "Về việc mẫu".into(),
        routings: vec![crate::directive::RoutingInput {
            day: Some("05/01/2017".into()),
            lead: Some(lead.clone()),
            ..Default::default()
        }],
        ..Default::default()
    };
    let letter =
        fixture.on((2017, 1, 5), Op::Add, |tx| crate::directive::save(tx, &letter)).expect("a letter");
    let refused = fixture.on((2017, 1, 6), Op::Remove, |tx| remove(tx, &lead)).expect_err("it leads");
    assert!(matches!(refused, Error::InUse { used_by: "routing", .. }), "its user is named: {refused}");
    fixture.on((2017, 1, 6), Op::Remove, |tx| crate::directive::remove(tx, &letter)).expect("to the trash");
    fixture.on((2017, 1, 6), Op::Remove, |tx| remove(tx, &lead)).expect("nothing outside the trash uses it");
}

#[test]
fn subcommittees_keep_their_order() {
    let mut fixture = Fixture::new();
    let ids: Vec<_> = ["Văn phòng", "Tuyên truyền - vận động", "Kiểm tra - giám sát"]
        .into_iter()
        .map(|name| {
            let input = SubcommitteeInput { name: name.into(), ..Default::default() };
            fixture.on((2017, 1, 5), Op::Add, |tx| save_subcommittee(tx, &input)).expect("a sub-committee")
        })
        .collect();
    fixture.on((2017, 1, 5), Op::Remove, |tx| remove_subcommittee(tx, &ids[1])).expect("nothing uses it");
    let names: Vec<String> = subcommittees(&fixture.office.view(), civil(2017, 1, 6))
        .expect("the sub-committees")
        .into_iter()
        .map(|subcommittee| subcommittee.short_name)
        .collect();
    assert_eq!(names, ["Văn phòng", "Kiểm tra - giám sát"], "the order is that of entry");
}
