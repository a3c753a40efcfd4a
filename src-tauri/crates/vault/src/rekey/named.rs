use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::backup::BackupError;
use crate::blobs::BlobName;
use crate::files::Files;
use crate::hex::Hex;
use crate::write::{read_bounded, write_safely};

/// 64 digits a name: more attachments than any office has.
const MOST_BYTES: u64 = 64 << 20;

/// Sealed attachments by the names of their files, which only the key they are under could tell otherwise.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Named {
    blobs: Vec<Hex<32>>,
}

impl Named {
    /// Writes the list where it outlives this program.
    pub(super) fn write(&self, files: &dyn Files, path: &Path) -> Result<(), BackupError> {
        Ok(write_safely(files, path, &serde_json::to_vec(self)?)?)
    }

    /// The list in a file; an empty one when it is not there or not whole, so that nothing is removed by it.
    pub(super) fn read(files: &dyn Files, path: &Path) -> Self {
        let bytes = read_bounded(files, path, MOST_BYTES).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// The files that are still there.
    pub(super) fn paths(&self, files: &dyn Files, folder: &Path) -> Vec<PathBuf> {
        let path = |name: &Hex<32>| BlobName::from_bytes(name.0).path_in(folder);
        self.blobs.iter().map(path).filter(|path| files.size(path).is_ok()).collect()
    }
}

impl FromIterator<BlobName> for Named {
    fn from_iter<I: IntoIterator<Item = BlobName>>(names: I) -> Self {
        Self { blobs: names.into_iter().map(|name| Hex(*name.bytes())).collect() }
    }
}
