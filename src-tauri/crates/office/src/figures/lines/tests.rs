use super::{AskedLines, ToldLine, told_lines};
use crate::activity::sample::{add, area, at_places, cleaning, count};
use crate::activity::{ActivityInput, ActivityScope, Measure, Reach};
use crate::figures::{OpeningFigureInput, Purpose, Reading, save_opening_figure};
use crate::period::Bounds;
use crate::summary::WorkBy;
use crate::testing::Fixture;
use crate::{ActivityKindId, CountInput, Mark, Op, OrganisationId, SubcommitteeId};
use proptest::prelude::*;

fn days(from: &str, to: &str) -> Bounds {
    Bounds { from: from.parse().expect("a day"), to: to.parse().expect("a day") }
}

fn figure(measure: Measure, value: i64) -> OpeningFigureInput {
    OpeningFigureInput {
        from_day: Some("01/01/2017".into()),
        to_day: Some("30/04/2017".into()),
        measure: Some(measure),
        value: Some(CountInput::Whole(value)),
        ..Default::default()
    }
}

fn of_cleaning(input: OpeningFigureInput) -> OpeningFigureInput {
    OpeningFigureInput { activity_kind: Some(ActivityKindId::new("cleaning")), ..input }
}

fn of_farmers(input: OpeningFigureInput) -> OpeningFigureInput {
    OpeningFigureInput { organisation: Some(OrganisationId::new("farmers")), ..input }
}

fn last_july(input: OpeningFigureInput) -> OpeningFigureInput {
    let (from_day, to_day) = (Some("01/07/2016".into()), Some("31/07/2016".into()));
    OpeningFigureInput { purpose: Purpose::Comparison, from_day, to_day, ..input }
}

fn held(day: &str, villages: &[&str], attendances: i64) -> ActivityInput {
    let reach = if villages.is_empty() { Reach::None } else { Reach::Villages };
    let counts = vec![count(Measure::Attendances, attendances, Mark::Exact)];
    at_places(reach, villages, ActivityInput { counts, ..cleaning(day) })
}

fn own(input: ActivityInput) -> ActivityInput {
    let lead = Some(OrganisationId::new("farmers"));
    ActivityInput { scope: ActivityScope::Own, lead, subcommittee: None, ..input }
}

fn office(figures: &[&OpeningFigureInput], activities: &[&ActivityInput]) -> Fixture {
    let mut fixture = area();
    for &input in activities {
        add(&mut fixture, input).expect("an activity");
    }
    for &input in figures {
        fixture.on((2017, 12, 31), Op::Add, |tx| save_opening_figure(tx, input)).expect("an opening figure");
    }
    fixture
}

fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Exact => "",
        Mark::Over => ">",
        Mark::Nearly => "<",
        Mark::About => "~",
    }
}

/// A line in a few words: whose, what, villages, sums with how many records and figures they hold.
fn words(told: &ToldLine) -> String {
    let sums = told.sums.iter().map(|one| {
        let sum = &one.sum;
        let (value, mark) = (sum.quantity.value, mark(sum.quantity.mark));
        let parts = format!("{}+{}", sum.records.len(), one.openings.len());
        format!(" {:?}{} {mark}{value} ({parts})", sum.measure, sum.unit)
    });
    let villages = told.villages.map(|reached| format!(" v={}{}", mark(reached.mark), reached.value));
    let owner = told.line.owner_name.as_deref().unwrap_or("-");
    let name = &told.line.name;
    let sums: String = sums.collect();
    format!("{owner} {name}{}{sums}", villages.unwrap_or_default())
}

/// What is told from the year's first day to the last of July.
fn year(fixture: &Fixture, by: WorkBy) -> Vec<String> {
    let bounds = days("2017-01-01", "2017-07-31");
    let asked = AskedLines { bounds, by, reading: Reading::WithOpenings, known: &[] };
    told_lines(&fixture.office.view(), &asked).expect("lines").iter().map(words).collect()
}

