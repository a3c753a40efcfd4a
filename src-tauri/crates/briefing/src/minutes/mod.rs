//! The minutes of a meeting (biên bản), and the supplementary minutes that set signed ones right (norms D.1, D.2).
//!
//! Minutes have no figures and no edits of their own: what the clerk wrote of the meeting is the paper. So they are
//! gathered as [`MinutesFacts`] and composed in one step, in the words of [`MinutesWords`].
//!
//! What must never move in: SQL, millimetres, Vietnamese sentences, and any rule about what may still be changed.

mod compose;
mod facts;
mod gather;
mod words;

pub use compose::minutes_document;
pub use facts::{
    AssignedTask, ClockTime, ConclusionLine, Delegate, MinutesFacts, Presence, Said, Supplement, Who,
};
pub use gather::{MinutesRequest, gather_minutes};
pub use words::MinutesWords;
