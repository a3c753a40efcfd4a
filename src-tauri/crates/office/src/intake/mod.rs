//! What taking in old files leaves behind and asks for: how a header was read, the row a record came from, and the
//! standing records by which a repetition is known.
//!
//! The seam is here because a file is read elsewhere and its records are stored by their own folders; only the memory
//! of the intake has no other home. What must never move in: spreadsheets, their columns, and the rules of a record.

mod mapping;
mod origin;
mod paper;
mod standing;

pub use mapping::{recall, remember};
pub use origin::{Origin, keep};
pub use paper::{Paper, of_symbol};
pub use standing::{
    StandingActivity, StandingDirective, StandingPerson, StandingPlace, StandingTask, activities, directives,
    people, places, tasks,
};

#[cfg(test)]
mod tests;
