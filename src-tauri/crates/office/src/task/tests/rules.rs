use super::{add, refusal, survey};
use crate::task::{Scope, SourceInput, SourceKind, TaskInput, Timing, get, save};
use crate::testing::{Fixture, civil};
use crate::{DirectiveId, Op, OrganisationId, PersonId};

fn source(kind: SourceKind) -> SourceInput {
    SourceInput { kind, directive: None, conclusion: None, programme_item: None, note: String::new() }
}

#[test]
fn every_broken_rule_is_named() {
    let mut fixture = Fixture::new();
    let mut check = |change: fn(&mut TaskInput), expected: &str| {
        let mut input = survey();
        change(&mut input);
        assert_eq!(refusal(add(&mut fixture, &input)), expected, "what is refused");
    };
    check(|input| input.title = " ".into(), "title Missing");
    check(|input| input.title = "a".repeat(10_001), "title TooLong { max: 10000 }");
    check(|input| input.lead = None, "lead Missing");
    check(|input| input.lead = Some(OrganisationId::new("nobody")), "lead Unknown");
    check(|input| input.coordinating = vec![OrganisationId::new("front")], "coordinating[0] SameAsLead");
    check(
        |input| input.coordinating = vec![OrganisationId::new("farmers"), OrganisationId::new("farmers")],
        "coordinating[1] Twice",
    );
    check(|input| input.responsible = Some(PersonId::new("nobody")), "responsible Unknown");
    check(|input| input.due_on = None, "due_on Missing");
    check(|input| input.due_on = Some("31/02/2017".into()), "due_on NoSuchDay");
    check(|input| input.due_on = Some("01/07/2017".into()), "due_on Before(\"assigned_on\")");
    check(|input| input.start_on = Some("21/07/2017".into()), "due_on Before(\"start_on\")");
    check(|input| input.timing = Timing::Recurring, "due_on ConflictsWith(\"timing\")");
    check(|input| input.sources = vec![source(SourceKind::Directive)], "sources[0].directive Missing");
    check(
        |input| input.sources = vec![source(SourceKind::Order), source(SourceKind::Order)],
        "sources[1].kind Twice",
    );
    check(
        |input| {
            let directive = Some(DirectiveId::new("none"));
            input.sources = vec![SourceInput { directive, ..source(SourceKind::Order) }];
        },
        "sources[0].directive Unknown; sources[0].directive ConflictsWith(\"kind\")",
    );
}

#[test]
fn a_task_is_read_as_it_was_entered() {
    let mut fixture = Fixture::new();
    let order = SourceInput { note: "Thường trực Huyện ủy".into(), ..source(SourceKind::Order) };
    let input = TaskInput {
        assigned_on: None,
        scope: Scope::Own,
        coordinating: vec![OrganisationId::new("centre")],
        breakthrough: true,
        sources: vec![order],
        ..survey()
    };
    let id = add(&mut fixture, &input).expect("a task");
    let view = get(&fixture.office.view(), &id, civil(2017, 7, 4)).expect("the task");
    assert_eq!(view.task.assigned_on, civil(2017, 7, 3), "an empty day of assignment is the day of entry");
    assert_eq!(view.coordinating, [OrganisationId::new("centre")], "a body outside the bloc coordinates");
    assert_eq!(view.sources[0].label, "Thường trực Huyện ủy", "an order shows who gave it");
    assert!(view.task.breakthrough, "it is a breakthrough task");
    let again = TaskInput { id: Some(id.clone()), ..input };
    let seen = crate::testing::at(2017, 7, 3);
    let done = fixture.office.transact(Op::Change, &seen, |tx| save(tx, &again)).expect("saved again");
    assert_eq!(done.operation, 0, "saving a task unchanged leaves no trace in history");
}
