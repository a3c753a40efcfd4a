use std::collections::BTreeSet;

use super::reseal::sealed_size;
use crate::backup::BackupError;
use crate::blobs::{Blobs, ContentDigest};
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::io_fault::{AtPath, Operation};
use crate::unlock::Unlocked;

/// Room left for the database's own work, in bytes.
const SPARE: u64 = 16 << 20;

/// Sees whether everything fits beside itself once more: the database twice, as snapshot and as copy, and every attachment.
///
/// # Errors
/// [`BackupError::NoRoom`] with the numbers, [`BackupError::Io`].
pub fn room_for_rekey(
    files: &dyn Files,
    office: &OfficeFolder,
    keys: &Unlocked,
    attachments: &BTreeSet<ContentDigest>,
) -> Result<(), BackupError> {
    let (blobs, database) = (Blobs::of(office, keys), office.db_path());
    let sealed: u64 = attachments.iter().map(|digest| sealed_size(files, &blobs, digest)).sum();
    let needed = 2 * files.size(&database).at(Operation::Read, &database)? + sealed + SPARE;
    let path = office.root();
    match files.room(path).at(Operation::Room, path)? {
        Some(free) if free < needed => Err(BackupError::NoRoom { path: path.to_owned(), needed, free }),
        _ => Ok(()),
    }
}
