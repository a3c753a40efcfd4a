//! An office, its keys, and a stick to back it up to.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vault::{
    About, BackupError, Blobs, ContentDigest, Files, Found, Made, OfficeFolder, OsFiles, Source, Standing,
    Unlocked, back_up, list_backups, verify,
};

use crate::support::{OLD, Sample, Seeded, unlock_with};

/// Small, so that a small database is cut into pieces.
const PIECE: u64 = 1000;

pub(crate) struct Bench {
    pub(crate) sample: Sample,
    pub(crate) office: OfficeFolder,
    pub(crate) keys: Unlocked,
    pub(crate) attachments: BTreeSet<ContentDigest>,
    pub(crate) stage: TempDir,
    pub(crate) seed: Cell<u8>,
}

impl Bench {
    /// An office with two attachments.
    pub(crate) fn new() -> Self {
        let sample = Sample::new();
        let office = sample.open();
        let keys = unlock_with(&office, OLD).unwrap();
        let blobs = Blobs::of(&office, &keys);
        let attachments = [&b"a letter"[..], &[7; 3000]].map(|plain| blobs.store(&OsFiles, plain).unwrap());
        Self {
            sample,
            office,
            keys,
            attachments: attachments.into(),
            stage: TempDir::new().unwrap(),
            seed: Cell::new(9),
        }
    }

    /// Backs up a database of so many bytes.
    pub(crate) fn back_up(&self, files: &dyn Files, stick: &Path, size: usize) -> Result<Made, BackupError> {
        self.back_up_watched(files, stick, size, &mut |_| ControlFlow::Continue(()))
    }

    pub(crate) fn back_up_watched(
        &self,
        files: &dyn Files,
        stick: &Path,
        size: usize,
        watch: vault::Watch<'_>,
    ) -> Result<Made, BackupError> {
        let snapshot = self.stage.path().join("office.db");
        fs::write(&snapshot, vec![b'd'; size]).unwrap();
        let source = Source {
            office: &self.office,
            keys: &self.keys,
            snapshot: &snapshot,
            attachments: &self.attachments,
            about: about(),
            largest_file: PIECE,
        };
        self.seed.set(self.seed.get().wrapping_add(1));
        back_up(files, &mut Seeded::new(self.seed.get()), &source, stick, watch)
    }

    /// A backup that goes well and is remembered.
    pub(crate) fn good(&self, stick: &Path, size: usize) -> Made {
        let made = self.back_up(&OsFiles, stick, size).unwrap();
        self.office.remember_backup(&OsFiles, made.place(stick, 0)).unwrap();
        made
    }
}

fn about() -> About {
    About {
        app_version: "0.1.0".to_owned(),
        schema: 3,
        made_at: "2017-07-25T16:00:00".to_owned(),
        private: r#"{"name":"Khối Dân vận"}"#.to_owned(),
    }
}

/// Reads a backup through, without a key.
pub(crate) fn verified(folder: &Path) -> Result<vault::Manifest, BackupError> {
    verify(&OsFiles, folder, &mut |_| ControlFlow::Continue(()))
}

/// What lies on the stick. Whatever bears a manifest must be whole: that is what the name promises.
pub(crate) fn whole_on(stick: &Path, case: &str) -> Vec<PathBuf> {
    let found = list_backups(&OsFiles, stick).unwrap();
    let whole = |found: Found| match found.standing {
        Standing::Complete(_) => {
            verified(&found.folder).unwrap_or_else(|error| panic!("{case}: {error}"));
            Some(found.folder)
        }
        Standing::Unfinished => None,
        other => panic!("{case}: {} is {other:?}", found.folder.display()),
    };
    found.into_iter().filter_map(whole).collect()
}

/// Every file below a folder, in order.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files_below(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// Changes what a manifest says and makes its checksum right again, as anybody can.
pub(crate) fn rewrite(backup: &Path, change: impl FnOnce(&mut serde_json::Value)) {
    let path = backup.join("manifest.json");
    let mut value: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut value);
    value.as_object_mut().unwrap().remove("checksum");
    value.sort_all_objects();
    value["checksum"] = blake3::hash(value.to_string().as_bytes()).to_hex().as_str().into();
    fs::write(&path, value.to_string()).unwrap();
}
