use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use office::organisation::{self, Membership, Organisation};
use office::overlap::{YearlyCount, YearlyFigure, YearlyMeasure, yearly, yearly_counted};
use office::period::PeriodKind;
use office::{OrganisationId, Quantity, Result, View};

use crate::facts::{Counted, PeriodFacts, RecordKind, YearFact};

/// Of the years typed from paper so many stay in the table however long ago they are: they are what is compared with.
const BEFORE: usize = 2;
/// The latest years; a page holds no more of seven organisations.
const LATEST: usize = 3;

/// The years before and since, for a briefing of a year; nothing while no earlier year was typed in.
pub(super) fn years(view: &View<'_>, period: &PeriodFacts) -> Result<Vec<YearFact>> {
    if period.key.kind() != PeriodKind::Year {
        return Ok(Vec::new());
    }
    let this_year = period.key.year();
    let mut typed = yearly(view)?;
    typed.retain(|figure| figure.year <= this_year);
    if typed.iter().all(|figure| figure.year == this_year) {
        return Ok(Vec::new());
    }
    let begins = NaiveDate::from_ymd_opt(this_year, 1, 1).unwrap_or(period.bounds.from);
    let counted = yearly_counted(view, period.bounds.to, begins)?;
    let organisations = organisations(view, &typed, period.bounds.to)?;
    let known = Known::of(&typed, counted, &organisations);
    let of_all = organisations.iter().flat_map(|one| known.years.iter().map(move |year| (one, *year)));
    let facts = of_all.map(|(one, year)| YearFact {
        organisation: one.id.to_string(),
        name: one.short_name.clone(),
        membership: one.membership,
        year,
        counts: known.of_one(&one.id, year),
    });
    Ok(facts.filter(|fact| !fact.counts.is_empty()).collect())
}

/// The members in their order, whoever else has figures, and the office itself.
fn organisations(view: &View<'_>, typed: &[YearlyFigure], day: NaiveDate) -> Result<Vec<Organisation>> {
    let mut all = organisation::members(view, day)?;
    let office = organisation::office(view)?;
    let is_new = |all: &[Organisation], id: &OrganisationId| {
        *id != office.id && all.iter().all(|known| known.id != *id)
    };
    for figure in typed {
        if is_new(&all, &figure.organisation) {
            all.push(organisation::get(view, &figure.organisation)?);
        }
    }
    all.push(office);
    Ok(all)
}

/// Figures by year, organisation and measure: those typed, and those counted where none was typed.
struct Known {
    figures: BTreeMap<(i32, OrganisationId, YearlyMeasure), Counted>,
    /// What was counted of any member: one without any then has none of it. What the office itself counts says nothing
    /// of what was registered of the others.
    kept: BTreeSet<(i32, YearlyMeasure)>,
    years: BTreeSet<i32>,
}

impl Known {
    fn of(typed: &[YearlyFigure], counted: Vec<YearlyCount>, organisations: &[Organisation]) -> Self {
        let office = organisations.iter().find(|one| one.membership == Membership::Office).map(|one| &one.id);
        let of_members = counted.iter().filter(|one| Some(&one.organisation) != office);
        let kept = of_members.map(|one| (one.year, one.measure)).collect();
        let before: BTreeSet<i32> = typed.iter().map(|figure| figure.year).collect();
        let all: BTreeSet<i32> = counted.iter().map(|one| one.year).chain(before.iter().copied()).collect();
        let years = before.iter().rev().take(BEFORE).chain(all.iter().rev().take(LATEST)).copied().collect();
        let mut figures = BTreeMap::new();
        for one in counted {
            let counted =
                Counted { quantity: Quantity::exact(one.value), records: records(one.measure, &one.records) };
            figures.insert((one.year, one.organisation, one.measure), counted);
        }
        for figure in typed {
            let counted = Counted { quantity: Quantity::exact(figure.value), records: Vec::new() };
            figures.insert((figure.year, figure.organisation.clone(), figure.measure), counted);
        }
        Self { figures, kept, years }
    }

    fn of_one(&self, organisation: &OrganisationId, year: i32) -> BTreeMap<YearlyMeasure, Counted> {
        let of = |measure| {
            let found = self.figures.get(&(year, organisation.clone(), measure)).cloned();
            let counted = found.or_else(|| self.kept.contains(&(year, measure)).then(Counted::default))?;
            Some((measure, counted))
        };
        YearlyMeasure::ALL.into_iter().filter_map(of).collect()
    }
}

fn records(measure: YearlyMeasure, ids: &[String]) -> Vec<crate::facts::Record> {
    let kind = match measure {
        YearlyMeasure::Directives | YearlyMeasure::Reports => RecordKind::Directive,
        YearlyMeasure::Conferences => RecordKind::Meeting,
        YearlyMeasure::Tasks => RecordKind::Task,
    };
    kind.records(ids)
}
