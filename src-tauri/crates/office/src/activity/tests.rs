use super::sample::{add, area, at_places, cleaning, count};
use super::*;
use crate::period::{self, Cutoffs};
use crate::testing::{Fixture, civil};
use crate::{ActivityId, ActivityKindId, CountInput, Error, ListQuery, Mark, Op, OrganisationId, Result};

fn month(key: &str) -> (period::PeriodKey, period::Bounds) {
    let key = key.parse().expect("a month");
    (key, Cutoffs::CALENDAR.bounds(key))
}

fn outcome<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Ok(_) => "saved".to_owned(),
        Err(Error::Invalid(fields)) => {
            let told = fields.iter().map(|field| format!("{} {:?}", field.field, field.code));
            told.collect::<Vec<_>>().join("; ")
        }
        Err(other) => other.to_string(),
    }
}

#[test]
fn every_broken_rule_names_its_field() {
    let mut fixture = area();
    let mut check = |change: fn(&mut ActivityInput), expected: &str| {
        let mut input = cleaning("05/03/2017");
        change(&mut input);
        assert_eq!(outcome(add(&mut fixture, &input)), expected, "what is said of {input:?}");
    };
    check(|_| {}, "saved");
    check(
        |input| *input = ActivityInput::default(),
        "from_day Missing; kind Missing; lead Missing; name Missing",
    );
    check(|input| input.from_day = Some("31/02/2017".into()), "from_day NoSuchDay");
    check(|input| input.day = Some("04/03/2017".into()), "day Before(\"from_day\")");
    check(|input| input.kind = Some(ActivityKindId::new("nothing")), "kind Unknown");
    check(|input| input.coordinating = vec![OrganisationId::new("front")], "coordinating[0] SameAsLead");
    check(|input| input.replaced_events = Some(CountInput::Text("-1".into())), "replaced_events Negative");
    check(|input| *input = at_places(Reach::Villages, &[], input.clone()), "places Missing");
    check(
        |input| *input = at_places(Reach::Villages, &["n1", "south", "n1", "x"], input.clone()),
        "places[1] NotAllowed; places[2] Twice; places[3] Unknown",
    );
    check(|input| *input = at_places(Reach::Communes, &["n1"], input.clone()), "places[0] NotAllowed");
    check(
        |input| *input = at_places(Reach::District, &["n1"], input.clone()),
        "places ConflictsWith(\"reach\")",
    );
}

#[test]
fn parts_are_never_larger_than_the_whole() {
    use Mark::Exact;
    use Measure::{Attendances, Members, MoneyRaised, Other, People, Women};
    let mut fixture = area();
    let mut check = |counts: Vec<ActivityCountInput>, expected: &str| {
        let input = ActivityInput { counts, ..cleaning("05/03/2017") };
        assert_eq!(outcome(add(&mut fixture, &input)), expected, "what is said of {:?}", input.counts);
    };
    check(vec![count(Attendances, 10, Exact), count(Women, 10, Exact)], "saved");
    check(
        vec![count(Attendances, 10, Exact), count(People, 8, Exact), count(Women, 11, Exact)],
        "counts[2].value MoreThan(\"attendances\")",
    );
    check(
        vec![count(People, 11, Exact), count(Attendances, 10, Exact)],
        "counts[0].value MoreThan(\"attendances\")",
    );
    check(vec![count(Members, 9, Exact), count(People, 8, Exact)], "counts[0].value MoreThan(\"people\")");
    check(vec![count(Women, 9, Exact), count(Women, 9, Exact)], "counts[1].measure Twice");
    check(vec![count(MoneyRaised, 999_999_999_999_999, Exact)], "saved");
    check(vec![count(Attendances, 1_000_000_000, Exact)], "counts[0].value TooLarge { max: 999999999 }");
    check(vec![count(Other, 1, Exact)], "counts[0].label Missing; counts[0].unit Missing");
    let trees =
        |value| ActivityCountInput {
            label: "Cây".into(), unit: "cây".into(), ..count(Other, value, Exact)
        };
    check(vec![trees(1), trees(2)], "counts[1].label Twice");
    check(
        vec![ActivityCountInput { value: None, ..count(Women, 0, Exact) }, ActivityCountInput::default()],
        "counts[0].value Missing; counts[1].measure Missing; counts[1].value Missing",
    );
    let text = |text: &str| ActivityCountInput {
        value: Some(CountInput::Text(text.into())),
        ..count(Attendances, 0, Exact)
    };
    check(vec![text("13.100")], "saved");
    check(vec![text("1,234.5")], "counts[0].value ForeignNumber");
}

