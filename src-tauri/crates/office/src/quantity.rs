//! Counts with the word of approximation they were reported with.

use serde::{Deserialize, Serialize};
use std::iter::Sum;

/// How exactly a number was reported. It is printed and kept, and never changes the stored value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// chính xác
    #[default]
    Exact,
    /// trên
    Over,
    /// gần
    Nearly,
    /// khoảng
    About,
}

impl Mark {
    /// The mark of a sum of two marked numbers: "trên" and "gần" each absorb exact numbers, together they are "khoảng".
    #[must_use]
    pub fn and(self, other: Mark) -> Mark {
        match (self, other) {
            (a, b) if a == b => a,
            (Mark::Exact, b) => b,
            (a, Mark::Exact) => a,
            _ => Mark::About,
        }
    }
}

/// A marked whole number: people, sessions, or đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Quantity {
    /// The number as it was given.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// The word it was given with.
    pub mark: Mark,
}

impl Quantity {
    /// An exact number.
    #[must_use]
    pub fn exact(value: i64) -> Self {
        Self { value, mark: Mark::Exact }
    }
}

impl Sum for Quantity {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::default(), |total, item| Self {
            value: total.value.saturating_add(item.value),
            mark: total.mark.and(item.mark),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Mark::{self, About, Exact, Nearly, Over};

    #[test]
    fn a_sum_keeps_the_mark_all_its_parts_allow() {
        let check = |parts: &[Mark], expected| {
            let sum = parts.iter().fold(Exact, |total, &mark| total.and(mark));
            assert_eq!(sum, expected, "the mark of a sum of {parts:?}");
        };
        check(&[Exact, Exact], Exact);
        check(&[Exact, Over, Over], Over);
        check(&[Nearly, Exact], Nearly);
        check(&[Over, Nearly], About);
        check(&[About, Exact], About);
        check(&[About, Over], About);
    }
}
