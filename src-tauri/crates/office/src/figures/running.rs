//! Running totals (lũy kế): the opening figures, and the records from where each of them ends.

use super::opening::{OpeningFigure, Purpose, of_purpose};
use crate::activity::{Measure, MeasureKey, Only, Selection};
use crate::period::Bounds;
use crate::{Mark, Quantity, Result, View};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A running total of one measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RunningTotal {
    /// What it is of.
    #[serde(flatten)]
    pub key: MeasureKey,
    /// The total; none when an opening figure covers more than was asked for, so that the share is not known.
    pub total: Option<Quantity>,
}

#[derive(Deserialize)]
struct Sum {
    measure: Measure,
    label: String,
    unit: String,
    mark: Mark,
    value: i64,
}

/// Sums and opening figures by measure. A measure nobody gave is absent.
pub(super) type Running = BTreeMap<MeasureKey, Option<Quantity>>;

/// The running totals over `bounds`, which are the year from its first day to the period's last.
///
/// Records an opening figure already covers are not added to it, and neither is an opening figure to a wider one.
///
/// # Errors
/// Only when the database fails.
pub fn running(view: &View<'_>, bounds: Bounds, only: &Only) -> Result<Vec<RunningTotal>> {
    let totals = totals(view, bounds, only)?.into_iter();
    Ok(totals.map(|(key, total)| RunningTotal { key, total }).collect())
}

pub(super) fn totals(view: &View<'_>, bounds: Bounds, only: &Only) -> Result<Running> {
    let mut parts: BTreeMap<MeasureKey, Vec<Quantity>> = BTreeMap::new();
    let sql = concat!(
        include_str!("../activity/chosen.sql"),
        include_str!("running.sql"),
        include_str!("beside_openings.sql"),
        "GROUP BY 1, 2, 3, 4"
    );
    for sum in view.query::<Sum>(sql, Selection::new(bounds, None, only).params().as_slice())? {
        let key = MeasureKey::new(sum.measure, &sum.label, &sum.unit);
        parts.entry(key).or_default().push(Quantity { value: sum.value, mark: sum.mark });
    }
    let openings = of_purpose(view, Purpose::Running)?;
    let openings: Vec<&OpeningFigure> =
        openings.iter().filter(|figure| touches(figure, bounds, only)).collect();
    let keys: BTreeSet<MeasureKey> = openings.iter().map(|figure| key_of(figure)).collect();
    let mut running: Running = BTreeMap::new();
    for key in keys {
        let of_key: Vec<&OpeningFigure> =
            openings.iter().copied().filter(|figure| key_of(figure) == key).collect();
        let recorded = parts.remove(&key).unwrap_or_default();
        let sum = known_sum(&of_key, bounds, only).map(|opening| recorded.into_iter().chain([opening]).sum());
        running.insert(key, sum);
    }
    running.extend(parts.into_iter().map(|(key, parts)| (key, Some(parts.into_iter().sum()))));
    Ok(running)
}

/// The opening figures of one measure that say what is asked for; none when they do not say it exactly.
fn known_sum(figures: &[&OpeningFigure], bounds: Bounds, only: &Only) -> Option<Quantity> {
    let (inside, wider): (Vec<&OpeningFigure>, Vec<&OpeningFigure>) =
        figures.iter().partition(|figure| is_inside(figure, bounds, only));
    let is_told = |wider: &&OpeningFigure| inside.iter().any(|inside| tells(inside, wider, bounds, only));
    if !wider.iter().all(is_told) {
        return None;
    }
    whole_sum(&inside)
}

/// The sum of figures, a part never added to its whole; none when two share what neither of them holds whole.
pub(super) fn whole_sum(figures: &[&OpeningFigure]) -> Option<Quantity> {
    let is_part =
        |figure: &OpeningFigure| figures.iter().any(|other| other.id != figure.id && contains(other, figure));
    let whole: Vec<&OpeningFigure> = figures.iter().copied().filter(|figure| !is_part(figure)).collect();
    let overlap = whole.iter().enumerate().any(|(at, a)| whole[at + 1..].iter().any(|b| overlaps(a, b)));
    let quantities = whole.iter().map(|figure| quantity_of(figure));
    (!overlap).then(|| quantities.sum())
}

pub(super) fn key_of(figure: &OpeningFigure) -> MeasureKey {
    MeasureKey::new(figure.measure, &figure.label, &figure.unit)
}

fn quantity_of(figure: &OpeningFigure) -> Quantity {
    Quantity { value: figure.value, mark: figure.mark }
}

/// The subject of a figure as text, one for each thing it may leave open.
fn subject(figure: &OpeningFigure) -> [Option<&str>; 4] {
    [
        figure.activity_kind.as_ref().map(AsRef::as_ref),
        Some(figure.series.as_str()).filter(|series| !series.is_empty()),
        figure.organisation.as_ref().map(AsRef::as_ref),
        figure.subcommittee.as_ref().map(AsRef::as_ref),
    ]
}

/// The subject asked for, in the same order.
fn asked(only: &Only) -> [Option<&str>; 4] {
    [
        only.kind.as_ref().map(AsRef::as_ref),
        only.series.as_deref(),
        only.lead.as_ref().map(AsRef::as_ref),
        only.subcommittee.as_ref().map(AsRef::as_ref),
    ]
}

fn within(part: [Option<&str>; 4], whole: [Option<&str>; 4]) -> bool {
    part.into_iter().zip(whole).all(|(part, whole)| whole.is_none() || part == whole)
}

fn meets(a: [Option<&str>; 4], b: [Option<&str>; 4]) -> bool {
    a.into_iter().zip(b).all(|(a, b)| a.is_none() || b.is_none() || a == b)
}

fn days_meet(a: Bounds, b: Bounds) -> bool {
    a.from <= b.to && b.from <= a.to
}

fn days_within(part: Bounds, whole: Bounds) -> bool {
    whole.from <= part.from && part.to <= whole.to
}

fn touches(figure: &OpeningFigure, bounds: Bounds, only: &Only) -> bool {
    days_meet(figure.bounds(), bounds) && meets(subject(figure), asked(only))
}

/// Whether a figure lies wholly inside what is asked for. Opening figures know neither task groups nor common work.
pub(super) fn is_about(figure: &OpeningFigure, only: &Only) -> bool {
    only.task_group.is_none() && only.scope.is_none() && within(subject(figure), asked(only))
}

fn is_inside(figure: &OpeningFigure, bounds: Bounds, only: &Only) -> bool {
    is_about(figure, only) && days_within(figure.bounds(), bounds)
}

/// Whether a figure says of exactly what is asked for all that a wider one hides.
fn tells(figure: &OpeningFigure, wider: &OpeningFigure, bounds: Bounds, only: &Only) -> bool {
    let hidden = Bounds { from: wider.from_day.max(bounds.from), to: wider.to_day.min(bounds.to) };
    subject(figure) == asked(only) && days_within(hidden, figure.bounds())
}

fn contains(whole: &OpeningFigure, part: &OpeningFigure) -> bool {
    within(subject(part), subject(whole)) && days_within(part.bounds(), whole.bounds())
}

fn overlaps(a: &OpeningFigure, b: &OpeningFigure) -> bool {
    meets(subject(a), subject(b)) && days_meet(a.bounds(), b.bounds())
}
