use super::sample::{PlaceRow, add, area, at_places, cleaning, count, place};
use super::*;
use crate::period::{Bounds, Cutoffs, PeriodKey};
use crate::testing::Fixture;
use crate::{ActivityKindId, Mark, Op, OrganisationId, Quantity};
use proptest::prelude::*;

fn bounds(key: &str) -> Bounds {
    Cutoffs::CALENDAR.bounds(key.parse().expect("a period"))
}

fn attended(day: &str, value: i64, mark: Mark) -> ActivityInput {
    ActivityInput { counts: vec![count(Measure::Attendances, value, mark)], ..cleaning(day) }
}

fn attendances(group: &Group) -> Option<(i64, Mark)> {
    group.get(&MeasureKey::plain(Measure::Attendances)).map(|sum| (sum.value, sum.mark))
}

#[test]
fn sums_are_grouped_and_keep_the_mark_their_parts_allow() {
    let mut fixture = area();
    let guidance = ActivityInput {
        kind: Some(ActivityKindId::new("guidance")),
        lead: Some(OrganisationId::new("farmers")),
        subcommittee: None,
        series: "Hướng dẫn".into(),
        replaced_events: Some(crate::CountInput::Whole(2)),
        ..attended("10/03/2017", 170, Mark::Over)
    };
    for input in
        [attended("05/03/2017", 100, Mark::Exact), attended("06/03/2017", 30, Mark::Nearly), guidance]
    {
        add(&mut fixture, &input).expect("an activity");
    }
    let view = fixture.office.view();
    let check = |by: Dimension, expected: &str| {
        let groups = roll_up(&view, bounds("2017-03"), by, &Only::default()).expect("groups");
        let told = groups.iter().map(|group| {
            let (value, mark) = attendances(group).unwrap_or_default();
            format!("{}: {} {value} {mark:?} {}", group.name, group.activities, group.replaced_events)
        });
        assert_eq!(told.collect::<Vec<_>>().join("; "), expected, "the sums by {by:?}");
    };
    check(Dimension::Kind, "Loại cleaning: 2 130 Nearly 0; Loại guidance: 1 170 Over 2");
    check(Dimension::Lead, "Tổ chức front: 2 130 Nearly 0; Tổ chức farmers: 1 170 Over 2");
    check(Dimension::Subcommittee, "Tiểu ban mẫu: 2 130 Nearly 0; : 1 170 Over 2");
    check(Dimension::Series, "Hướng dẫn: 1 170 Over 2; : 2 130 Nearly 0");
    check(Dimension::TaskGroup, ": 3 300 About 2");
    let march = total(&view, bounds("2017-03"), &Only::default()).expect("a total");
    assert_eq!(attendances(&march), Some((300, Mark::About)), "trên and gần together are khoảng");
    let only = Only { lead: Some(OrganisationId::new("farmers")), ..Default::default() };
    let narrowed = total(&view, bounds("2017-03"), &only).expect("a total");
    assert_eq!(attendances(&narrowed), Some((170, Mark::Over)), "a sum of one lead");
    let april = total(&view, bounds("2017-04"), &Only::default()).expect("a total");
    assert_eq!(april, Group::default(), "nothing happened in April");
}

#[test]
fn villages_are_counted_once_and_the_rest_are_named() {
    let mut fixture = area();
    for input in [
        at_places(Reach::Villages, &["n1", "s1"], cleaning("05/03/2017")),
        at_places(Reach::Villages, &["n1"], cleaning("06/03/2017")),
        ActivityInput {
            series: "Chủ nhật xanh".into(),
            ..at_places(Reach::Communes, &["north"], cleaning("07/03/2017"))
        },
    ] {
        add(&mut fixture, &input).expect("an activity");
    }
    let view = fixture.office.view();
    let march = villages(&view, bounds("2017-03"), &Only::default()).expect("villages");
    assert_eq!((march.reached, march.of), (4, 6), "n1 and s1, then the rest of the commune, each once");
    let names: Vec<&str> = march.missing.iter().map(|village| village.name.as_str()).collect();
    assert_eq!(names, ["thôn S2", "thôn S3"], "those not reached by name");
    let series =
        villages_by(&view, bounds("2017-03"), Dimension::Series, &Only::default()).expect("villages");
    let told: Vec<(&str, u32)> =
        series.iter().map(|group| (group.name.as_str(), group.villages.reached)).collect();
    assert_eq!(told, [("Chủ nhật xanh", 3), ("", 2)], "each campaign has its own distinct count");
}

#[test]
fn a_merged_village_counts_as_the_one_that_stands() {
    let mut fixture = area();
    for input in [
        at_places(Reach::Villages, &["n1", "n2"], cleaning("05/03/2017")),
        at_places(Reach::District, &[], cleaning("05/02/2017")),
    ] {
        add(&mut fixture, &input).expect("an activity");
    }
    let merge = |id: &str| PlaceRow {
        valid_to: Some("2017-05-31".into()),
        replaced_by: Some("n9".into()),
        ..place("village", id, Some("north"))
    };
    let new = PlaceRow { valid_from: Some("2017-06-01".into()), ..place("village", "n9", Some("north")) };
    fixture
        .on((2017, 6, 1), Op::Change, |tx| {
            tx.put(&new)?;
            tx.put(&merge("n1"))?;
            tx.put(&merge("n2"))
        })
        .expect("merged");
    let view = fixture.office.view();
    let check = |from: &str, to: &str, expected: (u32, u32)| {
        let bounds = Bounds { from: from.parse().expect("a day"), to: to.parse().expect("a day") };
        let villages = villages(&view, bounds, &Only::default()).expect("villages");
        assert_eq!((villages.reached, villages.of), expected, "villages from {from} to {to}");
    };
    check("2017-03-01", "2017-03-31", (2, 6));
    check("2017-03-01", "2017-06-30", (1, 5));
    check("2017-01-01", "2017-06-30", (5, 5));
    check("2017-06-01", "2017-06-30", (0, 5));
}

