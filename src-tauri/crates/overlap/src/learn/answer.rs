//! What the clerk said of one pair, as the office keeps it.

use crate::compare::Evidence;
use crate::read::Reading;
use crate::term::Term;
use serde::{Deserialize, Serialize};

/// The clerk's decision about a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// One work: merged into one task (Gộp).
    Same,
    /// Two works that belong together (Liên quan).
    Related,
    /// Two works; not to be asked again of these or of others that read the same (Không trùng).
    Different,
}

/// One answer with all that is learned from it: no text, no name, no key of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub(super) verdict: Verdict,
    pub(super) evidence: Evidence,
    pub(super) signatures: (u64, u64),
    /// Names that only one of the two quotes, each with each of the other.
    pub(super) names: Vec<(u64, u64)>,
}

impl Answer {
    pub(crate) fn new(a: &Reading, b: &Reading, evidence: &Evidence, verdict: Verdict) -> Self {
        let alone = |mine: &Reading, yours: &Reading| -> Vec<u64> {
            let keys = mine.names.iter().map(|name| name.key);
            keys.filter(|key| yours.names.iter().all(|other| other.key != *key)).map(Term::number).collect()
        };
        let (mine, yours) = (alone(a, b), alone(b, a));
        let mut names: Vec<_> = mine.iter().flat_map(|x| yours.iter().map(|y| ordered(*x, *y))).collect();
        names.sort_unstable();
        Self { verdict, evidence: evidence.rounded(), signatures: ordered(a.signature, b.signature), names }
    }
}

/// A pair in one order, whichever way it was asked.
pub(super) fn ordered(a: u64, b: u64) -> (u64, u64) {
    (a.min(b), a.max(b))
}
