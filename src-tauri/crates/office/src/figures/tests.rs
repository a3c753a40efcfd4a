use super::*;
use crate::activity::sample::{add, area, cleaning, count};
use crate::activity::{ActivityInput, Measure, MeasureKey, Only};
use crate::period::{Bounds, Cutoffs};
use crate::testing::Fixture;
use crate::{ActivityKindId, CountInput, Error, Mark, Op, OpeningFigureId, OrganisationId, Quantity, Result};
use proptest::prelude::*;

fn attended(fixture: &mut Fixture, day: &str, lead: &str, value: i64) {
    let input = ActivityInput {
        lead: Some(OrganisationId::new(lead)),
        counts: vec![count(Measure::Attendances, value, Mark::Exact)],
        ..cleaning(day)
    };
    add(fixture, &input).expect("an activity");
}

fn figure(from: &str, to: &str, value: i64) -> OpeningFigureInput {
    OpeningFigureInput {
        from_day: Some(from.into()),
        to_day: Some(to.into()),
        measure: Some(Measure::Attendances),
        value: Some(CountInput::Whole(value)),
        ..Default::default()
    }
}

fn of_lead(lead: &str, input: OpeningFigureInput) -> OpeningFigureInput {
    OpeningFigureInput { organisation: Some(OrganisationId::new(lead)), ..input }
}

fn enter(fixture: &mut Fixture, input: &OpeningFigureInput) -> Result<OpeningFigureId> {
    fixture.on((2017, 12, 31), Op::Add, |tx| save_opening_figure(tx, input))
}

fn days(from: &str, to: &str) -> Bounds {
    Bounds { from: from.parse().expect("a day"), to: to.parse().expect("a day") }
}

/// The running attendances from the year's first day; `absent` when nobody gave any, `unknown` when they cannot be told.
fn told(fixture: &Fixture, to: &str, only: &Only) -> String {
    let totals = running(&fixture.office.view(), days("2017-01-01", to), only).expect("running totals");
    let key = MeasureKey::plain(Measure::Attendances);
    match totals.iter().find(|total| total.key == key) {
        None => "absent".to_owned(),
        Some(total) => {
            total.total.map_or("unknown".to_owned(), |sum| format!("{} {:?}", sum.value, sum.mark))
        }
    }
}

#[test]
fn a_running_total_is_never_added_to_its_parts() {
    let mut fixture = area();
    attended(&mut fixture, "10/02/2017", "front", 50);
    attended(&mut fixture, "10/05/2017", "front", 7);
    let opening = OpeningFigureInput { mark: Mark::Over, ..figure("01/01/2017", "30/04/2017", 1_000) };
    enter(&mut fixture, &opening).expect("a running total");
    enter(&mut fixture, &of_lead("front", figure("01/01/2017", "30/04/2017", 400)))
        .expect("the Front's part");
    let front = Only { lead: Some(OrganisationId::new("front")), ..Default::default() };
    let farmers = Only { lead: Some(OrganisationId::new("farmers")), ..Default::default() };
    let check = |to: &str, only: &Only, expected: &str, why: &str| {
        assert_eq!(told(&fixture, to, only), expected, "{why}");
    };
    check("2017-07-31", &Only::default(), "1007 Over", "the total to April, and the records from May on");
    check("2017-07-31", &front, "407 Exact", "the Front's own part, and its records from May on");
    check("2017-07-31", &farmers, "unknown", "the farmers' share of the total is not known");
    check("2017-03-31", &Only::default(), "unknown", "nor is the share of its first months");
    let other = Only { kind: Some(ActivityKindId::new("guidance")), ..Default::default() };
    check("2017-07-31", &other, "unknown", "nor that of one kind");
}

