//! Databases that a program which was ended left in the office's folder: a snapshot on its way to a stick, one of a backup
//! that was being tried. Each is as large as the office, and may open with a key that is in force no more.

use vault::{Files, IoFault, OfficeFolder, Operation};

/// A copy of the database while a backup or another key is made from it.
pub(crate) const SNAPSHOT: &str = "snapshot.db";
/// The database of a backup while a secret is tried on it.
pub(crate) const TRIAL: &str = "trial.db";
/// The same before all of it is there.
const TRIAL_PART: &str = "trial.db.part";

/// Has what is left of an earlier run go. Whoever holds the folder is alone with it, so that nobody is at work on any of it;
/// a disk that keeps it is asked again next time.
pub(crate) fn clear(files: &dyn Files, folder: &OfficeFolder) {
    for name in [TRIAL, TRIAL_PART, SNAPSHOT] {
        let _ = remove(files, folder, name);
    }
}

/// Has what is left of trying a secret on a backup go. A snapshot may be on its way to a stick now; its key is that in force.
///
/// # Errors
/// [`IoFault`] naming the file that could not be removed.
pub(crate) fn end_trials(files: &dyn Files, folder: &OfficeFolder) -> Result<(), IoFault> {
    [TRIAL, TRIAL_PART].into_iter().try_for_each(|name| remove(files, folder, name))
}

fn remove(files: &dyn Files, folder: &OfficeFolder, name: &str) -> Result<(), IoFault> {
    let path = folder.root().join(name);
    match files.remove(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        removed => removed.map_err(|error| IoFault::of(error, Operation::Remove, &path)),
    }
}
