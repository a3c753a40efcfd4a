//! How much each feature counts. Data, fitted from labelled directives by `examples/fit.rs`.

use crate::compare::{COUNT, Evidence, Feature};
use crate::tables::{TableError, shipped};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Weights of the features, as the table of weights holds them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "Table", into = "Table")]
pub struct Weights {
    pub(crate) note: String,
    pub(crate) bias: f64,
    /// From this probability on a pair is shown as a likely match.
    pub threshold: f64,
    pub(crate) by: [f64; COUNT],
}

#[derive(Serialize, Deserialize)]
struct Table {
    note: String,
    threshold: f64,
    bias: f64,
    features: BTreeMap<String, f64>,
}

impl Weights {
    /// The shipped weights.
    ///
    /// # Errors
    /// Only if the build is damaged.
    pub fn shipped() -> Result<Self, TableError> {
        shipped!("weights.json")
    }

    /// Weights that say nothing: what a fit begins with.
    pub fn blank() -> Self {
        Self { note: String::new(), bias: 0.0, threshold: 0.5, by: [0.0; COUNT] }
    }

    /// The weight of one feature, in log-odds.
    pub fn get(&self, feature: Feature) -> f64 {
        self.by[feature as usize]
    }

    /// The same weights with another note of how they came about.
    #[must_use]
    pub fn noted(self, note: impl Into<String>) -> Self {
        Self { note: note.into(), ..self }
    }

    /// The probability of this evidence, from 0 to 1.
    pub fn probability(&self, evidence: &Evidence) -> f64 {
        let sum: f64 = self.by.iter().zip(&evidence.0).map(|(weight, measure)| weight * measure).sum();
        logistic(self.bias + sum)
    }
}

/// The logistic curve.
pub(crate) fn logistic(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}

impl From<Table> for Weights {
    fn from(table: Table) -> Self {
        let by = Feature::ALL.map(|feature| table.features.get(feature.key()).copied().unwrap_or(0.0));
        Self { note: table.note, bias: table.bias, threshold: table.threshold, by }
    }
}

impl From<Weights> for Table {
    fn from(weights: Weights) -> Self {
        let features = Feature::ALL.into_iter().map(|one| (one.key().to_owned(), weights.get(one))).collect();
        Self { note: weights.note, bias: weights.bias, threshold: weights.threshold, features }
    }
}
