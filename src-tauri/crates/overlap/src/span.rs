//! Where a passage stands in a text.

use serde::{Deserialize, Serialize};

/// A passage of a text: the bytes from `start` up to but not including `end`, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "TextSpan"))]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The passage itself; empty if the span belongs to another text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// The same passage counted in UTF-16 units, as a window's strings are.
    pub fn utf16(self, text: &str) -> Self {
        let units = |end: usize| text.get(..end).unwrap_or(text).encode_utf16().count();
        Self { start: units(self.start), end: units(self.end) }
    }
}
