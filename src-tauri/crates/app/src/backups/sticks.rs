use super::make::absolute;
use super::{BackupAge, BackupReminder};
use crate::{Host, Result, Session};
use serde::Serialize;
use std::path::PathBuf;
use vault::{LineageId, Medium, OfficeId, estimate, stick_at};

/// A medium that is plugged in, with what the office knows of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Stick {
    /// What the system calls it.
    pub name: String,
    /// Where its files are.
    pub path: String,
    /// Its file system by the system's name.
    pub file_system: String,
    /// The bytes that can still be written to it; none where the system does not tell.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub free: Option<u64>,
    /// About how many bytes the next backup needs there.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub needed: u64,
    /// The newest backup that this machine made on it and proved; none for a medium it does not know.
    pub newest: Option<BackupAge>,
}

/// Where a backup was made: a stick, a folder, a share of the network.
#[derive(Debug, Clone)]
pub struct BackupPlace {
    path: PathBuf,
    stick: LineageId,
    office: OfficeId,
}

impl BackupPlace {
    /// Whether it is there now, the same medium and not another in its place. A share that does not answer keeps who asks
    /// waiting for as long as the system likes.
    #[must_use]
    pub fn is_there(&self, host: &dyn Host) -> bool {
        stick_at(host.files().as_ref(), &self.path, &self.office) == Some(self.stick)
    }
}

impl Session {
    /// Where backups of this office were made from this machine, the newest first.
    #[must_use]
    pub fn backup_places(&self) -> Vec<BackupPlace> {
        let log = self.folder.backup_log(self.host.files().as_ref());
        let place = |place: vault::Place| BackupPlace {
            path: PathBuf::from(place.path),
            stick: place.stick,
            office: self.keys.office().clone(),
        };
        log.places.into_iter().map(place).collect()
    }

    /// The media that are plugged in, each known again wherever it is.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn sticks(&self, media: &[Medium]) -> Result<Vec<Stick>> {
        let (ages, attachments) = (self.backup_ages()?, self.attachments_in_use()?);
        let files = self.host.files();
        let stick = |medium: &Medium| {
            let known = stick_at(files.as_ref(), &medium.path, self.keys.office());
            let is_it = |age: &&BackupAge| known.is_some_and(|known| known.to_string() == age.stick);
            Stick {
                name: name_of(medium),
                path: medium.path.display().to_string(),
                file_system: medium.file_system.clone(),
                free: files.room(&medium.path).ok().flatten(),
                needed: estimate(files.as_ref(), &self.folder, &self.keys, &attachments, &medium.path),
                newest: ages.iter().find(is_it).cloned(),
            }
        };
        Ok(media.iter().map(stick).collect())
    }

    /// How many operations were done since the newest backup; all of them where none was made. A backup of another copy of
    /// the office, or of what a restore took back, holds none of them, whatever numbers its own operations have.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn unsaved_operations(&self) -> Result<i64> {
        let files = self.host.files();
        let (log, past) = (self.folder.backup_log(files.as_ref()), self.folder.past(files.as_ref()));
        let known = log.places.iter().filter(|place| past.holds(&place.name));
        let saved = known.map(|place| place.mark).max().unwrap_or(0);
        Ok(self.view().done_since(saved)?)
    }

    /// After how many days without a backup the window says so.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn backup_reminder(&self) -> Result<BackupReminder> {
        Ok(office::profile::reminder::read(&self.view())?)
    }
}

/// Systems mount a stick under its own name.
fn name_of(medium: &Medium) -> String {
    let last = medium.path.file_name().map(|name| name.to_string_lossy().into_owned());
    last.unwrap_or_else(|| absolute(&medium.path).display().to_string())
}
