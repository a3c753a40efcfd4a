use crate::messages::reason_words;
use ::overlap::{Reason, SharedPhrase};
use serde::Serialize;

/// A reason with its words. Places in a text are counted in UTF-16 units, as a window counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ShownReason {
    /// Its code and what belongs to it.
    #[serde(flatten)]
    pub reason: Reason,
    /// The reason in Vietnamese, as part of a sentence.
    pub words: String,
}

impl ShownReason {
    /// A reason as the scorer gives it of these two texts.
    pub(crate) fn new(reason: Reason, (a, b): (&str, &str)) -> Self {
        let words = reason_words(&reason, a, b);
        let counted = |at: SharedPhrase| SharedPhrase { a: at.a.utf16(a), b: at.b.utf16(b) };
        Self { words, reason: reason.with_passages(counted) }
    }
}
