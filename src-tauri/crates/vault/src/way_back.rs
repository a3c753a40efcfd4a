//! Going back to what a restore replaced, and from there to what it had put in force.

use std::io;

use crate::backup::BackupError;
use crate::error::Error;
use crate::files::Files;
use crate::folder::{OfficeFolder, write_current};
use crate::generation::{Generation, GenerationFolder, OUTLIVED, UNFINISHED, UNFINISHED_PART};
use crate::io_fault::{AtPath, Operation};
use crate::random::Random;

impl OfficeFolder {
    /// The generation that was in force before the restore, or the going back, that put this one in force; nothing when
    /// neither did. What a new key took the place of is no way back: it would put the old key in force again, which may
    /// be in the wrong hands, and hide all work since.
    ///
    /// # Errors
    /// [`Error::Io`].
    pub fn replaced(&self, files: &dyn Files) -> Result<Option<Generation>, Error> {
        let replaced = self.known_descent(files).and_then(|descent| descent.replaced);
        let Some(generation) = replaced.filter(|_| self.rekeyed_from(files).is_none()) else {
            return Ok(None);
        };
        let folder = self.folder_of(generation);
        let names = match files.list(folder.path()) {
            // What a key that was forgotten had opened is gone.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            listed => listed.at(Operation::List, folder.path())?,
        };
        let is_whole =
            !names.iter().any(|name| [UNFINISHED, UNFINISHED_PART, OUTLIVED].contains(&name.as_str()));
        Ok(is_whole.then_some(generation))
    }

    /// The folder of any generation of this office.
    #[must_use]
    pub fn folder_of(&self, generation: Generation) -> GenerationFolder {
        GenerationFolder::within(self.root(), generation)
    }

    /// Puts another finished generation in force, by one rename. The one that was in force stays, as the way back from it.
    ///
    /// # Errors
    /// [`BackupError`]. Then either of the two is in force, and each is whole.
    pub fn switch_to(
        self,
        files: &dyn Files,
        random: &mut dyn Random,
        generation: Generation,
    ) -> Result<Self, BackupError> {
        self.lead_back_from(files, random, &self.folder_of(generation))?;
        write_current(files, self.root(), generation)?;
        Ok(self.switched_to(generation))
    }
}
