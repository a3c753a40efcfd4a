//! The years before the offices worked as one, beside the one that a real office has kept.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use briefing::facts::{RecordKind, YearFact};
use briefing::{Facts, Request, gather};
use common::office::Sample;
use common::{drafted, sample::day, says};
use office::overlap::{YearlyFigureInput, YearlyMeasure, record_yearly};
use office::task::{self, TaskInput};
use office::{CountInput, Op, OrganisationId};

fn facts_of(sample: &Sample, period: &str) -> Facts {
    let period = period.parse().expect("a period");
    let request = Request { period, bounds: None, document_date: day(2017, 12, 31), signer: None };
    gather(&sample.office.view(), &request).expect("facts")
}

fn typed(sample: &mut Sample, figures: &[(i32, YearlyMeasure, i64)]) {
    let organisation = sample.member.clone();
    let input = |(year, measure, value): &(i32, YearlyMeasure, i64)| YearlyFigureInput {
        year: *year,
        organisation: organisation.clone(),
        measure: *measure,
        value: Some(CountInput::Whole(*value)),
    };
    let inputs: Vec<YearlyFigureInput> = figures.iter().map(input).collect();
    sample.does(Op::Change, |tx| record_yearly(tx, &inputs));
}

fn task(sample: &mut Sample, lead: OrganisationId, assigned_on: &str) {
    let input = TaskInput {
        title: "Việc mẫu".to_owned(),
        lead: Some(lead),
        assigned_on: Some(assigned_on.to_owned()),
        due_on: Some("31/12/2017".to_owned()),
        ..TaskInput::default()
    };
    sample.does(Op::Add, |tx| task::save(tx, &input));
}

/// Each line as `name year: directives reports conferences tasks`, a dash for what nobody knows.
fn lines(facts: &[YearFact]) -> Vec<String> {
    let line = |fact: &YearFact| {
        let figure =
            |measure| fact.counts.get(&measure).map_or("-".to_owned(), |one| one.quantity.value.to_string());
        format!("{} {}: {}", fact.name, fact.year, YearlyMeasure::ALL.map(figure).join(" "))
    };
    facts.iter().map(line).collect()
}

#[test]
fn a_year_stands_beside_those_typed_from_paper() {
    let mut sample = Sample::new(1);
    let member = sample.member.clone();
    task(&mut sample, member.clone(), "03/03/2017");
    task(&mut sample, member.clone(), "04/12/2017");
    task(&mut sample, member, "05/12/2016");
    assert!(
        facts_of(&sample, "2017").years.is_empty(),
        "without an earlier year there is nothing to set beside"
    );

    typed(&mut sample, &[(2015, YearlyMeasure::Directives, 410), (2017, YearlyMeasure::Reports, 7)]);
    let facts = facts_of(&sample, "2017");
    assert_eq!(
        lines(&facts.years),
        [
            "Mặt trận Tổ quốc 2015: 410 - - -",
            "Mặt trận Tổ quốc 2016: - - - 1",
            "Mặt trận Tổ quốc 2017: - 7 - 2",
            "Cơ quan Khối 2016: - - - 0",
            "Cơ quan Khối 2017: - - - 0",
        ],
        "as typed, else as the registers have it"
    );
    let records = |year: i32| {
        let fact = facts.years.iter().find(|fact| fact.year == year).expect("the member's year");
        fact.counts.get(&YearlyMeasure::Tasks).map(|counted| counted.records.len())
    };
    assert_eq!((records(2016), records(2017)), (Some(0), Some(2)), "this year's figures name their records");
    let task = &facts.years[2].counts[&YearlyMeasure::Tasks].records[0];
    assert_eq!(task.kind, RecordKind::Task, "which are tasks");
    let said = says(&drafted(&facts));
    assert!(said.contains("Cộng | 2015 | 410 | - | - | -"), "the table sums what is known: {said}");
    assert!(facts_of(&sample, "2017-Q4").years.is_empty(), "a quarter has no such table");
}

#[test]
fn years_long_ago_make_room() {
    let mut sample = Sample::new(1);
    let all: Vec<_> = (2005..2015).map(|year| (year, YearlyMeasure::Reports, i64::from(year))).collect();
    typed(&mut sample, &all);
    let years: Vec<i32> = facts_of(&sample, "2017").years.iter().map(|fact| fact.year).collect();
    assert_eq!(years, [2012, 2013, 2014], "the latest of them");

    let member = sample.member.clone();
    for day in ["05/12/2015", "05/12/2016", "05/12/2017"] {
        task(&mut sample, member.clone(), day);
    }
    let facts = facts_of(&sample, "2017");
    let years: Vec<i32> = facts.years.iter().map(|fact| fact.year).take(5).collect();
    assert_eq!(years, [2013, 2014, 2015, 2016, 2017], "but what is compared with stays");
}
