use std::path::{Path, PathBuf};

use super::error::BlobError;
use super::format::{CHUNK, FileCipher, Place, header};
use super::name::{BlobName, ContentDigest};
use crate::files::{Files, Sink};
use crate::folder::OfficeFolder;
use crate::io_fault::{AtPath, Operation};
use crate::keys::SubKey;
use crate::unlock::Unlocked;
use crate::write::{beside, place_part, sync_folder};

/// The sealed attachments of an unlocked office.
#[derive(Debug)]
pub struct Blobs {
    folder: PathBuf,
    sealing: SubKey,
    naming: SubKey,
}

impl Blobs {
    /// Those of an office, with the keys that a secret gave.
    #[must_use]
    pub fn of(office: &OfficeFolder, keys: &Unlocked) -> Self {
        Self::at(office.blobs_path(), keys)
    }

    /// Those that lie in a folder elsewhere, such as on a stick, under the same keys.
    pub(crate) fn at(folder: PathBuf, keys: &Unlocked) -> Self {
        Self { folder, sealing: keys.attachment_key(), naming: keys.attachment_name_key() }
    }

    /// Keeps contents, once for all who ask. A file that is there and damaged is written anew.
    ///
    /// # Errors
    /// [`BlobError::Io`] naming the step that failed; what stood under the name before then still does, unless only the
    /// last sync failed.
    pub fn store(&self, files: &dyn Files, contents: &[u8]) -> Result<ContentDigest, BlobError> {
        let digest = ContentDigest::of(contents);
        let name = self.name(&digest);
        let shelf = self.folder.join(name.shelf());
        if self.check(files, &digest).is_err() {
            files.create_folder(&shelf).at(Operation::CreateFolder, &shelf)?;
            self.seal_to(files, &name, contents)?;
        }
        // Also for a file found there: the crash that left it may have come before these.
        sync_folder(files, &shelf)?;
        sync_folder(files, &self.folder)?;
        Ok(digest)
    }

    /// The name that contents have in this office.
    #[must_use]
    pub fn name(&self, digest: &ContentDigest) -> BlobName {
        BlobName::of(&self.naming, digest)
    }

    /// The folder of sealed attachments.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The cipher of one file.
    pub(super) fn cipher(&self, name: &BlobName) -> FileCipher {
        FileCipher::new(&self.sealing, name)
    }

    fn seal_to(&self, files: &dyn Files, name: &BlobName, contents: &[u8]) -> Result<(), BlobError> {
        let path = name.path_in(&self.folder);
        let part = beside(&path);
        let sealed = files
            .create(&part)
            .at(Operation::Create, &part)
            .map_err(BlobError::from)
            .and_then(|mut sink| self.seal(sink.as_mut(), &part, name, contents));
        place_part(files, &part, &path, sealed)
    }

    fn seal(
        &self,
        sink: &mut dyn Sink,
        part: &Path,
        name: &BlobName,
        contents: &[u8],
    ) -> Result<(), BlobError> {
        let mut cipher = self.cipher(name);
        let mut rest = contents;
        sink.write_all(&header(name)).at(Operation::Write, part)?;
        loop {
            let (chunk, after) = rest.split_at(rest.len().min(CHUNK));
            let place = if after.is_empty() { Place::Last } else { Place::Inner };
            let sealed = cipher.seal(chunk, place).ok_or(BlobError::Crypto)?;
            sink.write_all(&sealed).at(Operation::Write, part)?;
            if place == Place::Last {
                return Ok(sink.sync().at(Operation::Sync, part)?);
            }
            rest = after;
        }
    }
}
