use super::*;
use crate::store::Table;
use crate::testing::{Fixture, at, civil};
use crate::{CountInput, DirectiveId, Error, ListQuery, Op, OrganisationId, Result};

fn letter(fixture: &Fixture) -> DirectiveInput {
    DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some("05/01/2017".into()),
        issuer: "Huyện ủy mẫu".into(),
        abstract_text: "Về việc tổng vệ sinh môi trường".into(),
        ..Default::default()
    }
}

fn add(fixture: &mut Fixture, input: &DirectiveInput) -> Result<DirectiveId> {
    fixture.on((2017, 1, 5), Op::Add, |tx| save(tx, input))
}

fn add_letter(fixture: &mut Fixture) -> Result<DirectiveId> {
    let input = letter(fixture);
    add(fixture, &input)
}

fn number(fixture: &Fixture, id: &DirectiveId) -> Option<i64> {
    fixture.office.view().get::<Directive>(id).expect("the directive").number
}

#[test]
fn an_incoming_letter_needs_only_day_issuer_and_abstract() {
    let mut fixture = Fixture::new();
    let id = add_letter(&mut fixture).expect("the letter is registered");
    let view = get(&fixture.office.view(), &id, civil(2017, 1, 6)).expect("the letter is read");
    assert_eq!(view.directive.number, Some(1), "the first letter of the year takes number 1");
    assert_eq!(view.state, DirectiveState::Waiting, "a letter without routing waits");
    assert_eq!(view.directive.symbol, "", "a letter may have no symbol");
}

#[test]
fn every_broken_rule_is_named() {
    let mut fixture = Fixture::new();
    let mut check = |change: fn(&mut DirectiveInput), expected: &str| {
        let mut input = letter(&fixture);
        change(&mut input);
        let refused = match add(&mut fixture, &input) {
            Err(Error::Invalid(fields)) => {
                fields.iter().map(|field| format!("{} {:?}", field.field, field.code)).collect()
            }
            other => vec![format!("{other:?}")],
        };
        assert_eq!(refused.join("; "), expected, "what is refused");
    };
    check(|input| input.issuer = "  ".into(), "issuer Missing");
    check(|input| input.day = None, "day Missing");
    check(
        |input| *input = DirectiveInput::default(),
        "book Missing; day Missing; issuer Missing; abstract Missing",
    );
    check(|input| input.abstract_text = "\u{7}".into(), "abstract ControlCharacter");
    check(|input| input.abstract_text = "Chào 😀".into(), "abstract Unprintable('😀')");
    check(|input| input.issuer = "a".repeat(501), "issuer TooLong { max: 500 }");
    check(|input| input.document_date = Some("31/02/2017".into()), "document_date NoSuchDay");
    check(|input| input.document_date = Some("06/01/2017".into()), "day Before(\"document_date\")");
    check(|input| input.pages = Some(CountInput::Text("1,234.5".into())), "pages ForeignNumber");
    check(|input| input.pages = Some(CountInput::Whole(-1)), "pages Negative");
    check(
        |input| {
            input.routings = vec![RoutingInput {
                day: Some("06/01/2017".into()),
                lead: Some(OrganisationId::new("front")),
                coordinating: vec![OrganisationId::new("front"), OrganisationId::new("nobody")],
                ..Default::default()
            }];
        },
        "routings[0].coordinating[0] SameAsLead; routings[0].coordinating[1] Unknown",
    );
}

#[test]
fn the_year_of_arrival_decides_the_number() {
    let mut fixture = Fixture::new();
    let mut check = |day: &str, written: &str, expected| {
        let input =
            DirectiveInput { day: Some(day.into()), document_date: Some(written.into()), ..letter(&fixture) };
        let id = add(&mut fixture, &input).expect("the letter is registered");
        assert_eq!(
            number(&fixture, &id),
            Some(expected),
            "the number of a letter of {written} that arrived on {day}"
        );
    };
    check("28/12/2016", "27/12/2016", 1);
    check("03/01/2017", "30/12/2016", 1);
    check("04/01/2017", "03/01/2017", 2);
}

#[test]
fn a_taken_number_is_refused_and_names_its_holder_even_in_the_trash() {
    let mut fixture = Fixture::new();
    let first = add_letter(&mut fixture).expect("number 1");
    fixture.on((2017, 1, 6), Op::Remove, |tx| remove(tx, &first)).expect("to the trash");
    let stamped =
        DirectiveInput { numbering: NumberMode::Stamped(CountInput::Text("01".into())), ..letter(&fixture) };
    let refused = add(&mut fixture, &stamped).expect_err("number 1 is held");
    assert!(
        matches!(&refused, Error::DuplicateNumber { number: 1, holder } if holder.id == first.as_str()),
        "the refusal names the deleted record: {refused:?}"
    );
    let next = add_letter(&mut fixture).expect("the next letter");
    assert_eq!(number(&fixture, &next), Some(2), "a deleted letter's number is not used again");
}

