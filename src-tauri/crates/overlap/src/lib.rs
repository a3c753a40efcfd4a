//! How alike two pieces of work are, and why: the same campaign ordered by the province, by the Party
//! committee and by three organisations' own upper levels is one task for the commune.
//!
//! The seam is here because nobody else should know how likeness is measured: the office keeps records and
//! answers, the hosts show matches, and this crate alone turns two works into a probability with reasons.
//! It is pure: the same works, weights and answers give the same numbers on every machine.
//!
//! What must never move in: anything that reads a file or the clock, a table of the office, an address, or a
//! sentence for the user. A reason is a typed value with the passages it rests on; its words are in `app`.

mod beside;
mod compare;
mod evaluate;
mod fit;
mod group;
mod index;
mod learn;
mod read;
mod scorer;
mod span;
mod tables;
mod term;
mod weights;
mod when;
mod work;

pub use beside::{Count, DoubleCount, Integration, Occasion, Same, double_count, integration, same_report};
pub use compare::{Evidence, Feature, Gate, Match, Reason, SharedPhrase, Side};
pub use evaluate::{
    Deadlines, Directive, Label, LabelledPair, Measures, ScoredPair, evaluate, measure_all, score_all,
};
pub use fit::{Example, fit};
pub use group::{Group, Groups};
pub use index::{Found, Frequencies, Index};
pub use learn::{Answer, Verdict};
pub use read::{Facts, Period, Reading};
pub use scorer::{Scorer, Settings};
pub use span::Span;
pub use tables::{Campaign, TableError, Tables, shipped_campaigns};
pub use weights::Weights;
pub use when::When;
pub use work::{Kind, Work};
