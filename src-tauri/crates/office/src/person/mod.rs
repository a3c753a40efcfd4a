//! Persons of the office with the posts they hold, and who may sign.
//!
//! A person holds several posts at once, each with its dates (norms G.2), and lists of persons go by given name (norms J).
//! What must never move in: passphrases and roles, which are an account's.

mod list;
mod post;
mod read;
mod save;
mod signer;
mod types;

pub use list::{PersonRow, list};
pub use post::{Post, PostInput};
pub use read::{PersonView, get};
pub use save::{PersonInput, remove, save};
pub use signer::{
    Signer, SignerInput, SignerView, get_signer, list_signers, remove_signer, save_signer, signers,
};
pub use types::Person;

#[cfg(test)]
mod tests;
