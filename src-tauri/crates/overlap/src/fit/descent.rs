//! Logistic regression by coordinate descent, each weight held between bounds.
//!
//! One routine for both uses: fitting the shipped weights from nothing, and moving them a little by the
//! clerk's answers. It is deterministic: no sampling, a fixed order, a fixed number of rounds.

use crate::weights::logistic;

/// What is looked for, weight by weight.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bound {
    /// Where the weight is without any example.
    pub(crate) centre: f64,
    pub(crate) least: f64,
    pub(crate) most: f64,
    /// How strongly it is drawn to its centre, in examples.
    pub(crate) pull: f64,
}

/// One example: measures, and how much it says that the two are one (1) or not (0).
pub(crate) struct Row<'a> {
    pub(crate) measures: &'a [f64],
    pub(crate) same: f64,
    /// How much the example counts.
    pub(crate) counts: f64,
}

/// No weight moves further than this in one step, so that the curve's flat ends cannot throw it.
const LONGEST_STEP: f64 = 1.0;

/// The weights that fit the rows best within their bounds; the last bound is that of the bias.
pub(crate) fn descend(rows: &[Row<'_>], bounds: &[Bound], rounds: usize) -> Vec<f64> {
    let mut weights: Vec<f64> =
        bounds.iter().map(|bound| bound.centre.clamp(bound.least, bound.most)).collect();
    let columns: Vec<Vec<(usize, f64)>> = (0..bounds.len()).map(|at| column(rows, at)).collect();
    let mut odds: Vec<f64> = vec![0.0; rows.len()];
    for (column, weight) in columns.iter().zip(&weights) {
        column.iter().for_each(|(row, measure)| odds[*row] += weight * measure);
    }
    for _ in 0..rounds {
        for ((column, bound), weight) in columns.iter().zip(bounds).zip(&mut weights) {
            let step = step(rows, column, &odds, bound, *weight);
            *weight += step;
            column.iter().for_each(|(row, measure)| odds[*row] += step * measure);
        }
    }
    weights
}

/// The rows in which a feature was measured at all; the bias is measured in each.
fn column(rows: &[Row<'_>], at: usize) -> Vec<(usize, f64)> {
    let measure = |row: &Row<'_>| row.measures.get(at).copied().unwrap_or(1.0);
    rows.iter().map(measure).enumerate().filter(|(_, measure)| *measure != 0.0).collect()
}

fn step(rows: &[Row<'_>], column: &[(usize, f64)], odds: &[f64], bound: &Bound, weight: f64) -> f64 {
    let (mut slope, mut curve) = (bound.pull * (weight - bound.centre), bound.pull + 1e-9);
    for (row, measure) in column {
        let chance = logistic(odds[*row]);
        slope += rows[*row].counts * (chance - rows[*row].same) * measure;
        curve += rows[*row].counts * chance * (1.0 - chance) * measure * measure;
    }
    let step = (-slope / curve).clamp(-LONGEST_STEP, LONGEST_STEP);
    (weight + step).clamp(bound.least, bound.most) - weight
}
