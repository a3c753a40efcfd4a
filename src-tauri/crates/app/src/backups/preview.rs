use super::list::{BackupSaid, said};
use super::make::{BackupStage, BackupWatch, absolute, in_stage};
use super::private::about;
use super::take::{Place, RestoreRequest, look, whole};
use super::{AboutOffice, keys_of, opened};
use crate::{Error, Host, Result, Secret, Session};
use office::store::Migrations;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use vault::{Clear, KeysKept, Unlocked};

/// What a restore would do. Nothing is changed by asking.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RestorePreview {
    /// The backup's name: lineage and sequence.
    pub name: String,
    /// What its manifest says.
    #[serde(flatten)]
    pub said: BackupSaid,
    /// What the office was like then.
    pub in_backup: AboutOffice,
    /// What it is like now; none where no office is, or it no longer opens.
    pub now: Option<AboutOffice>,
    /// Kinds of records that there are more or fewer of now: then and now.
    pub differences: BTreeMap<String, (u32, u32)>,
    /// How many operations would be lost that were done since; none where that cannot be told.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub operations_lost: Option<i64>,
    /// Whose passphrases of that day come back; empty where today's go on.
    pub passphrases_back: Vec<String>,
    /// Whether the database is of an older version and is brought up to date on the way.
    pub migrates: bool,
}

/// Looks at what a restore would do.
///
/// # Errors
/// `E_BACKUP_DAMAGED`, `E_BACKUP_FORGED`, `E_BACKUP_OTHER_OFFICE`, `E_NEWER_VERSION`, `E_NOT_PERMITTED`, `E_IN_USE`, what
/// unlocking refuses, and the disk's own trouble.
pub fn preview_restore(
    request: &RestoreRequest<'_>,
    host: Box<dyn Host>,
    watch: BackupWatch<'_>,
) -> Result<RestorePreview> {
    let (proven, place, _host) = look(request, host, &mut in_stage(BackupStage::Verifying, watch))?;
    let (kept, now) = match place {
        Place::Empty => (KeysKept::OfTheBackup, None),
        Place::Office { kept, now, .. } => (kept, now),
    };
    let back = if kept == KeysKept::OfTheBackup { labels(&proven.keys) } else { Vec::new() };
    Ok(preview(proven.manifest.clear(), (proven.then, now), back))
}

impl Session {
    /// Looks at what a restore over the open office would do; its own keys open the backup.
    ///
    /// # Errors
    /// `E_BACKUP_DAMAGED`, `E_BACKUP_FORGED`, `E_BACKUP_OTHER_OFFICE`, `E_BACKUP_OLDER_KEYS` without a secret of its day
    /// where the office has other keys since, `E_NEWER_VERSION`, `E_CANCELLED`, and the disk's own trouble.
    pub fn preview_restore(
        &self,
        backup: &Path,
        secret_then: Option<&Secret>,
        watch: BackupWatch<'_>,
    ) -> Result<RestorePreview> {
        let (files, folder) = (self.host.files(), absolute(backup));
        let manifest = whole(files.as_ref(), &folder, &mut in_stage(BackupStage::Verifying, watch))?;
        let now = about(&self.view(), self.today(), &self.account().name)?;
        match manifest.clear() {
            clear if clear.office != *self.keys.office() => Err(Error::OtherOffice.into()),
            clear if clear.key == *self.keys.key() => {
                let then = opened(&manifest, &self.keys, &folder)?;
                Ok(preview(clear, (then, Some(now)), Vec::new()))
            }
            clear => {
                let keys = keys_of(files.as_ref(), &folder, secret_then.ok_or(Error::OlderKeys)?)?;
                let then = opened(&manifest, &keys, &folder)?;
                Ok(preview(clear, (then, Some(now)), labels(&keys)))
            }
        }
    }
}

/// Whose passphrases a key file knows.
fn labels(keys: &Unlocked) -> Vec<String> {
    keys.accounts().iter().map(|account| account.label.clone()).collect()
}

fn preview(
    clear: &Clear,
    (then, now): (AboutOffice, Option<AboutOffice>),
    passphrases_back: Vec<String>,
) -> RestorePreview {
    RestorePreview {
        name: clear.name.to_string(),
        said: said(clear),
        operations_lost: now.as_ref().map(|now| (now.operation - then.operation).max(0)),
        differences: now.as_ref().map(|now| differences(&then, now)).unwrap_or_default(),
        migrates: clear.schema < Migrations::OURS.newest(),
        passphrases_back,
        in_backup: then,
        now,
    }
}

fn differences(then: &AboutOffice, now: &AboutOffice) -> BTreeMap<String, (u32, u32)> {
    let of = |about: &AboutOffice, kind: &String| about.records.get(kind).copied().unwrap_or(0);
    let kinds = then.records.keys().chain(now.records.keys());
    let both = kinds.map(|kind| (kind.clone(), (of(then, kind), of(now, kind))));
    both.filter(|(_, (then, now))| then != now).collect()
}
