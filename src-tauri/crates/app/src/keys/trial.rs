use crate::backups::{BackupStage, BackupWatch, absolute, in_stage, keys_of, opened};
use crate::leftovers::TRIAL;
use crate::{Error, Permission, Result, Secret, Session};
use chrono::NaiveDateTime;
use office::profile::setting::{self, Key};
use office::store::schema_of;
use office::{FieldCode, FieldError, Op};
use serde::Serialize;
use std::path::{Path, PathBuf};
use vault::{
    BackupError, Found, Manifest, SlotId, Standing, Taken, Trial, Unlocked, list_backups, read_manifest,
    require_room,
};

/// After so many days a secret that nobody tried may be forgotten.
const REMIND_AFTER: u32 = 90;
/// The same as this office wants it; 0 for never.
const REMIND_KEY: Key<u32> = Key::new("key_trial_days");
/// More than two years is as good as never.
const MOST_DAYS: u32 = 800;

/// What was proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ProvenSecret {
    /// An account's passphrase.
    Passphrase,
    /// The printed code.
    RecoveryCode,
}

/// A backup that a secret opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeyTrial {
    /// What was proven.
    pub proven: ProvenSecret,
    /// Whose passphrase it was; none of the printed code.
    pub account: Option<String>,
    /// The office's name, as the backup tells it.
    pub office: String,
    /// The backup's name.
    pub backup: String,
    /// Its folder.
    pub folder: String,
    /// When the backup was made, local time by the clock of that day.
    pub made_at: String,
}

/// When secrets were last proven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeyTrials {
    /// The passphrase of the account at the keyboard; none while it never was.
    pub passphrase: Option<Tried>,
    /// The printed code.
    pub recovery_code: Option<Tried>,
    /// After so many days without either a reminder is shown; 0 for never.
    pub remind_after_days: u32,
    /// Whether it is time for one. An office without any backup is reminded of that instead.
    pub is_due: bool,
}

/// A success.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Tried {
    /// When, local time.
    pub at: String,
    /// Civil days since then; none when the clock of that day or of today is wrong.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub days: Option<i64>,
    /// The backup it was.
    pub backup: String,
}

impl Session {
    /// Thử mật khẩu: reads a backup through and really opens it, its manifest and its database. Without a place it is the
    /// newest that this machine remembers.
    ///
    /// # Errors
    /// `E_NO_BACKUP_YET` when none is remembered, `E_BACKUP_NOT_HERE` when its stick is not plugged in, `E_DISK_FULL` in
    /// numbers, and what verifying and unlocking it refuse.
    pub fn try_key(
        &mut self,
        secret: &Secret,
        place: Option<&Path>,
        watch: BackupWatch<'_>,
    ) -> Result<KeyTrial> {
        let folder = match place {
            Some(place) => self.newest_in(&absolute(place))?,
            None => self.newest_remembered()?,
        };
        let files = self.host.files();
        let manifest = vault::verify(files.as_ref(), &folder, &mut in_stage(BackupStage::Verifying, watch))?;
        let keys = keys_of(files.as_ref(), &folder, secret)?;
        let about = opened(&manifest, &keys, &folder)?;
        self.open_database(Taken { folder: &folder, manifest: &manifest }, &keys, watch)?;
        self.remember_trial(&manifest, &keys);
        Ok(trial(&folder, &manifest, &keys, about.office))
    }

