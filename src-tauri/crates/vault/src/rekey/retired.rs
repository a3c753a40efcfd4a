use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::keyed::{Keyed, keys_before};
use crate::backup::BackupError;
use crate::blobs::{BlobName, Blobs};
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::generation::Generation;
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

/// The generations under other keys than that in force.
struct UnderOldKeys {
    /// Remains of a key that a rekey replaced.
    going: Vec<Generation>,
    staying: Vec<Generation>,
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
    /// What the keys before the one in force still open here. Nothing when it was the only one, or the others were forgotten.
    ///
    /// # Errors
    /// [`Error::Io`] when the folder cannot be read.
    pub fn old_key(&self, files: &dyn Files, keys: &Unlocked) -> Result<OldKey, Error> {
        let old = self.under_old_keys(files, keys)?;
        let attachments = self.retired(files, keys, &old).len();
        Ok(OldKey { generations: old.going, attachments })
    }

    /// Removes every generation and attachment under a key before the one in force, for good. What one can still go back
    /// to stays, and then the attachments stay for it. Stopped on the way, it is done again from the start. A disk may keep
    /// traces of what was removed.
    ///
    /// # Errors
    /// [`BackupError::Io`] naming the file that could not be removed; those before it are gone.
    pub fn forget_old_key(&self, files: &dyn Files, keys: &Unlocked) -> Result<OldKey, BackupError> {
        let old = self.under_old_keys(files, keys)?;
        self.lead_back_no_more(files, &old.going)?;
        self.end_removals(files)?;
        for generation in &self.under_old_keys(files, keys)?.going {
            self.remove_marked(files, *generation)?;
        }
        let paths = self.retired(files, keys, &old);
        for path in &paths {
            files.remove(path).at(Operation::Remove, path)?;
        }
        if old.staying.is_empty() {
            remove_if_there(files, &path_of(self.root(), keys.key()))?;
        }
        Ok(OldKey { generations: old.going, attachments: paths.len() })
    }

    /// The attachments that only the generations about to go need: none while another one under another key stays.
    fn retired(&self, files: &dyn Files, keys: &Unlocked, old: &UnderOldKeys) -> Vec<PathBuf> {
        if !old.staying.is_empty() {
            return Vec::new();
        }
        Retired::read(files, self.root(), keys.key()).paths(files, &self.blobs_path())
    }

    /// What lies under other keys. A newer key's is no remains: after a restore it may hold the only trace of later work.
    fn under_old_keys(&self, files: &dyn Files, keys: &Unlocked) -> Result<UnderOldKeys, Error> {
        let all = self.keyed(files)?;
        let old = keys_before(keys.key(), &all);
        let way_back = self.replaced(files)?;
        let is_due = |one: &&Keyed| {
            let is_old = old.contains(&one.key) && Some(one.generation) != way_back;
            one.generation < self.generation() && (is_old || one.is_marked)
        };
        let others = all.iter().filter(|one| one.key != *keys.key());
        let (going, staying): (Vec<&Keyed>, Vec<&Keyed>) = others.partition(is_due);
        let numbers = |all: Vec<&Keyed>| all.into_iter().map(|one| one.generation).collect();
        Ok(UnderOldKeys { going: numbers(going), staying: numbers(staying) })
    }

    /// The generation in force no longer names one that is about to go as the one before it.
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

fn remove_if_there(files: &dyn Files, path: &Path) -> Result<(), IoFault> {
    match files.remove(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed.at(Operation::Remove, path),
    }
}
