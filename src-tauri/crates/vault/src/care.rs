//! What is remembered of an office's health, and the copy kept of a database that was found damaged.
//!
//! It lies beside the generations. A mark stands while a program is at work; one that is found at opening tells that the
//! last program did not close. None of it is needed to open or restore anything: when it is lost, the next look at the
//! whole office merely comes earlier. Nothing here repairs or removes what is damaged.

use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::copy::copy_verified;
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::generation::Generation;
use crate::io_fault::{AtPath, IoFault, Operation};
use crate::write::{read_bounded, sync_folder, write_safely};

/// What is remembered.
const CARE: &str = "health.json";
/// Stands while a program is at work.
const AT_WORK: &str = "at-work";
const MOST_BYTES: u64 = 256 * 1024;
/// The endings of a database and of what SQLite keeps beside it.
const PARTS: [&str; 2] = ["office.db", "office.db-wal"];

/// What is remembered of an office's health.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Care {
    /// The civil day of the last look at the whole office that came to its end.
    pub checked_on: Option<String>,
    /// Whether a program ended without closing since then.
    pub is_unclean: bool,
    /// The last attachment that was read through; the next look goes on behind it.
    pub attachment: Option<String>,
    /// Attachments that were not whole at the last look; the next begins with them.
    pub faulty: Vec<String>,
    /// Damage that was found and that no restore has answered yet.
    pub damage: Option<DamageFound>,
}

/// Damage of one generation's database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DamageFound {
    /// The generation whose database it is.
    pub generation: Generation,
    /// The local time, by the clock of that day.
    pub found_at: String,
}

impl OfficeFolder {
    /// What is remembered of the office's health. Damage of a generation that is no longer in force is answered.
    pub fn care(&self, files: &dyn Files) -> Care {
        let mut care: Care = read_bounded(files, &self.root().join(CARE), MOST_BYTES)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        care.damage = care.damage.filter(|damage| damage.generation == self.generation());
        care
    }

    /// Remembers it.
    ///
    /// # Errors
    /// [`Error::Io`]; what was remembered before still is.
    pub fn remember_care(&self, files: &dyn Files, care: &Care) -> Result<(), Error> {
        Ok(write_safely(files, &self.root().join(CARE), &serde_json::to_vec_pretty(care)?)?)
    }

    /// Sets the mark of a program at work; remembers when one stood there already.
    ///
    /// # Errors
    /// [`Error::Io`]; the office can be worked in without a mark.
    pub fn begin_work(&self, files: &dyn Files) -> Result<(), Error> {
        let mark = self.mark_of_work();
        if files.size(&mark).is_ok() {
            let care = self.care(files);
            return if care.is_unclean {
                Ok(())
            } else {
                self.remember_care(files, &Care { is_unclean: true, ..care })
            };
        }
        files.create(&mark).at(Operation::Create, &mark)?.sync().at(Operation::Sync, &mark)?;
        Ok(())
    }

    /// Where the mark of a program at work stands. Whoever closes in good order removes it.
    #[must_use]
    pub fn mark_of_work(&self) -> PathBuf {
        self.root().join(AT_WORK)
    }

    /// Keeps a copy of the database in force, with its log, as they were found damaged, and remembers the damage. A copy
    /// that was kept of this generation before stays as it is. Answers where it lies; nothing when the database is gone.
    ///
    /// # Errors
    /// [`Error::Io`], [`Error::ReadBackDiffers`]; the damage is remembered all the same as far as the disk lets it.
    pub fn keep_damaged(&self, files: &dyn Files, found_at: &str) -> Result<Option<PathBuf>, Error> {
        let care = self.care(files);
        if care.damage.is_none() {
            let damage = DamageFound { generation: self.generation(), found_at: found_at.to_owned() };
            self.remember_care(files, &Care { damage: Some(damage), ..care })?;
        }
        for part in PARTS {
            let from = self.generation_folder().path().join(part);
            let to = damaged(&from);
            if is_there(files, &from) && !is_there(files, &to) {
                copy_verified(files, &from, &to)?;
            }
        }
        sync_folder(files, self.generation_folder().path())?;
        let copy = self.damaged_copy();
        Ok(files.size(&copy).is_ok().then_some(copy))
    }

    /// Where the copy of a damaged database of the generation in force lies, when there is one.
    #[must_use]
    pub fn damaged_copy(&self) -> PathBuf {
        damaged(&self.db_path())
    }
}

/// Takes away the mark of a program at work.
///
/// # Errors
/// What the system says.
pub fn end_work(files: &dyn Files, mark: &Path) -> Result<(), IoFault> {
    files.remove(mark).at(Operation::Remove, mark)
}

/// What cannot be asked about is taken to be there: a copy is never made over another.
fn is_there(files: &dyn Files, path: &Path) -> bool {
    !matches!(files.size(path), Err(error) if error.kind() == ErrorKind::NotFound)
}

fn damaged(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".damaged");
    path.with_file_name(name)
}
