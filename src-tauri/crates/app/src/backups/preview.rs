use super::list::{BackupSaid, said};
use super::make::{BackupStage, BackupWatch, absolute, in_stage};
use super::private::about;
use super::take::{Place, Proven, Replaced, RestoreRequest, done_since, look, whole};
use super::{AboutOffice, access, keys_of, opened};
use crate::{Error, Host, Result, Secret, Session};
use office::store::Migrations;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use vault::{Clear, Files, KeysKept, Unlocked};

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
    /// How many operations would be lost that were done since; none where that cannot be told: what is there no longer
    /// opens, or the backup is of another copy of the office.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub operations_lost: Option<i64>,
    /// Whose passphrases of that day come back; empty where today's go on.
    pub passphrases_back: Vec<String>,
    /// Who gets in today and will not afterwards.
    pub access_lost: Vec<String>,
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
    let (proven, place, host) = look(request, host, &mut in_stage(BackupStage::Verifying, watch))?;
    let change = match place {
        Place::Empty => Change { back: labels(&proven.keys), ..Change::default() },
        Place::Office(replaced) => change(host.files().as_ref(), &proven, *replaced),
    };
    Ok(preview(proven.manifest.clear(), proven.then, change))
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
        let clear = manifest.clear();
        if clear.office != *self.keys.office() {
            return Err(Error::OtherOffice.into());
        }
        let mut change = Change::default();
        let then = if clear.key == *self.keys.key() {
            opened(&manifest, &self.keys, &folder)?
        } else {
            let keys = keys_of(files.as_ref(), &folder, secret_then.ok_or(Error::OlderKeys)?)?;
            change.back = labels(&keys);
            change.access_lost = access::lost(files.as_ref(), &self.folder, &folder);
            opened(&manifest, &keys, &folder)?
        };
        change.operations_lost =
            done_since(&self.view(), self.folder.past(files.as_ref()), (&clear.name, &then));
        change.now = Some(about(&self.view(), self.today(), &self.account().name)?);
        Ok(preview(clear, then, change))
    }
}

/// What a restore changes of what is there.
#[derive(Default)]
struct Change {
    now: Option<AboutOffice>,
    operations_lost: Option<i64>,
    back: Vec<String>,
    access_lost: Vec<String>,
}

/// Nobody's access changes where today's accounts go on with today's keys.
fn change(files: &dyn Files, proven: &Proven, replaced: Replaced) -> Change {
    let back = if replaced.kept == KeysKept::OfTheBackup { labels(&proven.keys) } else { Vec::new() };
    let access_lost = match replaced.carried() {
        Some(_) => Vec::new(),
        None => access::lost(files, &replaced.folder, &proven.folder),
    };
    let (now, operations_lost) = replaced.today.map_or((None, None), |today| (today.about, today.lost));
    Change { now, operations_lost, back, access_lost }
}

/// Whose passphrases a key file knows.
fn labels(keys: &Unlocked) -> Vec<String> {
    keys.accounts().iter().map(|account| account.label.clone()).collect()
}

fn preview(clear: &Clear, then: AboutOffice, change: Change) -> RestorePreview {
    let Change { now, operations_lost, back, access_lost } = change;
    RestorePreview {
        name: clear.name.to_string(),
        said: said(clear),
        operations_lost,
        differences: now.as_ref().map(|now| differences(&then, now)).unwrap_or_default(),
        migrates: clear.schema < Migrations::OURS.newest(),
        passphrases_back: back,
        access_lost,
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
