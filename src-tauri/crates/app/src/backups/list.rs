use super::make::absolute;
use super::{AboutOffice, opened};
use crate::messages::file_fault_words;
use crate::{Host, Result, Session};
use serde::Serialize;
use std::path::Path;
use vault::{Clear, FileFault, Found, LineageId, Standing};

/// A backup as a list shows it, by its own account.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ShownBackup {
    /// Its folder.
    pub folder: String,
    /// The copy of the office it was made of.
    pub lineage: String,
    /// Its place among them; a clock never tells.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub sequence: u64,
    /// What it is worth.
    pub state: BackupState,
    /// Every file that is not what it was.
    pub faults: Vec<FaultyFile>,
    /// What its manifest says, where that can be read.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub said: Option<BackupSaid>,
}

/// What a manifest says to everyone.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupSaid {
    /// The office's identifier.
    pub office: String,
    /// The name of the backup before it.
    pub parent: Option<String>,
    /// Local time by the clock of that day.
    pub made_at: String,
    /// The program that made it.
    pub app_version: String,
    /// The version of its schema.
    pub schema: u32,
    /// The bytes of all its files.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
    /// How many attachments it holds.
    pub attachments: u32,
}

/// What a backup is worth at first sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BackupState {
    /// Every file is there and as long as it was; verifying it proves the rest.
    Complete,
    /// It was cut short and is none.
    Unfinished,
    /// Files are missing or changed.
    Damaged,
    /// A newer program made it.
    Newer,
}

/// A file of a backup that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FaultyFile {
    /// Where it is or should be.
    pub file: String,
    /// What is wrong with it, in words.
    pub message: String,
}

/// Every backup below a folder, newest first within each copy of the office. No key is needed.
///
/// # Errors
/// `E_FOLDER_MISSING` and the disk's own trouble.
pub fn list_backups(host: &dyn Host, target: &Path) -> Result<Vec<ShownBackup>> {
    let found = vault::list_backups(host.files().as_ref(), &absolute(target))?;
    Ok(found.into_iter().map(shown).collect())
}

/// A backup with what an open office knows of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ListedBackup {
    /// What anybody sees.
    pub backup: ShownBackup,
    /// Of which copy of which office it is.
    pub origin: BackupOrigin,
    /// What it tells of the office; none while nobody opened its keys.
    pub about: Option<AboutOffice>,
}

/// Of which copy of which office a backup is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BackupOrigin {
    /// Of the copy that is open.
    ThisCopy,
    /// Of another copy of the same office: another laptop, or before a restore.
    OtherCopy,
    /// Of another office.
    OtherOffice,
    /// No office is open, or the manifest does not say.
    Unknown,
}

impl ListedBackup {
    /// A backup as it is seen where no office is open.
    #[must_use]
    pub fn unopened(backup: ShownBackup) -> Self {
        Self { backup, origin: BackupOrigin::Unknown, about: None }
    }
}

impl Session {
    /// Every backup below a folder, with what the open office knows of each.
    ///
    /// # Errors
    /// `E_FOLDER_MISSING` and the disk's own trouble.
    pub fn list_backups(&self, target: &Path) -> Result<Vec<ListedBackup>> {
        let files = self.host.files();
        let found = vault::list_backups(files.as_ref(), &absolute(target))?;
        let here = self.folder.lineage(files.as_ref());
        Ok(found.into_iter().map(|found| self.listed(found, here)).collect())
    }

    fn listed(&self, found: Found, here: Option<LineageId>) -> ListedBackup {
        let Standing::Complete(manifest) = &found.standing else {
            return ListedBackup::unopened(shown(found));
        };
        let origin = match manifest.clear() {
            clear if clear.office != *self.keys.office() => BackupOrigin::OtherOffice,
            clear if Some(clear.name.lineage) == here => BackupOrigin::ThisCopy,
            _ => BackupOrigin::OtherCopy,
        };
        let about = opened(manifest, &self.keys, &found.folder).ok();
        ListedBackup { backup: shown(found), origin, about }
    }
}

fn shown(found: Found) -> ShownBackup {
    let (state, faults, said) = match found.standing {
        Standing::Complete(manifest) => (BackupState::Complete, Vec::new(), Some(said(manifest.clear()))),
        Standing::Unfinished => (BackupState::Unfinished, Vec::new(), None),
        Standing::Damaged(faults) => (BackupState::Damaged, faults, None),
        Standing::Newer { .. } => (BackupState::Newer, Vec::new(), None),
    };
    ShownBackup {
        folder: found.folder.display().to_string(),
        lineage: found.name.lineage.to_string(),
        sequence: found.name.sequence,
        state,
        faults: faults.iter().map(faulty).collect(),
        said,
    }
}

pub(super) fn said(clear: &Clear) -> BackupSaid {
    BackupSaid {
        office: clear.office.as_str().to_owned(),
        parent: clear.parent.map(|name| name.to_string()),
        made_at: clear.made_at.clone(),
        app_version: clear.app_version.clone(),
        schema: clear.schema,
        bytes: clear.bytes(),
        attachments: u32::try_from(clear.attachments()).unwrap_or(u32::MAX),
    }
}

fn faulty(fault: &FileFault) -> FaultyFile {
    FaultyFile { file: fault.path.display().to_string(), message: file_fault_words(fault.damage).to_owned() }
}
