use crate::messages::{damage_fields, damage_words};
use crate::{Failure, Host, Result, Session};
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use std::path::Path;
use vault::{Care, Files, LineageId, OfficeFolder, Place};

/// The code of a refusal for damage of the database.
const DAMAGED: &str = "E_DAMAGED";

/// What there is to say and to do when an office is damaged. Nothing of it was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DamageReport {
    /// What of the office it is.
    pub of: DamageOf,
    /// What is damaged, as Vietnamese sentences.
    pub what: Vec<String>,
    /// When it was found, local time.
    pub found_at: String,
    /// Where the copy of the damaged database lies; none where that could not be made.
    pub kept_copy: Option<String>,
    /// The newest backup that was proven when it was made; none when there was none.
    pub newest: Option<NewestBackup>,
    /// How many operations were done since that backup and would be missing; none when that cannot be told.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub missing: Option<i64>,
}

/// What of an office is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DamageOf {
    /// The database, of which a copy is kept.
    Database,
    /// The folder, which does not say any more which generation is in force. Nothing was opened to be copied.
    Folder,
}

/// A backup that this office remembers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewestBackup {
    /// Its name: lineage and sequence.
    pub name: String,
    /// Where its medium was plugged in then.
    pub path: String,
    /// Local time by the clock of that day.
    pub made_at: String,
    /// Civil days since then; none when the clock of that day or of today is wrong.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub days: Option<i64>,
}

/// What there is to say of an office that does not open; nothing when no damage of it is known.
///
/// # Errors
/// `E_FOLDER_MISSING`, `E_NOT_AN_OFFICE`, `E_IN_USE`, and the disk's own trouble.
pub fn damage_report(host: &dyn Host, dir: &Path) -> Result<Option<DamageReport>> {
    let files = host.files();
    match OfficeFolder::open(files.as_ref(), dir) {
        Err(error) if error.is_of_remains() => {
            let folder = OfficeFolder::of_remains(files.as_ref(), dir)?;
            let report = told(host, &folder, None, now(host));
            Ok(Some(DamageReport { of: DamageOf::Folder, what: damage_words(DamageOf::Folder), ..report }))
        }
        folder => Ok(report(host, &folder?, None)),
    }
}

/// What was read of an office. Where it was refused as damaged a copy is kept, and the refusal says where, and what there is
/// to go back to.
pub(crate) fn damage_kept<T, E: Into<Failure>>(
    host: &dyn Host,
    folder: &OfficeFolder,
    read: Result<T, E>,
) -> Result<T> {
    read.map_err(|error| {
        let failure = error.into();
        if failure.code != DAMAGED {
            return failure;
        }
        keep(host, folder);
        match report(host, folder, None) {
            Some(report) => failure.with_fields(damage_fields(&report)),
            None => failure,
        }
    })
}

/// What went wrong first is what has to be known, so that a copy that cannot be made is no failure of its own.
fn keep(host: &dyn Host, folder: &OfficeFolder) {
    let _ = folder.keep_damaged(host.files().as_ref(), &now(host));
}

fn now(host: &dyn Host) -> String {
    host.now().format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// Whether damage of this office is known, which keeps older backups from being tidied away.
pub(crate) fn is_damaged(files: &dyn Files, folder: &OfficeFolder) -> bool {
    folder.care(files).damage.is_some()
}

impl Session {
    /// What there is to say of damage in the open office; nothing when none is known.
    #[must_use]
    pub fn damage_report(&self) -> Option<DamageReport> {
        report(self.host.as_ref(), &self.folder, self.view().last_operation().ok())
    }

    /// What was read of the open office, as [`damage_kept`].
    pub(super) fn damage_kept<T>(&self, read: Result<T>) -> Result<T> {
        damage_kept(self.host.as_ref(), &self.folder, read)
    }

    /// Keeps a copy of the database, which was found damaged.
    pub(super) fn keep_damaged(&self) {
        keep(self.host.as_ref(), &self.folder);
    }
}

/// `until` is the number of the last operation of the office, where that can be read.
fn report(host: &dyn Host, folder: &OfficeFolder, until: Option<i64>) -> Option<DamageReport> {
    let Care { damage, .. } = folder.care(host.files().as_ref());
    Some(told(host, folder, until, damage?.found_at))
}

fn told(host: &dyn Host, folder: &OfficeFolder, until: Option<i64>, found_at: String) -> DamageReport {
    let files = host.files();
    let copy = folder.damaged_copy();
    let here = folder.lineage(files.as_ref());
    let newest = newest(folder.backup_log(files.as_ref()).places, here);
    DamageReport {
        of: DamageOf::Database,
        what: damage_words(DamageOf::Database),
        found_at,
        kept_copy: files.size(&copy).is_ok().then(|| copy.display().to_string()),
        missing: newest.as_ref().and_then(|place| missing(place, here, until)),
        newest: newest.map(|place| remembered(place, host.now().date())),
    }
}

/// The furthest backup of this copy of the office; where none is known, the last of another, as the one it came back from.
fn newest(places: Vec<Place>, here: Option<LineageId>) -> Option<Place> {
    let ours = places.iter().filter(|place| Some(place.name.lineage) == here);
    let furthest = ours.max_by_key(|place| place.name.sequence).cloned();
    furthest.or_else(|| places.into_iter().next())
}

/// How many operations a backup lacks, by their numbers, which no clock changes. Those of another copy are numbered apart.
fn missing(place: &Place, here: Option<LineageId>, until: Option<i64>) -> Option<i64> {
    let is_counted = Some(place.name.lineage) == here && place.mark > 0;
    until.filter(|_| is_counted).map(|until| (until - place.mark).max(0))
}

fn remembered(place: Place, today: NaiveDate) -> NewestBackup {
    let made = NaiveDateTime::parse_from_str(&place.made_at, "%Y-%m-%dT%H:%M:%S").ok();
    let days = made.map(|made| (today - made.date()).num_days()).filter(|days| *days >= 0);
    NewestBackup { name: place.name.to_string(), path: place.path, made_at: place.made_at, days }
}
