use super::make::{BackupDone, BackupStage, BackupWatch, absolute, done, in_stage, lies_in};
use super::private::about;
use crate::health::is_damaged;
use crate::leftovers::SNAPSHOT;
use crate::{Error, Host, Permission, Result, Session};
use office::attachment;
use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use vault::{
    About, BackupError, ContentDigest, Files, LARGEST_FILE, OfficeFolder, Source, Tidied, Unlocked, back_up,
    require_room, tidy,
};

/// How many backups of one copy of the office a medium keeps.
const KEPT: NonZeroUsize = NonZeroUsize::MIN.saturating_add(9);

/// A backup whose snapshot was taken: what comes next needs no open office, so that the clerk works on meanwhile. It
/// holds the office's folder and keys until it is finished.
#[derive(Debug)]
#[must_use = "a backup that is not finished is none"]
pub struct BegunBackup {
    folder: OfficeFolder,
    keys: Unlocked,
    snapshot: PathBuf,
    attachments: BTreeSet<ContentDigest>,
    about: About,
    operation: i64,
}

impl Session {
    /// Takes the snapshot of a backup. Only this much of it needs the office.
    ///
    /// # Errors
    /// `E_CANCELLED`, `E_DAMAGED`, `E_NOT_PERMITTED`, `E_DISK_FULL` in numbers, and the disk's own trouble.
    pub fn begin_backup(&self, watch: BackupWatch<'_>) -> Result<BegunBackup> {
        self.require(Permission::Write)?;
        let snapshot = self.folder().join(SNAPSHOT);
        let files = self.host.files();
        // Left behind by a program that was ended.
        let _ = files.remove(&snapshot);
        require_room(files.as_ref(), self.folder(), self.snapshot_bytes(files.as_ref()))?;
        let begun = self.take_snapshot(&snapshot, watch).and_then(|()| self.begun(snapshot.clone()));
        if begun.is_err() {
            let _ = files.remove(&snapshot);
        }
        begun
    }

    /// About how large a snapshot gets: the database and what of its log is not written back yet.
    fn snapshot_bytes(&self, files: &dyn Files) -> u64 {
        let database = self.folder.db_path();
        let log = database.with_extension("db-wal");
        [database, log].iter().map(|path| files.size(path).unwrap_or(0)).sum()
    }

    fn take_snapshot(&self, path: &Path, watch: BackupWatch<'_>) -> Result<()> {
        let mut watch = |at: office::store::SnapshotProgress| {
            watch(super::BackupProgress { stage: BackupStage::Snapshot, done: at.done, of: at.of })
        };
        match self.office.snapshot_for_backup(path, self.keys.database_key().expose(), &mut watch)? {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Cancelled.into()),
        }
    }

    fn begun(&self, snapshot: PathBuf) -> Result<BegunBackup> {
        let private = about(&self.view(), self.today(), &self.account().name)?;
        let about = About {
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            schema: self.view().schema()?,
            made_at: self.host.now().format("%Y-%m-%dT%H:%M:%S").to_string(),
            private: serde_json::to_string(&private).map_err(|_| Error::Fault)?,
        };
        Ok(BegunBackup {
            folder: self.folder.clone(),
            keys: self.keys.clone(),
            snapshot,
            attachments: self.attachments_in_use()?,
            about,
            operation: private.operation,
        })
    }

    /// The contents of every attachment that a row, the trash or history names.
    pub(super) fn attachments_in_use(&self) -> Result<BTreeSet<ContentDigest>> {
        let digests = attachment::digests_in_use(&self.view())?;
        Ok(digests.iter().filter_map(|text| ContentDigest::from_text(text)).collect())
    }
}

impl BegunBackup {
    /// Writes it to a folder that is there, proves it, and then lets the oldest ones go.
    ///
    /// # Errors
    /// `E_BACKUP_NO_ROOM`, `E_BACKUP_INSIDE`, `E_FOLDER_MISSING`, `E_CANCELLED`, `E_DISK_LIES` and the disk's own
    /// trouble. Earlier backups stand as they were then.
    pub fn finish(self, host: &mut dyn Host, target: &Path, watch: BackupWatch<'_>) -> Result<BackupDone> {
        let (files, target) = (host.files(), absolute(target));
        let source = Source {
            office: &self.folder,
            keys: &self.keys,
            snapshot: &self.snapshot,
            attachments: &self.attachments,
            about: self.about,
            largest_file: LARGEST_FILE,
        };
        let mut watch = in_stage(BackupStage::Copying, watch);
        let made = if lies_in(&target, self.folder.root()) {
            Err(BackupError::InsideOffice { path: target.clone() })
        } else {
            back_up(files.as_ref(), host, &source, &target, &mut watch)
        };
        let _ = files.remove(&self.snapshot);
        let made = made?;
        // The backup stands, whatever this machine can still write down, and whatever else is on the medium.
        if is_damaged(files.as_ref(), &self.folder) {
            // What went before may be the last that is right: it stays, on the medium and in mind.
            let _ = self.folder.remember_name(files.as_ref(), made.clear.name);
            return Ok(done(&made, Tidied::default()));
        }
        let place = made.place(&target, self.operation);
        let _ = self.folder.remember_backup(files.as_ref(), place);
        Ok(done(&made, tidy(files.as_ref(), &self.keys, &made, KEPT).unwrap_or_default()))
    }
}
