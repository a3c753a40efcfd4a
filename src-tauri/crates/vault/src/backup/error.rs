use std::path::PathBuf;

use crate::blobs::BlobError;
use crate::error::Error;
use crate::io_fault::IoFault;
use crate::random::NoRandomness;

/// Why a backup was not made, or is not what it should be.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The disk refused; says which operation on which path.
    #[error(transparent)]
    Io(#[from] IoFault),
    /// What the office folder or the key file refuses.
    #[error(transparent)]
    Vault(#[from] Error),
    /// The source of randomness failed.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
    /// It was stopped on request. What stood on the medium before stands there alone.
    #[error("stopped on request")]
    Cancelled,
    /// The medium has too little room. Nothing was written.
    #[error("{path} has room for {free} bytes and {needed} are needed")]
    NoRoom {
        /// Where the backup was to go.
        path: PathBuf,
        /// How many bytes it takes.
        needed: u64,
        /// How many are free.
        free: u64,
    },
    /// The backup was to go into the office folder itself, where it would be lost together with it.
    #[error("{path} lies inside the office folder")]
    InsideOffice {
        /// Where the backup was to go.
        path: PathBuf,
    },
    /// There is no finished backup in this folder.
    #[error("{path} holds no backup")]
    NotABackup {
        /// The folder asked for.
        path: PathBuf,
    },
    /// A newer program made the backup, or sealed an attachment.
    #[error("{path} needs reader version {needs}")]
    Newer {
        /// The backup's folder, or the attachment.
        path: PathBuf,
        /// The least version that reads it.
        needs: u64,
    },
    /// Files of the backup are missing or changed.
    #[error("{path} is damaged: {faults:?}")]
    Damaged {
        /// The backup's folder.
        path: PathBuf,
        /// Every file that is not what it was.
        faults: Vec<FileFault>,
    },
    /// Whole by its own account, and not what a holder of the keys wrote.
    #[error("{path} was forged")]
    Forged {
        /// The backup's folder.
        path: PathBuf,
    },
    /// The cipher refused its input. Never expected.
    #[error("internal cryptographic failure")]
    Crypto,
    /// A manifest could not be put into JSON. Never expected.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

impl BackupError {
    /// A trouble with one attachment as that of the whole work.
    pub(crate) fn of_blob(error: BlobError) -> Self {
        match error {
            BlobError::Io(fault) => fault.into(),
            BlobError::NewerFormat { path, found } => Self::Newer { path, needs: u64::from(found) },
            BlobError::Missing { .. } | BlobError::Damaged { .. } | BlobError::Crypto => Self::Crypto,
        }
    }
}

/// A file of a backup that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub damage: FileDamage,
}

/// What is wrong with a file of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileDamage {
    /// It is not there.
    Missing,
    /// It is there and empty.
    Empty,
    /// Shorter than it was.
    Cut,
    /// Longer than it was.
    Extended,
    /// As long as it was, with other contents.
    Altered,
    /// The medium does not give it.
    Unreadable,
    /// It belongs to another backup.
    Foreign,
}
