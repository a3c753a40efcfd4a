//! Attachments: the scans and files that belong to a directive, as rows.
//!
//! A row says what a file is; its bytes lie sealed elsewhere and are found by their digest, once for all rows that name
//! them. So nothing here is ever lost with a row: a file taken off comes back by undo. What must never move in: bytes,
//! file names of sealed files, and the recognition of types.

mod add;
mod list;
mod position;
mod remove;
mod rename;
mod types;

pub use add::{MOST_PER_DIRECTIVE, NewAttachment, add};
pub use list::{Held, all, digests_in_use, get, list};
pub use position::{OrderInput, reorder};
pub use remove::remove;
pub use rename::{RenameInput, rename};
pub use types::{Attachment, MediaType};

#[cfg(test)]
mod tests;
