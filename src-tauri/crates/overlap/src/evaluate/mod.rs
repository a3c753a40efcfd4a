//! Scores a whole register in the order of its arrival, and measures scores against labels.
//!
//! Kept beside the scorer so that what is shipped, what is fitted and what is measured are one and the same.

mod arrival;
mod directive;
mod measure;

pub use arrival::{ScoredPair, measure_all, score_all};
pub use directive::{Deadlines, Directive, Label, LabelledPair};
pub use measure::{Measures, evaluate};
