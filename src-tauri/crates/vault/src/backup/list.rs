//! Which backups lie on a medium, by their own account: nothing but manifests and lengths of files is read.

use std::io;
use std::path::{Path, PathBuf};

use super::error::{BackupError, FileDamage, FileFault};
use super::manifest::{MANIFEST, MOST_BYTES, Manifest, Refused};
use super::medium::{OFFICE_PREFIX, UNFINISHED};
use super::name::BackupName;
use super::put::by_size;
use super::witness::{confirmed, require_answer};
use crate::error::Error;
use crate::files::Files;
use crate::folder::names_in;
use crate::io_fault::{AtPath, Operation};
use crate::write::read_bounded;

/// A folder that is named as a backup is.
#[derive(Debug, Clone)]
pub struct Found {
    /// The folder.
    pub folder: PathBuf,
    /// Its name.
    pub name: BackupName,
    /// What is in it.
    pub standing: Standing,
}

/// What a look at a backup's folder shows.
#[derive(Debug, Clone)]
pub enum Standing {
    /// A manifest, and every file as long as it says. Only verifying proves more.
    Complete(Box<Manifest>),
    /// A backup that was cut short; the next one removes it.
    Unfinished,
    /// Files are missing or changed.
    Damaged(Vec<FileFault>),
    /// A newer program made it.
    Newer {
        /// The least version that reads it.
        needs: u64,
    },
}

/// Every backup below a folder, a medium's own or one of an office on it, newest first within each lineage.
///
/// # Errors
/// [`BackupError`] when the folder cannot be read.
pub fn list_backups(files: &dyn Files, target: &Path) -> Result<Vec<Found>, BackupError> {
    let names = names_in(files, target)?;
    if target.file_name().is_some_and(|name| name.to_string_lossy().starts_with(OFFICE_PREFIX)) {
        return within(files, target);
    }
    let mut found = Vec::new();
    for name in names.iter().filter(|name| name.starts_with(OFFICE_PREFIX)) {
        found.extend(within(files, &target.join(name))?);
    }
    Ok(found)
}

/// The backups of one office on a medium.
pub(super) fn within(files: &dyn Files, office: &Path) -> Result<Vec<Found>, BackupError> {
    let mut found = Vec::new();
    for text in files.list(office).at(Operation::List, office)? {
        let Some(name) = BackupName::from_text(&text) else { continue };
        let folder = office.join(text);
        let standing = look(files, &folder, name)?;
        found.push(Found { folder, name, standing });
    }
    found.sort_by(|a, b| (a.name.lineage, b.name.sequence).cmp(&(b.name.lineage, a.name.sequence)));
    Ok(found)
}

/// The manifest in a backup's folder. One that the medium does not give is damage of this backup, and hides no other, as
/// long as the medium gives anything.
///
/// # Errors
/// [`BackupError::NotABackup`], [`BackupError::Damaged`], [`BackupError::Newer`]; [`Error::FolderMissing`] when the folder
/// is not there, [`BackupError::Io`] when the medium is gone.
pub fn read_manifest(files: &dyn Files, folder: &Path) -> Result<Manifest, BackupError> {
    let path = folder.join(MANIFEST);
    let bytes = match read_bounded(files, &path, MOST_BYTES) {
        Ok(bytes) => bytes,
        Err(fault)
            if matches!(fault.source.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            return Err(without_manifest(files, folder));
        }
        Err(_) => {
            require_answer(files, folder)?;
            return Err(damaged(folder, FileDamage::Unreadable));
        }
    };
    Manifest::parse(&bytes).map_err(|refused| match refused {
        Refused::Newer { needs } => BackupError::Newer { path: folder.to_owned(), needs },
        Refused::Damaged if bytes.is_empty() => damaged(folder, FileDamage::Empty),
        Refused::Damaged => damaged(folder, FileDamage::Altered),
    })
}

/// Why there is no manifest in a folder: there is none, or there is no folder.
fn without_manifest(files: &dyn Files, folder: &Path) -> BackupError {
    match names_in(files, folder) {
        Ok(_) | Err(Error::NotAnOffice { .. }) => BackupError::NotABackup { path: folder.to_owned() },
        Err(error) => error.into(),
    }
}

fn damaged(folder: &Path, damage: FileDamage) -> BackupError {
    BackupError::Damaged { path: folder.to_owned(), faults: by_manifest(folder, damage) }
}

/// Damage that the manifest shows by itself.
fn by_manifest(folder: &Path, damage: FileDamage) -> Vec<FileFault> {
    vec![FileFault { path: folder.join(MANIFEST), damage }]
}

fn look(files: &dyn Files, folder: &Path, name: BackupName) -> Result<Standing, BackupError> {
    let manifest = match read_manifest(files, folder) {
        Ok(manifest) => manifest,
        Err(BackupError::NotABackup { .. }) => return unmanifested(files, folder),
        // Its folder was named a moment ago, and does not open.
        Err(BackupError::Vault(_)) => return unlisted(files, folder),
        Err(BackupError::Damaged { faults, .. }) => return Ok(Standing::Damaged(faults)),
        Err(BackupError::Newer { needs, .. }) => return Ok(Standing::Newer { needs }),
        Err(other) => return Err(other),
    };
    if manifest.clear().name != name {
        return Ok(Standing::Damaged(by_manifest(folder, FileDamage::Foreign)));
    }
    let mut faults = Vec::new();
    for (path, piece) in manifest.clear().files(folder) {
        let damage = match files.size(&path) {
            Ok(size) => by_size(size, piece.size),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Some(FileDamage::Missing),
            Err(_) => Some(FileDamage::Unreadable),
        };
        faults.extend(damage.map(|damage| FileFault { path, damage }));
    }
    let faults = confirmed(files, folder, faults)?;
    Ok(if faults.is_empty() { Standing::Complete(Box::new(manifest)) } else { Standing::Damaged(faults) })
}

/// A folder without a manifest: cut short while it was made, or a backup that lost it.
fn unmanifested(files: &dyn Files, folder: &Path) -> Result<Standing, BackupError> {
    let Ok(names) = files.list(folder) else { return unlisted(files, folder) };
    // An empty folder was made a moment before its marker.
    if names.is_empty() || names.iter().any(|name| name.trim_end_matches(".part") == UNFINISHED) {
        return Ok(Standing::Unfinished);
    }
    Ok(Standing::Damaged(by_manifest(folder, FileDamage::Missing)))
}

/// A folder that the medium names and does not give.
fn unlisted(files: &dyn Files, folder: &Path) -> Result<Standing, BackupError> {
    require_answer(files, folder)?;
    Ok(Standing::Damaged(by_manifest(folder, FileDamage::Unreadable)))
}
