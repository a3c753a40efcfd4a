//! What the clerk's answers change: weights a little, names that mean one campaign, pairs not to be shown again.
//!
//! A pure function of the list of answers, which the office keeps: without the list the scorer is as shipped,
//! and two offices with the same list judge alike.

mod answer;

pub use answer::{Answer, Verdict};

use crate::Weights;
use crate::compare::{COUNT, Feature, Side};
use crate::fit::{Bound, Row, descend};
use crate::read::{Name, Reading};
use crate::term::Term;
use std::collections::BTreeSet;

/// A weight may move by half of itself, and by this much if it is small.
const LEAST_ROOM: f64 = 0.25;
/// The bias may move by this much, in log-odds.
const BIAS_ROOM: f64 = 0.75;
/// How strongly weights are drawn to the shipped ones: as by this many answers.
const PULL: f64 = 8.0;
/// Rounds of descent; answers move weights little, so few are enough.
const ROUNDS: usize = 20;

/// What was learned. The default is nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Learned {
    weights: Option<Weights>,
    names: BTreeSet<(u64, u64)>,
    dismissed: BTreeSet<(u64, u64)>,
}

impl Learned {
    /// Learns from answers in the order in which they were given; of two about the same pair the last holds.
    pub(crate) fn from_answers(answers: &[Answer], shipped: &Weights) -> Self {
        let mut learned = Self { weights: learned_weights(answers, shipped), ..Self::default() };
        for answer in answers {
            match answer.verdict {
                Verdict::Same => {
                    learned.dismissed.remove(&answer.signatures);
                    learned.names.extend(&answer.names);
                }
                Verdict::Related => {}
                Verdict::Different => {
                    learned.dismissed.insert(answer.signatures);
                    answer.names.iter().for_each(|names| _ = learned.names.remove(names));
                }
            }
        }
        learned
    }

    /// The weights to judge by.
    pub(crate) fn weights<'a>(&'a self, shipped: &'a Weights) -> &'a Weights {
        self.weights.as_ref().unwrap_or(shipped)
    }

    pub(crate) fn is_dismissed(&self, a: &Reading, b: &Reading) -> bool {
        !self.dismissed.is_empty() && self.dismissed.contains(&answer::ordered(a.signature, b.signature))
    }

    /// A name each text quotes, which the clerk's answers say to be one campaign.
    pub(crate) fn linked_names<'a>(&self, a: &'a Reading, b: &'a Reading) -> Option<(&'a Name, &'a Name)> {
        if self.names.is_empty() {
            return None;
        }
        let linked = |x: Term, y: Term| self.names.contains(&answer::ordered(x.number(), y.number()));
        a.names
            .iter()
            .find_map(|mine| Some((mine, b.names.iter().find(|yours| linked(mine.key, yours.key))?)))
    }
}

fn learned_weights(answers: &[Answer], shipped: &Weights) -> Option<Weights> {
    if answers.is_empty() {
        return None;
    }
    let rows: Vec<Row<'_>> = answers
        .iter()
        .map(|answer| Row {
            measures: &answer.evidence.0,
            same: f64::from(u8::from(answer.verdict == Verdict::Same)),
            // A link says that the two are near, so it argues against sameness only half as loudly.
            counts: if answer.verdict == Verdict::Related { 0.5 } else { 1.0 },
        })
        .collect();
    let mut bounds: Vec<Bound> = Feature::ALL.into_iter().map(|one| room(one, shipped.get(one))).collect();
    bounds.push(Bound {
        centre: shipped.bias,
        least: shipped.bias - BIAS_ROOM,
        most: shipped.bias + BIAS_ROOM,
        pull: PULL,
    });
    let found = descend(&rows, &bounds, ROUNDS);
    let mut weights = shipped.clone();
    weights.by.copy_from_slice(&found[..COUNT]);
    weights.bias = found[COUNT];
    Some(weights)
}

/// How far answers may move a weight: never across nought.
fn room(feature: Feature, shipped: f64) -> Bound {
    let room = (shipped.abs() / 2.0).max(LEAST_ROOM);
    let (least, most) = match feature.side() {
        Side::For => ((shipped - room).max(0.0), shipped + room),
        Side::Against => (shipped - room, (shipped + room).min(0.0)),
    };
    Bound { centre: shipped, least, most, pull: PULL }
}
