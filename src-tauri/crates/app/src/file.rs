use crate::{Host, Result};
use std::path::Path;

/// Writes a paper where the clerk wants it, whole or not at all: a pulled stick leaves no half of a briefing.
///
/// # Errors
/// `E_DISK_FULL`, `E_READ_ONLY`, `E_DISK_GONE` and the like.
pub fn save_file(host: &dyn Host, path: &Path, bytes: &[u8]) -> Result<()> {
    let written = vault::write_safely(host.files().as_ref(), path, bytes);
    Ok(written.map_err(vault::Error::Io)?)
}
