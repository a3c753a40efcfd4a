//! Which backups may go, once a new one is proven.
//!
//! Only those of the same lineage, only by sequence, never the last two that verify, and never unasked one that was twice
//! as large as the newest: an office does not shrink by half, so that such a one may hold what was lost since.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::Path;

use super::error::BackupError;
use super::list::{Found, Standing, within};
use super::manifest::Manifest;
use super::medium::remove_backup;
use super::name::BackupName;
use super::source::Made;
use super::verify::verify;
use crate::blobs::{Blobs, Listing};
use crate::files::Files;
use crate::io_fault::{AtPath, Operation};
use crate::unlock::Unlocked;

/// How many backups that verify are always kept.
const ALWAYS_KEPT: usize = 2;

/// What tidying did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tidied {
    /// Backups that went.
    pub removed: Vec<BackupName>,
    /// Backups that were due to go and stayed for their size; a person decides.
    pub held: Vec<BackupName>,
    /// Attachments that no backup on the medium needs any more and that went.
    pub attachments: usize,
}

/// Keeps the newest backups of the lineage of one just made, and attachments that any backup needs.
///
/// # Errors
/// [`BackupError`]; the new backup is not touched, and every other is whole or gone.
pub fn tidy(
    files: &dyn Files,
    keys: &Unlocked,
    made: &Made,
    keep: NonZeroUsize,
) -> Result<Tidied, BackupError> {
    let Some(office) = made.folder.parent() else { return Ok(Tidied::default()) };
    let found = within(files, office)?;
    let ours: Vec<_> = found
        .iter()
        .filter(|found| {
            found.name.lineage == made.clear.name.lineage && found.name.sequence < made.clear.name.sequence
        })
        .filter_map(|found| Some((found, complete(found)?)))
        .collect();
    let mut tidied = Tidied::default();
    let due = ours.get(keep.get() - 1..).unwrap_or_default();
    let safe = if due.is_empty() { BTreeSet::new() } else { last_whole(files, &ours)? };
    for (found, manifest) in due.iter().filter(|(found, _)| !safe.contains(&found.name)) {
        if manifest.clear().database_bytes() >= 2 * made.clear.database_bytes() {
            tidied.held.push(found.name);
            continue;
        }
        remove_backup(files, &found.folder)?;
        tidied.removed.push(found.name);
    }
    tidied.attachments = sweep(files, keys, office)?;
    Ok(tidied)
}

fn complete(found: &Found) -> Option<&Manifest> {
    match &found.standing {
        Standing::Complete(manifest) => Some(manifest),
        _ => None,
    }
}

/// The newest backups before the one just made that are proven now; with it they are those that never go.
fn last_whole(files: &dyn Files, ours: &[(&Found, &Manifest)]) -> Result<BTreeSet<BackupName>, BackupError> {
    let mut whole = BTreeSet::new();
    for (found, _) in ours {
        if whole.len() + 1 == ALWAYS_KEPT {
            break;
        }
        match verify(files, &found.folder, &mut |_| ControlFlow::Continue(())) {
            Ok(_) => drop(whole.insert(found.name)),
            Err(BackupError::Damaged { .. } | BackupError::NotABackup { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(whole)
}

/// Removes attachments that no backup names, unless one is there whose manifest does not tell what it needs.
fn sweep(files: &dyn Files, keys: &Unlocked, office: &Path) -> Result<usize, BackupError> {
    let found = within(files, office)?;
    let manifests: Vec<_> = found.iter().filter_map(complete).collect();
    if manifests.len() < found.len() {
        return Ok(0);
    }
    let named: BTreeSet<[u8; 32]> =
        manifests.iter().flat_map(|manifest| &manifest.clear().blobs).map(|blob| blob.name.0).collect();
    let shelves = Blobs::at(office.join(crate::folder::BLOBS), keys);
    let Listing { blobs, parts, .. } = shelves.list(files)?;
    let idle = blobs.into_iter().filter(|blob| !named.contains(blob.bytes()));
    let gone: Vec<_> = idle.map(|blob| blob.path_in(shelves.folder())).chain(parts).collect();
    for path in &gone {
        files.remove(path).at(Operation::Remove, path)?;
    }
    Ok(gone.len())
}
