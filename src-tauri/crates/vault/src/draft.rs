//! An office being built: everything is there but `CURRENT`, so nothing takes it for an office yet.
//!
//! The marker file `unfinished` tells a draft that was left behind from an office that lost `CURRENT`:
//! the first may be built over, the second holds somebody's records and never is.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::files::Files;
use crate::folder::{BLOBS, CURRENT, OfficeFolder, names_in, write_current};
use crate::generation::{Generation, GenerationFolder, UNFINISHED, UNFINISHED_PART};
use crate::io_fault::{AtPath, Operation};
use crate::lock::{FolderLock, LOCK_NAME};
use crate::write::{sync_folder, write_safely};

/// A new office, locked and without `CURRENT`. Fill [`OfficeDraft::db_path`], then [`OfficeDraft::finish`].
#[derive(Debug)]
#[must_use = "an office that is not finished is no office"]
pub struct OfficeDraft {
    root: PathBuf,
    lock: FolderLock,
}

impl OfficeDraft {
    /// Takes an empty folder, or one with a draft that was left behind, and lays out generation 1.
    ///
    /// # Errors
    /// [`Error::FolderNotEmpty`], [`Error::InUse`], [`Error::Io`].
    pub fn begin(files: &dyn Files, root: &Path) -> Result<Self, Error> {
        files.create_folder(root).at(Operation::CreateFolder, root)?;
        // Looked at before the lock, so that a folder that is refused stays as it was found.
        refuse_occupied(files, root)?;
        let lock = FolderLock::take(root)?;
        refuse_occupied(files, root)?;

        let draft = Self { root: root.to_owned(), lock };
        let generation = draft.generation_folder();
        let blobs = root.join(BLOBS);
        files.create_folder(generation.path()).at(Operation::CreateFolder, generation.path())?;
        write_safely(files, &generation.unfinished_path(), b"")?;
        draft.clear(files)?;
        files.create_folder(&blobs).at(Operation::CreateFolder, &blobs)?;
        Ok(draft)
    }

    /// The folder of generation 1.
    pub fn generation_folder(&self) -> GenerationFolder {
        GenerationFolder::within(&self.root, Generation::FIRST)
    }

    /// Where the database is to be made. Close it, or at least commit, before finishing.
    pub fn db_path(&self) -> PathBuf {
        self.generation_folder().db_path()
    }

    /// Makes it an office: everything is synced, then `CURRENT` is written, last of all.
    ///
    /// # Errors
    /// [`Error::Io`]. The folder is then either still a draft, which can be built over, or the office.
    pub fn finish(self, files: &dyn Files) -> Result<OfficeFolder, Error> {
        let generation = self.generation_folder();
        sync_folder(files, generation.path())?;
        sync_folder(files, &self.root)?;
        if let Some(parent) = self.root.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            sync_folder(files, parent)?;
        }
        write_current(files, &self.root, Generation::FIRST)?;
        // Opening removes the marker as well, so that failing here costs nothing.
        let _ = files.remove(&generation.unfinished_path());
        Ok(OfficeFolder::held(self.root, Generation::FIRST, self.lock))
    }

    /// Removes what the draft wrote, database included; its empty folders and the marker stay.
    ///
    /// # Errors
    /// [`Error::Io`] when a file cannot be removed; the draft can still be built over.
    pub fn abandon(self, files: &dyn Files) -> Result<(), Error> {
        self.clear(files)
    }

    fn clear(&self, files: &dyn Files) -> Result<(), Error> {
        let generation = self.generation_folder();
        for name in files.list(generation.path()).at(Operation::List, generation.path())? {
            if name != UNFINISHED {
                let path = generation.path().join(name);
                files.remove(&path).at(Operation::Remove, &path)?;
            }
        }
        Ok(())
    }
}

/// Refuses a folder that holds anything but the remains of a draft.
fn refuse_occupied(files: &dyn Files, root: &Path) -> Result<(), Error> {
    let foreign = names_in(files, root)?.into_iter().find(|name| !may_build_over(files, root, name));
    match foreign {
        Some(found) => Err(Error::FolderNotEmpty { path: root.to_owned(), found }),
        None => Ok(()),
    }
}

fn may_build_over(files: &dyn Files, root: &Path, name: &str) -> bool {
    let names = || files.list(&root.join(name)).unwrap_or_else(|_| vec![name.to_owned()]);
    match name {
        LOCK_NAME => true,
        // Attachments come first when an office is restored here.
        BLOBS => names().is_empty() || is_marked(files, root),
        _ if name == Generation::FIRST.name() => names().is_empty() || is_marked(files, root),
        // A CURRENT that never came to be; the rename is what makes an office.
        _ => name.strip_suffix(".part") == Some(CURRENT),
    }
}

/// Whether generation 1 bears the mark of a draft.
fn is_marked(files: &dyn Files, root: &Path) -> bool {
    let inside = files.list(&root.join(Generation::FIRST.name())).unwrap_or_default();
    inside.iter().any(|name| name == UNFINISHED || name == UNFINISHED_PART)
}
