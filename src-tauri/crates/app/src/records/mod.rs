//! Every kind of record through the same verbs, so that a host needs to learn them once.
//!
//! Each kind says which functions of `office` stand behind the verbs; the types stay typed there, and JSON stops at this
//! door.

mod act;
mod kind;
mod shape;
mod verbs;

mod activities;
mod catalogues;
mod days;
mod directives;
mod figures;
mod meetings;
mod notes;
mod office_itself;
mod people;
mod places;
mod tasks;

use crate::Error;

pub use act::Action;
pub use kind::Kind;
pub use verbs::Saved;

pub(crate) use shape::{loosely, strictly};
pub(crate) use verbs::{Verbs, saved};

/// A typed request in JSON; a field the request does not know is refused.
///
/// # Errors
/// [`Error::BadJson`] with the place.
pub fn parse_request<T: serde::de::DeserializeOwned>(request: serde_json::Value) -> Result<T, Error> {
    strictly(request)
}

/// The JSON in a text.
///
/// # Errors
/// [`Error::NotJson`] with the place.
pub fn parse(text: &str) -> Result<serde_json::Value, Error> {
    serde_json::from_str(text).map_err(|error| Error::NotJson { line: error.line(), column: error.column() })
}
