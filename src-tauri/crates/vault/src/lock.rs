//! One program at a time in an office folder, by a lock that the system drops when the program dies.
//!
//! It goes to the operating system directly and not through [`Files`](crate::Files): a lock that is
//! played proves nothing. The file stays when the lock is dropped; removing it would be a race.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::error::Error;
use crate::io_fault::{AtPath, Operation, fault};

/// The name of the lock file in the office folder.
pub(crate) const LOCK_NAME: &str = "office.lock";

/// The lock on an office folder, held for as long as this lives.
#[derive(Debug)]
pub(crate) struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Takes the lock of an office folder at once, or says that it is in use.
    pub(crate) fn take(office: &Path) -> Result<Self, Error> {
        let path = office.join(LOCK_NAME);
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .at(Operation::Lock, &path)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => Err(Error::InUse { path: office.to_owned() }),
            Err(TryLockError::Error(refused)) => Err(fault(refused, Operation::Lock, &path).into()),
            Ok(()) => Ok(Self { _file: file }),
        }
    }
}
