//! Which copy of an office this is, and what it remembers of the backups made of it.
//!
//! The lineage lies in the generation, so that a restore, which switches generations, begins another by the same rename.
//! The log lies beside the generations, because what was backed up from this machine stays true whatever is restored. It
//! is never needed to open or restore anything: one that is lost only makes the sticks look older than they are.

use std::collections::BTreeSet;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::backup::{BackupError, BackupName, LineageId};
use crate::copies::load;
use crate::error::Error;
use crate::files::Files;
use crate::folder::{OfficeFolder, names_in};
use crate::generation::{Generation, GenerationFolder};
use crate::random::Random;
use crate::write::{read_bounded, write_safely};

/// The file in a generation's folder.
pub(crate) const LINEAGE: &str = "lineage.json";

const LOG: &str = "backups.json";
const MOST_BYTES: u64 = 256 * 1024;
const MOST_PLACES: usize = 64;

/// Which copy of the office a generation holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Descent {
    pub(crate) lineage: LineageId,
    /// The backup it was restored from.
    #[serde(default, deserialize_with = "if_known")]
    pub(crate) restored_from: Option<BackupName>,
    /// The generation that was in force before: what a restore or a new key took the place of, or what was gone back from.
    pub(crate) replaced: Option<Generation>,
}

/// Which backups hold nothing but the past of a copy of the office.
#[derive(Debug, Clone, Copy)]
pub struct Past(Option<Descent>);

impl Past {
    /// Whether a backup is of this copy, or of the one it was restored from and no later than that. Only then do the same
    /// numbers mean the same operations in both.
    #[must_use]
    pub fn holds(&self, backup: &BackupName) -> bool {
        let Some(descent) = self.0 else { return false };
        let from = descent.restored_from;
        let is_before = |from: BackupName| from.lineage == backup.lineage && backup.sequence <= from.sequence;
        backup.lineage == descent.lineage || from.is_some_and(is_before)
    }
}

/// What this machine remembers of backups.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupLog {
    /// The newest made here, of whatever lineage.
    #[serde(default, deserialize_with = "if_known")]
    pub(crate) last: Option<BackupName>,
    /// The newest on each medium.
    #[serde(default, deserialize_with = "those_known")]
    pub places: Vec<Place>,
}

/// The newest backup that was made and proven on one medium.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// What the medium calls itself.
    pub stick: LineageId,
    /// Where it was.
    pub path: String,
    /// The backup.
    pub name: BackupName,
    /// When, by the clock of that day.
    pub made_at: String,
    /// How large it was, in bytes.
    pub bytes: u64,
    /// How far the office was then, as whoever made the backup counts; 0 where nobody counted yet.
    #[serde(default)]
    pub mark: i64,
}

impl BackupLog {
    /// The highest sequence that it tells of.
    pub(crate) fn highest(&self) -> u64 {
        let names = self.places.iter().map(|place| place.name).chain(self.last);
        names.map(|name| name.sequence).max().unwrap_or(0)
    }
}

impl OfficeFolder {
    /// Which copy of the office this is. One that does not know becomes a new one, which is always safe.
    pub(crate) fn descent(&self, files: &dyn Files, random: &mut dyn Random) -> Result<Descent, BackupError> {
        if let Some(known) = self.known_descent(files) {
            return Ok(known);
        }
        let descent = Descent { lineage: LineageId::fresh(random)?, restored_from: None, replaced: None };
        descent.write(files, &self.generation_folder())?;
        Ok(descent)
    }

    /// What this copy knows of itself.
    pub(crate) fn known_descent(&self, files: &dyn Files) -> Option<Descent> {
        descent_in(files, &self.generation_folder())
    }

    /// Which copy of the office this is, where that was ever asked for.
    pub fn lineage(&self, files: &dyn Files) -> Option<LineageId> {
        known_lineage(files, &self.generation_folder())
    }

    /// Which backups hold nothing but the past of the copy in force.
    pub fn past(&self, files: &dyn Files) -> Past {
        Past(self.known_descent(files))
    }

    /// The generation whose key was replaced by that of the one in force; nothing where a restore, or going back, put it in
    /// force. A new key goes on with the lineage of the old, a restore begins another.
    pub(crate) fn rekeyed_from(&self, files: &dyn Files) -> Option<Generation> {
        let descent = self.known_descent(files)?;
        let key = |folder: &GenerationFolder| Some(load(files, folder).ok()?.file.body().key.clone());
        let has_other_key = |before: &GenerationFolder| {
            key(before).is_none_or(|key_before| key(&self.generation_folder()) != Some(key_before))
        };
        let is_rekeyed = |before: &Generation| {
            let before = self.folder_of(*before);
            known_lineage(files, &before) == Some(descent.lineage) && has_other_key(&before)
        };
        descent.replaced.filter(is_rekeyed)
    }

