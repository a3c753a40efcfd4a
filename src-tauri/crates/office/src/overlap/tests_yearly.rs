use super::{YearlyFigureInput, YearlyMeasure, record_yearly, yearly_table};
use crate::directive::{self, DirectiveInput, NumberMode};
use crate::task::{self, TaskInput};
use crate::testing::{Fixture, civil};
use crate::{CountInput, Op, OrganisationId};

const DAY: (i32, u32, u32) = (2018, 7, 3);

fn letter(fixture: &mut Fixture, organisation: &str, day: &str) {
    let input = DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some(day.to_owned()),
        issuer: organisation.to_owned(),
        issuer_organisation: Some(OrganisationId::new(organisation)),
        abstract_text: "Tổng vệ sinh (mẫu)".to_owned(),
        ..DirectiveInput::default()
    };
    fixture.on(DAY, Op::Add, |tx| directive::save(tx, &input)).expect("a letter");
}

fn task(fixture: &mut Fixture, lead: &str, day: &str) {
    let input = TaskInput {
        title: "Tổng vệ sinh (mẫu)".to_owned(),
        lead: Some(OrganisationId::new(lead)),
        assigned_on: Some(day.to_owned()),
        due_on: Some("31/12/2018".to_owned()),
        ..TaskInput::default()
    };
    fixture.on(DAY, Op::Add, |tx| task::save(tx, &input)).expect("a task");
}

fn typed(fixture: &mut Fixture, year: i32, organisation: &str, value: Option<i64>) {
    let input = YearlyFigureInput {
        year,
        organisation: OrganisationId::new(organisation),
        measure: YearlyMeasure::Directives,
        value: value.map(CountInput::Whole),
    };
    fixture.on(DAY, Op::Change, |tx| record_yearly(tx, &[input])).expect("recorded");
}

/// Each line as one string: the organisation, what is counted, and its figures; a typed one is marked.
fn lines(fixture: &Fixture, year: i32) -> (Vec<i32>, Vec<String>) {
    let table = yearly_table(&fixture.office.view(), civil(year, 12, 31)).expect("the table");
    let cells = |line: &super::YearlyLine| -> Vec<String> {
        let cell =
            |cell: super::YearlyCell| format!("{}{}", cell.value, if cell.is_typed { "*" } else { "" });
        line.cells.iter().map(|one| one.map_or_else(|| "-".to_owned(), cell)).collect()
    };
    let words =
        |line: &super::YearlyLine| format!("{} {:?} {}", line.name, line.measure, cells(line).join(" "));
    (table.years.clone(), table.lines.iter().map(words).collect())
}

#[test]
fn years_before_are_typed_and_years_since_are_counted() {
    let mut fixture = Fixture::new();
    letter(&mut fixture, "farmers", "3/7/2017");
    letter(&mut fixture, "farmers", "4/7/2018");
    letter(&mut fixture, "farmers", "5/7/2018");
    task(&mut fixture, "front", "6/7/2018");
    typed(&mut fixture, 2015, "farmers", Some(40));
    typed(&mut fixture, 2017, "front", Some(9));
    let (years, shown) = lines(&fixture, 2018);
    assert_eq!(years, [2015, 2017, 2018], "typed years, and every year since the first record");
    assert_eq!(
        shown,
        ["front Directives - 9* 0", "front Tasks - - 1", "farmers Directives 40* 1 2"],
        "what nobody knows stays empty, whoever is not in a register has none, and empty lines are left out"
    );
    assert_eq!(lines(&fixture, 2017).0, [2015, 2017], "an earlier year ends the table");
    typed(&mut fixture, 2017, "front", None);
    assert_eq!(lines(&fixture, 2018).1[0], "front Tasks - - 1", "a figure taken away is gone");
}

#[test]
fn what_the_office_itself_counts_says_nothing_of_the_others() {
    let mut fixture = Fixture::new();
    task(&mut fixture, "office", "3/7/2018");
    typed(&mut fixture, 2017, "front", Some(9));
    assert_eq!(lines(&fixture, 2018).1, ["office Tasks - 1", "front Directives 9* -"], "unknown is not none");
    task(&mut fixture, "front", "4/7/2018");
    assert_eq!(lines(&fixture, 2018).1[2], "front Tasks - 1", "until something of theirs is kept");
}

#[test]
fn strangers_stand_in_the_table_only_with_a_figure_of_their_own() {
    let mut fixture = Fixture::new();
    letter(&mut fixture, "centre", "3/7/2018");
    assert_eq!(lines(&fixture, 2018), (vec![2018], vec![]), "an organisation outside is not compared");
    typed(&mut fixture, 2016, "centre", Some(3));
    assert_eq!(lines(&fixture, 2018).1, ["centre Directives 3* -"], "unless somebody typed its figures");
}

#[test]
fn a_wide_table_keeps_its_newest_years() {
    let mut fixture = Fixture::new();
    for year in 2008..2018 {
        typed(&mut fixture, year, "front", Some(1));
    }
    assert_eq!(lines(&fixture, 2018).0, [2014, 2015, 2016, 2017, 2018], "five years at most");
}
