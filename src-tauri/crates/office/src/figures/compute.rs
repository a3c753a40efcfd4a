//! The value of an indicator over some days, from what was typed or from the activities.

use super::running::totals;
use super::{AddsBy, Indicator, IndicatorValueView, Reading, values};
use crate::activity::{MeasureKey, Only, total, villages};
use crate::period::Bounds;
use crate::{PlaceId, Quantity, Result, View};
use std::collections::{BTreeMap, BTreeSet};

/// The value of an indicator over the days, in `10^-decimals` of its unit; none when nobody gave it.
pub(super) fn value_over(
    view: &View<'_>,
    indicator: &Indicator,
    bounds: Bounds,
    reading: Reading,
) -> Result<Option<Quantity>> {
    let Some(kind) = &indicator.activity_kind else {
        let typed = typed_over(view, indicator, bounds)?;
        return Ok(combine(indicator, &typed).map(Quantity::exact));
    };
    let only = Only { kind: Some(kind.clone()), ..Only::default() };
    let Some(measure) = indicator.measure else {
        let reached = villages(view, bounds, &only)?.reached;
        return Ok((reached > 0).then(|| scaled(Quantity::exact(reached.into()), indicator.decimals)));
    };
    let key = MeasureKey::plain(measure);
    let found = match reading {
        Reading::Records => total(view, bounds, &only)?.get(&key),
        Reading::WithOpenings => totals(view, bounds, &only)?.get(&key).copied().flatten(),
        Reading::Past => super::past(view, bounds, &only)?.get(&key).copied(),
    };
    Ok(found.map(|quantity| scaled(quantity, indicator.decimals)))
}

/// A stock belongs to the days it was taken at the end of; anything else to the days that hold it whole.
fn is_of(indicator: &Indicator, value: Bounds, asked: Bounds) -> bool {
    asked.contains(value.to) && (indicator.adds_by == AddsBy::Last || asked.contains(value.from))
}

fn scaled(quantity: Quantity, decimals: u8) -> Quantity {
    let value = quantity.value.saturating_mul(10_i64.pow(u32::from(decimals)));
    Quantity { value, ..quantity }
}

/// Typed values as one.
pub(super) fn combine(indicator: &Indicator, typed: &[IndicatorValueView]) -> Option<i64> {
    if typed.is_empty() {
        return None;
    }
    let chosen = chosen(indicator, typed);
    let sum = chosen.iter().fold(0_i64, |sum, typed| sum.saturating_add(typed.value.value));
    match indicator.adds_by {
        AddsBy::Sum | AddsBy::Last => Some(sum),
        AddsBy::Average => rounded(sum, i64::try_from(chosen.len()).ok()?),
        AddsBy::Distinct => Some(scaled(Quantity::exact(distinct(&chosen)), indicator.decimals).value),
    }
}

/// The typed values an indicator is made of.
pub(super) fn chosen<'v>(
    indicator: &Indicator,
    typed: &'v [IndicatorValueView],
) -> Vec<&'v IndicatorValueView> {
    match indicator.adds_by {
        AddsBy::Sum | AddsBy::Average => wholes(typed),
        AddsBy::Last => newest(typed),
        AddsBy::Distinct => {
            typed.iter().filter(|typed| typed.value.value > 0 && typed.value.place.is_some()).collect()
        }
    }
}

/// The typed values of the days.
pub(super) fn typed_over(
    view: &View<'_>,
    indicator: &Indicator,
    bounds: Bounds,
) -> Result<Vec<IndicatorValueView>> {
    let typed = values(view, &indicator.id)?;
    Ok(typed.into_iter().filter(|typed| is_of(indicator, typed.value.bounds(), bounds)).collect())
}

/// The values that are not part of another: a running total stands for its months, a commune for its villages.
fn wholes(typed: &[IndicatorValueView]) -> Vec<&IndicatorValueView> {
    let is_part = |part: &IndicatorValueView| {
        typed.iter().any(|whole| whole.value.id != part.value.id && holds(whole, part))
    };
    typed.iter().filter(|typed| !is_part(typed)).collect()
}

fn holds(whole: &IndicatorValueView, part: &IndicatorValueView) -> bool {
    let place = whole.value.place.as_ref();
    let holds_place = place.is_none() || place == part.value.place.as_ref() || place == part.commune.as_ref();
    let (whole, part) = (whole.value.bounds(), part.value.bounds());
    holds_place && whole.from <= part.from && part.to <= whole.to
}

/// The newest value of the whole area, or the newest of each place; a commune stands for its villages.
fn newest(typed: &[IndicatorValueView]) -> Vec<&IndicatorValueView> {
    if let Some(whole) = typed.iter().rfind(|typed| typed.value.place.is_none()) {
        return vec![whole];
    }
    let newest: BTreeMap<Option<&PlaceId>, &IndicatorValueView> =
        typed.iter().map(|typed| (typed.value.place.as_ref(), typed)).collect();
    let stands_under = |typed: &IndicatorValueView| {
        typed.commune.as_ref().is_some_and(|commune| newest.contains_key(&Some(commune)))
    };
    newest.values().copied().filter(|typed| !stands_under(typed)).collect()
}

/// How many places there are.
fn distinct(typed: &[&IndicatorValueView]) -> i64 {
    let places: BTreeSet<&PlaceId> = typed.iter().filter_map(|typed| typed.value.place.as_ref()).collect();
    i64::try_from(places.len()).unwrap_or(i64::MAX)
}

/// `numerator / denominator`, halves upward; none when there is nothing to divide by.
pub(super) fn rounded(numerator: i64, denominator: i64) -> Option<i64> {
    if denominator <= 0 {
        return None;
    }
    let (numerator, denominator) = (i128::from(numerator), i128::from(denominator));
    i64::try_from((2 * numerator + denominator).div_euclid(2 * denominator)).ok()
}
