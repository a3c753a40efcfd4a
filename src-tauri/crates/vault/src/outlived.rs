//! Generations that nobody needs any more, and how they go.
//!
//! Whatever replaces the whole office leaves the generation before it as the safety copy. The seam is here because such a
//! copy may hold the only trace of somebody's work: one goes only when every operation in it is known to be elsewhere, in
//! a backup that was proven or in two newer generations that are whole. Only the same lineage counts, since a restored
//! office is not what it replaced. What must never move in: any clock, and how a database is read, which the caller does.
//!
//! The one in force, its way back and the newest before it always stay. So does whatever is not understood: another
//! office's keys, an earlier key, which goes by [`OfficeFolder::forget_old_key`] alone, an unknown lineage, a file of
//! unknown name, a copy of something damaged.

use std::path::Path;

use crate::backup::LineageId;
use crate::copies::load;
use crate::error::Error;
use crate::files::Files;
use crate::folder::{OfficeFolder, names_in};
use crate::generation::{Generation, GenerationFolder, OUTLIVED, OUTLIVED_PART};
use crate::io_fault::{AtPath, Operation};
use crate::lineage::{LINEAGE, known_lineage};
use crate::unlock::Unlocked;
use crate::write::{sync_folder, write_safely};

/// Reads a whole database: how far it is, as [`Place::mark`](crate::Place) counts; nothing when any of it is not as it
/// should be.
pub type Look<'a> = &'a mut dyn FnMut(&Path) -> Option<i64>;

/// What a generation may hold for it to be understood.
const UNDERSTOOD: [&str; 7] =
    ["office.db", "office.db-wal", "office.db-shm", "keys.json", "keys.json.2", LINEAGE, OUTLIVED_PART];

/// So many newer generations that are whole stand for a backup.
const ENOUGH: usize = 2;

/// What there is of the office's work, as far as one generation holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Held {
    lineage: LineageId,
    /// The number of its last operation.
    until: i64,
}

impl Held {
    fn holds(&self, other: &Held) -> bool {
        self.lineage == other.lineage && self.until >= other.until
    }
}

impl OfficeFolder {
    /// Removes generations that were outlived, and answers which. Nothing goes while the one in force is not whole.
    /// Stopped on the way, the next call ends what was begun.
    ///
    /// # Errors
    /// [`Error::Io`]; what is in force and its way back are not touched.
    pub fn remove_outlived(
        &self,
        files: &dyn Files,
        keys: &Unlocked,
        look: Look<'_>,
    ) -> Result<Vec<Generation>, Error> {
        let mut gone = self.end_removals(files)?;
        let understood = self.older_understood(files, keys)?;
        let Some((newest, rest)) = understood.split_first() else { return Ok(gone) };
        let replaced = self.known_descent(files).and_then(|descent| descent.replaced);
        let due = |generation: &Generation| Some(*generation) != replaced;
        if !rest.iter().any(due) {
            return Ok(gone);
        }
        let Some(in_force) = self.work_in(files, self.generation(), look) else { return Ok(gone) };
        let mut whole = vec![in_force];
        whole.extend(self.work_in(files, *newest, look));
        for generation in rest {
            let Some(held) = self.work_in(files, *generation, look) else { continue };
            if due(generation) && self.is_elsewhere(files, &held, &whole) {
                self.remove_marked(files, *generation)?;
                gone.push(*generation);
            } else {
                whole.push(held);
            }
        }
        Ok(gone)
    }

    /// Whether all that a generation holds is in a proven backup, or in enough of those that are whole and newer.
    fn is_elsewhere(&self, files: &dyn Files, held: &Held, newer: &[Held]) -> bool {
        let log = self.backup_log(files);
        let mut backups =
            log.places.iter().map(|place| Held { lineage: place.name.lineage, until: place.mark });
        let is_backed_up = backups.any(|backup| backup.holds(held));
        is_backed_up || newer.iter().filter(|one| one.holds(held)).count() >= ENOUGH
    }

    fn work_in(&self, files: &dyn Files, generation: Generation, look: Look<'_>) -> Option<Held> {
        let folder = self.folder_of(generation);
        let lineage = known_lineage(files, &folder)?;
        Some(Held { lineage, until: look(&folder.db_path())? })
    }

    /// The finished generations before the one in force that hold nothing unknown, under the key in force; newest first.
    fn older_understood(&self, files: &dyn Files, keys: &Unlocked) -> Result<Vec<Generation>, Error> {
        let mut older = Vec::new();
        for generation in self.older(files)? {
            let folder = self.folder_of(generation);
            let names = files.list(folder.path()).at(Operation::List, folder.path())?;
            let is_known = names.iter().all(|name| UNDERSTOOD.contains(&name.as_str()));
            let is_ours = load(files, &folder).is_ok_and(|loaded| {
                let body = loaded.file.body();
                body.office == *keys.office() && body.key == *keys.key()
            });
            if is_known && is_ours && known_lineage(files, &folder).is_some() {
                older.push(generation);
            }
        }
        Ok(older)
    }

    fn older(&self, files: &dyn Files) -> Result<Vec<Generation>, Error> {
        let names = names_in(files, self.root())?;
        let all = names.iter().filter_map(|name| Generation::from_name(name));
        let mut older: Vec<_> = all.filter(|generation| *generation < self.generation()).collect();
        older.sort_unstable_by(|a, b| b.cmp(a));
        Ok(older)
    }

    /// Takes away what a removal that was cut short left.
    pub(crate) fn end_removals(&self, files: &dyn Files) -> Result<Vec<Generation>, Error> {
        let mut ended = Vec::new();
        for generation in self.older(files)? {
            let folder = self.folder_of(generation);
            let names = files.list(folder.path()).at(Operation::List, folder.path())?;
            // With nothing in it, only the folder itself was left to go.
            if names.is_empty() || names.iter().any(|name| name == OUTLIVED) {
                remove_all(files, &folder)?;
                ended.push(generation);
            }
        }
        Ok(ended)
    }

    /// Marks a generation as going, so that from then on nobody goes back to it, and removes it.
    pub(crate) fn remove_marked(&self, files: &dyn Files, generation: Generation) -> Result<(), Error> {
        let folder = self.folder_of(generation);
        write_safely(files, &folder.path().join(OUTLIVED), b"")?;
        remove_all(files, &folder)?;
        Ok(sync_folder(files, self.root())?)
    }
}

/// The mark goes last: it tells that the rest is to go, should this be cut short.
fn remove_all(files: &dyn Files, folder: &GenerationFolder) -> Result<(), Error> {
    let mut names = files.list(folder.path()).at(Operation::List, folder.path())?;
    names.sort_by_key(|name| name == OUTLIVED);
    for path in names.iter().map(|name| folder.path().join(name)) {
        files.remove(&path).at(Operation::Remove, &path)?;
    }
    Ok(files.remove_folder(folder.path()).at(Operation::Remove, folder.path())?)
}
