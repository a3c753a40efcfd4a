//! Every kind of record through the same five verbs, so that a host needs to learn them once.
//!
//! Each kind's own file says which functions of `office` stand behind the verbs; the types stay typed there, and JSON
//! stops at this door.

mod kind;
mod shape;
mod verbs;

mod book;
mod directive;

pub use kind::Kind;
pub use verbs::Saved;

pub(crate) use verbs::{Verbs, saved};
