use crate::messages::backup_notices;
use crate::{Result, Session};
use serde::Serialize;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use vault::{Made, Tidied};

/// Told how far a backup is; answers whether it goes on.
pub type BackupWatch<'a> = &'a mut dyn FnMut(BackupProgress) -> ControlFlow<()>;

/// How far a backup, a check of one, or a restore is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupProgress {
    /// What is being done.
    pub stage: BackupStage,
    /// Bytes done of this stage.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub done: u64,
    /// Bytes of this stage in all.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub of: u64,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BackupStage {
    /// The database is copied beside itself.
    Snapshot,
    /// Files are written to the medium and read back from it.
    Copying,
    /// A backup is read through.
    Verifying,
}

/// A backup that was made and read back. Once this is answered, the medium may be unplugged.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupDone {
    /// Its name: lineage and sequence.
    pub name: String,
    /// Its folder.
    pub folder: String,
    /// The bytes of all its files.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
    /// How many attachments it holds.
    pub attachments: u32,
    /// How many attachments are whole nowhere and so not in it.
    pub absent: u32,
    /// Older backups of this copy of the office that were removed for it.
    pub removed: Vec<String>,
    /// Older backups that were due to go and stayed, being twice as large as this one.
    pub held: Vec<String>,
    /// What the clerk should know beside, as Vietnamese sentences.
    pub notices: Vec<String>,
}

impl Session {
    /// Makes a backup in a folder that is there, proves it, and then lets the oldest ones go.
    ///
    /// # Errors
    /// As [`Session::begin_backup`] and [`BegunBackup::finish`](super::BegunBackup::finish).
    pub fn back_up(&mut self, target: &Path, watch: BackupWatch<'_>) -> Result<BackupDone> {
        let begun = self.begin_backup(watch)?;
        begun.finish(self.host.as_mut(), target, watch)
    }
}

pub(super) fn done(made: &Made, tidied: Tidied) -> BackupDone {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let names = |names: Vec<vault::BackupName>| names.iter().map(ToString::to_string).collect();
    let mut done = BackupDone {
        name: made.clear.name.to_string(),
        folder: made.folder.display().to_string(),
        bytes: made.clear.bytes(),
        attachments: count(made.clear.attachments()),
        absent: count(made.absent.len()),
        removed: names(tidied.removed),
        held: names(tidied.held),
        notices: Vec::new(),
    };
    done.notices = backup_notices(&done);
    done
}

/// Tells one stage of a job as a part of the whole.
pub(crate) fn in_stage<'w>(
    stage: BackupStage,
    watch: BackupWatch<'w>,
) -> impl FnMut(vault::Progress) -> ControlFlow<()> + 'w {
    move |at| watch(BackupProgress { stage, done: at.done, of: at.of })
}

/// A path as the person at the keyboard means it, from the root.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Whether a folder lies in another, whichever way either is named: links and dots lead where they lead.
pub(super) fn lies_in(folder: &Path, root: &Path) -> bool {
    real(folder).starts_with(real(root))
}

/// A path as the system itself has it, as far as it is there yet.
fn real(path: &Path) -> PathBuf {
    let path = absolute(path);
    let known = path.ancestors().find_map(|there| {
        let rest = path.strip_prefix(there).ok()?;
        Some(std::fs::canonicalize(there).ok()?.join(rest))
    });
    known.unwrap_or(path)
}