#[test]
fn the_same_figure_is_not_told_twice() {
    let mut fixture = area();
    let mut check = |input: OpeningFigureInput, expected: &str| {
        let refused = match enter(&mut fixture, &input) {
            Ok(_) => "saved".to_owned(),
            Err(Error::Invalid(fields)) => {
                let told = fields.iter().map(|field| format!("{} {:?}", field.field, field.code));
                told.collect::<Vec<_>>().join("; ")
            }
            Err(other) => other.to_string(),
        };
        assert_eq!(refused, expected, "what is said of {input:?}");
    };
    check(figure("01/01/2017", "30/04/2017", 1), "saved");
    check(figure("30/04/2017", "31/05/2017", 1), "measure Twice");
    check(figure("01/05/2017", "31/05/2017", 1), "saved");
    check(of_lead("front", figure("01/01/2017", "30/04/2017", 1)), "saved");
    check(of_lead("nobody", figure("01/01/2017", "30/04/2017", 1)), "organisation Unknown");
    check(figure("01/05/2017", "30/04/2017", 1), "to_day Before(\"from_day\")");
    check(OpeningFigureInput::default(), "from_day Missing; to_day Missing; measure Missing; value Missing");
    let comparison = |to| OpeningFigureInput { purpose: Purpose::Comparison, ..figure("01/01/2016", to, 1) };
    check(comparison("31/01/2016"), "saved");
    check(comparison("31/03/2016"), "saved");
    check(comparison("31/03/2016"), "measure Twice");
    assert_eq!(
        opening_figures(&fixture.office.view()).expect("figures").len(),
        5,
        "what was saved is listed"
    );
}

#[test]
fn what_is_not_known_is_not_zero() {
    let mut fixture = area();
    attended(&mut fixture, "10/07/2017", "front", 10);
    let spans = Spans::of(Cutoffs::CALENDAR, "2017-07".parse().expect("a month"));
    let july = |fixture: &Fixture| {
        let rows = compared(&fixture.office.view(), &spans, &Only::default()).expect("a comparison");
        let value = |quantity: Option<Quantity>| quantity.map(|quantity| quantity.value);
        let row = rows.into_iter().next().expect("attendances");
        (row.in_period.value, value(row.to_date), value(row.previous), value(row.last_year))
    };
    assert_eq!(july(&fixture), (10, Some(10), None, None), "nothing is known of June, nor of last year");
    attended(&mut fixture, "10/06/2017", "front", 4);
    let last_year =
        OpeningFigureInput { purpose: Purpose::Comparison, ..figure("01/07/2016", "31/07/2016", 8) };
    let last_year = enter(&mut fixture, &last_year).expect("a figure of last year");
    assert_eq!(july(&fixture), (10, Some(14), Some(4), Some(8)), "June is recorded, last year is from paper");
    fixture
        .on((2017, 12, 31), Op::Remove, |tx| remove_opening_figure(tx, &last_year))
        .expect("the figure is removed");
    attended(&mut fixture, "11/07/2016", "front", 6);
    assert_eq!(july(&fixture), (10, Some(14), Some(4), Some(6)), "last year from the records");
    enter(&mut fixture, &figure("01/01/2017", "15/06/2017", 100)).expect("a running total to mid-June");
    assert_eq!(july(&fixture), (10, Some(110), None, Some(6)), "half of June is in the running total");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn a_running_total_is_its_opening_and_what_came_after(
        drawn in proptest::collection::vec((0u64..365, 0i64..1_000), 0..12), until in 0u64..300, opening in 0i64..10_000
    ) {
        let mut fixture = area();
        let first = chrono::NaiveDate::from_ymd_opt(2017, 1, 1).unwrap();
        let day = |offset: u64| (first + chrono::Days::new(offset)).format("%d/%m/%Y").to_string();
        for (offset, value) in &drawn {
            attended(&mut fixture, &day(*offset), "front", *value);
        }
        enter(&mut fixture, &figure("01/01/2017", &day(until), opening)).unwrap();
        let after: i64 = drawn.iter().filter(|drawn| drawn.0 > until).map(|drawn| drawn.1).sum();
        let expected = format!("{} Exact", opening + after);
        prop_assert_eq!(told(&fixture, "2017-12-31", &Only::default()), expected, "opening and what came after");
    }
}
