//! Lines of work with what was counted on paper joined to them.
//!
//! The seam is here because an opening figure and a line of work are cut differently: a figure names what the clerk knew
//! (a kind, a campaign, an organisation, a sub-committee), a line is what a briefing has a sentence for. The rules:
//!
//! - A figure that names a kind or a campaign belongs to the one line that can hold it. Where no line can, it makes a line
//!   of its own; where several can, none is given a share nobody knows.
//! - A figure of an organisation that names no sub-committee is of its own work, where it makes a line of its own.
//! - Where a wider figure hides a part of a line that no figure of the line tells, the sum is not known and left out.
//! - An earlier period is told by the figure brought from paper for exactly its days, or by the records, never by both.
//!
//! What must never move in: wording, and sums of records, which [`crate::summary`] gives.

mod opened;
mod reach;
mod share;
mod subject;

pub use opened::{AskedLines, ToldLine, ToldSum, told_lines};

#[cfg(test)]
mod tests;
