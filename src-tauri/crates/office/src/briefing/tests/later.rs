use super::super::*;
use super::{issued, office};
use crate::activity::{self, ActivityInput};
use crate::note::{SituationNoteInput, situation};
use crate::period::PeriodKey;
use crate::testing::{Fixture, at, seed};
use crate::{Op, OrganisationId};
use serde_json::json;

seed!(TaskSeed, Task);

fn activity_in_july(attendances: &str) -> ActivityInput {
    serde_json::from_value(json!({
        "kind": "campaign", "name": "Ngày chủ nhật xanh", "from_day": "15/07/2017", "day": "15/07/2017", "lead": "front",
        "counts": [{"measure": "attendances", "value": attendances, "mark": "over"}]
    }))
    .expect("an activity")
}

#[test]
fn a_late_activity_is_flagged_with_its_counts_as_one() {
    let mut fixture = office();
    let id = issued(&mut fixture);
    let july = "2017-07".parse::<PeriodKey>().expect("July");
    fixture
        .on((2017, 8, 2), Op::ReopenPeriod, |tx| crate::period::reopen(tx, july, "Bổ sung"))
        .expect("open again");
    let mut enter = |op, input: ActivityInput| {
        let entered = fixture.on((2017, 8, 2), op, |tx| activity::save(tx, &input)).expect("an activity");
        let found = changed_since(&fixture.office.view(), &id).expect("later changes");
        let found: Vec<_> = found.into_iter().map(|change| (change.table, change.id, change.op)).collect();
        (entered, found)
    };
    let flagged = |id: &crate::ActivityId, op| ("activity".to_owned(), id.to_string(), op);
    let (added, found) = enter(Op::Add, activity_in_july("170"));
    assert_eq!(found, [flagged(&added, Op::Add)], "an activity and its count are one change");
    let recounted = ActivityInput { id: Some(added.clone()), ..activity_in_july("180") };
    let (_, found) = enter(Op::Change, recounted);
    let both = [flagged(&added, Op::Change), flagged(&added, Op::Add)];
    assert_eq!(found, both, "a count alone is a change of its activity, the newest first");
}

#[test]
fn later_changes_of_the_period_are_flagged_and_nothing_else() {
    let mut fixture = office();
    let id = issued(&mut fixture);
    let changes = |fixture: &Fixture| {
        let changes = changed_since(&fixture.office.view(), &id).expect("later changes");
        changes.into_iter().map(|change| change.table).collect::<Vec<_>>()
    };
    assert_eq!(changes(&fixture), [""; 0], "issuing itself changes nothing");
    let note = |day: &str| SituationNoteInput {
        day: Some(day.into()),
        content: "Ý kiến".into(),
        ..Default::default()
    };
    fixture.on((2017, 8, 2), Op::Add, |tx| situation::save(tx, &note("02/08/2017"))).expect("an August note");
    assert_eq!(changes(&fixture), [""; 0], "August's note is not July's");
    let late = fixture
        .on((2017, 8, 2), Op::Add, |tx| situation::save(tx, &note("30/07/2017")))
        .expect("a July note");
    assert_eq!(changes(&fixture), ["situation_note"], "a note of July is flagged");
    fixture.office.undo_last(&at(2017, 8, 2)).expect("it is undone");
    assert!(situation::get(&fixture.office.view(), &late).is_err(), "the note is gone");
    assert_eq!(changes(&fixture), [""; 0], "what was undone is no change");

    let task = |finished: Option<&str>, title: &str| {
        TaskSeed(json!({
            "id": "task-1", "title": title, "scope": "common", "lead": OrganisationId::new("front"), "subcommittee": null,
            "task_group": null, "responsible": null, "assigned_on": "2017-06-03", "start_on": null, "due_on": "2017-07-20",
            "timing": "dated", "breakthrough": false, "product": "", "result": "", "finished_on": finished,
            "confirmed_on": null, "cancelled_on": null, "cancel_reason": "", "note": "", "deleted_at": null
        }))
    };
    let mut put = |finished, title| {
        fixture.on((2017, 8, 3), Op::Change, |tx| tx.put(&task(finished, title))).expect("a task");
        changes(&fixture)
    };
    assert_eq!(put(None, "Rà soát"), [""; 0], "a task of June");
    assert_eq!(put(Some("2017-08-03"), "Rà soát"), [""; 0], "finished in August");
    assert_eq!(put(Some("2017-07-30"), "Rà soát"), ["task"], "finished in July after all");
}
