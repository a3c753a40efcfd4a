//! Proving a backup: all of it read from the medium, on any computer.

use std::path::Path;

use zeroize::Zeroizing;

use super::error::{BackupError, FileFault};
use super::job::{Job, Watch};
use super::list::read_manifest;
use super::manifest::Manifest;
use super::put::examine;
use super::seal;
use super::witness::confirmed;
use crate::error::Error;
use crate::files::Files;
use crate::folder::names_in;
use crate::generation::GenerationFolder;
use crate::unlock::{Secret, Unlocked, unlock_at};

/// Reads every file of a backup and compares it with the manifest. It needs no key and finds damage.
///
/// # Errors
/// [`BackupError::Damaged`] naming every file that is not what it was; [`BackupError::NotABackup`],
/// [`BackupError::Newer`], [`BackupError::Cancelled`]; [`BackupError::Io`] when the medium went away meanwhile.
pub fn verify(files: &dyn Files, folder: &Path, watch: Watch<'_>) -> Result<Manifest, BackupError> {
    let manifest = read_manifest(files, folder)?;
    let mut job = Job::new(files, watch, manifest.clear().bytes());
    let mut faults = Vec::new();
    for (path, piece) in manifest.clear().files(folder) {
        let damage = examine(&mut job, &path, piece)?;
        faults.extend(damage.map(|damage| FileFault { path, damage }));
    }
    match confirmed(files, folder, faults)? {
        faults if faults.is_empty() => Ok(manifest),
        faults => Err(BackupError::Damaged { path: folder.to_owned(), faults }),
    }
}

/// Opens the key file of a backup with a secret of the day it was made.
///
/// # Errors
/// As [`unlock`](crate::unlock); [`Error::FolderMissing`] when the backup is gone together with its keys.
pub fn unlock_backup(files: &dyn Files, folder: &Path, secret: Secret<'_>) -> Result<Unlocked, Error> {
    let unlocked = unlock_at(files, &GenerationFolder::at(folder), secret);
    if matches!(unlocked, Err(Error::MissingKeys { .. })) {
        names_in(files, folder)?;
    }
    unlocked
}

/// The private words of a backup. That they open proves that a holder of the keys wrote the manifest, and thereby, once
/// [`verify`] went through, every file.
///
/// # Errors
/// [`BackupError::Forged`].
pub fn open_private(
    manifest: &Manifest,
    keys: &Unlocked,
    folder: &Path,
) -> Result<Zeroizing<String>, BackupError> {
    let (sealed, clear) = manifest.sealed();
    let is_ours = manifest.clear().office == *keys.office() && manifest.clear().key == *keys.key();
    seal::open(&keys.backup_key(), clear, sealed)
        .filter(|_| is_ours)
        .ok_or_else(|| BackupError::Forged { path: folder.to_owned() })
}
