use super::*;
use crate::activity::sample::{add, area, at_places, cleaning, count};
use crate::activity::{ActivityInput, Measure, Reach};
use crate::period::{self, Bounds, Cutoffs};
use crate::testing::Fixture;
use crate::{ActivityKindId, CountInput, Error, IndicatorId, Mark, Op, PlaceId, Result};

fn typed(text: &str) -> Option<CountInput> {
    Some(CountInput::Text(text.into()))
}

fn indicator(adds_by: AddsBy, target: &str) -> IndicatorInput {
    IndicatorInput {
        name: "Tỷ lệ hộ văn hóa".into(),
        unit: "%".into(),
        decimals: 1,
        adds_by,
        targets: vec![TargetInput { year: 2017, value: typed(target) }],
        ..Default::default()
    }
}

fn save(fixture: &mut Fixture, input: &IndicatorInput) -> Result<IndicatorId> {
    fixture.on((2017, 12, 31), Op::Add, |tx| save_indicator(tx, input))
}

/// Enters a value of a period, such as `2017-04`, for a place or (when empty) the whole area.
fn give(fixture: &mut Fixture, id: &IndicatorId, period: &str, place: &str, value: &str) -> Result<String> {
    let bounds = Cutoffs::CALENDAR.bounds(period.parse().expect("a period"));
    let input = IndicatorValueInput {
        indicator: Some(id.clone()),
        from_day: Some(bounds.from.format("%d/%m/%Y").to_string()),
        to_day: Some(bounds.to.format("%d/%m/%Y").to_string()),
        place: Some(place).filter(|place| !place.is_empty()).map(PlaceId::new),
        value: typed(value),
        given_by: "Văn phòng".into(),
    };
    fixture.on((2017, 12, 31), Op::Add, |tx| save_value(tx, &input))
}

/// In period, to date, per cent and last year, of the second quarter of 2017.
fn line(fixture: &Fixture) -> (Option<i64>, Option<i64>, Option<i64>, Option<i64>) {
    let bounds = |key: &str| -> Bounds { Cutoffs::CALENDAR.bounds(key.parse().expect("a period")) };
    let view = fixture.office.view();
    let rows =
        indicator_table(&view, bounds("2017-Q2"), bounds("2017-H1"), bounds("2016-Q2")).expect("the annex");
    let value = |quantity: Option<crate::Quantity>| quantity.map(|quantity| quantity.value);
    let row = &rows[0];
    let percent = row.percent.map(|percent| percent.hundredths);
    (value(row.in_period), value(row.to_date), percent, value(row.same_period_last_year))
}

#[test]
fn typed_values_become_one_as_the_indicator_says() {
    let check = |adds_by: AddsBy, values: &[(&str, &str, &str)], expected, why: &str| {
        let mut fixture = area();
        let id = save(&mut fixture, &indicator(adds_by, "82,0")).expect("an indicator");
        for (period, place, value) in values {
            give(&mut fixture, &id, period, place, value).expect("a value");
        }
        assert_eq!(line(&fixture), expected, "{why}");
    };
    check(AddsBy::Sum, &[], (None, None, None, None), "nobody gave anything");
    check(
        AddsBy::Sum,
        &[("2017-02", "", "10"), ("2017-04", "", "20,5"), ("2016-05", "", "4"), ("2017-04", "", "20")],
        (Some(200), Some(300), Some(3659), Some(40)),
        "a value given again replaces the one before",
    );
    check(
        AddsBy::Sum,
        &[("2017-04", "", "20"), ("2017-Q2", "", "70"), ("2017-Q1", "n1", "5"), ("2017-Q1", "north", "8")],
        (Some(700), Some(780), Some(9512), None),
        "a whole is never added to its parts",
    );
    check(
        AddsBy::Last,
        &[("2017-03", "", "80"), ("2017-05", "", "81"), ("2017-06", "", "81,4")],
        (Some(814), Some(814), Some(9927), None),
        "the newest value counts",
    );
    check(
        AddsBy::Last,
        &[("2017-03", "north", "8"), ("2017-05", "north", "9"), ("2017-03", "south", "5")],
        (Some(90), Some(140), Some(1707), None),
        "the newest of each place together",
    );
    check(
        AddsBy::Distinct,
        &[("2017-02", "north", "1"), ("2017-05", "north", "1"), ("2017-05", "south", "0")],
        (Some(10), Some(10), Some(122), None),
        "a place counts once",
    );
    check(
        AddsBy::Average,
        &[("2017-02", "", "10"), ("2017-04", "", "20"), ("2017-05", "", "20,3")],
        (Some(202), Some(168), Some(2049), None),
        "the mean, halves upward",
    );
}

