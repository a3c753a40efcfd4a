//! Meetings and activities that could be held as one (lồng ghép).

use super::{Same, same};
use crate::compare::Feature;
use crate::index::Frequencies;
use crate::weights::logistic;
use crate::{Kind, Reading, Scorer};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

/// A meeting or an activity with its days and the people it calls.
#[derive(Debug, Clone, PartialEq)]
pub struct Occasion {
    /// A meeting or an activity.
    pub kind: Kind,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day; the same for most.
    pub last: NaiveDate,
    /// Where.
    pub place: Option<String>,
    /// Who is called: people or organisations, by name or id, the same for all of one.
    pub people: BTreeSet<String>,
}

/// How likely two occasions can be held as one, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Integration {
    /// From 0 to 1; a half and more is worth showing.
    pub probability: f64,
    /// What they have in common.
    pub same: Vec<Same>,
}

/// Occasions further apart than this call people on different weeks.
const NEAR_DAYS: u32 = 7;
/// Log-odds before anything is known; days with either place or people make it even.
const BEFORE: f64 = -3.5;
const DAYS: f64 = 2.0;
const PLACE: f64 = 1.5;
const PEOPLE: f64 = 2.0;
const KIND: f64 = 0.5;
const SUBJECT: f64 = 2.0;
/// Less of a shared subject is chance.
const SUBJECT_SEEN: f64 = 0.3;

/// Whether two occasions could be one: near days, and the same place or people or subject.
///
/// `a` and `b` come with the readings of their subjects. Nothing is said of occasions whose days lie far apart or
/// that share nothing but days.
pub fn integration(
    a: (&Occasion, &Reading),
    b: (&Occasion, &Reading),
    scorer: &Scorer,
    frequencies: &Frequencies<'_>,
) -> Option<Integration> {
    let apart = days_apart(a.0, b.0);
    if apart > NEAR_DAYS {
        return None;
    }
    let subject = scorer.evidence(a.1, b.1, frequencies).get(Feature::WordsInside);
    let shared: Vec<String> = a.0.people.intersection(&b.0.people).cloned().collect();
    let place = same(a.0.place.as_deref(), b.0.place.as_deref());
    if shared.is_empty() && !place && subject < SUBJECT_SEEN {
        return None;
    }
    let mut known = vec![(Same::Days { apart }, DAYS * (1.0 - f64::from(apart) / f64::from(NEAR_DAYS)))];
    if place {
        known.push((Same::Place, PLACE));
    }
    if !shared.is_empty() {
        let both = part(shared.len(), a.0.people.len().min(b.0.people.len()));
        known.push((Same::People { shared }, PEOPLE * both));
    }
    if a.0.kind == b.0.kind {
        known.push((Same::Kind, KIND));
    }
    if subject >= SUBJECT_SEEN {
        known.push((Same::Subject { hundredths: hundredths(subject) }, SUBJECT * subject));
    }
    let odds: f64 = known.iter().map(|(_, odds)| odds).sum();
    Some(Integration {
        probability: logistic(BEFORE + odds),
        same: known.into_iter().map(|(same, _)| same).collect(),
    })
}

/// Days between two stretches of days; none if they share one.
pub(super) fn days_apart(a: &Occasion, b: &Occasion) -> u32 {
    let gap = (b.first - a.last).max(a.first - b.last);
    u32::try_from(gap.num_days()).unwrap_or(0)
}

#[expect(clippy::cast_precision_loss, reason = "a meeting calls fewer than 2^52 people")]
fn part(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share lies between 0 and 1")]
pub(super) fn hundredths(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 100.0).round() as u32
}
