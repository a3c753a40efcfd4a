//! Communes and the villages below them, dated.
//!
//! Places merge, split and change names; an old paper keeps its old ones, and "n/N" counts the villages that stood on its
//! day (norms F, G.4). What must never move in: who was reached there, which an activity knows.

mod bulk;
mod read;
mod save;
mod types;

pub use bulk::{VillagesInput, add_villages};
pub use read::{count_villages, get, list, villages_on};
pub use save::{PlaceInput, remove, save};
pub use types::{Place, PlaceLevel, PlaceRow};

#[cfg(test)]
mod tests;
