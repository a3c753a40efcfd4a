use super::{
    CountedFor, RecordedSums, WorkBy, WorkLine, directives, meetings, names, overdue_directives, work,
};
use crate::activity::sample::{add, area, at_places, cleaning, count};
use crate::activity::{ActivityInput, ActivityScope, Measure, Reach};
use crate::directive::{DirectiveInput, DraftedFor, save};
use crate::period::Bounds;
use crate::testing::{Fixture, civil};
use crate::{ActivityKindId, Mark, Op, OrganisationId};

fn july() -> Bounds {
    Bounds { from: civil(2017, 7, 1), to: civil(2017, 7, 31) }
}

/// A line in one row of text.
fn told(line: &WorkLine) -> String {
    let sum = |sum: &super::LineSum| {
        format!(" {:?} {}{} {:?}{}", sum.measure, sum.label, sum.unit, sum.quantity.mark, sum.quantity.value)
    };
    let sums: String = line.sums.iter().map(sum).collect();
    let owner = line.owner_name.as_deref().unwrap_or("-");
    format!(
        "{:?} {owner} {} n={} v={}{sums} {:?}+{:?}",
        line.scope, line.name, line.activities, line.villages, line.leads, line.coordinating
    )
}

fn check(fixture: &Fixture, by: WorkBy, expected: &[&str]) {
    let lines = work(&fixture.office.view(), july(), by, RecordedSums::All).expect("lines of work");
    let told: Vec<String> = lines.iter().map(told).collect();
    assert_eq!(told, expected, "the work of July by {by:?}");
}

fn campaign(day: &str, villages: &[&str], attendances: i64, mark: Mark) -> ActivityInput {
    let input = ActivityInput {
        series: "Chủ nhật xanh".into(),
        counts: vec![
            count(Measure::Sessions, 1, Mark::Exact),
            count(Measure::Attendances, attendances, mark),
        ],
        ..cleaning(day)
    };
    at_places(Reach::Villages, villages, input)
}

#[test]
fn work_stands_in_lines_each_activity_once() {
    let mut fixture = area();
    let farmers = || OrganisationId::new("farmers");
    let guidance = Some(ActivityKindId::new("guidance"));
    for input in [
        campaign("02/07/2017", &["n1", "n2"], 100, Mark::Exact),
        ActivityInput {
            kind: guidance.clone(),
            coordinating: vec![farmers()],
            ..campaign("09/07/2017", &["n2", "s1"], 70, Mark::Over)
        },
        campaign("01/08/2017", &["s3"], 999, Mark::Exact),
        ActivityInput {
            kind: guidance,
            subcommittee: None,
            scope: ActivityScope::Own,
            lead: Some(farmers()),
            counts: vec![count(Measure::People, 30, Mark::Nearly)],
            ..cleaning("10/07/2017")
        },
    ] {
        add(&mut fixture, &input).expect("an activity");
    }
    check(
        &fixture,
        WorkBy::Subcommittee,
        &[
            "Common Tiểu ban mẫu Chủ nhật xanh n=2 v=3 Sessions đợt Exact1 Sessions buổi Exact1 \
             Attendances  Over170 [\"front\"]+[\"farmers\"]",
            "Own Tổ chức farmers Loại guidance n=1 v=0 People  Nearly30 [\"farmers\"]+[]",
        ],
    );
    check(
        &fixture,
        WorkBy::Total,
        &["Common -  n=3 v=3 Sessions đợt Exact1 Sessions buổi Exact1 Attendances  Over170 \
           People  Nearly30 [\"front\", \"farmers\"]+[]"],
    );
}

#[test]
fn papers_are_counted_where_they_belong() {
    let mut fixture = Fixture::new();
    let (incoming, outgoing) = (fixture.incoming.clone(), fixture.outgoing.clone());
    let paper = |day: &str| DirectiveInput {
        day: Some(day.into()),
        issuer: "Huyện ủy mẫu".into(),
        abstract_text: "Về việc mẫu".into(),
        ..Default::default()
    };
    for input in [
        DirectiveInput {
            book: Some(incoming.clone()),
            deadline: Some("10/07/2017".into()),
            ..paper("03/07/2017")
        },
        DirectiveInput { book: Some(incoming), ..paper("03/06/2017") },
        DirectiveInput { book: Some(outgoing.clone()), ..paper("04/07/2017") },
        DirectiveInput { book: Some(outgoing), drafted_for: DraftedFor::Committee, ..paper("05/07/2017") },
    ] {
        fixture.on((2017, 12, 31), Op::Add, |tx| save(tx, &input)).expect("a directive");
    }
    let view = fixture.office.view();
    let counted: Vec<CountedFor> =
        directives(&view, july()).expect("directives").iter().map(|one| one.counted_for).collect();
    assert_eq!(
        counted,
        [CountedFor::Received, CountedFor::Drafted],
        "a draft without a number is not issued, a paper for the committee needs none"
    );
    let overdue = |day| overdue_directives(&view, day).expect("overdue directives").len();
    assert_eq!(overdue(civil(2017, 7, 10)), 0, "on its last day a paper is in time");
    assert_eq!(overdue(civil(2017, 7, 11)), 1, "the day after it is late");
    assert_eq!(meetings(&view, july()).expect("meetings"), [], "no meeting was held");
}

#[test]
fn every_name_set_down_is_known() {
    let fixture = Fixture::new();
    let known = names(&fixture.office.view()).expect("names");
    let organisations =
        ["Tổ chức centre", "Tổ chức farmers", "Tổ chức front", "Tổ chức office"].map(str::to_owned);
    assert_eq!(known[..4], organisations, "names in full");
    assert_eq!(known[4..], ["centre", "farmers", "front", "office"].map(str::to_owned), "and short ones");
}
