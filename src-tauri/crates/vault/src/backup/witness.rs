//! A file that a medium does not give: it is lost, or the whole medium is gone.

use std::path::{Path, PathBuf};

use super::error::{BackupError, FileDamage, FileFault};
use super::manifest::MANIFEST;
use super::medium::STICK;
use super::name::BackupName;
use crate::files::Files;
use crate::io_fault::{AtPath, IoFault, Operation};

/// What was found wrong with a backup, once it is sure that the medium was there all the while.
///
/// # Errors
/// [`BackupError::Io`] as [`require_answer`], when some of the files were not given at all.
pub(super) fn confirmed(
    files: &dyn Files,
    backup: &Path,
    faults: Vec<FileFault>,
) -> Result<Vec<FileFault>, BackupError> {
    let is_not_given =
        |fault: &FileFault| matches!(fault.damage, FileDamage::Missing | FileDamage::Unreadable);
    if faults.iter().any(is_not_given) {
        require_answer(files, backup)?;
    }
    Ok(faults)
}

/// Makes sure that a medium gives anything at all, before a file that it does not give is called lost: one that was pulled
/// out proves nothing about a backup.
///
/// # Errors
/// [`IoFault`] about the backup's manifest, when neither that nor anything beside it can be read.
pub(super) fn require_answer(files: &dyn Files, backup: &Path) -> Result<(), IoFault> {
    let asked = ask(files, &backup.join(MANIFEST));
    if asked.is_ok() || beside(files, backup).iter().any(|path| ask(files, path).is_ok()) {
        return Ok(());
    }
    asked
}

/// Reads the first byte of a file, from the medium and not from memory.
fn ask(files: &dyn Files, path: &Path) -> Result<(), IoFault> {
    // A system that does not forget only makes the proof weaker.
    let _ = files.forget(path);
    files.read(path, 1).map(drop).at(Operation::Read, path)
}

/// What else of the office a medium should give: one bad place on it must not speak for all of it.
fn beside(files: &dyn Files, backup: &Path) -> Vec<PathBuf> {
    let Some(office) = backup.parent() else { return Vec::new() };
    let names = files.list(office).unwrap_or_default();
    let backups = names.iter().filter(|name| BackupName::from_text(name).is_some());
    let manifests = backups.map(|name| office.join(name).join(MANIFEST));
    [office.join(STICK)].into_iter().chain(manifests).collect()
}
