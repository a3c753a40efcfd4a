//! Bringing attachments to the medium: each once, for all backups there.

use std::path::PathBuf;

use super::error::BackupError;
use super::job::Job;
use super::manifest::{Piece, SharedPiece};
use super::put::{Origin, digest, put};
use crate::blobs::{BlobError, BlobName, Blobs, ContentDigest};
use crate::hex::Hex;
use crate::io_fault::{AtPath, DiskTrouble, Operation};

/// The same attachments in the office and on the medium.
pub(super) struct Shelves<'a> {
    pub(super) here: &'a Blobs,
    pub(super) there: &'a Blobs,
    /// Files that this backup brought to the medium, to be taken away when it does not come about.
    pub(super) brought: Vec<PathBuf>,
}

impl Shelves<'_> {
    /// Makes sure that an attachment is whole on the medium; nothing when it is lost on both sides.
    ///
    /// What the medium has is read from it every time: a backup vouches for all it needs on the day it is made.
    ///
    /// # Errors
    /// Also when this disk refuses its own, or a newer program sealed it: it is there, and not in the backup.
    pub(super) fn bring(
        &mut self,
        job: &mut Job<'_, '_>,
        content: &ContentDigest,
    ) -> Result<Option<SharedPiece>, BackupError> {
        let name = self.here.name(content);
        let (from, to) = (name.path_in(self.here.folder()), name.path_in(self.there.folder()));
        let ours = known(digest(job, &from))?;
        // A system that does not forget only makes the proof weaker.
        let _ = job.files.forget(&to);
        let theirs = known(digest(job, &to))?;
        if let Some(piece) = ours.filter(|ours| Some(ours) == theirs.as_ref()) {
            return Ok(Some(shared(&name, piece)));
        }
        let Err(trouble) = self.here.check(job.files, content) else {
            return self.copy(job, &name).map(|piece| Some(shared(&name, piece)));
        };
        if let Some(piece) = theirs.filter(|_| self.there.check(job.files, content).is_ok()) {
            return Ok(Some(shared(&name, piece)));
        }
        match trouble {
            BlobError::Missing { .. } | BlobError::Damaged { .. } => Ok(None),
            // A spot of the disk that can be read no more must not keep everything else from being saved.
            BlobError::Io(fault) if fault.trouble == DiskTrouble::Gone => Ok(None),
            other => Err(BackupError::of_blob(other)),
        }
    }

    fn copy(&mut self, job: &mut Job<'_, '_>, name: &BlobName) -> Result<Piece, BackupError> {
        let (from, to) = (name.path_in(self.here.folder()), name.path_in(self.there.folder()));
        let shelf = self.there.folder().join(name.shelf());
        job.files.create_folder(&shelf).at(Operation::CreateFolder, &shelf)?;
        let mut source = job.files.open(&from).at(Operation::Read, &from)?;
        if job.files.size(&to).is_err() {
            self.brought.push(to.clone());
        }
        put(job, &mut Origin { path: &from, bytes: source.as_mut() }, u64::MAX, &to)
    }
}

fn shared(name: &BlobName, piece: Piece) -> SharedPiece {
    SharedPiece { name: Hex(*name.bytes()), piece }
}

/// What a file is; nothing when it cannot be read.
fn known(piece: Result<Piece, BackupError>) -> Result<Option<Piece>, BackupError> {
    match piece {
        Ok(piece) => Ok(Some(piece)),
        Err(BackupError::Io(_)) => Ok(None),
        Err(other) => Err(other),
    }
}
