//! What goes on the paper: briefings composed from the records of a period, the minutes of a meeting,
//! and the bound registers.
//!
//! The seam is here because three things change at three speeds: what an office records, how a good clerk words it,
//! and how paper must look. [`gather`] asks the office for [`Facts`]; [`compose`] says them in the words of
//! [`Templates`], keeping every number bound to its records; [`document`] hands the result to `paper`.
//!
//! What must never move in: SQL, a clock, millimetres, and Vietnamese sentences, which stand in the template files.
//! The same facts, templates and edits give the same document.

mod compose;
mod composed;
mod document;
mod edits;
pub mod facts;
mod frame;
mod gather;
mod handover;
mod minutes;
mod package;
mod recovery;
mod register;
mod reminder;
mod template;

pub use compose::compose;
pub use composed::{
    Annex, Bar, Block, Cell, Chart, Column, ColumnAlign, Composed, Figure, Orphan, Paragraph, ParagraphKind,
    Row, Run, Section, Source, Table,
};
pub use document::{Stage, document};
pub use edits::{Edits, Override, ParagraphEdit};
pub use facts::Facts;
pub use frame::Frame;
pub use gather::{Request, gather};
pub use handover::{
    BookFact, HandoverFacts, HandoverRequest, HandoverWords, SeriesFact, StickFact, gather_handover,
    handover_record,
};
pub use minutes::{
    AssignedTask, ClockTime, ConclusionLine, Delegate, MinutesFacts, MinutesRequest, MinutesWords, Presence,
    Said, Supplement, Who, gather_minutes, minutes_document,
};
pub use package::{
    FingerprintFacts, FingerprintRequest, PackageWords, fingerprint_document, gather_fingerprint,
};
pub use recovery::{RecoveryFacts, RecoveryWords, SheetOrder, gather_recovery, recovery_sheet};
pub use register::{
    HeadColumn, RegisterFacts, RegisterHead, RegisterRequest, RegisterWords, RoutedTo, RoutingFact,
    SlipFacts, gather_register, gather_slip, register_document, register_head, slip_document,
};
pub use reminder::{
    ReminderFacts, ReminderRequest, ReminderWords, gather_reminder, reminder_letter, reminder_slips,
};
pub use template::{SyntaxFault, TemplateError, TemplateFiles, Templates};
