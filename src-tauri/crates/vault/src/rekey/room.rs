use std::collections::BTreeSet;

use super::reseal::sealed_size;
use crate::blobs::{Blobs, ContentDigest};
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::io_fault::{AtPath, Operation};
use crate::room::require_room;
use crate::unlock::Unlocked;

/// Room left for the database's own work, in bytes.
const SPARE: u64 = 16 << 20;

/// Sees whether everything fits beside itself once more: the database twice, as snapshot and as copy, and every attachment.
///
/// # Errors
/// [`Error::NoRoom`] with the numbers, [`Error::Io`].
pub fn room_for_rekey(
    files: &dyn Files,
    office: &OfficeFolder,
    keys: &Unlocked,
    attachments: &BTreeSet<ContentDigest>,
) -> Result<(), Error> {
    let (blobs, database) = (Blobs::of(office, keys), office.db_path());
    let sealed: u64 = attachments.iter().map(|digest| sealed_size(files, &blobs, digest)).sum();
    let needed = 2 * files.size(&database).at(Operation::Read, &database)? + sealed + SPARE;
    require_room(files, office.root(), needed)
}