#[test]
fn a_figure_belongs_to_the_one_line_that_can_hold_it() {
    let check =
        |figures: &[&OpeningFigureInput], activities: &[&ActivityInput], expected: &[&str], why: &str| {
            assert_eq!(year(&office(figures, activities), WorkBy::Subcommittee), expected, "{why}");
        };
    let opening = of_cleaning(figure(Measure::Attendances, 1_000));
    let june = held("10/06/2017", &[], 70);
    check(
        &[&opening],
        &[&held("10/02/2017", &[], 50), &june],
        &["Tiểu ban mẫu Loại cleaning Attendances 1070 (1+1)"],
        "what the figure counted is not counted again",
    );
    check(
        &[&opening],
        &[&june, &own(held("11/06/2017", &[], 5))],
        &["Tiểu ban mẫu Loại cleaning", "Tổ chức farmers Loại cleaning"],
        "two lines can hold it, so the share of neither is known",
    );
    check(
        &[&of_farmers(opening.clone())],
        &[&june, &own(held("11/06/2017", &[], 5))],
        &[
            "Tiểu ban mẫu Loại cleaning Attendances 70 (1+0)",
            "Tổ chức farmers Loại cleaning Attendances 1005 (1+1)",
        ],
        "a figure of the farmers is of their own work",
    );
    check(
        &[&opening, &figure(Measure::Attendances, 9_000)],
        &[&june],
        &["Tiểu ban mẫu Loại cleaning Attendances 1070 (1+1)"],
        "the whole office's figure hides nothing that the line's own does not tell",
    );
    check(
        &[&figure(Measure::Attendances, 9_000)],
        &[&june],
        &["Tiểu ban mẫu Loại cleaning"],
        "the line's share of the whole is not known",
    );
}

#[test]
fn a_figure_without_records_makes_a_line() {
    let advised = |input| OpeningFigureInput { subcommittee: Some(SubcommitteeId::new("campaign")), ..input };
    let check = |figures: &[&OpeningFigureInput], expected: &[&str], why: &str| {
        assert_eq!(year(&office(figures, &[]), WorkBy::Subcommittee), expected, "{why}");
    };
    let sessions = of_cleaning(figure(Measure::Sessions, 4));
    let attendances = of_cleaning(figure(Measure::Attendances, 300));
    check(
        &[&advised(sessions.clone()), &advised(attendances.clone())],
        &["Tiểu ban mẫu Loại cleaning Sessionsđợt 4 (0+1) Attendances 300 (0+1)"],
        "under its sub-committee, with the kind's word",
    );
    check(
        &[&of_farmers(sessions.clone())],
        &["Tổ chức farmers Loại cleaning Sessionsđợt 4 (0+1)"],
        "own work",
    );
    check(&[&sessions], &["- Loại cleaning Sessionsđợt 4 (0+1)"], "nobody's work");
    let series = OpeningFigureInput { series: "Chủ nhật xanh".into(), ..figure(Measure::Attendances, 8) };
    check(&[&series], &["- Chủ nhật xanh Attendances 8 (0+1)"], "a campaign");
    check(&[&figure(Measure::Attendances, 9)], &[], "a figure of the whole office is no line");
}

#[test]
fn villages_are_told_only_as_far_as_they_are_known() {
    let people = of_cleaning(figure(Measure::Attendances, 100));
    let villages = |value| of_cleaning(figure(Measure::Villages, value));
    let check =
        |figures: &[&OpeningFigureInput], activities: &[&ActivityInput], expected: &str, why: &str| {
            let told = year(&office(figures, activities), WorkBy::Total);
            let said = told[0].split_whitespace().find(|word| word.starts_with("v=")).unwrap_or("nothing");
            assert_eq!(said, expected, "{why}");
        };
    let june = held("10/06/2017", &["n1", "n2"], 70);
    let march = |villages: &[&str]| held("10/03/2017", villages, 0);
    let everywhere = held("11/06/2017", &["n1", "n2", "n3", "s1", "s2", "s3"], 1);
    check(&[&people], &[&june], "nothing", "paper does not say which villages it reached");
    check(&[&people], &[&everywhere], "v=6", "all of them is all of them, whatever paper says");
    check(&[&people, &villages(4)], &[&june], "v=~4", "the same ones, perhaps: at least four");
    check(&[&villages(1)], &[&june], "v=~2", "at least the two that are recorded");
    check(&[&villages(6)], &[&june], "v=6", "all six had been reached before");
    check(&[&villages(4)], &[], "v=4", "nothing came after it");
    check(&[&villages(2)], &[&march(&["s1", "s2"]), &june], "v=4", "records name the two of the figure");
    check(&[&villages(3)], &[&march(&["s1", "s2"]), &june], "v=~4", "one of the figure has no name");
    let series = OpeningFigureInput { series: "Một đợt".into(), ..figure(Measure::Villages, 3) };
    check(&[&villages(2), &series], &[], "v=~3", "two figures may speak of the same villages");
}