#[test]
fn the_cost_of_a_month_follows_the_month() {
    let fixture = area();
    let view = fixture.office.view();
    let selection = Selection::new(bounds("2017-03"), None, &Only::default());
    let sql = concat!(include_str!("chosen.sql"), include_str!("rollup_sums.sql"));
    let mut statement = view.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("a plan");
    let steps = statement.query_map(selection.params().as_slice(), |row| row.get::<_, String>(3));
    let plan: Vec<String> = steps.expect("steps").map(|step| step.expect("a step")).collect();
    let by_day = plan.iter().any(|step| step.contains("activity_by_day (day>? AND day<?)"));
    assert!(by_day, "the period's activities are found by the index on the day: {plan:?}");
    assert!(!plan.iter().any(|step| step.starts_with("SCAN n")), "and counts by their activity: {plan:?}");
}

const MARKS: [Mark; 4] = [Mark::Exact, Mark::Over, Mark::Nearly, Mark::About];
const VILLAGES: [&str; 6] = ["n1", "n2", "n3", "s1", "s2", "s3"];

/// Day of the second quarter, attendances, mark, village, and whether the farmers coordinated.
type Drawn = (u64, i64, usize, usize, bool);

fn enter(fixture: &mut Fixture, &(day, value, mark, village, is_joint): &Drawn) {
    let day = bounds("2017-Q2").from + chrono::Days::new(day);
    let input = attended(&day.format("%d/%m/%Y").to_string(), value, MARKS[mark]);
    let input = at_places(Reach::Villages, &[VILLAGES[village]], input);
    let coordinating = if is_joint { vec![OrganisationId::new("farmers")] } else { Vec::new() };
    add(fixture, &ActivityInput { coordinating, ..input }).expect("an activity");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn months_add_up_and_nothing_counts_twice(
        drawn in proptest::collection::vec((0u64..91, 0i64..10_000, 0usize..4, 0usize..6, any::<bool>()), 0..16)
    ) {
        let mut fixture = area();
        for drawn in &drawn {
            enter(&mut fixture, drawn);
        }
        let view = fixture.office.view();
        let all = Only::default();
        let quarter = total(&view, bounds("2017-Q2"), &all).unwrap();
        let months = ["2017-04", "2017-05", "2017-06"].map(|key| total(&view, bounds(key), &all).unwrap());
        let sum = add_up(months.iter().flat_map(|month| month.totals.clone()));
        prop_assert_eq!(&sum, &quarter.totals, "three months add up to their quarter, marks included");
        let leads = roll_up(&view, bounds("2017-Q2"), Dimension::Lead, &all).unwrap();
        let sum = add_up(leads.iter().flat_map(|lead| lead.totals.clone()));
        prop_assert_eq!(&sum, &quarter.totals, "the leads add up to the office's total");
        let expected: Quantity =
            drawn.iter().map(|drawn| Quantity { value: drawn.1, mark: MARKS[drawn.2] }).sum();
        prop_assert_eq!(attendances(&quarter).unwrap_or_default(), (expected.value, expected.mark),
            "each activity is in the total once, whoever coordinated");
        let joint = drawn.iter().filter(|drawn| drawn.4).count();
        let sheet = coordinated(&view, &OrganisationId::new("farmers"), bounds("2017-Q2")).unwrap();
        prop_assert_eq!(sheet.activities.len(), joint, "the farmers' own sheet lists what they coordinated");
        let reached = villages(&view, bounds("2017-Q2"), &all).unwrap();
        let distinct: std::collections::BTreeSet<usize> = drawn.iter().map(|drawn| drawn.3).collect();
        prop_assert_eq!(reached.reached as usize, distinct.len(), "villages are distinct");
        prop_assert!(reached.reached <= reached.of, "and never more than there are");
        prop_assert_eq!((reached.of - reached.reached) as usize, reached.missing.len(), "the rest are named");
    }
}

#[test]
fn a_period_key_is_all_a_total_needs() {
    let mut fixture = area();
    add(&mut fixture, &attended("15/12/2016", 5, Mark::Exact)).expect("in mid-December");
    let key: PeriodKey = "2017-01".parse().expect("a month");
    let view = fixture.office.view();
    let check = |cutoff: u32, expected: Option<(i64, Mark)>| {
        let bounds = Cutoffs { month: cutoff, ..Cutoffs::CALENDAR }.bounds(key);
        let january = total(&view, bounds, &Only::default()).expect("a total");
        assert_eq!(attendances(&january), expected, "January 2017 with cut-off day {cutoff}");
    };
    check(1, None);
    check(15, Some((5, Mark::Exact)));
}