#[test]
fn the_history_of_a_record_holds_its_lists() {
    let mut fixture = Fixture::new();
    let routed = |fixture: &Fixture, words: &str| DirectiveInput {
        routings: vec![RoutingInput {
            day: Some("05/01/2017".into()),
            words: words.into(),
            lead: Some(OrganisationId::new("front")),
            coordinating: vec![OrganisationId::new("farmers")],
            ..Default::default()
        }],
        ..letter(fixture)
    };
    let input = routed(&fixture, "Giao thực hiện");
    let id = add(&mut fixture, &input).expect("a routed letter");
    let routing = get(&fixture.office.view(), &id, civil(2017, 1, 6)).expect("the letter").routings.remove(0);
    let mut changed =
        DirectiveInput { id: Some(id.clone()), ..routed(&fixture, "Giao, báo cáo trước ngày 10") };
    changed.routings[0].id = Some(routing.routing.id);
    fixture.on((2017, 1, 6), Op::Route, |tx| save(tx, &changed)).expect("other words");
    let taken_back = DirectiveInput { routings: Vec::new(), ..changed };
    fixture.on((2017, 1, 7), Op::Route, |tx| save(tx, &taken_back)).expect("no routing");
    let history = fixture.office.view().record_history(Table::Directive, id.as_str()).expect("history");
    let told: Vec<_> = history
        .iter()
        .map(|step| {
            let parts = step.parts.iter().map(|part| {
                let change = if part.before.is_none() {
                    "+"
                } else if part.after.is_none() {
                    "-"
                } else {
                    "~"
                };
                format!("{change}{}", part.table)
            });
            (step.own.after.is_some(), parts.collect::<Vec<_>>().join(" "))
        })
        .collect();
    assert_eq!(
        told,
        [
            (false, "-routing -routing_coordinating".to_owned()),
            (false, "~routing".to_owned()),
            (true, "+routing +routing_coordinating".to_owned()),
        ],
        "what became of the routing stands in the letter's history, newest first"
    );
}

#[test]
fn an_operation_is_undone_whole_and_only_when_nothing_came_after() {
    let mut fixture = Fixture::new();
    let id = add_letter(&mut fixture).expect("a letter");
    let changed = DirectiveInput { id: Some(id.clone()), note: "đã sửa".into(), ..letter(&fixture) };
    fixture.on((2017, 1, 6), Op::Change, |tx| save(tx, &changed)).expect("a change");
    let mut fixture = fixture.reopened();
    let view = fixture.office.view();
    let history = view.row_history(Table::Directive, id.as_str()).expect("history");
    assert_eq!(history.len(), 2, "both operations are in history after the office was opened again");
    let added = history[1].entry.operation;
    let refused = fixture.office.undo(added, &at(2017, 1, 7)).expect_err("a later change stands in the way");
    assert!(matches!(refused, Error::CannotUndo { .. }), "the obstacle is named: {refused}");
    fixture.office.undo_last(&at(2017, 1, 7)).expect("the change is undone");
    let note = fixture.office.view().get::<Directive>(&id).expect("the letter").note;
    assert_eq!(note, "", "the note is as it was before the change");
    fixture.office.undo_last(&at(2017, 1, 7)).expect("the addition is undone");
    assert!(fixture.office.view().get::<Directive>(&id).is_err(), "the letter is gone");
}

#[test]
fn the_list_finds_filters_and_sorts() {
    let mut fixture = Fixture::new();
    for (day, text, symbol) in [
        ("05/01/2017", "Về việc tổng vệ sinh môi trường", "12-CV/HU"),
        ("06/01/2017", "Kế hoạch đường giao thông", "30/2020/NĐ-CP"),
        ("07/01/2017", "Báo cáo duong cũ", ""),
    ] {
        let input = DirectiveInput {
            day: Some(day.into()),
            abstract_text: text.into(),
            symbol: symbol.into(),
            ..letter(&fixture)
        };
        add(&mut fixture, &input).expect("a letter");
    }
    let check = |query: serde_json::Value, expected: &[i64]| {
        let query: ListQuery = serde_json::from_value(query).expect("a query");
        let page = list(&fixture.office.view(), &query, civil(2017, 1, 8)).expect("a page");
        let found: Vec<i64> = page.rows.iter().filter_map(|row| row.number).collect();
        assert_eq!(found, expected, "the numbers listed for {query:?}");
    };
    check(serde_json::json!({}), &[3, 2, 1]);
    check(serde_json::json!({"q": "duong"}), &[3, 2]);
    check(serde_json::json!({"q": "12cv hu"}), &[1]);
    check(serde_json::json!({"filters": {"from": "2017-01-06", "state": "waiting"}}), &[3, 2]);
    check(serde_json::json!({"sort": {"by": "number"}, "limit": 2}), &[1, 2]);
}
