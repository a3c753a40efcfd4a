//! What the first screen asks of the registers: how much came in, what waits, and what is to be handed in when.
//!
//! The seam is here because these questions are asked at every start over all the years stored: each follows an index of
//! open work or of days, never the whole register. What must never move in: sums of activities and the account of tasks,
//! which [`crate::activity`] and [`crate::task`] own, and what a screen does with the numbers.

mod deadline;
mod directives;
mod handover;

pub use deadline::{BriefingDue, next_briefing};
pub use directives::{Incoming, Outgoing, Pending, incoming, outgoing, pending};
pub use handover::{HandoverRow, handover};

#[cfg(test)]
mod tests;
