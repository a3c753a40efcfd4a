//! What the office is called, under which letterhead it writes and on which days its periods begin: dated data, never code.
//!
//! A level is abolished, a name changes, a committee merges; an old paper keeps the version of its own date (norms G, H).
//! Small settings of the program stand beside it in [`setting`]. What must never move in: anything computed from records.

mod read;
pub mod reminder;
mod save;
pub mod setting;
mod types;

pub(crate) use read::in_force;
pub use read::{as_of, get, list, period_bounds, period_of, year_of};
pub use save::{ProfileInput, remove, save};
pub use types::{Grouping, LetterheadFamily, Level, Profile};

#[cfg(test)]
mod tests;
