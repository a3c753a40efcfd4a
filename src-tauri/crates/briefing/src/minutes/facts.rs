//! Everything minutes say, as plain data without wording.

use chrono::NaiveDate;
use office::meeting::{AttendanceState, GivenTask};

use crate::facts::OfficeFacts;

/// One meeting as its minutes tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutesFacts {
    /// The office as it was named on the day of the paper.
    pub office: OfficeFacts,
    /// What the meeting is called.
    pub meeting: String,
    /// The day it was held.
    pub day: NaiveDate,
    /// When it began.
    pub start: Option<ClockTime>,
    /// When it ended.
    pub end: Option<ClockTime>,
    /// Where.
    pub venue: String,
    /// What was on the table.
    pub documents: String,
    /// Who chaired it.
    pub chair: Option<Who>,
    /// Who wrote the minutes.
    pub secretary: Option<Who>,
    /// Number and symbol of the minutes; empty while there is none.
    pub symbol: String,
    /// The day they were signed; none while they are a draft.
    pub signed_on: Option<NaiveDate>,
    /// The delegates in the order of the list.
    pub delegates: Vec<Delegate>,
    /// The agenda: what, and who presents it.
    pub agenda: Vec<Said>,
    /// What was said, and by whom.
    pub opinions: Vec<Said>,
    /// Conclusions in the order of their numbers.
    pub conclusions: Vec<ConclusionLine>,
    /// The supplement that is to be printed instead of the minutes themselves.
    pub supplement: Option<Supplement>,
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockTime {
    /// 0 to 23.
    pub hour: u32,
    /// 0 to 59.
    pub minute: u32,
}

/// A person with the post they held on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The name.
    pub name: String,
    /// The post, or whom they stand for; empty when neither is known.
    pub post: String,
}

/// Whether a delegate came; the order is that of the paper.
pub type Presence = AttendanceState;

/// One delegate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegate {
    /// Who was invited.
    pub who: Who,
    /// Whether they came.
    pub presence: Presence,
    /// Why not.
    pub reason: String,
    /// Who came instead.
    pub substitute: String,
}

/// Words and who they are from; empty when nobody is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub content: String,
    /// From whom.
    pub by: String,
}

/// A conclusion and what it became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConclusionLine {
    /// Its words.
    pub content: String,
    /// Whether it was marked "không phát sinh nhiệm vụ".
    pub is_without_task: bool,
    /// The tasks it became.
    pub tasks: Vec<AssignedTask>,
}

/// A task as it was given.
pub type AssignedTask = GivenTask;

/// A supplementary minute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supplement {
    /// Its number, from 1.
    pub number: i64,
    /// When it was written.
    pub day: NaiveDate,
    /// What is set right.
    pub content: String,
    /// Why.
    pub reason: String,
}
