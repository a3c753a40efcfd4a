//! What goes into a backup, and what comes out of making one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::manifest::Clear;
use super::name::LineageId;
use crate::blobs::ContentDigest;
use crate::folder::OfficeFolder;
use crate::lineage::Place;
use crate::unlock::Unlocked;

/// The most bytes in one file on a medium; FAT ends at four times as many.
pub const LARGEST_FILE: u64 = 1 << 30;

/// What is to be backed up. The snapshot is a database that nobody writes to any more.
pub struct Source<'a> {
    /// The office's folder.
    pub office: &'a OfficeFolder,
    /// Its keys.
    pub keys: &'a Unlocked,
    /// A consistent copy of its database.
    pub snapshot: &'a Path,
    /// The contents of every attachment that a row, the trash or history of the snapshot names.
    pub attachments: &'a BTreeSet<ContentDigest>,
    /// What is said of it.
    pub about: About,
    /// The most bytes in one file; [`LARGEST_FILE`] outside tests.
    pub largest_file: u64,
}

/// What a manifest says of its backup beside what is found out here.
#[derive(Debug, Clone)]
pub struct About {
    /// The program that makes it.
    pub app_version: String,
    /// The version of the database's schema.
    pub schema: u32,
    /// The local time, only ever shown.
    pub made_at: String,
    /// What only holders of the keys may read.
    pub private: String,
}

/// A backup that was made and read back from the medium.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its folder.
    pub folder: PathBuf,
    /// What it consists of.
    pub clear: Clear,
    /// What the medium calls itself.
    pub stick: LineageId,
    /// Attachments that are whole neither in the office nor on the medium, and so not in the backup.
    pub absent: Vec<ContentDigest>,
}

impl Made {
    /// The backup as the office remembers it; `mark` is how far the office was then.
    #[must_use]
    pub fn place(&self, target: &Path, mark: i64) -> Place {
        Place {
            stick: self.stick,
            path: target.display().to_string(),
            name: self.clear.name,
            made_at: self.clear.made_at.clone(),
            bytes: self.clear.bytes(),
            mark,
        }
    }
}
