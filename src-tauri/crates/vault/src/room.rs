//! Whether a disk has room for a work, asked before the work begins: a full disk is told in numbers, and with nothing
//! half done.

use std::path::Path;

use crate::error::Error;
use crate::files::Files;
use crate::io_fault::{AtPath, Operation};

/// Refuses a work that needs more bytes than are free where a folder lies. A system that does not tell refuses nothing.
///
/// # Errors
/// [`Error::NoRoom`] with both numbers, [`Error::Io`].
pub fn require_room(files: &dyn Files, folder: &Path, needed: u64) -> Result<(), Error> {
    match files.room(folder).at(Operation::Room, folder)? {
        Some(free) if free < needed => Err(Error::NoRoom { path: folder.to_owned(), needed, free }),
        _ => Ok(()),
    }
}
