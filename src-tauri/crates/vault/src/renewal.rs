//! A new generation built beside the one in force: from a verified copy of it, or from a backup.
//!
//! The one in force is only read. Until [`Renewal::finish`] renames `CURRENT` the new one is marked as unfinished and
//! nobody opens it; afterwards the old one stays as the way back. What is done to the copy is the caller's affair.

use std::path::PathBuf;

use crate::backup::BackupError;
use crate::copy::copy_verified;
use crate::error::Error;
use crate::files::Files;
use crate::folder::{OfficeFolder, names_in, write_current};
use crate::generation::{Generation, GenerationFolder, UNFINISHED, UNFINISHED_PART};
use crate::io_fault::{AtPath, IoFault, Operation};
use crate::random::Random;
use crate::room::require_room;
use crate::write::{sync_folder, write_safely};

/// Room left on the disk besides the copy and as much again for what is done to it, in bytes.
const SPARE: u64 = 4 << 20;

/// A generation that is being built. Dropped, it leaves the one in force as it was and lets go of the office.
#[derive(Debug)]
#[must_use = "a generation that is not finished is never opened"]
pub struct Renewal {
    office: OfficeFolder,
    next: Generation,
}

impl OfficeFolder {
    /// Copies the generation in force, database closed, to the next free number.
    ///
    /// # Errors
    /// [`Error::NoRoom`] before anything is begun, [`Error::Io`], [`Error::ReadBackDiffers`]; the generation in force is
    /// untouched, and what was copied is removed.
    pub fn renew(self, files: &dyn Files) -> Result<Renewal, Error> {
        let in_force = self.generation();
        self.renew_from(files, in_force)
    }

    /// The same with any finished generation of the office, which stays as it is.
    ///
    /// # Errors
    /// As [`OfficeFolder::renew`].
    pub fn renew_from(self, files: &dyn Files, generation: Generation) -> Result<Renewal, Error> {
        let old = self.folder_of(generation);
        let names = files.list(old.path()).at(Operation::List, old.path())?;
        let bytes: u64 = names.iter().map(|name| files.size(&old.path().join(name)).unwrap_or(0)).sum();
        require_room(files, self.root(), 2 * bytes + SPARE)?;
        self.build(files, |_, next| {
            for name in &names {
                copy_verified(files, &old.path().join(name), &next.path().join(name))?;
            }
            Ok(())
        })
    }

    /// Has the next free generation filled beside the one in force.
    pub(crate) fn build<E: From<Error> + From<IoFault>>(
        self,
        files: &dyn Files,
        fill: impl FnOnce(&OfficeFolder, &GenerationFolder) -> Result<(), E>,
    ) -> Result<Renewal, E> {
        let next = next_generation(files, &self)?;
        let renewal = Renewal { office: self, next };
        let folder = renewal.folder();
        match renewal.lay_out(files).map_err(E::from).and_then(|()| fill(&renewal.office, &folder)) {
            Ok(()) => Ok(renewal),
            Err(error) => {
                // What went wrong first is what has to be known; the remains are marked and built over next time.
                let _ = renewal.clear(files);
                Err(error)
            }
        }
    }
}

impl Renewal {
    /// The copy of the database, to be changed. Close it before finishing.
    pub fn db_path(&self) -> PathBuf {
        self.folder().db_path()
    }

    /// Has the new generation lead back to the one in force, as one that a restore made does.
    ///
    /// # Errors
    /// [`BackupError`]; the one in force is untouched.
    pub fn lead_back(&self, files: &dyn Files, random: &mut dyn Random) -> Result<(), BackupError> {
        self.office.lead_back_from(files, random, &self.folder())
    }

    /// Puts the new generation in force, by one rename.
    ///
    /// # Errors
    /// [`Error::Io`]. Then either the old generation is in force or the new one, and each is whole.
    pub fn finish(self, files: &dyn Files) -> Result<OfficeFolder, Error> {
        let folder = self.folder();
        sync_folder(files, folder.path())?;
        sync_folder(files, self.office.root())?;
        write_current(files, self.office.root(), self.next)?;
        // Opening removes the marker as well, so that failing here costs nothing.
        let _ = files.remove(&folder.unfinished_path());
        Ok(self.office.switched_to(self.next))
    }

    /// Gives up and removes what was built; its empty folder and the marker stay.
    ///
    /// # Errors
    /// [`Error::Io`] when a file cannot be removed; the next renewal builds over it.
    pub fn abandon(self, files: &dyn Files) -> Result<OfficeFolder, Error> {
        self.clear(files)?;
        Ok(self.office)
    }

    fn folder(&self) -> GenerationFolder {
        GenerationFolder::within(self.office.root(), self.next)
    }

    fn lay_out(&self, files: &dyn Files) -> Result<(), Error> {
        let folder = self.folder();
        files.create_folder(folder.path()).at(Operation::CreateFolder, folder.path())?;
        write_safely(files, &folder.unfinished_path(), b"")?;
        self.clear(files)
    }

    fn clear(&self, files: &dyn Files) -> Result<(), Error> {
        let folder = self.folder();
        for name in files.list(folder.path()).at(Operation::List, folder.path())? {
            if name != UNFINISHED {
                let path = folder.path().join(name);
                files.remove(&path).at(Operation::Remove, &path)?;
            }
        }
        Ok(())
    }
}

/// The first number after the one in force that is free, or whose building was interrupted.
fn next_generation(files: &dyn Files, office: &OfficeFolder) -> Result<Generation, Error> {
    let taken = names_in(files, office.root())?;
    let mut next = office.generation().following();
    while taken.contains(&next.name()) && !is_unfinished(files, office, next)? {
        next = next.following();
    }
    Ok(next)
}

pub(crate) fn is_unfinished(
    files: &dyn Files,
    office: &OfficeFolder,
    generation: Generation,
) -> Result<bool, Error> {
    let folder = GenerationFolder::within(office.root(), generation);
    let names = files.list(folder.path()).at(Operation::List, folder.path())?;
    // An empty folder was made a moment before its marker.
    Ok(names.is_empty() || names.iter().any(|name| name == UNFINISHED || name == UNFINISHED_PART))
}
