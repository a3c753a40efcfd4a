//! The one safe way to write a file, and the one bounded way to read it.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use crate::files::Files;
use crate::io_fault::{AtPath, IoFault, Operation};

/// Writes a file so that after a crash at any point it holds either all the old or all the new bytes.
///
/// The bytes go to `<name>.part` in the same folder, are synced, renamed into place, and the folder is
/// synced. A folder that cannot be synced on this system is tolerated; a file that cannot is not.
///
/// # Errors
/// [`IoFault`] naming the step that failed. Up to and including the rename the old file still stands;
/// when only the last step failed the new one does.
pub fn write_safely(files: &dyn Files, path: &Path, bytes: &[u8]) -> Result<(), IoFault> {
    let part = beside(path);
    let written = write_part(files, &part, bytes);
    place_part(files, &part, path, written)?;
    match path.parent() {
        // A bare file name lies in the folder the program was started in.
        Some(folder) if folder.as_os_str().is_empty() => sync_folder(files, Path::new(".")),
        Some(folder) => sync_folder(files, folder),
        None => Ok(()),
    }
}

/// Reads a file that must be small; a byte more than `most` is delivered when it is larger, so that the
/// caller can tell.
///
/// # Errors
/// [`IoFault`] when it cannot be read; `trouble` is `Gone` when it is not there.
pub fn read_bounded(files: &dyn Files, path: &Path, most: u64) -> Result<Vec<u8>, IoFault> {
    files.read(path, most.saturating_add(1)).at(Operation::Read, path)
}

/// Removes a file, should it be there.
pub(crate) fn remove_if_there(files: &dyn Files, path: &Path) -> Result<(), IoFault> {
    match files.remove(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed.at(Operation::Remove, path),
    }
}

/// Syncs a folder where the system knows how to.
pub(crate) fn sync_folder(files: &dyn Files, folder: &Path) -> Result<(), IoFault> {
    match files.sync_folder(folder) {
        Err(e) if matches!(e.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput) => Ok(()),
        other => other.at(Operation::SyncFolder, folder),
    }
}

/// Gives a part that was written and synced its own name, or removes it when it was not. The folder is still to be synced.
pub(crate) fn place_part<E: From<IoFault>>(
    files: &dyn Files,
    part: &Path,
    path: &Path,
    written: Result<(), E>,
) -> Result<(), E> {
    let placed = written.and_then(|()| Ok(files.rename(part, path).at(Operation::Rename, path)?));
    if placed.is_err() {
        // A part that stays behind is never read and is overwritten next time.
        let _ = files.remove(part);
    }
    placed
}

fn write_part(files: &dyn Files, part: &Path, bytes: &[u8]) -> Result<(), IoFault> {
    let mut sink = files.create(part).at(Operation::Create, part)?;
    sink.write_all(bytes).at(Operation::Write, part)?;
    sink.sync().at(Operation::Sync, part)
}

/// The name under which a file is written before it gets its own.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, OsString::from);
    name.push(".part");
    path.with_file_name(name)
}
