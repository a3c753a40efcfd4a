//! What actions are told that no function of `office` has a type of its own for.

use office::{CountInput, DocumentTypeId};
use serde::{Deserialize, Serialize};

/// Nothing has to be said.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(super) struct Nothing {}

/// Why a number is cancelled.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(super) struct CancelNumberInput {
    /// The reason, which stays in the book.
    pub(super) reason: String,
}

/// The last number a paper book had reached when the office began here.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(super) struct OpenBookInput {
    /// The type of document, for a book in which each type has its own numbers.
    pub(super) document_type: Option<DocumentTypeId>,
    /// The last number used.
    pub(super) last_used: Option<CountInput>,
}

/// Which value of an indicator is taken back.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(super) struct RemoveValueInput {
    /// The value's id.
    pub(super) value: String,
}
