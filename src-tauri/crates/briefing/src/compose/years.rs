//! The years before the offices worked as one beside those since, organisation by organisation.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use office::Quantity;
use office::organisation::Membership;
use office::overlap::YearlyMeasure;
use office::period::Bounds;

use crate::facts::{Counted, YearFact};
use crate::template::{Phrase, Slots};
use crate::{Block, Cell, Row};

use super::comparison::change;
use super::draft::Draft;
use super::figure::{Form, Spec};
use super::table;

/// Where the sums of all organisations stand in place of one's id.
const ALL: &str = "all";

/// The table of years and what they say; silent where no earlier year is known.
pub(super) fn before_and_after(draft: &mut Draft<'_>) -> Vec<Block> {
    let facts = &draft.facts.years;
    let years: BTreeSet<i32> = facts.iter().map(|fact| fact.year).collect();
    let (Some(&first), Some(&last)) = (years.first(), years.last()) else { return Vec::new() };
    let mut rows: Vec<Row> = facts.iter().map(|fact| of_one(draft, fact)).collect();
    rows.extend(years.iter().map(|year| of_all(draft, *year)));
    let caption = draft.word(Phrase::YearsCaption);
    let said = changes(draft, first, last);
    let said = Slots::default().maybe("list", said);
    let sentence = draft.body("years/change", Phrase::YearsChange, said);
    let table = table::plain(draft, "years", Some(caption), &draft.templates.tables.years, rows);
    sentence.into_iter().chain([table]).collect()
}

fn of_one(draft: &mut Draft<'_>, fact: &YearFact) -> Row {
    let whose = Whose { id: &fact.organisation, name: &fact.name, year: fact.year };
    let figures = YearlyMeasure::ALL.map(|measure| cell(draft, &whose, measure, fact.counts.get(&measure)));
    row(&fact.name, fact.year, figures)
}

/// What is known of all organisations together.
fn of_all(draft: &mut Draft<'_>, year: i32) -> Row {
    let name = draft.word(Phrase::YearsAll);
    let whose = Whose { id: ALL, name: &name, year };
    let figures = YearlyMeasure::ALL.map(|measure| {
        let sum = sum(draft, year, measure);
        cell(draft, &whose, measure, sum.as_ref())
    });
    row(&draft.word(Phrase::YearsTotal), year, figures)
}

/// Whose figure a cell holds, and of which year.
struct Whose<'w> {
    id: &'w str,
    name: &'w str,
    year: i32,
}

fn row(name: &str, year: i32, figures: [Cell; 4]) -> Row {
    let cells = [table::words(name), table::words(year.to_string())].into_iter().chain(figures);
    Row { cells: cells.collect(), records: Vec::new() }
}

/// The sum of the figures as they are printed, overrides included.
fn sum(draft: &Draft<'_>, year: i32, measure: YearlyMeasure) -> Option<Counted> {
    let known: Vec<(&YearFact, &Counted)> =
        of_year(draft, year).filter_map(|fact| Some((fact, fact.counts.get(&measure)?))).collect();
    let value =
        |(fact, _): &(&YearFact, &Counted)| draft.printed(&key(year, &fact.organisation, measure)).value;
    let records = known.iter().flat_map(|(_, counted)| counted.records.iter().cloned()).collect();
    let quantity = Quantity::exact(known.iter().map(value).sum());
    (!known.is_empty()).then_some(Counted { quantity, records })
}

fn cell(draft: &mut Draft<'_>, whose: &Whose<'_>, measure: YearlyMeasure, counted: Option<&Counted>) -> Cell {
    let Some(counted) = counted else { return table::words(draft.word(Phrase::IndicatorUnknown)) };
    let unit = draft.word(unit(measure));
    let about = Slots::default().text("unit", &unit).text("name", whose.name);
    let about = about.text("number", whose.year.to_string());
    table::figure(draft.figure(Spec {
        key: key(whose.year, whose.id, measure),
        quantity: counted.quantity,
        form: Form::Count,
        what: draft.words(Phrase::YearsWhat, about),
        unit,
        span: days(draft, whose.year),
        records: &counted.records,
    }))
}

/// How the sums of the last year stand to those of the first, in words; nothing where none can be compared.
fn changes(draft: &Draft<'_>, first: i32, last: i32) -> Option<String> {
    let base = draft.words(Phrase::PeriodYear, Slots::default().text("number", first.to_string()));
    let one = |measure| {
        if !is_comparable(draft, (first, last), measure) {
            return None;
        }
        let printed = |year| draft.printed(&key(year, ALL, measure));
        change(draft, &draft.word(unit(measure)), printed(last), printed(first), &base)
    };
    let said: Vec<String> = YearlyMeasure::ALL.into_iter().filter_map(one).collect();
    (first < last && !said.is_empty()).then(|| said.join(", "))
}

/// Whether whoever is counted in the last year was counted in the first. The office itself was not there before, and
/// what it issues now is issued in place of the others.
fn is_comparable(draft: &Draft<'_>, (first, last): (i32, i32), measure: YearlyMeasure) -> bool {
    let counted_in = |year| {
        of_year(draft, year)
            .filter(move |fact| fact.membership != Membership::Office && fact.counts.contains_key(&measure))
            .map(|fact| fact.organisation.as_str())
            .collect::<BTreeSet<_>>()
    };
    let (before, after) = (counted_in(first), counted_in(last));
    !after.is_empty() && before == after
}

fn of_year<'d>(draft: &Draft<'d>, year: i32) -> impl Iterator<Item = &'d YearFact> {
    draft.facts.years.iter().filter(move |fact| fact.year == year)
}

/// The days of a year, none after the period.
fn days(draft: &Draft<'_>, year: i32) -> Bounds {
    let period = draft.facts.period.bounds;
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let from = day(1, 1).unwrap_or(period.from);
    Bounds { from, to: day(12, 31).map_or(period.to, |to| to.min(period.to)) }
}

fn unit(measure: YearlyMeasure) -> Phrase {
    match measure {
        YearlyMeasure::Directives => Phrase::UnitYearDirectives,
        YearlyMeasure::Reports => Phrase::UnitYearReports,
        YearlyMeasure::Conferences => Phrase::UnitYearConferences,
        YearlyMeasure::Tasks => Phrase::UnitTasks,
    }
}

fn key(year: i32, organisation: &str, measure: YearlyMeasure) -> String {
    let measure = match measure {
        YearlyMeasure::Directives => "directives",
        YearlyMeasure::Reports => "reports",
        YearlyMeasure::Conferences => "conferences",
        YearlyMeasure::Tasks => "tasks",
    };
    format!("years/{year}/{organisation}/{measure}")
}
