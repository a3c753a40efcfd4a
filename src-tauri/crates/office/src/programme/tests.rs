use super::*;
use crate::task::{self, SourceInput, SourceKind, TaskInput};
use crate::testing::{Fixture, civil};
use crate::{CountInput, Error, ListQuery, Op, OrganisationId, Result};

fn supervision() -> ProgrammeInput {
    let item = |content: &str, timing: &str, due: Option<&str>| ProgrammeItemInput {
        content: content.into(),
        lead: Some(OrganisationId::new("front")),
        timing: timing.into(),
        due_on: due.map(Into::into),
        ..Default::default()
    };
    ProgrammeInput {
        name: "Chương trình giám sát năm 2017".into(),
        year: Some(CountInput::Text("2017".into())),
        kind: ProgrammeKind::Supervision,
        items: vec![
            item("Giám sát hương ước", "Quý II", Some("30/06/2017")),
            item("Giám sát công vụ", "Quý III", None),
        ],
        ..Default::default()
    }
}

fn add(fixture: &mut Fixture, input: &ProgrammeInput) -> Result<crate::ProgrammeId> {
    fixture.on((2017, 1, 9), Op::Add, |tx| save(tx, input))
}

fn as_input(view: &ProgrammeView) -> ProgrammeInput {
    let items = view.items.iter().map(|view| ProgrammeItemInput {
        id: Some(view.item.id.clone()),
        content: view.item.content.clone(),
        lead: view.item.lead.clone(),
        timing: view.item.timing.clone(),
        due_on: view.item.due_on.map(|day| day.to_string()),
    });
    ProgrammeInput { id: Some(view.programme.id.clone()), items: items.collect(), ..supervision() }
}

#[test]
fn every_broken_rule_is_named() {
    let mut fixture = Fixture::new();
    let mut check = |change: fn(&mut ProgrammeInput), expected: &str| {
        let mut input = supervision();
        change(&mut input);
        let refused = match add(&mut fixture, &input) {
            Err(Error::Invalid(fields)) => {
                fields.iter().map(|field| format!("{} {:?}", field.field, field.code)).collect()
            }
            other => vec![format!("{other:?}")],
        };
        assert_eq!(refused.join("; "), expected, "what is refused");
    };
    check(|input| input.name = " ".into(), "name Missing");
    check(|input| input.year = None, "year Missing");
    check(|input| input.year = Some(CountInput::Whole(17)), "year DateOutOfRange");
    check(|input| input.year = Some(CountInput::Text("năm nay".into())), "year NotANumber");
    check(|input| input.items[1].content = String::new(), "items[1].content Missing");
    check(|input| input.items[0].due_on = Some("31/02/2017".into()), "items[0].due_on NoSuchDay");
    check(|input| input.items[0].lead = Some(OrganisationId::new("nobody")), "items[0].lead Unknown");
    check(|input| input.items[0].id = Some(crate::ProgrammeItemId::new("other")), "items[0].id Unknown");
}

#[test]
fn items_keep_their_ids_and_one_with_a_task_stays() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, &supervision()).expect("a programme");
    let before = get(&fixture.office.view(), &id).expect("the programme");
    let from_item = TaskInput {
        title: "Giám sát hương ước tại thôn mẫu".into(),
        lead: Some(OrganisationId::new("front")),
        due_on: Some("30/06/2017".into()),
        sources: vec![SourceInput {
            kind: SourceKind::ProgrammeItem,
            directive: None,
            conclusion: None,
            programme_item: Some(before.items[0].item.id.clone()),
            note: String::new(),
        }],
        ..Default::default()
    };
    fixture.on((2017, 4, 3), Op::Add, |tx| task::save(tx, &from_item)).expect("a task");
    let mut turned = as_input(&before);
    turned.items.reverse();
    add(&mut fixture, &turned).expect("the items in another order");
    let after = get(&fixture.office.view(), &id).expect("the programme");
    assert_eq!(after.items[1].item.id, before.items[0].item.id, "the first item is now the second");
    assert_eq!(after.items[1].tasks.len(), 1, "and still has its task");
    let mut shortened = as_input(&before);
    shortened.items.remove(0);
    let refused = add(&mut fixture, &shortened).expect_err("an item with a task cannot go");
    assert!(matches!(refused, Error::InUse { kind: "programme_item", .. }), "it says why: {refused}");
    let refused = fixture.on((2017, 5, 2), Op::Remove, |tx| remove(tx, &id)).expect_err("in use");
    assert!(matches!(refused, Error::InUse { kind: "programme", .. }), "nor can the programme: {refused}");
}

#[test]
fn the_list_counts_items_and_tasks() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, &supervision()).expect("a programme");
    let earlier = ProgrammeInput { year: Some(CountInput::Whole(2016)), items: Vec::new(), ..supervision() };
    add(&mut fixture, &earlier).expect("last year's");
    let check = |fixture: &Fixture, query: serde_json::Value, expected: &[(i64, u32)]| {
        let query: ListQuery = serde_json::from_value(query).expect("a query");
        let page = list(&fixture.office.view(), &query, civil(2017, 1, 9)).expect("a page");
        let found: Vec<_> = page.rows.iter().map(|row| (row.year, row.item_count)).collect();
        assert_eq!(found, expected, "years and items listed for {query:?}");
    };
    check(&fixture, serde_json::json!({}), &[(2017, 2), (2016, 0)]);
    check(&fixture, serde_json::json!({"filters": {"year": "2016"}}), &[(2016, 0)]);
    fixture.on((2017, 2, 1), Op::Remove, |tx| remove(tx, &id)).expect("an unused programme goes");
    check(&fixture, serde_json::json!({"filters": {"kind": "supervision"}}), &[(2016, 0)]);
}
