//! Why a typed number was not taken.

use super::{Decimal, parse::MAX_DECIMALS};
use std::fmt;

/// Why a typed number was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing was typed.
    Empty,
    /// A character that belongs to no number.
    NotANumber(char),
    /// Digits and separators that make sense in neither form, such as `1.23.456`.
    Malformed,
    /// Written the English way; `proposal` is what it would mean.
    EnglishForm {
        /// The number when the comma groups thousands and the dot begins the decimals.
        proposal: Decimal,
    },
    /// A count with a decimal part.
    HasDecimals,
    /// A count below zero.
    Negative,
    /// More than nine decimals.
    TooManyDecimals,
    /// Beyond what can be stored.
    TooLarge,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("no number given"),
            Self::NotANumber(found) => write!(f, "{found:?} is not part of a number"),
            Self::Malformed => f.write_str("separators stand in the wrong places"),
            Self::EnglishForm { proposal } => write!(f, "English form, perhaps {proposal}"),
            Self::HasDecimals => f.write_str("a count has no decimals"),
            Self::Negative => f.write_str("a count is not negative"),
            Self::TooManyDecimals => write!(f, "more than {MAX_DECIMALS} decimals"),
            Self::TooLarge => f.write_str("number too large"),
        }
    }
}

impl std::error::Error for NumberError {}
