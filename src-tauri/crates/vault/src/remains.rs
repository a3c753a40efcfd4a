//! What is left of an office that no longer says which generation is in force: its `CURRENT` is gone or cannot be read, or
//! names a generation that is not there.
//!
//! Which generation the last work was done in cannot be told then, so that none is opened. A restore builds another beside
//! all of them, and nothing that they hold is built over or removed.

use std::path::Path;

use crate::copies::load;
use crate::error::Error;
use crate::files::Files;
use crate::folder::{CURRENT, OfficeFolder, names_in, read_current};
use crate::generation::{Generation, GenerationFolder, UNFINISHED, UNFINISHED_PART};
use crate::ids::OfficeId;
use crate::lock::FolderLock;

impl Error {
    /// Whether an office refused so is there and does not say which generation is in force.
    #[must_use]
    pub fn is_of_remains(&self) -> bool {
        matches!(self, Self::CurrentUnreadable { .. } | Self::GenerationMissing { .. })
    }
}

impl OfficeFolder {
    /// Holds what is left of such an office, to build another generation beside it. Its own generation is the one that
    /// `CURRENT` names, and otherwise the last that holds anything.
    ///
    /// # Errors
    /// [`Error::FolderMissing`], [`Error::InUse`], [`Error::Io`].
    pub fn of_remains(files: &dyn Files, root: &Path) -> Result<Self, Error> {
        let names = names_in(files, root)?;
        let lock = FolderLock::take(root)?;
        let named = if names.iter().any(|name| name == CURRENT) { named(files, root)? } else { None };
        let last = || generations(&names).filter(|generation| holds_anything(files, root, *generation)).max();
        Ok(Self::held(root.to_owned(), named.or_else(last).unwrap_or(Generation::FIRST), lock))
    }

    /// Whose keys are left, one for each generation that has some.
    ///
    /// # Errors
    /// [`Error::Io`] when the folder cannot be listed. A key file that cannot be read tells nothing.
    pub fn offices_left(&self, files: &dyn Files) -> Result<Vec<OfficeId>, Error> {
        let names = names_in(files, self.root())?;
        let office_of = |generation| {
            let loaded = load(files, &self.folder_of(generation)).ok()?;
            Some(loaded.file.body().office.clone())
        };
        Ok(generations(&names).filter_map(office_of).collect())
    }
}

/// Whether a folder without a `CURRENT` holds a generation that was finished once. One that was not is a draft.
pub(crate) fn are_left(files: &dyn Files, root: &Path, names: &[String]) -> bool {
    generations(names).any(|generation| {
        let inside = files.list(GenerationFolder::within(root, generation).path());
        // What the disk does not show now may be all there is of somebody's work.
        inside.map_or(true, |inside| !inside.is_empty() && !inside.iter().any(|name| is_mark(name)))
    })
}

fn named(files: &dyn Files, root: &Path) -> Result<Option<Generation>, Error> {
    match read_current(files, root) {
        Err(Error::CurrentUnreadable { .. }) => Ok(None),
        read => read.map(Some),
    }
}

fn generations(names: &[String]) -> impl Iterator<Item = Generation> {
    names.iter().filter_map(|name| Generation::from_name(name))
}

/// Whether there is more in it than the mark of one that was begun.
fn holds_anything(files: &dyn Files, root: &Path, generation: Generation) -> bool {
    let inside = files.list(GenerationFolder::within(root, generation).path());
    inside.map_or(true, |inside| !inside.iter().all(|name| is_mark(name)))
}

fn is_mark(name: &str) -> bool {
    name == UNFINISHED || name == UNFINISHED_PART
}
