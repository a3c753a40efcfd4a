//! How good scores are, against what people say.

use super::arrival::arrival_order;
use super::{Directive, Label, LabelledPair, ScoredPair};
use crate::fit::f1;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many matches a clerk is shown while typing.
const SHOWN: usize = 3;

/// Measures of all pairs, and of what a clerk would have been shown as directives arrived.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Measures {
    /// Of the pairs suggested, the share that are overlaps.
    pub precision: f64,
    /// Of the overlaps, the share suggested.
    pub recall: f64,
    /// Their harmonic mean.
    pub f1: f64,
    /// Precision averaged over the ranks of the overlaps.
    pub average_precision: f64,
    /// Of the earlier partners of arriving directives, the share among the three likeliest; of more than three
    /// partners three can be.
    pub top_three_recall: f64,
    /// The same, counting only those that were likely enough to be shown.
    pub shown_recall: f64,
    /// Of the arriving directives with an earlier partner, the share with one among those shown.
    pub shown_hits: f64,
    /// Of the arriving directives without any partner, the share for which something was shown.
    pub false_alert_rate: f64,
    /// Of all matches shown as directives arrived, the share that are no overlaps.
    pub false_shown_share: f64,
}

/// Compares scores with labels. Doubtful pairs are left out, and pairs that are not listed are no overlaps.
pub fn evaluate(directives: &[Directive], scored: &[ScoredPair], labels: &[LabelledPair]) -> Measures {
    let truth = Truth::new(labels);
    let mut ranked: Vec<&ScoredPair> = scored.iter().filter(|pair| truth.counts(&pair.a, &pair.b)).collect();
    ranked.sort_by(|x, y| y.p.total_cmp(&x.p).then_with(|| (&x.a, &x.b).cmp(&(&y.a, &y.b))));
    let suggested: Vec<_> = ranked.iter().filter(|pair| pair.suggest).collect();
    let right = suggested.iter().filter(|pair| truth.same(&pair.a, &pair.b)).count();
    let arrivals = Arrivals::new(directives, &ranked, &truth);
    Measures {
        precision: share(right, suggested.len()),
        recall: share(right, truth.overlaps.len()),
        f1: f1(right, suggested.len(), truth.overlaps.len()),
        average_precision: average_precision(&ranked, &truth),
        top_three_recall: share(arrivals.found, arrivals.findable),
        shown_recall: share(arrivals.shown_right, arrivals.findable),
        shown_hits: share(arrivals.hits, arrivals.with_partner),
        false_alert_rate: share(arrivals.false_alerts, arrivals.without_partner),
        false_shown_share: share(arrivals.shown - arrivals.shown_right, arrivals.shown),
    }
}

/// What people say, whichever way round a pair is written.
struct Truth {
    overlaps: BTreeSet<(String, String)>,
    doubtful: BTreeSet<(String, String)>,
}

impl Truth {
    fn new(labels: &[LabelledPair]) -> Self {
        let pairs = |wanted: fn(&LabelledPair) -> bool| {
            labels.iter().filter(|pair| wanted(pair)).map(|pair| ordered(&pair.a, &pair.b)).collect()
        };
        Self {
            overlaps: pairs(|pair| pair.label == Label::Overlap && !pair.doubtful),
            doubtful: pairs(|pair| pair.doubtful),
        }
    }

    fn same(&self, a: &str, b: &str) -> bool {
        self.overlaps.contains(&ordered(a, b))
    }

    fn counts(&self, a: &str, b: &str) -> bool {
        !self.doubtful.contains(&ordered(a, b))
    }
}

fn ordered(a: &str, b: &str) -> (String, String) {
    (a.min(b).to_owned(), a.max(b).to_owned())
}

fn average_precision(ranked: &[&ScoredPair], truth: &Truth) -> f64 {
    let mut right = 0;
    let mut sum = 0.0;
    for (rank, pair) in (1..).zip(ranked) {
        if truth.same(&pair.a, &pair.b) {
            right += 1;
            sum += share(right, rank);
        }
    }
    if truth.overlaps.is_empty() { 0.0 } else { sum / count(truth.overlaps.len()) }
}

/// What a clerk would have seen, summed over all arrivals.
#[derive(Default)]
struct Arrivals {
    with_partner: usize,
    without_partner: usize,
    findable: usize,
    found: usize,
    shown: usize,
    shown_right: usize,
    hits: usize,
    false_alerts: usize,
}

impl Arrivals {
    /// `ranked` must be in order of likelihood.
    fn new(directives: &[Directive], ranked: &[&ScoredPair], truth: &Truth) -> Self {
        let order = arrival_order(directives);
        let place: BTreeMap<&str, usize> = (0..).zip(&order).map(|(at, one)| (one.id.as_str(), at)).collect();
        let mut seen: BTreeMap<&str, Vec<&ScoredPair>> = BTreeMap::new();
        for pair in ranked {
            let later =
                if place.get(pair.a.as_str()) > place.get(pair.b.as_str()) { &pair.a } else { &pair.b };
            seen.entry(later).or_default().push(pair);
        }
        let mut sums = Self::default();
        for (at, directive) in order.iter().enumerate() {
            let partners = order[..at].iter().filter(|before| truth.same(&before.id, &directive.id)).count();
            let matches = seen.get(directive.id.as_str()).map_or(&[][..], Vec::as_slice);
            sums.add(partners, &matches[..matches.len().min(SHOWN)], truth);
        }
        sums
    }

    fn add(&mut self, partners: usize, likeliest: &[&ScoredPair], truth: &Truth) {
        let right = |pair: &&&ScoredPair| truth.same(&pair.a, &pair.b);
        let shown = likeliest.iter().filter(|pair| pair.suggest);
        let shown_right = shown.clone().filter(right).count();
        self.findable += partners.min(SHOWN);
        self.found += likeliest.iter().filter(right).count();
        self.shown += shown.clone().count();
        self.shown_right += shown_right;
        self.with_partner += usize::from(partners > 0);
        self.hits += usize::from(shown_right > 0);
        self.without_partner += usize::from(partners == 0);
        self.false_alerts += usize::from(partners == 0 && shown.count() > 0);
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { count(part) / count(whole) }
}

#[expect(clippy::cast_precision_loss, reason = "counts of labelled pairs are small")]
fn count(number: usize) -> f64 {
    number as f64
}
