//! Attachments under a new key that never came into force, because the program was ended while it sealed them.
//!
//! Nothing of the office tells them from those it needs: their names come from a key that is gone with the program. So the
//! names are written down before the first file is, and the list goes when there is nothing left to tell.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::named::Named;
use super::retired;
use crate::backup::BackupError;
use crate::blobs::{Blobs, ContentDigest};
use crate::copies::load;
use crate::error::Error;
use crate::files::Files;
use crate::folder::{OfficeFolder, names_in};
use crate::generation::{Generation, OUTLIVED};
use crate::ids::KeyId;
use crate::io_fault::{AtPath, IoFault, Operation};
use crate::renewal::is_unfinished;
use crate::unlock::Unlocked;
use crate::write::remove_if_there;

const BEFORE_KEY: &str = "sealing-";
const AFTER_KEY: &str = ".json";

/// Writes down what is about to be sealed under a new key.
pub(super) fn begin(
    files: &dyn Files,
    office: &OfficeFolder,
    (key, after): (&KeyId, &Blobs),
    attachments: &BTreeSet<ContentDigest>,
) -> Result<(), BackupError> {
    let named: Named = attachments.iter().map(|digest| after.name(digest)).collect();
    named.write(files, &path_of(office.root(), key))
}

/// The new key is in force, or nothing under it is left: the list tells nothing any more.
pub(super) fn end(files: &dyn Files, root: &Path, key: &KeyId) -> Result<(), IoFault> {
    remove_if_there(files, &path_of(root, key))
}

impl OfficeFolder {
    /// Removes what rekeys left that never came into force, and answers how many attachments that were. Whoever calls it
    /// holds the folder, so that none is under way. Stopped on the way, it is done again from the start.
    ///
    /// # Errors
    /// [`Error::Io`] naming the file that could not be removed, and what reading the key file of an earlier generation may
    /// give; nothing of the office is touched.
    pub fn end_rekeys(&self, files: &dyn Files, keys: &Unlocked) -> Result<usize, Error> {
        let lists: Vec<KeyId> =
            names_in(files, self.root())?.iter().filter_map(|name| key_in(name)).collect();
        if lists.is_empty() {
            return Ok(0);
        }
        let in_use = self.keys_in_use(files, keys)?;
        let mut removed = 0;
        for key in &lists {
            if !in_use.contains(key) {
                let sealed = Named::read(files, &path_of(self.root(), key)).paths(files, &self.blobs_path());
                for path in &sealed {
                    files.remove(path).at(Operation::Remove, path)?;
                }
                retired::forget(files, self.root(), key)?;
                removed += sealed.len();
            }
            end(files, self.root(), key)?;
        }
        Ok(removed)
    }

    /// The keys of the generations that came into force at some time. One that does not say its key may have any.
    fn keys_in_use(&self, files: &dyn Files, keys: &Unlocked) -> Result<Vec<KeyId>, Error> {
        let mut in_use = vec![keys.key().clone()];
        for generation in names_in(files, self.root())?.iter().filter_map(|name| Generation::from_name(name))
        {
            let folder = self.folder_of(generation);
            // Nobody goes back to what is on its way out, and its keys may be gone already.
            let is_going = files.size(&folder.path().join(OUTLIVED)).is_ok();
            if generation == self.generation() || is_going || is_unfinished(files, self, generation)? {
                continue;
            }
            in_use.push(load(files, &folder)?.file.body().key.clone());
        }
        Ok(in_use)
    }
}

fn path_of(root: &Path, key: &KeyId) -> PathBuf {
    root.join(format!("{BEFORE_KEY}{}{AFTER_KEY}", key.as_str()))
}

fn key_in(name: &str) -> Option<KeyId> {
    KeyId::new(name.strip_prefix(BEFORE_KEY)?.strip_suffix(AFTER_KEY)?).ok()
}
