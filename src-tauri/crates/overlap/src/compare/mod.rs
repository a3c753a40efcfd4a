//! Two readings in, evidence and reasons out.

mod circumstance;
mod explain;
mod feature;
mod gate;
mod lexical;
mod phrase;
mod reason;

pub(crate) use explain::reasons;
pub(crate) use feature::COUNT;
pub use feature::{Evidence, Feature, Side};
pub use gate::Gate;
pub(crate) use gate::{days_between, gate};
pub use reason::{Reason, SharedPhrase};

use crate::index::Frequencies;
use crate::read::Reading;
use crate::{Settings, Tables};
use serde::Serialize;

/// How likely two works are one, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Match {
    /// From 0 to 1.
    pub probability: f64,
    /// Likely enough to be shown while typing.
    pub suggest: bool,
    /// The telling ones first.
    pub reasons: Vec<Reason>,
    /// What was measured; kept with the clerk's answer, so that it can be learned from.
    #[serde(skip)]
    pub evidence: Evidence,
}

/// Measures everything about a pair that no gate parts.
pub(crate) fn evidence(
    a: &Reading,
    b: &Reading,
    tables: &Tables,
    settings: &Settings,
    frequencies: &Frequencies<'_>,
) -> Evidence {
    let mut evidence = Evidence::default();
    lexical::measure(a, b, frequencies, &mut evidence);
    circumstance::measure(a, b, tables, settings, &mut evidence);
    evidence
}
