//! The folder of one office on a medium: `GiaoBan-<office>`, with its backups, their attachments, and a name by which a
//! stick is known again wherever it is plugged in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::error::BackupError;
use super::list::{Found, Standing};
use super::manifest::MANIFEST;
use super::name::LineageId;
use crate::files::Files;
use crate::folder::{BLOBS, names_in};
use crate::ids::OfficeId;
use crate::io_fault::{AtPath, Operation};
use crate::random::Random;
use crate::write::{read_bounded, sync_folder, write_safely};

/// How the folders of offices begin.
pub(super) const OFFICE_PREFIX: &str = "GiaoBan-";

/// Marks a backup that is still being made.
pub(super) const UNFINISHED: &str = "unfinished";

/// The file that names the medium. A name is drawn as a lineage's is.
pub(super) const STICK: &str = "stick";

/// One medium, as far as one office is concerned.
#[derive(Debug)]
pub(super) struct Medium {
    target: PathBuf,
    folder: PathBuf,
    /// Whether the office had nothing there before.
    is_new: bool,
}

impl Medium {
    /// The office's folder on a medium; it is made where it is not, the medium's own folder never is.
    pub(super) fn prepare(files: &dyn Files, target: &Path, office: &OfficeId) -> Result<Self, BackupError> {
        let name = folder_name(office);
        let is_new = !names_in(files, target)?.contains(&name);
        let medium = Self { target: target.to_owned(), folder: target.join(name), is_new };
        for folder in [&medium.folder, &medium.blobs()] {
            files.create_folder(folder).at(Operation::CreateFolder, folder)?;
        }
        Ok(medium)
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn target(&self) -> &Path {
        &self.target
    }

    /// The attachments that all backups of the office share.
    pub(super) fn blobs(&self) -> PathBuf {
        self.folder.join(BLOBS)
    }

    /// What the medium is called; it gets a name when it has none that can be read.
    pub(super) fn name(&self, files: &dyn Files, random: &mut dyn Random) -> Result<LineageId, BackupError> {
        let path = self.folder.join(STICK);
        let known = read_bounded(files, &path, 16).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        if let Some(name) = known.as_deref().and_then(LineageId::from_text) {
            return Ok(name);
        }
        let name = LineageId::fresh(random)?;
        write_safely(files, &path, name.to_string().as_bytes())?;
        Ok(name)
    }

    /// Has the medium keep the names of all folders made on it.
    pub(super) fn sync(&self, files: &dyn Files) -> Result<(), BackupError> {
        sync_folder(files, &self.blobs())?;
        sync_folder(files, &self.folder)?;
        Ok(sync_folder(files, &self.target)?)
    }

    /// Takes away what was only made for a backup that did not come about, as far as the medium still answers.
    pub(super) fn leave(&self, files: &dyn Files) {
        if self.is_new {
            let _ = files.remove(&self.folder.join(STICK));
            let _ = files.remove_folder(&self.blobs());
            let _ = files.remove_folder(&self.folder);
        }
    }
}

/// What a medium is called by an office that has backups on it.
pub fn stick_at(files: &dyn Files, target: &Path, office: &OfficeId) -> Option<LineageId> {
    let bytes = read_bounded(files, &target.join(folder_name(office)).join(STICK), 16).ok()?;
    LineageId::from_text(std::str::from_utf8(&bytes).ok()?)
}

/// Where the attachments of an office lie on a medium.
pub(super) fn blobs_on(target: &Path, office: &OfficeId) -> PathBuf {
    target.join(folder_name(office)).join(BLOBS)
}

fn folder_name(office: &OfficeId) -> String {
    format!("{OFFICE_PREFIX}{}", office.as_str())
}

/// Removes backups of these lineages that were cut short. Those of another may be under way on another computer.
pub(super) fn remove_unfinished(
    files: &dyn Files,
    found: &[Found],
    lineages: &BTreeSet<LineageId>,
) -> Result<(), BackupError> {
    found
        .iter()
        .filter(|found| {
            lineages.contains(&found.name.lineage) && matches!(found.standing, Standing::Unfinished)
        })
        .try_for_each(|found| remove_backup(files, &found.folder))
}

/// Removes a backup. Without a mark of being unfinished its manifest becomes that mark, so that it is none from one step to
/// the next.
pub(super) fn remove_backup(files: &dyn Files, folder: &Path) -> Result<(), BackupError> {
    let marker = folder.join(UNFINISHED);
    let mut names = files.list(folder).at(Operation::List, folder)?;
    if !names.iter().any(|name| name == UNFINISHED) && names.iter().any(|name| name == MANIFEST) {
        files.rename(&folder.join(MANIFEST), &marker).at(Operation::Rename, &marker)?;
        sync_folder(files, folder)?;
        names.retain(|name| name != MANIFEST);
        names.push(UNFINISHED.to_owned());
    }
    // The manifest goes first and the mark last.
    names.sort_by_key(|name| (name == UNFINISHED, name != MANIFEST));
    for path in names.iter().map(|name| folder.join(name)) {
        files.remove(&path).at(Operation::Remove, &path)?;
    }
    Ok(files.remove_folder(folder).at(Operation::Remove, folder)?)
}
