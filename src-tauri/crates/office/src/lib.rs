//! The domain of a bloc office and its store.
//!
//! The seam is here because everything the office promises (one lead, counted once, numbers never reused, nothing
//! half-saved) must hold whichever host asks. SQL lives in this crate and nowhere else, and every write goes through
//! [`Office::transact`]. What must never move in: a window, a clock, randomness of its own, a passphrase, a printed page.

pub mod check;
mod entropy;
pub mod error;
mod ids;
mod input;
mod quantity;
pub mod store;
pub mod transact;

pub mod account;
pub mod activity;
pub mod attachment;
pub mod briefing;
pub mod catalogue;
pub mod delivery;
pub mod directive;
pub mod draft;
pub mod figures;
pub mod filter;
pub mod health;
pub mod intake;
pub mod meeting;
pub mod note;
pub mod organisation;
pub mod overlap;
pub mod overview;
pub mod package;
pub mod period;
pub mod person;
pub mod place;
pub mod profile;
pub mod programme;
pub mod register;
pub mod summary;
pub mod task;
#[cfg(test)]
mod testing;
pub mod workday;

pub use entropy::Entropy;
pub use error::{Error, FieldCode, FieldError, Result};
pub use ids::*;
pub use input::{CountInput, ListQuery, Page, Sort};
pub use quantity::{Mark, Quantity};
pub use store::{Office, View};
pub use transact::{Done, Moment, Op, Tx};
