//! What is compared besides the wording of orders: when people meet, what was counted, which reports
//! are asked for.
//!
//! No labelled meetings or counts exist, so these rules are set by hand, each by what a clerk would say at
//! once. They hold their numbers here and not in the table of weights, which a fit overwrites.

mod count;
mod occasion;
mod report;

pub use count::{Count, DoubleCount, double_count};
pub use occasion::{Integration, Occasion, integration};
pub use report::same_report;

use serde::Serialize;

/// What two meetings, activities or counts have in common.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "same", rename_all = "snake_case")]
pub enum Same {
    /// Their days.
    Days {
        /// None if they share a day.
        apart: u32,
    },
    /// Their place.
    Place,
    /// People called.
    People {
        /// Those called to both, in order.
        shared: Vec<String>,
    },
    /// Whether a meeting or an activity.
    Kind,
    /// What they are about.
    Subject {
        /// How much of the shorter subject both have, in hundredths.
        hundredths: u32,
    },
    /// Numbers of one unit.
    Number {
        /// The unit.
        unit: String,
        /// The first number.
        a: f64,
        /// The second.
        b: f64,
    },
}

/// Two fields say the same, in any writing; unknown is like nothing.
fn same(a: Option<&str>, b: Option<&str>) -> bool {
    a.zip(b)
        .is_some_and(|(mine, yours)| !text::fold(mine).is_empty() && text::fold(mine) == text::fold(yours))
}
