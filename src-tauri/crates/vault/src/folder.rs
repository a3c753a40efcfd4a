//! The office folder: `CURRENT` names the generation in force, `blobs/` is shared by all generations.
//!
//! Having an [`OfficeFolder`] means holding its lock, so every host, window or command line, is alone
//! with the office for as long as it keeps one.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::error::Error;
use crate::files::Files;
use crate::generation::{Generation, GenerationFolder};
use crate::io_fault::{IoFault, Operation, fault};
use crate::lock::FolderLock;
use crate::remains::are_left;
use crate::write::{read_bounded, write_safely};

/// The file whose one line names the generation in force; one rename of it switches the office.
pub(crate) const CURRENT: &str = "CURRENT";

/// The folder of sealed attachments.
pub(crate) const BLOBS: &str = "blobs";

/// `g-` and ten digits, with room for a line end and then some.
const CURRENT_MOST: u64 = 32;

/// A finished office, held by this program alone. A clone holds it as well: the lock goes with the last of them.
#[derive(Debug, Clone)]
pub struct OfficeFolder {
    root: PathBuf,
    generation: Generation,
    _lock: Arc<FolderLock>,
}

impl OfficeFolder {
    /// Opens the office in a folder and takes its lock. Nothing is created where no office is.
    ///
    /// # Errors
    /// [`Error::FolderMissing`], [`Error::NotAnOffice`] (also for one whose making was interrupted),
    /// [`Error::InUse`], [`Error::CurrentUnreadable`], [`Error::GenerationMissing`], [`Error::Io`].
    pub fn open(files: &dyn Files, root: &Path) -> Result<Self, Error> {
        let names = names_in(files, root)?;
        if !names.iter().any(|name| name == CURRENT) {
            return Err(if are_left(files, root, &names) {
                Error::CurrentUnreadable { path: root.join(CURRENT) }
            } else {
                Error::NotAnOffice { path: root.to_owned() }
            });
        }
        let lock = FolderLock::take(root)?;
        let generation = read_current(files, root)?;
        let folder = GenerationFolder::within(root, generation);
        match files.list(folder.path()) {
            Ok(_) => {}
            Err(e) if is_absent(&e) => {
                return Err(Error::GenerationMissing { path: folder.path().to_owned() });
            }
            Err(e) => return Err(fault(e, Operation::List, folder.path()).into()),
        }
        // The office is finished, whatever the marker says: a crash came between CURRENT and its removal.
        let _ = files.remove(&folder.unfinished_path());
        Ok(Self::held(root.to_owned(), generation, lock))
    }

    /// An office whose lock is already held.
    pub(crate) fn held(root: PathBuf, generation: Generation, lock: FolderLock) -> Self {
        Self { root, generation, _lock: Arc::new(lock) }
    }

    /// The same office with another generation in force.
    pub(crate) fn switched_to(self, generation: Generation) -> Self {
        Self { generation, ..self }
    }

    /// Whether an office was set up in a folder, even one that lost its `CURRENT` since; one whose making was cut short is
    /// none.
    pub fn is_there(files: &dyn Files, root: &Path) -> bool {
        let Ok(names) = names_in(files, root) else { return false };
        names.iter().any(|name| name == CURRENT) || are_left(files, root, &names)
    }

    /// The office folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The generation in force.
    pub fn generation(&self) -> Generation {
        self.generation
    }

    /// The folder of the generation in force.
    pub fn generation_folder(&self) -> GenerationFolder {
        GenerationFolder::within(&self.root, self.generation)
    }

    /// The database in force.
    pub fn db_path(&self) -> PathBuf {
        self.generation_folder().db_path()
    }

    /// The first copy of the key file in force.
    pub fn keys_path(&self) -> PathBuf {
        self.generation_folder().keys_path()
    }

    /// The folder of sealed attachments.
    pub fn blobs_path(&self) -> PathBuf {
        self.root.join(BLOBS)
    }
}

/// Puts a generation in force.
pub(crate) fn write_current(files: &dyn Files, root: &Path, generation: Generation) -> Result<(), IoFault> {
    write_safely(files, &root.join(CURRENT), format!("{}\n", generation.name()).as_bytes())
}

/// The names in an office folder, or that it is not there.
pub(crate) fn names_in(files: &dyn Files, root: &Path) -> Result<Vec<String>, Error> {
    match files.list(root) {
        Ok(names) => Ok(names),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Err(Error::FolderMissing { path: root.to_owned() }),
        Err(e) if e.kind() == io::ErrorKind::NotADirectory => {
            Err(Error::NotAnOffice { path: root.to_owned() })
        }
        Err(e) => Err(fault(e, Operation::List, root).into()),
    }
}

pub(crate) fn read_current(files: &dyn Files, root: &Path) -> Result<Generation, Error> {
    let path = root.join(CURRENT);
    let bytes = read_bounded(files, &path, CURRENT_MOST)?;
    std::str::from_utf8(&bytes)
        .ok()
        .map(|text| text.trim_end_matches(['\r', '\n']))
        .and_then(Generation::from_name)
        .ok_or(Error::CurrentUnreadable { path })
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
