use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::backup::{BackupError, Progress, Watch};
use crate::blobs::{BlobError, Blobs, ContentDigest};
use crate::error::Error;
use crate::files::Files;
use crate::io_fault::{AtPath, IoFault, Operation};
use crate::write::remove_if_there;

/// What sealing attachments anew has brought so far.
#[derive(Debug, Default)]
pub(super) struct Resealing {
    /// The files that were made.
    pub(super) made: Vec<PathBuf>,
    /// Attachments that were not whole before.
    pub(super) absent: Vec<ContentDigest>,
}

/// Seals every attachment under its new name and key, and reads each back from the medium.
pub(super) fn reseal(
    files: &dyn Files,
    (before, after): (&Blobs, &Blobs),
    attachments: &BTreeSet<ContentDigest>,
    made: &mut Resealing,
    watch: Watch<'_>,
) -> Result<(), BackupError> {
    let of = attachments.iter().map(|digest| sealed_size(files, before, digest)).sum();
    let mut done = 0;
    for digest in attachments {
        let contents = match before.read(files, digest) {
            Ok(contents) => Some(contents),
            Err(BlobError::Missing { .. } | BlobError::Damaged { .. }) => None,
            Err(other) => return Err(BackupError::of_blob(other)),
        };
        match contents {
            Some(contents) => seal_one(files, after, digest, &contents, made)?,
            None => made.absent.push(*digest),
        }
        done += sealed_size(files, before, digest);
        if watch(Progress { done, of }).is_break() {
            return Err(BackupError::Cancelled);
        }
    }
    Ok(())
}

/// Removes the files that were made under the new key.
pub(super) fn remove_new(files: &dyn Files, made: &Resealing) -> Result<(), IoFault> {
    made.made.iter().try_for_each(|path| remove_if_there(files, path))
}

/// How long a sealed file is; nothing when it is not there.
pub(super) fn sealed_size(files: &dyn Files, blobs: &Blobs, digest: &ContentDigest) -> u64 {
    files.size(&blobs.name(digest).path_in(blobs.folder())).unwrap_or(0)
}

fn seal_one(
    files: &dyn Files,
    after: &Blobs,
    digest: &ContentDigest,
    contents: &[u8],
    made: &mut Resealing,
) -> Result<(), BackupError> {
    let path = after.name(digest).path_in(after.folder());
    made.made.push(path.clone());
    after.store(files, contents).map_err(BackupError::of_blob)?;
    files.forget(&path).at(Operation::Forget, &path)?;
    match after.check(files, digest) {
        Ok(_) => Ok(()),
        Err(BlobError::Missing { path } | BlobError::Damaged { path, .. }) => {
            Err(Error::ReadBackDiffers { path }.into())
        }
        Err(other) => Err(BackupError::of_blob(other)),
    }
}