#[test]
fn an_activity_is_read_back_whole() {
    let mut fixture = area();
    let input = ActivityInput {
        coordinating: vec![OrganisationId::new("farmers")],
        counts: vec![count(Measure::Attendances, 170, Mark::Over)],
        ..at_places(Reach::Communes, &["north"], cleaning("28/02/2017"))
    };
    let input = ActivityInput { day: Some("02/03/2017".into()), ..input };
    let id = add(&mut fixture, &input).expect("an activity that crosses a month's end");
    let view = get(&fixture.office.view(), &id).expect("the activity");
    assert_eq!(view.activity.day, civil(2017, 3, 2), "it belongs to the period of its last day");
    assert_eq!(view.names.villages, 3, "a commune reaches all its villages");
    assert_eq!(view.coordinating[0].name, "farmers", "the coordinating organisation by name");
    assert_eq!(view.places[0].name, "xã NORTH", "the place by name");
    assert_eq!(view.counts[0].quantity().mark, Mark::Over, "the mark is kept");
    assert_eq!(view.closed_in, None, "its period is open");
    let page = list(&fixture.office.view(), &ListQuery::default(), civil(2017, 3, 3)).expect("a page");
    let row = &page.rows[0];
    assert_eq!(
        (row.attendances, row.attendances_mark, row.villages, row.lead_name.as_str()),
        (Some(170), Some(Mark::Over), 3, "front"),
        "what the list says of it"
    );
}

#[test]
fn the_list_filters() {
    let mut fixture = area();
    for (day, input) in [
        ("01/02/2017", at_places(Reach::Villages, &["n1"], cleaning("01/02/2017"))),
        ("02/02/2017", at_places(Reach::Communes, &["north"], cleaning("02/02/2017"))),
        ("03/02/2017", at_places(Reach::District, &[], cleaning("03/02/2017"))),
        ("04/02/2017", ActivityInput { series: "Xuân".into(), ..cleaning("04/02/2017") }),
    ] {
        add(&mut fixture, &input).unwrap_or_else(|error| panic!("the activity of {day}: {error}"));
    }
    let check = |query: serde_json::Value, expected: &[&str]| {
        let query: ListQuery = serde_json::from_value(query).expect("a query");
        let page = list(&fixture.office.view(), &query, civil(2017, 3, 1)).expect("a page");
        let days: Vec<String> = page.rows.iter().map(|row| row.day.format("%d").to_string()).collect();
        assert_eq!(days, expected, "the days listed for {query:?}");
    };
    check(serde_json::json!({}), &["04", "03", "02", "01"]);
    check(serde_json::json!({"filters": {"from": "2017-02-02", "to": "2017-02-03"}}), &["03", "02"]);
    check(serde_json::json!({"filters": {"place": "n1"}}), &["03", "02", "01"]);
    check(serde_json::json!({"filters": {"place": "n2"}}), &["03", "02"]);
    check(serde_json::json!({"filters": {"place": "north"}}), &["03", "02", "01"]);
    check(serde_json::json!({"filters": {"place": "s1"}}), &["03"]);
    check(serde_json::json!({"filters": {"series": "Xuân"}}), &["04"]);
    check(serde_json::json!({"filters": {"lead": "farmers"}}), &[]);
    check(serde_json::json!({"q": "xuan"}), &["04"]);
    check(serde_json::json!({"sort": {"by": "villages", "descending": true}, "limit": 1}), &["03"]);
}