#[test]
fn an_earlier_period_is_told_by_paper_or_by_records() {
    let bounds = days("2016-07-01", "2016-07-31");
    let check =
        |figures: &[&OpeningFigureInput], activities: &[&ActivityInput], expected: &[&str], why: &str| {
            let fixture = office(figures, activities);
            let view = fixture.office.view();
            let now = AskedLines {
                bounds: days("2017-07-01", "2017-07-31"),
                by: WorkBy::Subcommittee,
                reading: Reading::WithOpenings,
                known: &[],
            };
            let known: Vec<_> =
                told_lines(&view, &now).expect("this July").into_iter().map(|told| told.line).collect();
            let past = AskedLines { bounds, reading: Reading::Past, known: &known, ..now };
            let told: Vec<String> = told_lines(&view, &past).expect("last July").iter().map(words).collect();
            assert_eq!(told, expected, "{why}");
        };
    let july = held("10/07/2017", &[], 70);
    let paper = last_july(of_cleaning(figure(Measure::Attendances, 40)));
    let line = "Tiểu ban mẫu Loại cleaning Attendances";
    check(&[&paper], &[&july], &[&format!("{line} 40 (0+1)")], "paper finds the line of this July");
    check(
        &[&paper],
        &[&july, &held("12/07/2016", &[], 9)],
        &[&format!("{line} 40 (0+1)")],
        "what paper tells is not added to the records",
    );
    check(&[], &[&july, &held("12/07/2016", &[], 9)], &[&format!("{line} 9 (1+0)")], "the records");
    let other =
        OpeningFigureInput { to_day: Some("31/12/2016".into()), ..last_july(figure(Measure::Women, 4)) };
    check(
        &[&other],
        &[&july, &held("12/07/2016", &[], 9)],
        &[&format!("{line} 9 (1+0)")],
        "other days say nothing",
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn a_total_is_its_parts_and_never_more_villages_than_there_are(
        drawn in proptest::collection::vec((1u32..8, 0i64..500, 0usize..6, any::<bool>()), 0..12),
        opening in proptest::option::of((0i64..900, 0i64..9)),
    ) {
        const VILLAGES: [&str; 6] = ["n1", "n2", "n3", "s1", "s2", "s3"];
        let activities: Vec<ActivityInput> = drawn
            .iter()
            .map(|(month, attendances, at, is_own)| {
                let activity = held(&format!("09/{month:02}/2017"), &VILLAGES[*at..=*at], *attendances);
                if *is_own { own(activity) } else { activity }
            })
            .collect();
        let figures: Vec<OpeningFigureInput> = opening
            .iter()
            .flat_map(|(people, villages)| [figure(Measure::Attendances, *people), figure(Measure::Villages, *villages)])
            .collect();
        let figures: Vec<&OpeningFigureInput> = figures.iter().collect();
        let activities: Vec<&ActivityInput> = activities.iter().collect();
        let fixture = office(&figures, &activities);
        let asked = AskedLines {
            bounds: days("2017-01-01", "2017-07-31"), by: WorkBy::Total, reading: Reading::WithOpenings, known: &[],
        };
        let told = told_lines(&fixture.office.view(), &asked).expect("the total");
        let counted = drawn.iter().filter(|(month, ..)| opening.is_none() || *month > 4);
        let expected: i64 = counted.map(|(_, attendances, ..)| attendances).sum::<i64>()
            + opening.map_or(0, |(people, _)| people);
        let attendances = |one: &&super::ToldSum| one.sum.measure == Measure::Attendances;
        let sum = told.first().and_then(|total| total.sums.iter().find(attendances));
        prop_assert_eq!(sum.map_or(0, |one| one.sum.quantity.value), expected, "the opening and what came after it");
        let distinct = drawn.iter().map(|(_, _, at, _)| at).collect::<std::collections::BTreeSet<_>>().len();
        let reached = told.first().and_then(|total| total.villages);
        if let Some(reached) = reached {
            prop_assert!(reached.value <= 6, "no more villages than there are");
            prop_assert!(reached.value >= i64::try_from(distinct).unwrap(), "and none forgotten that is recorded");
        }
    }
}
