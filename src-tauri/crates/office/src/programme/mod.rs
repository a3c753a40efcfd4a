//! Programmes of work (chương trình) and their items, each with a lead and a time; tasks name an item as their source.
//!
//! Progress must never be kept here: what became of an item is what became of its tasks.

mod item;
mod list;
mod read;
mod save;
mod types;

pub use item::{ProgrammeItem, ProgrammeItemInput};
pub use list::{ProgrammeRow, list};
pub use read::{ItemTask, ProgrammeItemView, ProgrammeView, get};
pub use save::{ProgrammeInput, remove, save};
pub use types::{Programme, ProgrammeKind};

#[cfg(test)]
mod tests;
