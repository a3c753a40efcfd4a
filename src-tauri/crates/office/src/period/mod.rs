//! Reporting periods: their bounds, and whether they may still be written to.
//!
//! An activity belongs to the period of its last day. The day a period begins is a setting kept with each briefing
//! (norms C.4): 1 is the calendar, 15 the state's custom.

mod bounds;
mod key;
mod state;

pub use bounds::{Bounds, Cutoffs};
pub use key::{PeriodKey, PeriodKind};
pub use state::{Period, PeriodState, close, list, lock, reopen, require_open};

#[cfg(test)]
mod tests;
