use super::{YearlyMeasure, yearly, yearly_counted};
use crate::organisation::{self, Membership, Organisation};
use crate::{OrganisationId, Result, View};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A screen is wide enough for so many years.
const MOST_YEARS: usize = 5;

/// What organisations issued, held and led, year by year: before the offices worked as one and after.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct YearlyTable {
    /// The years of the columns, at most five; the last is that of the day asked about.
    pub years: Vec<i32>,
    /// One organisation and one measure each, in the order of the catalogue; none that is empty throughout.
    pub lines: Vec<YearlyLine>,
}

/// One organisation's figures of one measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct YearlyLine {
    /// Whose figures they are.
    pub organisation: OrganisationId,
    /// Its short name.
    pub name: String,
    /// What is counted.
    pub measure: YearlyMeasure,
    /// One for each year; none where nobody knows.
    pub cells: Vec<Option<YearlyCell>>,
}

/// One figure of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct YearlyCell {
    /// How many.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// Typed from paper; otherwise counted in the registers.
    pub is_typed: bool,
}

/// Figures by whose, what and when.
type Figures = BTreeMap<(OrganisationId, YearlyMeasure, i32), YearlyCell>;

/// The figures of a year, as far as a day of it, beside those of the years before it. A figure that was typed stands in
/// place of what is counted.
///
/// # Errors
/// Only when the database fails.
pub fn yearly_table(view: &View<'_>, until: NaiveDate) -> Result<YearlyTable> {
    // Nobody asks which records were counted.
    let after = until.succ_opt().unwrap_or(until);
    let mut figures = Figures::new();
    for one in yearly_counted(view, until, after)? {
        let cell = YearlyCell { value: one.value, is_typed: false };
        figures.insert((one.organisation, one.measure, one.year), cell);
    }
    // What the office itself counts says nothing of what was registered of the others.
    let office = organisation::office(view)?.id;
    let of_others = figures.keys().filter(|(organisation, ..)| *organisation != office);
    let kept: BTreeSet<(YearlyMeasure, i32)> =
        of_others.map(|(_, measure, year)| (*measure, *year)).collect();
    for figure in yearly(view)?.into_iter().filter(|figure| figure.year <= until.year()) {
        let cell = YearlyCell { value: figure.value, is_typed: true };
        figures.insert((figure.organisation, figure.measure, figure.year), cell);
    }
    let mut years: BTreeSet<i32> = figures.keys().map(|(_, _, year)| *year).collect();
    years.insert(until.year());
    let years: Vec<i32> = years.into_iter().rev().take(MOST_YEARS).rev().collect();
    let lines = lines(view, &figures, &kept, &years)?;
    Ok(YearlyTable { years, lines })
}

/// One line for each organisation of the bloc, or with a figure of its own, and each measure that it has a figure of.
fn lines(
    view: &View<'_>,
    figures: &Figures,
    kept: &BTreeSet<(YearlyMeasure, i32)>,
    years: &[i32],
) -> Result<Vec<YearlyLine>> {
    let sql = "SELECT * FROM organisation WHERE deleted_at IS NULL ORDER BY position, short_name, id";
    let organisations: Vec<Organisation> = view.query(sql, [])?;
    let is_typed = |one: &Organisation| figures.iter().any(|(key, cell)| cell.is_typed && key.0 == one.id);
    let compared = organisations.iter().filter(|one| one.membership != Membership::Outside || is_typed(one));
    let every = compared.flat_map(|one| YearlyMeasure::ALL.map(|measure| (one, measure)));
    let lines = every.map(|(one, measure)| {
        // Where a register was kept of others, whoever does not stand in it had nothing.
        let nothing =
            |year: i32| kept.contains(&(measure, year)).then_some(YearlyCell { value: 0, is_typed: false });
        let known = |year: &i32| figures.get(&(one.id.clone(), measure, *year)).copied();
        let cells = years.iter().map(|year| known(year).or_else(|| nothing(*year))).collect();
        YearlyLine { organisation: one.id.clone(), name: one.short_name.clone(), measure, cells }
    });
    Ok(lines.filter(|line| line.cells.iter().flatten().any(|cell| cell.is_typed || cell.value > 0)).collect())
}