    /// When the secrets of the account at the keyboard were last proven.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn key_trials(&self) -> Result<KeyTrials> {
        let files = self.host.files();
        let trials = self.folder.trials(files.as_ref());
        let of = |slot: SlotId| trials.of(&slot).map(|trial| self.tried(trial));
        let passphrase = SlotId::new(&self.account().slot).ok().and_then(of);
        let recovery_code = of(SlotId::recovery());
        let remind_after_days = setting::get(&self.view(), &REMIND_KEY)?.unwrap_or(REMIND_AFTER);
        let is_recent = |tried: &Tried| tried.days.is_some_and(|days| days <= i64::from(remind_after_days));
        let has_backup = !self.folder.backup_log(files.as_ref()).places.is_empty();
        let is_due = has_backup
            && remind_after_days > 0
            && ![&passphrase, &recovery_code].into_iter().flatten().any(is_recent);
        Ok(KeyTrials { passphrase, recovery_code, remind_after_days, is_due })
    }

    /// Says after how many days the reminder comes; 0 for never.
    ///
    /// # Errors
    /// `E_FIELD` for more than 800 days; `E_NOT_PERMITTED`.
    pub fn remind_of_keys(&mut self, days: u32) -> Result<()> {
        if days > MOST_DAYS {
            let code = FieldCode::TooLarge { max: i64::from(MOST_DAYS) };
            let field = FieldError { field: "days".to_owned(), code };
            return Err(office::Error::Invalid(vec![field]).into());
        }
        let put =
            self.transact(Permission::Administer, Op::Change, |tx| Ok(setting::put(tx, &REMIND_KEY, &days)?));
        put.map(drop)
    }

    fn newest_remembered(&self) -> Result<PathBuf> {
        let files = self.host.files();
        let place = self.folder.backup_log(files.as_ref()).places.into_iter().next();
        let place = place.ok_or(Error::NoBackupYet)?;
        let found = list_backups(files.as_ref(), Path::new(&place.path)).unwrap_or_default();
        let found = found.into_iter().find(|found| found.name == place.name);
        Ok(found.map(|found| found.folder).ok_or(Error::BackupNotHere(place.path))?)
    }

    /// The folder itself when it is a backup, else the newest backup of this office below it.
    fn newest_in(&self, folder: &Path) -> Result<PathBuf> {
        let files = self.host.files();
        match read_manifest(files.as_ref(), folder) {
            Ok(_) => return Ok(folder.to_owned()),
            Err(BackupError::NotABackup { .. }) => {}
            Err(other) => return Err(other.into()),
        }
        let of_this_office = |found: &Found| matches!(&found.standing, Standing::Complete(manifest) if manifest.clear().office == *self.keys.office());
        let found = list_backups(files.as_ref(), folder)?.into_iter().filter(of_this_office);
        let newest = found.max_by_key(|found| found.name.sequence);
        Ok(newest
            .map(|found| found.folder)
            .ok_or_else(|| BackupError::NotABackup { path: folder.to_owned() })?)
    }

    /// Whether the database key of the backup opens its database.
    fn open_database(&self, taken: Taken<'_>, keys: &Unlocked, watch: BackupWatch<'_>) -> Result<()> {
        let files = self.host.files();
        let stage = self.folder().join(TRIAL);
        require_room(files.as_ref(), self.folder(), taken.manifest.clear().database_bytes())?;
        let copied =
            vault::take_database(files.as_ref(), taken, &stage, &mut in_stage(BackupStage::Copying, watch));
        let opened = copied
            .map_err(crate::Failure::from)
            .and_then(|()| Ok(schema_of(&stage, keys.database_key().expose())?));
        let _ = files.remove(&stage);
        opened.map(drop)
    }

    /// What was proven is as true when this machine cannot write it down.
    fn remember_trial(&self, manifest: &Manifest, keys: &Unlocked) {
        let trial = Trial {
            slot: keys.slot().clone(),
            backup: manifest.clear().name,
            at: self.host.now().format("%Y-%m-%dT%H:%M:%S").to_string(),
        };
        let _ = self.folder.remember_trial(self.host.files().as_ref(), trial);
    }

    fn tried(&self, trial: &Trial) -> Tried {
        let at = NaiveDateTime::parse_from_str(&trial.at, "%Y-%m-%dT%H:%M:%S").ok();
        let days = at.map(|at| (self.today() - at.date()).num_days()).filter(|days| *days >= 0);
        Tried { at: trial.at.clone(), days, backup: trial.backup.to_string() }
    }
}

fn trial(folder: &Path, manifest: &Manifest, keys: &Unlocked, office: String) -> KeyTrial {
    let account = keys.accounts().iter().find(|account| account.slot == *keys.slot());
    KeyTrial {
        proven: if keys.by_recovery() { ProvenSecret::RecoveryCode } else { ProvenSecret::Passphrase },
        account: account.map(|account| account.label.clone()),
        office,
        backup: manifest.clear().name.to_string(),
        folder: folder.display().to_string(),
        made_at: manifest.clear().made_at.clone(),
    }
}
