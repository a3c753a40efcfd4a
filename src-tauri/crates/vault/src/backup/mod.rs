//! Backups of an office on another medium, which a clerk dares to trust.
//!
//! The seam is here because ten years of work must survive any one disk, and because a backup that was never read back is
//! a hope. What is made here is a backup from one rename to the next, was read from the medium before, and never costs an
//! earlier one. What must never move in: tables and records (the database comes as a finished snapshot), clocks (sequences
//! order backups), and any decision that belongs to a person, such as which backup to restore.
//!
//! ```text
//! GiaoBan-<office>/
//!   stick                        what the medium calls itself
//!   blobs/ab/<name>              sealed attachments, once for all backups
//!   <lineage>-<sequence>/        one backup
//!     office.db.000 …            the database, cut below what FAT can hold
//!     keys.json                  opens with a passphrase of the day, or the recovery code
//!     manifest.json              last of all; without it there is no backup
//! ```
//!
//! All names are short and ASCII; nothing relies on times, rights or links, which sticks do not keep.

mod attachments;
mod error;
mod job;
mod list;
mod make;
mod manifest;
mod medium;
mod name;
mod number;
mod put;
mod restore;
mod seal;
mod source;
mod tidy;
mod verify;
mod witness;

pub use error::{BackupError, FileDamage, FileFault};
pub use job::{Progress, Watch};
pub use list::{Found, Standing, list_backups, read_manifest};
pub use make::{back_up, estimate};
pub use manifest::{Clear, Manifest};
pub use medium::stick_at;
pub use name::{BackupName, BadName, LineageId};
pub use restore::{KeysKept, Taken, restore_beside, restore_into, take_database};
pub use source::{About, LARGEST_FILE, Made, Source};
pub use tidy::{Tidied, tidy};
pub use verify::{open_private, unlock_backup, verify};
