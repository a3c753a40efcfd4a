use super::AboutOffice;
use super::list::{BackupSaid, said};
use super::make::{BackupStage, BackupWatch, in_stage};
use super::take::{Place, Proven, RestoreRequest, look};
use crate::{Host, Result};
use office::store::Migrations;
use serde::Serialize;
use std::collections::BTreeMap;
use vault::KeysKept;

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
    pub then: AboutOffice,
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
    Ok(preview(proven, place))
}

fn preview(proven: Proven, place: Place) -> RestorePreview {
    let (kept, now) = match place {
        Place::Empty => (KeysKept::OfTheBackup, None),
        Place::Office { kept, now, .. } => (kept, now),
    };
    let Proven { manifest, keys, then, .. } = proven;
    let differences = now.as_ref().map(|now| differences(&then, now)).unwrap_or_default();
    let labels = keys.accounts().iter().map(|account| account.label.clone());
    RestorePreview {
        name: manifest.clear().name.to_string(),
        said: said(manifest.clear()),
        operations_lost: now.as_ref().map(|now| (now.operation - then.operation).max(0)),
        passphrases_back: if kept == KeysKept::OfTheBackup { labels.collect() } else { Vec::new() },
        migrates: manifest.clear().schema < Migrations::OURS.newest(),
        differences,
        then,
        now,
    }
}

fn differences(then: &AboutOffice, now: &AboutOffice) -> BTreeMap<String, (u32, u32)> {
    let of = |about: &AboutOffice, kind: &String| about.records.get(kind).copied().unwrap_or(0);
    let kinds = then.records.keys().chain(now.records.keys());
    let both = kinds.map(|kind| (kind.clone(), (of(then, kind), of(now, kind))));
    both.filter(|(_, (then, now))| then != now).collect()
}
