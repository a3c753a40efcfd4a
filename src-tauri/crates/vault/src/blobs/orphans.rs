use std::collections::BTreeSet;

use super::name::{BlobName, ContentDigest};
use super::store::Blobs;
use crate::files::Files;
use crate::io_fault::IoFault;

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
}
