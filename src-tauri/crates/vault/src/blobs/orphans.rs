use std::collections::BTreeSet;

use super::name::{BlobName, ContentDigest};
use super::store::Blobs;
use crate::files::Files;
use crate::io_fault::{AtPath, IoFault, Operation};

impl Blobs {
    /// The sealed files whose contents nobody uses.
    ///
    /// # Errors
    /// [`IoFault`] when a folder cannot be read.
    pub fn orphans(
        &self,
        files: &dyn Files,
        in_use: &BTreeSet<ContentDigest>,
    ) -> Result<Vec<BlobName>, IoFault> {
        let named: BTreeSet<BlobName> = in_use.iter().map(|digest| self.name(digest)).collect();
        let listed = self.list(files)?.blobs;
        Ok(listed.into_iter().filter(|blob| !named.contains(blob)).collect())
    }

    /// Removes for good the sealed files whose contents nobody uses, and what a cut-short writing left; returns how many
    /// files went. Whoever calls it must name every digest that a row, the trash, history or a backup still needs. What
    /// this program never put there stays.
    ///
    /// # Errors
    /// [`IoFault`] naming the file that could not be removed; those before it are gone.
    pub fn remove_orphans(
        &self,
        files: &dyn Files,
        in_use: &BTreeSet<ContentDigest>,
    ) -> Result<usize, IoFault> {
        let orphans = self.orphans(files, in_use)?.into_iter().map(|blob| blob.path_in(self.folder()));
        let gone: Vec<_> = orphans.chain(self.list(files)?.parts).collect();
        for path in &gone {
            files.remove(path).at(Operation::Remove, path)?;
        }
        Ok(gone.len())
    }
}
