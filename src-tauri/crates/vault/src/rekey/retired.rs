use std::path::{Path, PathBuf};

use super::keyed::{Keyed, keys_before};
use super::named::Named;
use crate::backup::BackupError;
use crate::blobs::Blobs;
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::generation::Generation;
use crate::ids::KeyId;
use crate::io_fault::{AtPath, IoFault, Operation};
use crate::unlock::Unlocked;
use crate::write::remove_if_there;

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

/// Writes down, beside the generations, all that is sealed before a rekey. It is kept by name, since only the old key could
/// tell their names, and in a file of the new key's own, so that a rekey that never came into force retires nothing.
pub(super) fn retire(files: &dyn Files, root: &Path, before: &Blobs, key: &KeyId) -> Result<(), BackupError> {
    let named: Named = before.list(files)?.blobs.into_iter().collect();
    named.write(files, &path_of(root, key))
}

/// What a key retired is asked for no more.
pub(super) fn forget(files: &dyn Files, root: &Path, key: &KeyId) -> Result<(), IoFault> {
    remove_if_there(files, &path_of(root, key))
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
            forget(files, self.root(), keys.key())?;
        }
        Ok(OldKey { generations: old.going, attachments: paths.len() })
    }

    /// The attachments that only the generations about to go need: none while another one under another key stays.
    fn retired(&self, files: &dyn Files, keys: &Unlocked, old: &UnderOldKeys) -> Vec<PathBuf> {
        if !old.staying.is_empty() {
            return Vec::new();
        }
        Named::read(files, &path_of(self.root(), keys.key())).paths(files, &self.blobs_path())
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
