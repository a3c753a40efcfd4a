//! What a backup consists of. A backup without its manifest is none; it is written last.
//!
//! The clear part can be checked by anyone, which finds damage. The sealed part only by a holder of the keys, which
//! finds forgery: it is bound to the digest of the clear part. File names are made here from what was read, so that a
//! manifest from a stranger's stick leads nowhere but into its own folder.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::name::{BackupName, GREATEST};
use super::seal;
use crate::blobs::BlobName;
use crate::canonical::canonical;
use crate::hex::Hex;
use crate::ids::{KeyId, OfficeId};

/// The manifest's file name.
pub(super) const MANIFEST: &str = "manifest.json";

/// The key file's name in a backup.
pub(crate) const KEYS: &str = "keys.json";

/// The format written here, and the newest that is read here.
pub(super) const FORMAT: u32 = 1;

/// No manifest is larger; 100,000 attachments take about 20 MiB.
pub(super) const MOST_BYTES: u64 = 64 << 20;

/// One file: how long it is, and the BLAKE3 digest of its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Piece {
    pub(crate) size: u64,
    pub(crate) digest: Hex<32>,
}

/// A sealed attachment, which all backups of the medium share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SharedPiece {
    pub(crate) name: Hex<32>,
    #[serde(flatten)]
    pub(crate) piece: Piece,
}

/// What anyone may read of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clear {
    pub(crate) format: u32,
    pub(crate) least_reader: u32,
    /// The office.
    pub office: OfficeId,
    /// Which data key opens it.
    pub key: KeyId,
    /// Its lineage and sequence.
    pub name: BackupName,
    /// The backup before it, of this lineage or of the one it was restored from.
    pub parent: Option<BackupName>,
    /// The program that made it.
    pub app_version: String,
    /// The version of the database's schema.
    pub schema: u32,
    /// When it was made, by a clock that may have been wrong. Only ever shown.
    pub made_at: String,
    pub(crate) database: Vec<Piece>,
    pub(crate) keys: Piece,
    pub(crate) blobs: Vec<SharedPiece>,
}

/// A manifest whose checksum holds.
#[derive(Debug, Clone)]
pub struct Manifest {
    clear: Clear,
    /// The clear part in its one spelling, members of newer writers included.
    spelled: Vec<u8>,
    sealed: String,
}

/// Why bytes are not a manifest that this program reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    Damaged,
    Newer { needs: u64 },
}

impl Manifest {
    /// Reads a manifest and checks all that can be checked without a key.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, Refused> {
        let value: Value = serde_json::from_slice(bytes).map_err(|_| Refused::Damaged)?;
        let checksum = value["checksum"].as_str().and_then(Hex::<32>::from_text).ok_or(Refused::Damaged)?;
        if checksum.0 != *blake3::hash(&canonical(&value, &["checksum"])).as_bytes() {
            return Err(Refused::Damaged);
        }
        // Before the shape is looked at: a newer manifest may have another.
        let needs = value["clear"]["least_reader"].as_u64().ok_or(Refused::Damaged)?;
        if needs > u64::from(FORMAT) {
            return Err(Refused::Newer { needs });
        }
        let sealed = value["sealed"].as_str().ok_or(Refused::Damaged)?.to_owned();
        let spelled = canonical(&value["clear"], &[]);
        let clear: Clear = serde_json::from_value(value["clear"].clone()).map_err(|_| Refused::Damaged)?;
        // Anybody can write a manifest; no medium holds so much.
        if clear.adds_up_to().is_none_or(|bytes| bytes > GREATEST) {
            return Err(Refused::Damaged);
        }
        Ok(Self { clear, spelled, sealed })
    }

    /// The bytes of a manifest: the clear part, the private words sealed and bound to the clear part.
    pub(super) fn write(
        clear: &Clear,
        private: &str,
        sealer: &seal::Sealer<'_>,
    ) -> Result<Vec<u8>, super::BackupError> {
        let mut value = json!({ "clear": clear });
        value["sealed"] = Value::from(sealer.seal(&canonical(&value["clear"], &[]), private)?);
        let checksum = blake3::hash(&canonical(&value, &[]));
        value["checksum"] = json!(Hex(*checksum.as_bytes()));
        let mut bytes = serde_json::to_vec_pretty(&value)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// What anyone may read.
    #[must_use]
    pub fn clear(&self) -> &Clear {
        &self.clear
    }

    /// The sealed part together with what it vouches for.
    pub(super) fn sealed(&self) -> (&str, &[u8]) {
        (&self.sealed, &self.spelled)
    }
}

impl Clear {
    /// The bytes of all files of the backup, attachments included.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        let blobs: u64 = self.blobs.iter().map(|blob| blob.piece.size).sum();
        self.database_bytes() + self.keys.size + blobs
    }

    /// The same of a manifest that nobody looked at yet; nothing where no number holds it.
    fn adds_up_to(&self) -> Option<u64> {
        let blobs = self.blobs.iter().map(|blob| &blob.piece);
        let pieces = self.database.iter().chain([&self.keys]).chain(blobs);
        pieces.map(|piece| piece.size).try_fold(0, u64::checked_add)
    }

    /// The bytes of the database.
    #[must_use]
    pub fn database_bytes(&self) -> u64 {
        self.database.iter().map(|piece| piece.size).sum()
    }

    /// How many attachments it holds.
    #[must_use]
    pub fn attachments(&self) -> usize {
        self.blobs.len()
    }

    /// Every file of the backup that lies in this folder, with what it should be.
    pub(crate) fn files<'c>(&'c self, folder: &'c Path) -> impl Iterator<Item = (PathBuf, &'c Piece)> {
        let blobs = blobs_beside(folder);
        let shared = self.blobs.iter().map(move |blob| (blob_path(&blobs, &blob.name), &blob.piece));
        self.pieces(folder).chain([(folder.join(KEYS), &self.keys)]).chain(shared)
    }

    /// The pieces of the database, in order.
    pub(crate) fn pieces<'c>(&'c self, folder: &'c Path) -> impl Iterator<Item = (PathBuf, &'c Piece)> {
        self.database.iter().enumerate().map(|(at, piece)| (folder.join(piece_name(at)), piece))
    }
}

/// The name of a piece of the database, counted from 0.
pub(super) fn piece_name(at: usize) -> String {
    format!("office.db.{at:03}")
}

/// The attachments that the backup in a folder shares with those beside it.
pub(crate) fn blobs_beside(folder: &Path) -> PathBuf {
    folder.with_file_name(crate::folder::BLOBS)
}

fn blob_path(blobs: &Path, name: &Hex<32>) -> PathBuf {
    BlobName::from_bytes(name.0).path_in(blobs)
}