    /// Has a generation that is about to take the place of the one in force lead back to it.
    pub(crate) fn lead_back_from(
        &self,
        files: &dyn Files,
        random: &mut dyn Random,
        next: &GenerationFolder,
    ) -> Result<(), BackupError> {
        let known = match descent_in(files, next) {
            Some(known) => known,
            None => Descent { lineage: LineageId::fresh(random)?, restored_from: None, replaced: None },
        };
        Descent { replaced: Some(self.generation()), ..known }.write(files, next)
    }

    /// Every copy of the office that this folder holds, the one in force and those it took the place of. Whoever holds the
    /// folder is alone with all of them.
    pub(crate) fn lineages(&self, files: &dyn Files) -> Result<BTreeSet<LineageId>, Error> {
        let names = names_in(files, self.root())?;
        let generations = names.iter().filter_map(|name| Generation::from_name(name));
        Ok(generations.filter_map(|generation| known_lineage(files, &self.folder_of(generation))).collect())
    }

    /// What this machine remembers of backups; nothing when it cannot be read.
    pub fn backup_log(&self, files: &dyn Files) -> BackupLog {
        read_json(files, &self.root().join(LOG)).unwrap_or_default()
    }

    /// Remembers a backup that was made and proven, in place of an older one on the same medium.
    ///
    /// # Errors
    /// [`BackupError::Io`] when this machine's own disk refuses; the backup is as good without.
    pub fn remember_backup(&self, files: &dyn Files, place: Place) -> Result<(), BackupError> {
        let mut log = self.backup_log(files);
        log.last = Some(place.name);
        log.places.retain(|known| known.stick != place.stick);
        log.places.insert(0, place);
        log.places.truncate(MOST_PLACES);
        self.keep_backup_log(files, &log)
    }

    /// Remembers that this name is taken, of a backup that is nothing to go back to: it was made of an office that is
    /// damaged. What is known of its medium stays.
    ///
    /// # Errors
    /// As [`OfficeFolder::remember_backup`].
    pub fn remember_name(&self, files: &dyn Files, name: BackupName) -> Result<(), BackupError> {
        self.keep_backup_log(files, &BackupLog { last: Some(name), ..self.backup_log(files) })
    }

    /// Forgets a backup that was proven when it was made and is not whole any more. Its name stays taken.
    ///
    /// # Errors
    /// As [`OfficeFolder::remember_backup`].
    pub fn forget_backup(&self, files: &dyn Files, name: BackupName) -> Result<(), BackupError> {
        let mut log = self.backup_log(files);
        if log.places.iter().all(|known| known.name != name) {
            return Ok(());
        }
        log.places.retain(|known| known.name != name);
        self.keep_backup_log(files, &log)
    }

    fn keep_backup_log(&self, files: &dyn Files, log: &BackupLog) -> Result<(), BackupError> {
        Ok(write_safely(files, &self.root().join(LOG), &serde_json::to_vec_pretty(log)?)?)
    }
}

impl Descent {
    /// Writes it into a generation's folder.
    pub(crate) fn write(&self, files: &dyn Files, generation: &GenerationFolder) -> Result<(), BackupError> {
        let path = generation.path().join(LINEAGE);
        Ok(write_safely(files, &path, &serde_json::to_vec_pretty(self)?)?)
    }
}

/// Which copy of the office a generation holds, where that was ever asked for.
pub(crate) fn known_lineage(files: &dyn Files, generation: &GenerationFolder) -> Option<LineageId> {
    descent_in(files, generation).map(|descent| descent.lineage)
}

fn descent_in(files: &dyn Files, generation: &GenerationFolder) -> Option<Descent> {
    read_json(files, &generation.path().join(LINEAGE))
}

/// A small file of this program; nothing when it is not there or not whole.
pub(crate) fn read_json<T: DeserializeOwned>(files: &dyn Files, path: &Path) -> Option<T> {
    let bytes = read_bounded(files, path, MOST_BYTES).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// A backup's name; none where what stands there is none. The rest of what is remembered is as true without it.
fn if_known<'de, D: Deserializer<'de>>(from: D) -> Result<Option<BackupName>, D::Error> {
    Ok(serde_json::from_value(Value::deserialize(from)?).ok())
}

/// The places whose backups have names.
fn those_known<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Place>, D::Error> {
    let places = Vec::<Value>::deserialize(from)?.into_iter();
    Ok(places.filter_map(|place| serde_json::from_value(place).ok()).collect())
}
