//! What a briefing asks of several registers at once: lines of work, papers counted apart, meetings by kind, names.
//!
//! The seam is here because each answer joins what the registers keep separate, in one pass over the days asked for. What
//! must never move in: writes, wording, and sums a register already gives by itself.

mod directives;
mod meetings;
mod names;
mod titles;
mod work;

pub use directives::{
    CountedDirective, CountedFor, SilentRecipients, directives, overdue_directives, silent_recipients,
};
pub use meetings::{CountedMeeting, JoinedActivity, joined_activities, meetings};
pub use names::names;
pub use titles::{Titled, titles};
pub use work::{LineSum, RecordedSums, WorkBy, WorkLine, work};

#[cfg(test)]
mod tests;
