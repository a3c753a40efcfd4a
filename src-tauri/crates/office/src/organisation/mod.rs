//! Organisations (the office itself, its members, bodies outside the bloc) and sub-committees.
//!
//! Both are dated rows: a new name from a day on is a new row, and records keep the row they were made under, so that an
//! old paper keeps its old names. What must never move in: who works there, which is [`crate::person`].

mod read;
mod save;
mod subcommittee;
mod types;

pub use read::{get, list, members, office};
pub use save::{OrganisationInput, remove, save};
pub use subcommittee::{
    Subcommittee, SubcommitteeInput, list_subcommittees, remove_subcommittee, save_subcommittee,
    subcommittees,
};
pub use types::{Membership, Organisation};

#[cfg(test)]
mod tests;
