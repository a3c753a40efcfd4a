//! The media that are plugged in and the folder of backups that the clerk looks into.
//!
//! Their paths stay here: the window's own code asks for a medium by its place and for a backup by its name, so that no
//! path is ever taken from a page.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::{Error, Failure, ListedBackup, Medium};

/// The one folder that is looked into, with the backups found there.
#[derive(Clone, Default)]
pub(crate) struct Shelf(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    folder: Option<PathBuf>,
    backups: Vec<PathBuf>,
    media: Vec<Medium>,
}

impl Shelf {
    /// Looks into another folder from now on.
    pub(crate) fn turn_to(&self, folder: PathBuf) {
        let mut inner = self.inner();
        inner.folder = Some(folder);
        inner.backups.clear();
    }

    /// Keeps in mind which media are shown.
    pub(crate) fn lay(&self, media: Vec<Medium>) {
        self.inner().media = media;
    }

    /// One of the media shown last, by its place among them.
    ///
    /// # Errors
    /// `E_BACKUP_GONE` when fewer are.
    pub(crate) fn medium(&self, at: usize) -> Result<Medium, Failure> {
        let found = self.inner().media.get(at).cloned();
        found.ok_or_else(|| Failure::from(Error::BackupGone(at.to_string())))
    }

    /// The folder that is looked into.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        self.inner().folder.clone()
    }

    /// Keeps in mind what was found.
    pub(crate) fn keep(&self, found: &[ListedBackup]) {
        self.inner().backups = found.iter().map(|listed| PathBuf::from(&listed.backup.folder)).collect();
    }

    /// The folder of a backup that was found, by its name.
    ///
    /// # Errors
    /// `E_BACKUP_GONE` for one that is not there any more.
    pub(crate) fn backup(&self, name: &str) -> Result<PathBuf, Failure> {
        let inner = self.inner();
        let is_it = |path: &&PathBuf| path.file_name().is_some_and(|last| last.to_string_lossy() == name);
        let found = inner.backups.iter().find(is_it).cloned();
        found.ok_or_else(|| Failure::from(Error::BackupGone(name.to_owned())))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a folder is called on the screen: a stick by where it is plugged in.
pub(crate) fn shown(folder: &Path) -> String {
    folder.display().to_string()
}
