//! Fits the weights to labelled pairs.

mod descent;

pub(crate) use descent::{Bound, Row, descend};

use crate::Weights;
use crate::compare::{COUNT, Evidence, Feature, Side};

/// A labelled pair.
#[derive(Debug, Clone)]
pub struct Example {
    /// What was measured.
    pub evidence: Evidence,
    /// Whether people call the two one work.
    pub same: bool,
}

/// Rounds after which the weights no longer move in the third decimal.
const ROUNDS: usize = 60;

/// The weights that fit the examples best, and the threshold at which their F1 is highest.
pub fn fit(examples: &[Example]) -> Weights {
    let rows: Vec<Row<'_>> = examples
        .iter()
        .map(|example| Row {
            measures: &example.evidence.0,
            same: f64::from(u8::from(example.same)),
            counts: 1.0,
        })
        .collect();
    let mut bounds: Vec<Bound> = Feature::ALL.into_iter().map(bound).collect();
    bounds.push(Bound { centre: 0.0, least: f64::NEG_INFINITY, most: f64::INFINITY, pull: 0.0 });
    let found = descend(&rows, &bounds, ROUNDS);
    let mut weights = Weights::blank();
    weights.by.copy_from_slice(&found[..COUNT]);
    weights.bias = found[COUNT];
    weights.threshold = best_threshold(&weights, examples);
    weights
}

fn bound(feature: Feature) -> Bound {
    let (least, most) = match feature.side() {
        Side::For => (0.0, f64::INFINITY),
        Side::Against => (f64::NEG_INFINITY, 0.0),
    };
    let (centre, pull) = expected(feature);
    Bound { centre, least, most, pull }
}

/// The weight a feature has without examples, and how many examples it takes to believe otherwise.
///
/// What few campaigns have to show is set by hand: one election in the labelled data cannot teach that the jobs
/// of an election are apart, and no abstract names a place. What many campaigns show is left to them.
fn expected(feature: Feature) -> (f64, f64) {
    match feature {
        Feature::OtherJob => (-6.0, 8.0),
        Feature::OwnAffair => (-5.0, 8.0),
        Feature::Act => (3.0, 4.0),
        Feature::OtherAct | Feature::OtherAction => (-2.0, 4.0),
        Feature::OtherEdition | Feature::OtherPlace => (-1.0, 4.0),
        Feature::Place => (0.5, 4.0),
        _ => (0.0, 2.0),
    }
}

/// F1 may be this much lower than the best where it buys more of the partners: a wrong match is dismissed in a
/// second, a missed one is work done twice.
const F1_FOR_RECALL: f64 = 0.01;

/// The lowest threshold at which F1 is nearly at its best; halfway between two neighbouring pairs.
fn best_threshold(weights: &Weights, examples: &[Example]) -> f64 {
    let mut ranked: Vec<(f64, bool)> =
        examples.iter().map(|example| (weights.probability(&example.evidence), example.same)).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let all = ranked.iter().filter(|(_, same)| *same).count();
    let mut right = 0;
    let mut steps: Vec<(f64, f64)> = Vec::new();
    for (shown, (probability, same)) in ranked.iter().enumerate() {
        right += usize::from(*same);
        let next = ranked.get(shown + 1).map_or(0.0, |(next, _)| *next);
        if next < *probability {
            steps.push((f1(right, shown + 1, all), f64::midpoint(*probability, next)));
        }
    }
    let best = steps.iter().map(|(f1, _)| *f1).fold(0.0, f64::max);
    steps.iter().rev().find(|(f1, _)| *f1 >= best - F1_FOR_RECALL).map_or(0.5, |(_, threshold)| *threshold)
}

/// The harmonic mean of precision and recall.
#[expect(clippy::cast_precision_loss, reason = "counts of labelled pairs are small")]
pub(crate) fn f1(right: usize, shown: usize, all: usize) -> f64 {
    if shown + all == 0 { 0.0 } else { 2.0 * right as f64 / (shown + all) as f64 }
}
