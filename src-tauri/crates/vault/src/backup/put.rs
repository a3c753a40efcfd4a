//! The one way a file gets onto the medium, and the one way it is read to be proven.
//!
//! `<name>.part` → written → synced → forgotten by the system → read back → compared → renamed → folder synced. What
//! bears a final name was read from the medium once.

use std::io::{self, Read};
use std::path::Path;

use super::error::{BackupError, FileDamage};
use super::job::{CHUNK, Job};
use super::manifest::Piece;
use crate::error::Error;
use crate::files::Sink;
use crate::hex::Hex;
use crate::io_fault::{AtPath, Operation};
use crate::write::{beside, sync_folder};

/// A file being read, with the name it has in errors.
pub(super) struct Origin<'a> {
    pub(super) path: &'a Path,
    pub(super) bytes: &'a mut dyn Read,
}

/// Puts the next bytes of a file, at most so many, into a file of their own.
///
/// # Errors
/// [`BackupError::Io`], [`BackupError::Cancelled`], or that the medium reads back something else. Nothing stands under
/// the name then, unless only the folder's sync failed.
pub(super) fn put(
    job: &mut Job<'_, '_>,
    from: &mut Origin<'_>,
    most: u64,
    to: &Path,
) -> Result<Piece, BackupError> {
    let part = beside(to);
    let placed = write(job, from, most, &part).and_then(|piece| {
        job.files.forget(&part).at(Operation::Forget, &part)?;
        if digest(job, &part)? != piece {
            return Err(Error::ReadBackDiffers { path: part.clone() }.into());
        }
        job.files.rename(&part, to).at(Operation::Rename, to)?;
        Ok(piece)
    });
    if placed.is_err() {
        // A part that stays behind is never read and is overwritten or removed next time.
        let _ = job.files.remove(&part);
    }
    let piece = placed?;
    if let Some(folder) = to.parent() {
        sync_folder(job.files, folder)?;
    }
    Ok(piece)
}

/// Reads a whole file to know it.
///
/// # Errors
/// [`BackupError::Io`], [`BackupError::Cancelled`].
pub(super) fn digest(job: &mut Job<'_, '_>, path: &Path) -> Result<Piece, BackupError> {
    let mut source = job.files.open(path).at(Operation::Read, path)?;
    digest_next(job, &mut Origin { path, bytes: source.as_mut() }, u64::MAX)
}

/// Reads the next bytes of a file, at most so many, to know them.
pub(super) fn digest_next(
    job: &mut Job<'_, '_>,
    from: &mut Origin<'_>,
    most: u64,
) -> Result<Piece, BackupError> {
    let (mut hasher, mut size) = (blake3::Hasher::new(), 0);
    loop {
        let chunk = next_chunk(from.bytes, CHUNK.min(most - size)).at(Operation::Read, from.path)?;
        if chunk.is_empty() {
            return Ok(Piece { size, digest: Hex(*hasher.finalize().as_bytes()) });
        }
        hasher.update(&chunk);
        size += chunk.len() as u64;
        job.moved(chunk.len() as u64)?;
    }
}

/// Reads a whole file from the medium and says how it differs from what it should be.
///
/// # Errors
/// [`BackupError::Cancelled`]; trouble with reading is a finding.
pub(super) fn examine(
    job: &mut Job<'_, '_>,
    path: &Path,
    expected: &Piece,
) -> Result<Option<FileDamage>, BackupError> {
    // A system that does not forget only makes the proof weaker.
    let _ = job.files.forget(path);
    let found = match digest(job, path) {
        Ok(found) => found,
        Err(BackupError::Io(fault)) if fault.source.kind() == io::ErrorKind::NotFound => {
            return Ok(Some(FileDamage::Missing));
        }
        Err(BackupError::Io(_)) => return Ok(Some(FileDamage::Unreadable)),
        Err(other) => return Err(other),
    };
    Ok(by_size(found.size, expected.size).or((found != *expected).then_some(FileDamage::Altered)))
}

/// What the length of a file tells.
pub(super) fn by_size(found: u64, expected: u64) -> Option<FileDamage> {
    match found {
        _ if found == expected => None,
        0 => Some(FileDamage::Empty),
        _ if found < expected => Some(FileDamage::Cut),
        _ => Some(FileDamage::Extended),
    }
}

fn write(job: &mut Job<'_, '_>, from: &mut Origin<'_>, most: u64, part: &Path) -> Result<Piece, BackupError> {
    let mut sink = job.files.create(part).at(Operation::Create, part)?;
    let piece = pour(job, from, most, sink.as_mut(), part)?;
    sink.sync().at(Operation::Sync, part)?;
    Ok(piece)
}

/// Writes the next bytes of a file, at most so many, to one that is open.
pub(super) fn pour(
    job: &mut Job<'_, '_>,
    from: &mut Origin<'_>,
    most: u64,
    sink: &mut dyn Sink,
    part: &Path,
) -> Result<Piece, BackupError> {
    let (mut hasher, mut size) = (blake3::Hasher::new(), 0);
    loop {
        let chunk = next_chunk(from.bytes, CHUNK.min(most - size)).at(Operation::Read, from.path)?;
        if chunk.is_empty() {
            return Ok(Piece { size, digest: Hex(*hasher.finalize().as_bytes()) });
        }
        sink.write_all(&chunk).at(Operation::Write, part)?;
        hasher.update(&chunk);
        size += chunk.len() as u64;
        job.moved(chunk.len() as u64)?;
    }
}

/// The next piece of a file, at most so many bytes; empty at its end.
fn next_chunk(source: &mut dyn Read, most: u64) -> io::Result<Vec<u8>> {
    let mut chunk = Vec::new();
    source.take(most).read_to_end(&mut chunk)?;
    Ok(chunk)
}
