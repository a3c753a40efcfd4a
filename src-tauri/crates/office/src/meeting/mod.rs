//! Meetings (cuộc họp): agenda, attendance, opinions, and numbered conclusions that become tasks (norms D).
//!
//! Minutes are begun, signed once, and then frozen: a mistake is set right by a supplementary minute beside the signed
//! one, and the notice of conclusions gets its number and day once. The tasks the signed paper names are kept with it. A conclusion either has a task or is marked as having
//! none. What a task's state is must never be decided here: only its dates are shown.

mod attend;
mod conclude;
mod discuss;
mod given;
mod list;
mod outcome;
mod read;
mod save;
mod sign;
mod supplement;
mod types;

pub use attend::{Attendance, AttendanceCount, AttendanceInput, AttendanceState};
pub use conclude::{Conclusion, ConclusionInput};
pub use discuss::{AgendaInput, AgendaItem, Opinion, OpinionInput};
pub use given::{GivenTask, given_tasks};
pub use list::{MeetingRow, list, next_meetings};
pub use outcome::{ConclusionOutcome, ConclusionTask, conclusions_since};
pub use read::{AttendanceView, ConclusionView, MeetingNames, MeetingView, get};
pub use save::{MeetingInput, remove, save};
pub use sign::{NoticeInput, SignInput, begin_minutes, record_notice, sign};
pub use supplement::{Supplement, SupplementInput, supplement};
pub use types::{Meeting, MinutesState};

#[cfg(test)]
mod tests;
