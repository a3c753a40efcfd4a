use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::backup::BackupError;
use crate::blobs::{BlobName, Blobs};
use crate::copies::load;
use crate::error::Error;
use crate::files::Files;
use crate::folder::{OfficeFolder, names_in};
use crate::generation::{Generation, GenerationFolder};
use crate::hex::Hex;
use crate::ids::KeyId;
use crate::io_fault::{AtPath, IoFault, Operation};
use crate::unlock::Unlocked;
use crate::write::{read_bounded, write_safely};

/// 64 digits a name: more attachments than any office has.
const MOST_BYTES: u64 = 64 << 20;

/// The attachments that lay there before a rekey. They are kept by name, since only the old key could tell their names, and
/// in a file of the new key's own, so that a rekey that never came into force retires nothing.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Retired {
    blobs: Vec<Hex<32>>,
}

/// What an earlier key still opens on this machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OldKey {
    /// The generations that have it.
    pub generations: Vec<Generation>,
    /// How many sealed attachments are under it.
    pub attachments: usize,
}

impl Retired {
    /// Everything that is sealed now.
    pub(super) fn of(files: &dyn Files, before: &Blobs) -> Result<Self, IoFault> {
        let blobs = before.list(files)?.blobs;
        Ok(Self { blobs: blobs.iter().map(|blob| Hex(*blob.bytes())).collect() })
    }

    /// Writes the list beside the generations.
    pub(super) fn write(&self, files: &dyn Files, root: &Path, key: &KeyId) -> Result<(), BackupError> {
        Ok(write_safely(files, &path_of(root, key), &serde_json::to_vec(self)?)?)
    }

    fn read(files: &dyn Files, root: &Path, key: &KeyId) -> Self {
        let bytes = read_bounded(files, &path_of(root, key), MOST_BYTES).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// The files that are still there.
    fn paths(&self, files: &dyn Files, folder: &Path) -> Vec<PathBuf> {
        let path = |name: &Hex<32>| BlobName::from_bytes(name.0).path_in(folder);
        self.blobs.iter().map(path).filter(|path| files.size(path).is_ok()).collect()
    }
}

fn path_of(root: &Path, key: &KeyId) -> PathBuf {
    root.join(format!("retired-{}.json", key.as_str()))
}

impl OfficeFolder {
    /// What earlier keys still open here. Nothing when the key in force was the only one, or the others were forgotten.
    ///
    /// # Errors
    /// [`Error::Io`] when the folder cannot be read.
    pub fn old_key(&self, files: &dyn Files, keys: &Unlocked) -> Result<OldKey, Error> {
        let generations = self.under_other_keys(files, keys)?;
        let retired = Retired::read(files, self.root(), keys.key());
        Ok(OldKey { generations, attachments: retired.paths(files, &self.blobs_path()).len() })
    }

    /// Removes every generation and attachment under an earlier key, for good: there is no way back then. Stopped on the
    /// way, it is done again from the start. A disk may keep traces of what was removed.
    ///
    /// # Errors
    /// [`BackupError::Io`] naming the file that could not be removed; those before it are gone.
    pub fn forget_old_key(&self, files: &dyn Files, keys: &Unlocked) -> Result<OldKey, BackupError> {
        let generations = self.under_other_keys(files, keys)?;
        self.lead_back_no_more(files, &generations)?;
        for generation in &generations {
            remove_generation(files, &self.folder_of(*generation))?;
        }
        let retired = Retired::read(files, self.root(), keys.key());
        let paths = retired.paths(files, &self.blobs_path());
        for path in &paths {
            files.remove(path).at(Operation::Remove, path)?;
        }
        let list = path_of(self.root(), keys.key());
        remove_if_there(files, &list)?;
        Ok(OldKey { generations, attachments: paths.len() })
    }

    /// Generations whose key file names another key. One that cannot be read is left alone.
    fn under_other_keys(&self, files: &dyn Files, keys: &Unlocked) -> Result<Vec<Generation>, Error> {
        let names = names_in(files, self.root())?;
        let all = names.iter().filter_map(|name| Generation::from_name(name));
        let has_other = |generation: &Generation| {
            let other =
                load(files, &self.folder_of(*generation)).map(|loaded| loaded.file.body().key != *keys.key());
            *generation != self.generation() && other.unwrap_or(false)
        };
        Ok(all.filter(has_other).collect())
    }

    /// The generation in force no longer names one that is about to go as its way back.
    fn lead_back_no_more(&self, files: &dyn Files, gone: &[Generation]) -> Result<(), BackupError> {
        match self.known_descent(files) {
            Some(mut descent) if descent.replaced.is_some_and(|before| gone.contains(&before)) => {
                descent.replaced = None;
                descent.write(files, &self.generation_folder())
            }
            _ => Ok(()),
        }
    }
}

/// The key file goes last: it tells that the rest is to go, should this be cut short.
fn remove_generation(files: &dyn Files, folder: &GenerationFolder) -> Result<(), IoFault> {
    let keys = [folder.second_keys_path(), folder.keys_path()];
    for name in files.list(folder.path()).at(Operation::List, folder.path())? {
        let path = folder.path().join(name);
        if !keys.contains(&path) {
            files.remove(&path).at(Operation::Remove, &path)?;
        }
    }
    for path in &keys {
        remove_if_there(files, path)?;
    }
    // An empty folder is taken for one that is about to be built.
    let _ = files.remove_folder(folder.path());
    Ok(())
}

fn remove_if_there(files: &dyn Files, path: &Path) -> Result<(), IoFault> {
    match files.remove(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed.at(Operation::Remove, path),
    }
}
