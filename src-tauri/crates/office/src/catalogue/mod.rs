//! Catalogues an office edits: document types, activity kinds, meeting kinds, groups of key tasks.
//!
//! The four differ in a column or two, so one [`Entry`] says what differs and one set of functions does the rest. What is
//! shipped arrives as text read by the host; groups of key tasks ship empty because no source lists them (norms G.3).

mod activity_kind;
mod document_type;
mod entry;
mod meeting_kind;
mod ship;
mod task_group;

pub use activity_kind::{ActivityKind, ActivityKindInput};
pub use document_type::{DocumentType, DocumentTypeInput};
pub use entry::{Entry, Typed, by_name, get, list, remove, save};
pub use meeting_kind::{Cycle, MeetingKind, MeetingKindInput};
pub use ship::{Defaults, ship};
pub use task_group::{TaskGroup, TaskGroupInput};

#[cfg(test)]
mod tests;
