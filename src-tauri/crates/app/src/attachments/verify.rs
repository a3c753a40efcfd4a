use crate::{Failure, Result, Session};
use office::attachment::{self, Held};
use std::collections::BTreeSet;
use vault::{BlobDamage, BlobError, ContentDigest};

/// What a look at every sealed file found.
#[derive(Debug, Default)]
pub(crate) struct AttachmentsFound {
    /// Files that are whole.
    pub(crate) whole: u32,
    /// Sealed files that no row, trash or history names.
    pub(crate) unused: u32,
    /// Rows whose file is not what it was.
    pub(crate) faults: Vec<AttachmentFault>,
}

/// A row without its bytes.
#[derive(Debug)]
pub(crate) struct AttachmentFault {
    /// The row and its directive.
    pub(crate) held: Held,
    /// What was found in its place.
    pub(crate) error: BlobError,
}

impl Session {
    /// Reads every sealed file that a row names, those in the trash included.
    ///
    /// # Errors
    /// Only the store's own trouble, and the disk's with the whole folder; what is wrong with a file, that it cannot be read
    /// among it, is found, not failed at.
    pub(crate) fn verify_attachments(&self) -> Result<AttachmentsFound> {
        let (blobs, files) = (self.blobs(), self.host.files());
        let mut found = AttachmentsFound::default();
        for held in attachment::all(&self.view())? {
            match blobs.check(files.as_ref(), &digest(&held.attachment.digest)?) {
                Ok(_) => found.whole += 1,
                Err(error @ BlobError::Crypto) => return Err(error.into()),
                Err(error) => found.faults.push(AttachmentFault { held, error }),
            }
        }
        let in_use = attachment::digests_in_use(&self.view())?;
        let in_use: BTreeSet<_> = in_use.iter().map(|text| digest(text)).collect::<Result<_>>()?;
        let unused = blobs.orphans(files.as_ref(), &in_use)?;
        found.unused = u32::try_from(unused.len()).unwrap_or(u32::MAX);
        Ok(found)
    }
}

impl AttachmentFault {
    /// Whether another file stands where this one should.
    pub(crate) fn is_foreign(&self) -> bool {
        matches!(self.error, BlobError::Damaged { damage: BlobDamage::Foreign, .. })
    }

    /// Whether nothing stands there.
    pub(crate) fn is_missing(&self) -> bool {
        matches!(self.error, BlobError::Missing { .. })
    }

    /// Whether the disk does not give what stands there.
    pub(crate) fn is_unreadable(&self) -> bool {
        matches!(self.error, BlobError::Io(_))
    }
}

fn digest(text: &str) -> Result<ContentDigest> {
    let read = ContentDigest::from_text(text).ok_or(office::Error::Internal("a digest in a row"));
    read.map_err(Failure::from)
}
