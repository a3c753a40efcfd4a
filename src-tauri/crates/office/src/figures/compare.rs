//! A period beside what it is compared with. What nobody recorded is unknown, and unknown is never 0.

use super::opening::{OpeningFigure, Purpose, of_purpose};
use super::running::{Running, is_about, key_of, totals, whole_sum};
use crate::activity::{MeasureKey, Only, total};
use crate::period::{Bounds, Cutoffs, PeriodKey};
use crate::{Quantity, Result, View};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The days a briefing speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Spans {
    /// The period itself.
    pub period: Bounds,
    /// The year, to the period's last day.
    pub to_date: Bounds,
    /// The period before.
    pub previous: Bounds,
    /// The same period a year earlier.
    pub last_year: Bounds,
    /// The year before, to the same day.
    pub last_year_to_date: Bounds,
}

impl Spans {
    /// The spans of a period under the office's cut-off days.
    #[must_use]
    pub fn of(cutoffs: Cutoffs, period: PeriodKey) -> Self {
        Self {
            period: cutoffs.bounds(period),
            to_date: cutoffs.year_to_date(period),
            previous: cutoffs.bounds(period.previous()),
            last_year: cutoffs.bounds(period.last_year()),
            last_year_to_date: cutoffs.year_to_date(period.last_year()),
        }
    }
}

/// One measure of a period, beside its running total and what it is compared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ComparedTotal {
    /// What it is of.
    #[serde(flatten)]
    pub key: MeasureKey,
    /// In the period: what the records say, 0 when they have none.
    pub in_period: Quantity,
    /// Lũy kế from the year's first day.
    pub to_date: Option<Quantity>,
    /// The period before.
    pub previous: Option<Quantity>,
    /// Cùng kỳ: the same period a year earlier.
    pub last_year: Option<Quantity>,
    /// The running total at the same day a year earlier.
    pub last_year_to_date: Option<Quantity>,
}

/// Every measure given in any of the spans, in the order of [`crate::activity::Measure`].
///
/// # Errors
/// Only when the database fails.
pub fn compared(view: &View<'_>, spans: &Spans, only: &Only) -> Result<Vec<ComparedTotal>> {
    let in_period = total(view, spans.period, only)?;
    let to_date = totals(view, spans.to_date, only)?;
    let [previous, last_year, last_year_to_date] = [
        past(view, spans.previous, only)?,
        past(view, spans.last_year, only)?,
        past(view, spans.last_year_to_date, only)?,
    ];
    let pasts = [&previous, &last_year, &last_year_to_date].into_iter().flat_map(BTreeMap::keys);
    let present = in_period.totals.iter().map(|total| &total.key).chain(to_date.keys());
    let keys: BTreeSet<&MeasureKey> = present.chain(pasts).collect();
    let row = |key: &MeasureKey| ComparedTotal {
        in_period: in_period.get(key).unwrap_or_default(),
        to_date: to_date.get(key).copied().unwrap_or(Some(Quantity::default())),
        previous: previous.get(key).copied(),
        last_year: last_year.get(key).copied(),
        last_year_to_date: last_year_to_date.get(key).copied(),
        key: key.clone(),
    };
    Ok(keys.into_iter().map(row).collect())
}

/// What is known of an earlier period: the figure brought from paper for exactly these days, else the records together
/// with the opening figures. What is unknown is absent.
///
/// # Errors
/// Only when the database fails.
pub fn past(view: &View<'_>, bounds: Bounds, only: &Only) -> Result<BTreeMap<MeasureKey, Quantity>> {
    let mut known: Running = totals(view, bounds, only)?;
    let figures = of_purpose(view, Purpose::Comparison)?;
    let mut brought: BTreeMap<MeasureKey, Vec<&OpeningFigure>> = BTreeMap::new();
    for figure in figures.iter().filter(|figure| figure.bounds() == bounds && is_about(figure, only)) {
        brought.entry(key_of(figure)).or_default().push(figure);
    }
    known.extend(brought.into_iter().map(|(key, figures)| (key, whole_sum(&figures))));
    Ok(known.into_iter().filter_map(|(key, quantity)| Some((key, quantity?))).collect())
}
