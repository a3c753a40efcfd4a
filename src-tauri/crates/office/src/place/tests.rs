use super::*;
use crate::testing::{Fixture, civil};
use crate::{Error, ListQuery, Op, PlaceId, Result};

fn commune(name: &str) -> PlaceInput {
    PlaceInput {
        level: Some(PlaceLevel::Commune),
        kind_word: "xã".into(),
        name: name.into(),
        ..Default::default()
    }
}

fn village(name: &str, parent: &PlaceId) -> PlaceInput {
    PlaceInput {
        level: Some(PlaceLevel::Village),
        kind_word: "thôn".into(),
        name: name.into(),
        parent: Some(parent.clone()),
        ..Default::default()
    }
}

fn add(fixture: &mut Fixture, input: &PlaceInput) -> Result<PlaceId> {
    fixture.on((2017, 1, 5), Op::Add, |tx| save(tx, input))
}

fn refusals<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Err(Error::Invalid(fields)) => {
            let fields = fields.iter().map(|field| format!("{} {:?}", field.field, field.code));
            fields.collect::<Vec<_>>().join("; ")
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn every_broken_rule_is_named() {
    let mut fixture = Fixture::new();
    let parent = add(&mut fixture, &commune("Mẫu Một")).expect("a commune");
    let child = add(&mut fixture, &village("Mẫu A", &parent)).expect("a village");
    let mut check = |input: PlaceInput, expected: &str| {
        assert_eq!(refusals(add(&mut fixture, &input)), expected, "what is refused of {input:?}");
    };
    check(PlaceInput::default(), "level Missing");
    check(PlaceInput { kind_word: " ".into(), ..commune("") }, "kind_word Missing; name Missing");
    check(PlaceInput { parent: None, ..village("Mẫu B", &parent) }, "parent Missing");
    check(PlaceInput { parent: Some(parent.clone()), ..commune("Mẫu") }, "parent ConflictsWith(\"level\")");
    check(village("Mẫu B", &child), "parent NotAllowed");
    check(village("Mẫu B", &PlaceId::new("nowhere")), "parent Unknown");
    check(village("Mẫu A", &parent), "name Twice");
    check(PlaceInput { id: Some(parent.clone()), ..village("Mẫu C", &parent) }, "level NotAllowed");
    check(
        PlaceInput { replaced_by: Some(parent.clone()), ..commune("Mẫu Hai") },
        "replaced_by Needs(\"valid_to\")",
    );
    let ended = PlaceInput { valid_to: Some("31/12/2019".into()), ..commune("Mẫu Một") };
    check(
        PlaceInput { id: Some(parent.clone()), replaced_by: Some(parent.clone()), ..ended.clone() },
        "replaced_by NotAllowed",
    );
    check(
        PlaceInput { id: Some(parent.clone()), replaced_by: Some(child.clone()), ..ended },
        "replaced_by NotAllowed",
    );
}

#[test]
fn villages_are_counted_as_they_stood_on_the_day() {
    let mut fixture = Fixture::new();
    let parent = add(&mut fixture, &commune("Mẫu Một")).expect("a commune");
    let kept = add(&mut fixture, &village("Mẫu A", &parent)).expect("a village");
    let merged = PlaceInput {
        valid_to: Some("30/06/2017".into()),
        replaced_by: Some(kept),
        ..village("Mẫu B", &parent)
    };
    add(&mut fixture, &merged).expect("a village that merged into the other");
    let again = PlaceInput { valid_from: Some("01/01/2020".into()), ..village("Mẫu B", &parent) };
    add(&mut fixture, &again).expect("the same name again, on other days");
    let check = |day, expected: &[&str]| {
        let villages = villages_on(&fixture.office.view(), day).expect("villages");
        let names: Vec<&str> = villages.iter().map(|row| row.place.name.as_str()).collect();
        assert_eq!(names, expected, "the villages on {day}");
        let count = count_villages(&fixture.office.view(), day).expect("a count");
        assert_eq!(count as usize, expected.len(), "their count on {day}");
    };
    check(civil(2017, 6, 30), &["Mẫu A", "Mẫu B"]);
    check(civil(2017, 7, 1), &["Mẫu A"]);
    check(civil(2020, 1, 1), &["Mẫu A", "Mẫu B"]);
}

#[test]
fn a_list_of_names_becomes_the_villages_of_a_commune() {
    let mut fixture = Fixture::new();
    let parent = add(&mut fixture, &commune("Mẫu Một")).expect("a commune");
    let other = add(&mut fixture, &commune("Mẫu Hai")).expect("another commune");
    let pasted = |names: &str| VillagesInput {
        commune: Some(parent.clone()),
        kind_word: "thôn".into(),
        names: names.into(),
        valid_from: None,
    };
    let mut add_all = |input: &VillagesInput| fixture.on((2017, 1, 5), Op::Add, |tx| add_villages(tx, input));
    let input = pasted("Thôn Mẫu A\r\n\n  Mẫu B \nThông Mẫu");
    let ids = add_all(&input).expect("three villages");
    assert_eq!(ids.len(), 3, "an empty line is no village");
    let refused = refusals(add_all(&pasted("Mẫu C\nthôn Mẫu C\nMẫu A")));
    assert_eq!(refused, "names[1].name Twice; names[2].name Twice", "each line refused is named");
    assert_eq!(refusals(add_all(&pasted(" \n"))), "names Missing", "nothing is no list");
    add_all(&VillagesInput { commune: Some(other), ..pasted("Mẫu A") }).expect("a namesake elsewhere");
    let page = list(&fixture.office.view(), &ListQuery::default()).expect("a page");
    let found: Vec<String> =
        page.rows.iter().map(|row| format!("{} {}", row.place.kind_word, row.place.name)).collect();
    let expected = ["xã Mẫu Một", "thôn Mẫu A", "thôn Mẫu B", "thôn Thông Mẫu", "xã Mẫu Hai", "thôn Mẫu A"];
    assert_eq!(found, expected, "each commune is followed by its villages");
    let refused =
        fixture.on((2017, 1, 6), Op::Remove, |tx| remove(tx, &parent)).expect_err("it has villages");
    assert!(matches!(refused, Error::InUse { used_by: "place", .. }), "the villages are named: {refused}");
    fixture.on((2017, 1, 6), Op::Remove, |tx| remove(tx, &ids[0])).expect("a village goes");
}
