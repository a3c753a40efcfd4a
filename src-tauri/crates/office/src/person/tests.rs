use super::*;
use crate::testing::{Fixture, civil};
use crate::{Error, ListQuery, Op, OrganisationId, PersonId, Result, SignerId};

fn named(full_name: &str) -> PersonInput {
    PersonInput { full_name: full_name.into(), ..Default::default() }
}

fn add(fixture: &mut Fixture, input: &PersonInput) -> Result<PersonId> {
    fixture.on((2017, 1, 5), Op::Add, |tx| save(tx, input))
}

fn post(title: &str, from: &str, to: &str) -> PostInput {
    PostInput {
        title: title.into(),
        organisation: Some(OrganisationId::new("front")),
        valid_from: Some(from.into()),
        valid_to: Some(to.into()),
        ..Default::default()
    }
}

#[test]
fn persons_are_listed_by_given_name() {
    let mut fixture = Fixture::new();
    for name in ["Nguyễn Mẫu Đông", "Trần Mẫu Án", "Lê Mẫu Ăn", "Bùi Mẫu An", "Nguyễn Mẫu Dung", "Đỗ Mẫu An"]
    {
        add(&mut fixture, &named(name)).expect("a person");
    }
    let rare = PersonInput { given_name: Some("Ba Mẫu".into()), ..named("Mạ Ba Mẫu") };
    add(&mut fixture, &rare).expect("a person whose given name is two words");
    let page =
        list(&fixture.office.view(), &ListQuery::default(), civil(2017, 1, 6)).expect("a page of persons");
    let names: Vec<&str> = page.rows.iter().map(|row| row.full_name.as_str()).collect();
    let expected = [
        "Bùi Mẫu An",
        "Đỗ Mẫu An",
        "Trần Mẫu Án",
        "Lê Mẫu Ăn",
        "Mạ Ba Mẫu",
        "Nguyễn Mẫu Dung",
        "Nguyễn Mẫu Đông",
    ];
    assert_eq!(names, expected, "the order is that of a Vietnamese list of staff");
}

#[test]
fn a_given_name_follows_the_full_name_unless_it_was_chosen() {
    let mut fixture = Fixture::new();
    let mut check = |first: (&str, &str), second: (&str, &str), expected: &str| {
        let input = |id, (full_name, given): (&str, &str)| PersonInput {
            id,
            given_name: Some(given.into()),
            ..named(full_name)
        };
        let id = add(&mut fixture, &input(None, first)).expect("a person");
        add(&mut fixture, &input(Some(id.clone()), second)).expect("a change");
        let person = get(&fixture.office.view(), &id).expect("the person").person;
        assert_eq!(person.given_name, expected, "the given name after {first:?} became {second:?}");
    };
    check(("Trần Mẫu Nam", ""), ("Trần Mẫu Năm", "Nam"), "Năm");
    check(("Mạ Ba Mẫu", "Ba Mẫu"), ("Mạ Tư Mẫu", "Ba Mẫu"), "Ba Mẫu");
    check(("Mạ Ba Mẫu", "Ba Mẫu"), ("Mạ Ba Mẫu", ""), "Mẫu");
}

#[test]
fn several_posts_are_held_at_once_and_shown_on_their_days() {
    let mut fixture = Fixture::new();
    let input = PersonInput {
        posts: vec![
            post("Chủ tịch", "01/01/2016", ""),
            post("Phó Trưởng khối", "25/01/2016", ""),
            post("Trưởng tiểu ban", "01/03/2017", "31/12/2017"),
        ],
        ..named("Trần Mẫu Nam")
    };
    let id = add(&mut fixture, &input).expect("a person");
    let check = |day, expected: &str| {
        let page = list(&fixture.office.view(), &ListQuery::default(), day).expect("a page");
        assert_eq!(page.rows[0].posts, expected, "the posts on {day}");
    };
    check(civil(2016, 1, 2), "Chủ tịch");
    check(civil(2017, 2, 28), "Chủ tịch; Phó Trưởng khối");
    check(civil(2017, 3, 1), "Chủ tịch; Phó Trưởng khối; Trưởng tiểu ban");
    check(civil(2018, 1, 1), "Chủ tịch; Phó Trưởng khối");
    let held = get(&fixture.office.view(), &id).expect("the person").posts;
    let taken = PostInput { id: Some(held[0].id.clone()), ..post("Chủ tịch", "", "") };
    let other =
        PersonInput { posts: vec![taken, post("", "02/02/2017", "01/02/2017")], ..named("Bùi Mẫu An") };
    let Err(Error::Invalid(fields)) = add(&mut fixture, &other) else { panic!("three rules are broken") };
    let fields: Vec<&str> = fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(fields, ["posts[1].title", "posts[1].valid_to", "posts[0].id"], "the fields refused");
}

#[test]
fn signers_stand_in_order_and_hold_their_person() {
    let mut fixture = Fixture::new();
    let person = add(&mut fixture, &named("Trần Mẫu Nam")).expect("a person");
    let mut signer = |authority: &str, title: &str, to: &str| {
        let input = SignerInput {
            authority: authority.into(),
            title: title.into(),
            person: Some(person.clone()),
            valid_to: Some(to.into()),
            ..Default::default()
        };
        fixture.on((2017, 1, 5), Op::Add, |tx| save_signer(tx, &input))
    };
    let head = signer("", "TRƯỞNG KHỐI", "30/06/2017").expect("the head");
    let deputy = signer("K/T TRƯỞNG KHỐI", "PHÓ TRƯỞNG KHỐI", "").expect("a deputy");
    assert!(signer("", "", "").is_err(), "a signature has a title");
    let check = |day, expected: &[&SignerId]| {
        let found = signers(&fixture.office.view(), day).expect("signers");
        let ids: Vec<&SignerId> = found.iter().map(|found| &found.signer.id).collect();
        assert_eq!(ids, expected, "who may sign on {day}");
        assert!(found.iter().all(|found| found.person_name == "Trần Mẫu Nam"), "each under their name");
    };
    check(civil(2017, 6, 30), &[&head, &deputy]);
    check(civil(2017, 7, 1), &[&deputy]);
    let refused = fixture.on((2017, 7, 2), Op::Remove, |tx| remove(tx, &person)).expect_err("they sign");
    assert!(matches!(refused, Error::InUse { used_by: "signer", .. }), "the use is named: {refused}");
    fixture.on((2017, 7, 2), Op::Remove, |tx| remove_signer(tx, &head)).expect("the head's line goes");
    fixture.on((2017, 7, 2), Op::Remove, |tx| remove_signer(tx, &deputy)).expect("the deputy's line goes");
    fixture.on((2017, 7, 2), Op::Remove, |tx| remove(tx, &person)).expect("then the person may go");
}
