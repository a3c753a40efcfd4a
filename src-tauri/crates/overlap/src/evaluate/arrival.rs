//! Scores all directives as they arrive: each is judged by what was known on its day and nothing later.

use super::{Deadlines, Directive};
use crate::compare::Evidence;
use crate::{Found, Index, Reading, Reason, Scorer, SharedPhrase, When};
use serde::Serialize;
use std::collections::BTreeMap;

/// One scored pair.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScoredPair {
    /// The directive whose id comes first.
    pub a: String,
    /// The other.
    pub b: String,
    /// How likely they are one work, from 0 to 1.
    pub p: f64,
    /// Likely enough to be shown.
    pub suggest: bool,
    /// Why; `a` and `b` of a passage are those of the line.
    pub reasons: Vec<Reason>,
}

/// A pair that scores less is not worth a line.
const WORTH_A_LINE: f64 = 0.01;

/// Scores every pair that scores at all. The order of the directives given does not matter.
pub fn score_all(directives: &[Directive], deadlines: Deadlines, scorer: &Scorer) -> Vec<ScoredPair> {
    let mut scored = Vec::new();
    arrive(directives, deadlines, scorer, |new| {
        let later = |other: &String| !new.came_before(other);
        for Found { key, found } in new.index.query_all(new.reading, scorer, WORTH_A_LINE, later) {
            let (a, b) = in_order(&key, new.id);
            // What was asked about stands first in its reasons; in the line it may stand second.
            let reasons = found.reasons.into_iter();
            let reasons = if a == *new.id { reasons.collect() } else { reasons.map(turned).collect() };
            scored.push(ScoredPair { a, b, p: found.probability, suggest: found.suggest, reasons });
        }
    });
    scored.sort_by(|x, y| (&x.a, &x.b).cmp(&(&y.a, &y.b)));
    scored
}

/// What is measured of every pair that could score, by ids; for fitting weights.
pub fn measure_all(
    directives: &[Directive],
    deadlines: Deadlines,
    scorer: &Scorer,
) -> BTreeMap<(String, String), Evidence> {
    let mut measured = BTreeMap::new();
    arrive(directives, deadlines, scorer, |new| {
        let later = |other: &String| !new.came_before(other);
        for Found { key, found } in new.index.query_all(new.reading, scorer, 0.0, later) {
            measured.insert(in_order(&key, new.id), found.evidence);
        }
    });
    measured
}

/// The arrival order of directives: by the first day their date can mean, then by id. Undated ones come last.
pub(super) fn arrival_order(directives: &[Directive]) -> Vec<&Directive> {
    let mut order: Vec<&Directive> = directives.iter().collect();
    order.sort_by_key(|one| (one.date().is_none(), one.date().map(When::first), one.id.clone()));
    order
}

/// A directive that has just been entered, with all that was known on its day.
struct Arrival<'a> {
    id: &'a String,
    reading: &'a Reading,
    index: &'a Index<String>,
    /// All that arrived on the same day.
    day: &'a [&'a Directive],
}

impl Arrival<'_> {
    /// Of one day's directives the one with the smaller id came first.
    fn came_before(&self, other: &String) -> bool {
        !self.day.iter().any(|same_day| same_day.id == *other && other >= self.id)
    }
}

fn arrive(directives: &[Directive], deadlines: Deadlines, scorer: &Scorer, mut ask: impl FnMut(Arrival<'_>)) {
    let mut index = Index::default();
    let first = |directive: &Directive| directive.date().map(When::first);
    for day in arrival_order(directives).chunk_by(|a, b| first(a) == first(b)) {
        for directive in day {
            index.add(directive.id.clone(), &directive.work(deadlines), scorer);
        }
        for directive in day {
            if let Some(reading) = index.get(&directive.id) {
                ask(Arrival { id: &directive.id, reading, index: &index, day });
            }
        }
    }
}

fn turned(reason: Reason) -> Reason {
    reason.with_passages(SharedPhrase::turned)
}

fn in_order(a: &str, b: &str) -> (String, String) {
    (a.min(b).to_owned(), a.max(b).to_owned())
}
