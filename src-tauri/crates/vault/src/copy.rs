//! Copying a file so that the copy is known to be whole.

use std::io::Read;
use std::path::Path;

use crate::error::Error;
use crate::files::Files;
use crate::io_fault::{AtPath, Operation};
use crate::write::beside;

/// As much of a file as is held in memory at once, in bytes.
const CHUNK: u64 = 1 << 20;

/// Copies a file through `<name>.part`, synced and read back against the original before it gets its name.
///
/// # Errors
/// [`Error::Io`] naming the step that failed; [`Error::ReadBackDiffers`] when the medium lies. Nothing stands under the
/// copy's name then.
pub(crate) fn copy_verified(files: &dyn Files, from: &Path, to: &Path) -> Result<(), Error> {
    let part = beside(to);
    let copied = copy(files, from, &part)
        .and_then(|()| compare(files, from, &part))
        .and_then(|()| Ok(files.rename(&part, to).at(Operation::Rename, to)?));
    if copied.is_err() {
        // A part that stays behind is never read and is overwritten next time.
        let _ = files.remove(&part);
    }
    copied
}

fn copy(files: &dyn Files, from: &Path, part: &Path) -> Result<(), Error> {
    let mut source = files.open(from).at(Operation::Read, from)?;
    let mut sink = files.create(part).at(Operation::Create, part)?;
    loop {
        let chunk = next_chunk(source.as_mut(), from)?;
        if chunk.is_empty() {
            return Ok(sink.sync().at(Operation::Sync, part)?);
        }
        sink.write_all(&chunk).at(Operation::Write, part)?;
    }
}

fn compare(files: &dyn Files, from: &Path, part: &Path) -> Result<(), Error> {
    let mut source = files.open(from).at(Operation::Read, from)?;
    let mut copy = files.open(part).at(Operation::Read, part)?;
    loop {
        let chunk = next_chunk(source.as_mut(), from)?;
        if chunk != next_chunk(copy.as_mut(), part)? {
            return Err(Error::ReadBackDiffers { path: part.to_owned() });
        }
        if chunk.is_empty() {
            return Ok(());
        }
    }
}

/// The next piece of a file; empty at its end.
fn next_chunk(source: &mut dyn Read, path: &Path) -> Result<Vec<u8>, Error> {
    let mut chunk = Vec::new();
    source.take(CHUNK).read_to_end(&mut chunk).at(Operation::Read, path)?;
    Ok(chunk)
}
