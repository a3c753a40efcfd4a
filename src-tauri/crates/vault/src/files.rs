//! The file-system seam: the few operations whose order decides what survives a crash.
//!
//! It is a trait so that tests can fail or stop at the n-th operation. It stays small on purpose: no
//! times and no rights, which sticks do not keep, no seeking, no appending. SQLite writes its own files and does not come through here.

use std::io::{self, Read};
use std::path::Path;

/// A file being written, from its first byte to its last.
pub trait Sink {
    /// Appends all the bytes.
    ///
    /// # Errors
    /// What the system says; some of the bytes may then have been written.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Makes everything written so far survive a power cut.
    ///
    /// # Errors
    /// What the system says; the file must then be given up, since a second try may lie.
    fn sync(&mut self) -> io::Result<()>;
}

/// The file operations that this crate needs.
pub trait Files {
    /// Makes a folder and its parents, readable by its owner only; fine when it exists already.
    ///
    /// # Errors
    /// What the system says.
    fn create_folder(&self, path: &Path) -> io::Result<()>;

    /// Opens a file for writing, readable by its owner only, emptied if it exists.
    ///
    /// # Errors
    /// What the system says.
    fn create(&self, path: &Path) -> io::Result<Box<dyn Sink>>;

    /// Reads a file, and at most `most` bytes of it.
    ///
    /// # Errors
    /// What the system says; `NotFound` when there is no such file.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// Opens a file for reading from its first byte.
    ///
    /// # Errors
    /// What the system says; `NotFound` when there is no such file.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>>;

    /// The names in a folder, in order, those that are not Unicode with replacement characters.
    ///
    /// # Errors
    /// What the system says; `NotFound` when there is no such folder.
    fn list(&self, folder: &Path) -> io::Result<Vec<String>>;

    /// Puts a file in another's place, in one step, within one folder.
    ///
    /// # Errors
    /// What the system says; the file in place is then still the old one.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes renames and creations in a folder survive a power cut.
    ///
    /// # Errors
    /// What the system says; `Unsupported` where folders cannot be synced (Windows, some sticks).
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// How long a file is, in bytes.
    ///
    /// # Errors
    /// What the system says; `NotFound` when there is no such file.
    fn size(&self, path: &Path) -> io::Result<u64>;

    /// Removes an empty folder.
    ///
    /// # Errors
    /// What the system says; also when it holds something.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;

    /// Has the system forget what it remembers of a file that was synced, so that the next reading comes from the
    /// medium. Does nothing where the system knows no way.
    ///
    /// # Errors
    /// What the system says.
    fn forget(&self, path: &Path) -> io::Result<()>;

    /// The bytes that can still be written to the medium a folder lies on; nothing where the system does not tell.
    ///
    /// # Errors
    /// What the system says.
    fn room(&self, folder: &Path) -> io::Result<Option<u64>>;
}
