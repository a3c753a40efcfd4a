//! One event counted by two organisations, which must not be summed twice.

use super::occasion::{Occasion, days_apart};
use super::{Same, same};
use crate::weights::logistic;
use serde::Serialize;
use std::collections::BTreeMap;

/// What one organisation reported about an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Count {
    /// Who reported it.
    pub organisation: Option<String>,
    /// When and where it was.
    pub occasion: Occasion,
    /// What kind of event, by its name in the catalogue or as typed.
    pub event: String,
    /// The numbers by their units (“lượt người”, “đồng”).
    pub numbers: BTreeMap<String, f64>,
}

/// How likely two counts are of one event, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DoubleCount {
    /// From 0 to 1; a half and more is worth a warning.
    pub probability: f64,
    /// What they have in common.
    pub same: Vec<Same>,
}

/// Numbers are alike from this ratio of the smaller to the greater.
const ALIKE: f64 = 0.8;
/// Log-odds of two counts of the same days, place and event before their numbers are looked at.
const BEFORE: f64 = -0.5;
const NUMBER_ALIKE: f64 = 2.0;
const NUMBER_APART: f64 = -1.5;
/// What a day between them takes away: one of two reports often names the day after.
const DAY: f64 = -1.0;
const LONGEST_GAP: u32 = 1;

/// Whether two organisations counted one event. One organisation's own counts are never doubted.
pub fn double_count(a: &Count, b: &Count) -> Option<DoubleCount> {
    let apart = days_apart(&a.occasion, &b.occasion);
    let same_place = same(a.occasion.place.as_deref(), b.occasion.place.as_deref());
    let same_event = same(Some(&a.event), Some(&b.event));
    let one_reporter = same(a.organisation.as_deref(), b.organisation.as_deref());
    if apart > LONGEST_GAP || !same_place || !same_event || one_reporter {
        return None;
    }
    let mut found = vec![Same::Days { apart }, Same::Place, Same::Kind];
    let mut odds = BEFORE + DAY * f64::from(apart);
    for (unit, mine) in &a.numbers {
        let Some(yours) = b.numbers.get(unit) else { continue };
        if alike(*mine, *yours) {
            odds += NUMBER_ALIKE;
            found.push(Same::Number { unit: unit.clone(), a: *mine, b: *yours });
        } else {
            odds += NUMBER_APART;
        }
    }
    Some(DoubleCount { probability: logistic(odds), same: found })
}

fn alike(a: f64, b: f64) -> bool {
    let (less, more) = (a.min(b), a.max(b));
    less >= 0.0 && less >= more * ALIKE
}