fn close(fixture: &mut Fixture, key: &str) {
    let (key, bounds) = month(key);
    fixture.on((2017, 12, 1), Op::ClosePeriod, |tx| period::close(tx, key, bounds)).expect("closed");
}

fn reopen(fixture: &mut Fixture, key: &str) {
    let (key, _) = month(key);
    fixture
        .on((2017, 12, 2), Op::ReopenPeriod, |tx| period::reopen(tx, key, "Xã gửi muộn"))
        .expect("reopened");
}

#[test]
fn a_closed_period_takes_nothing_and_loses_nothing() {
    let mut fixture = area();
    let march = add(&mut fixture, &cleaning("05/03/2017")).expect("in March");
    let april = add(&mut fixture, &cleaning("05/04/2017")).expect("in April");
    close(&mut fixture, "2017-03");
    let at = |id: &ActivityId, day: &str| ActivityInput { id: Some(id.clone()), ..cleaning(day) };
    let closed = "the period 2017-03 of 2017-03-05 is closed";
    let mut check = |input: ActivityInput, expected: &str, why: &str| {
        assert_eq!(outcome(add(&mut fixture, &input)), expected, "{why}");
    };
    check(cleaning("05/03/2017"), closed, "nothing is added to a closed period");
    check(at(&april, "05/03/2017"), closed, "nothing is moved into it");
    check(at(&march, "05/04/2017"), closed, "nothing is moved out of it");
    let removed = fixture.on((2017, 12, 3), Op::Remove, |tx| remove(tx, &march));
    assert_eq!(outcome(removed), closed, "nothing is removed from it");
    let view = get(&fixture.office.view(), &march).expect("the activity");
    assert_eq!(view.closed_in.as_deref(), Some("2017-03"), "the closed period is named");
}

#[test]
fn what_comes_after_reopening_is_marked_as_late() {
    let mut fixture = area();
    close(&mut fixture, "2017-03");
    reopen(&mut fixture, "2017-03");
    let late = add(&mut fixture, &cleaning("05/03/2017")).expect("a late activity");
    let reason = |fixture: &Fixture, id: &ActivityId| {
        get(&fixture.office.view(), id).expect("the activity").activity.late_reason
    };
    assert_eq!(reason(&fixture, &late), "Xã gửi muộn", "the period's reason is kept with it");
    let typed = ActivityInput { late_reason: "Bổ sung theo biên bản".into(), ..cleaning("06/03/2017") };
    let typed = add(&mut fixture, &typed).expect("a late activity with words of its own");
    assert_eq!(reason(&fixture, &typed), "Bổ sung theo biên bản", "words typed are kept");
    let moved =
        ActivityInput {
            id: Some(late.clone()), late_reason: "Xã gửi muộn".into(), ..cleaning("05/05/2017")
        };
    add(&mut fixture, &moved).expect("moved to an open period");
    assert_eq!(reason(&fixture, &late), "", "the reason stays behind with its period");
}

#[test]
fn an_undo_never_changes_a_closed_period() {
    use Mark::Exact;
    use Measure::Attendances;
    let mut fixture = area();
    let id = add(&mut fixture, &cleaning("05/03/2017")).expect("an activity");
    let more =
        ActivityInput { id: Some(id), counts: vec![count(Attendances, 99, Exact)], ..cleaning("05/03/2017") };
    add(&mut fixture, &more).expect("only its counts change");
    let (key, bounds) = month("2017-03");
    fixture.on((2017, 4, 3), Op::Change, |tx| period::close(tx, key, bounds)).expect("the month is closed");
    let counts = fixture.office.view().recent_operations(2).expect("history")[1].operation;
    let refused =
        fixture.office.undo(counts, &crate::testing::at(2017, 4, 3)).expect_err("the month is closed");
    assert!(matches!(refused, Error::PeriodClosed { .. }), "the closed month is named: {refused}");
}