#[test]
fn an_indicator_follows_its_activities() {
    let mut fixture = area();
    for (day, village, value) in [("10/02/2017", "n1", 30), ("10/05/2017", "n1", 20), ("11/05/2017", "s1", 5)]
    {
        let counts = vec![count(Measure::Attendances, value, Mark::Exact)];
        let input = ActivityInput { counts, ..at_places(Reach::Villages, &[village], cleaning(day)) };
        add(&mut fixture, &input).expect("an activity");
    }
    let from_activities = |adds_by, measure| IndicatorInput {
        decimals: 0,
        activity_kind: Some(ActivityKindId::new("cleaning")),
        measure,
        ..indicator(adds_by, "100")
    };
    let sum = save(&mut fixture, &from_activities(AddsBy::Sum, Some(Measure::Attendances))).expect("a sum");
    assert_eq!(line(&fixture), (Some(25), Some(55), Some(5500), None), "the attendances of the kind");
    let refused = give(&mut fixture, &sum, "2017-04", "", "9").expect_err("it is not typed");
    assert!(
        matches!(refused, Error::Invalid(_)),
        "an indicator from activities takes no typed value: {refused}"
    );
    fixture.on((2017, 12, 31), Op::Remove, |tx| remove_indicator(tx, &sum)).expect("removed");
    save(&mut fixture, &from_activities(AddsBy::Distinct, None)).expect("villages");
    assert_eq!(line(&fixture), (Some(2), Some(2), Some(200), None), "the villages it reached, each once");
}

#[test]
fn every_broken_rule_names_its_field() {
    let mut fixture = area();
    let mut check = |change: fn(&mut IndicatorInput), expected: &str| {
        let mut input = indicator(AddsBy::Sum, "82");
        change(&mut input);
        let refused = match save(&mut fixture, &input) {
            Ok(_) => "saved".to_owned(),
            Err(Error::Invalid(fields)) => {
                let told = fields.iter().map(|field| format!("{} {:?}", field.field, field.code));
                told.collect::<Vec<_>>().join("; ")
            }
            Err(other) => other.to_string(),
        };
        assert_eq!(refused, expected, "what is said of {input:?}");
    };
    check(|_| {}, "saved");
    check(|input| (input.name, input.unit) = Default::default(), "name Missing; unit Missing");
    check(|input| input.targets[0].value = typed("82,55"), "targets[0].value NotANumber");
    check(|input| input.targets[0].value = Some(CountInput::Fraction(82.5)), "saved");
    check(|input| input.targets[0].value = typed("1,234.5"), "targets[0].value ForeignNumber");
    check(|input| input.targets[0].value = typed("-1"), "targets[0].value Negative");
    check(|input| input.targets[0].value = None, "targets[0].value Missing");
    check(|input| input.targets.push(input.targets[0].clone()), "targets[1].year Twice");
    check(|input| input.decimals = 5, "decimals TooLarge { max: 4 }");
    check(|input| input.measure = Some(Measure::People), "measure Needs(\"activity_kind\")");
    check(|input| input.activity_kind = Some(ActivityKindId::new("cleaning")), "measure Missing");
    check(
        |input| {
            input.activity_kind = Some(ActivityKindId::new("cleaning"));
            input.adds_by = AddsBy::Last;
        },
        "adds_by ConflictsWith(\"activity_kind\")",
    );
}

#[test]
fn a_closed_period_keeps_its_values() {
    let mut fixture = area();
    let id = save(&mut fixture, &indicator(AddsBy::Sum, "82")).expect("an indicator");
    let value = give(&mut fixture, &id, "2017-04", "", "5").expect("a value");
    give(&mut fixture, &id, "2017-05", "", "6").expect("another");
    fixture
        .on((2017, 12, 31), Op::Change, |tx| remove_value(tx, &id, &value))
        .expect("a value of an open period is taken back");
    assert_eq!(values(&fixture.office.view(), &id).expect("values").len(), 1, "the other stays");
    let key = "2017-05".parse().expect("a month");
    fixture
        .on((2017, 12, 31), Op::ClosePeriod, |tx| period::close(tx, key, Cutoffs::CALENDAR.bounds(key)))
        .expect("closed");
    let refused = give(&mut fixture, &id, "2017-05", "", "7").expect_err("the period is closed");
    assert!(matches!(refused, Error::PeriodClosed { .. }), "the closed period is named: {refused}");
}
