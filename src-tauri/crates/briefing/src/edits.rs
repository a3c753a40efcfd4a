//! What the clerk changed by hand. It is kept beside the facts and never mixed into them.

use std::collections::BTreeMap;

use office::Mark;
use serde::{Deserialize, Serialize};

/// A paragraph in the clerk's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ParagraphEdit {
    /// What is printed instead. A line feed begins a new paragraph; nothing at all leaves the block out.
    pub text: String,
    /// The drafted words the clerk had in view, so that a later change of the records can be shown.
    pub drafted: String,
}

/// A number typed over the one drawn from the records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Override {
    /// The number the clerk had in view, in the figure's own decimals.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub drafted: i64,
    /// What is printed instead, in the figure's own decimals.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// The word of approximation printed before it.
    pub mark: Mark,
    /// Why.
    pub reason: String,
}

/// Everything changed by hand in one briefing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Edits {
    /// By the anchor of the paragraph, table or chart.
    pub paragraphs: BTreeMap<String, ParagraphEdit>,
    /// By the key of the figure.
    pub overrides: BTreeMap<String, Override>,
}
