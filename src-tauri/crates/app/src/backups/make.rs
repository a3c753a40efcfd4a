use super::private::about;
use crate::messages::backup_notices;
use crate::{Error, Permission, Result, Session};
use office::attachment;
use serde::Serialize;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use vault::{About, ContentDigest, LARGEST_FILE, Made, Source, Tidied, back_up, tidy};

/// How many backups of one copy of the office a medium keeps.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(9);

/// The snapshot, in the office's folder while a backup is made.
const SNAPSHOT: &str = "snapshot.db";

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
    /// `E_BACKUP_NO_ROOM`, `E_BACKUP_INSIDE`, `E_FOLDER_MISSING`, `E_CANCELLED`, `E_DAMAGED`, `E_DISK_LIES`,
    /// `E_NOT_PERMITTED` and the disk's own trouble. Earlier backups stand as they were then.
    pub fn back_up(&mut self, target: &Path, watch: BackupWatch<'_>) -> Result<BackupDone> {
        self.require(Permission::Write)?;
        let target = absolute(target);
        let snapshot = self.folder().join(SNAPSHOT);
        let files = self.host.files();
        // Left behind by a program that was ended.
        let _ = files.remove(&snapshot);
        let done =
            self.take_snapshot(&snapshot, watch).and_then(|()| self.copy_to(&target, &snapshot, watch));
        let _ = files.remove(&snapshot);
        done
    }

    fn take_snapshot(&self, path: &Path, watch: BackupWatch<'_>) -> Result<()> {
        let mut watch = |at: office::store::SnapshotProgress| {
            watch(BackupProgress { stage: BackupStage::Snapshot, done: at.done, of: at.of })
        };
        match self.office.snapshot(path, self.keys.database_key().expose(), &mut watch)? {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Cancelled.into()),
        }
    }

    fn copy_to(&mut self, target: &Path, snapshot: &Path, watch: BackupWatch<'_>) -> Result<BackupDone> {
        let digests = attachment::digests_in_use(&self.view())?;
        let digests = digests.iter().filter_map(|text| ContentDigest::from_text(text)).collect();
        let about = About {
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            schema: self.view().schema()?,
            made_at: self.host.now().format("%Y-%m-%dT%H:%M:%S").to_string(),
            private: serde_json::to_string(&about(&self.view(), self.today(), &self.account().name)?)
                .map_err(|_| Error::Fault)?,
        };
        let source = Source {
            office: &self.folder,
            keys: &self.keys,
            snapshot,
            attachments: &digests,
            about,
            largest_file: LARGEST_FILE,
        };
        let files = self.host.files();
        let mut watch = in_stage(BackupStage::Copying, watch);
        let made = back_up(files.as_ref(), self.host.as_mut(), &source, target, &mut watch)?;
        // The backup stands, whatever this machine can still write down, and whatever else is on the medium.
        let _ = self.folder.remember_backup(files.as_ref(), made.place(target));
        let tidied = if self.has_damage() {
            // What went before may be the last that is right.
            Tidied::default()
        } else {
            tidy(files.as_ref(), &self.keys, &made, KEPT).unwrap_or_default()
        };
        Ok(done(&made, tidied))
    }
}

fn done(made: &Made, tidied: Tidied) -> BackupDone {
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
pub(super) fn in_stage<'w>(
    stage: BackupStage,
    watch: BackupWatch<'w>,
) -> impl FnMut(vault::Progress) -> ControlFlow<()> + 'w {
    move |at| watch(BackupProgress { stage, done: at.done, of: at.of })
}

/// A path as the person at the keyboard means it, from the root.
pub(super) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
