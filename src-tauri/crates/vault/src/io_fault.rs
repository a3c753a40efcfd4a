//! A refused file operation, told so that a person can act: which, where, and what kind of trouble.

use std::io;
use std::path::{Path, PathBuf};

/// A refused file operation: which, where, and what kind of trouble.
#[derive(Debug, thiserror::Error)]
#[error("cannot {operation} {path}: {source}")]
pub struct IoFault {
    /// What the person has to deal with.
    pub trouble: DiskTrouble,
    /// What was being done.
    pub operation: Operation,
    /// To which file or folder.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

impl IoFault {
    /// A system error together with what was being done, to what.
    #[must_use]
    pub fn of(source: io::Error, operation: Operation, path: &Path) -> Self {
        fault(source, operation, path)
    }
}

/// The kinds of disk trouble that need different words and different next steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskTrouble {
    /// No room left, or over quota.
    Full,
    /// Read-only medium, or no permission to write or read.
    ReadOnly,
    /// The medium or the path went away, or answers with hardware errors.
    Gone,
    /// Anything else.
    Other,
}

/// A file operation, as it is named in an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// Make a folder.
    CreateFolder,
    /// Open a new file for writing.
    Create,
    /// Write bytes.
    Write,
    /// Make written bytes durable.
    Sync,
    /// Make a rename or creation durable.
    SyncFolder,
    /// Put a finished file in place.
    Rename,
    /// Read a file.
    Read,
    /// List a folder.
    List,
    /// Remove a file or an empty folder.
    Remove,
    /// Have the system forget a file, so that it is read from the medium.
    Forget,
    /// Ask how much room is left.
    Room,
    /// Take the lock.
    Lock,
}

impl std::fmt::Display for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::CreateFolder => "create folder",
            Self::Create => "create",
            Self::Write => "write",
            Self::Sync => "sync",
            Self::SyncFolder => "sync folder",
            Self::Rename => "rename to",
            Self::Read => "read",
            Self::List => "list",
            Self::Remove => "remove",
            Self::Forget => "forget",
            Self::Room => "ask for room on",
            Self::Lock => "lock",
        })
    }
}

impl DiskTrouble {
    /// Sorts a system error into the four kinds.
    pub fn of(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            io::ErrorKind::NotFound | io::ErrorKind::NotConnected => Self::Gone,
            _ if error.raw_os_error().is_some_and(|code| GONE_CODES.contains(&code)) => Self::Gone,
            _ => Self::Other,
        }
    }
}

/// EIO, ENXIO, ENODEV: what a stick that was pulled out answers with; ECONNABORTED: what was asked of a file system's
/// server that died meanwhile.
#[cfg(unix)]
const GONE_CODES: [i32; 4] = [5, 6, 19, 103];

/// Not ready, I/O device error, device gone, not connected, removed: the same on Windows.
#[cfg(not(unix))]
const GONE_CODES: [i32; 6] = [21, 55, 433, 1117, 1167, 1617];

/// Adds the path and the operation to a bare system error.
pub(crate) trait AtPath<T> {
    /// Names what was being done, and to what.
    fn at(self, operation: Operation, path: &Path) -> Result<T, IoFault>;
}

impl<T> AtPath<T> for io::Result<T> {
    fn at(self, operation: Operation, path: &Path) -> Result<T, IoFault> {
        self.map_err(|source| fault(source, operation, path))
    }
}

/// A system error together with its path and operation.
pub(crate) fn fault(source: io::Error, operation: Operation, path: &Path) -> IoFault {
    IoFault { trouble: DiskTrouble::of(&source), operation, path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trouble_is_sorted_by_what_to_do_about_it() {
        let check = |error: io::Error, expected: DiskTrouble| {
            assert_eq!(DiskTrouble::of(&error), expected, "for {error}");
        };
        check(io::ErrorKind::StorageFull.into(), DiskTrouble::Full);
        check(io::ErrorKind::QuotaExceeded.into(), DiskTrouble::Full);
        check(io::ErrorKind::ReadOnlyFilesystem.into(), DiskTrouble::ReadOnly);
        check(io::ErrorKind::PermissionDenied.into(), DiskTrouble::ReadOnly);
        check(io::ErrorKind::NotFound.into(), DiskTrouble::Gone);
        check(io::ErrorKind::NotConnected.into(), DiskTrouble::Gone);
        for code in GONE_CODES {
            check(io::Error::from_raw_os_error(code), DiskTrouble::Gone);
        }
        check(io::ErrorKind::InvalidData.into(), DiskTrouble::Other);
        check(io::ErrorKind::IsADirectory.into(), DiskTrouble::Other);
    }

    #[test]
    fn a_fault_names_operation_path_and_cause() {
        let fault = fault(io::Error::other("no luck"), Operation::Rename, Path::new("office/CURRENT"));
        assert_eq!(fault.to_string(), "cannot rename to office/CURRENT: no luck", "for the log");
    }
}
