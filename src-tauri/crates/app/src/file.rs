use crate::{Host, Result};
use std::path::Path;

/// What a paper is saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperFormat {
    /// PDF.
    Pdf,
    /// An editable Word file.
    Docx,
}

impl PaperFormat {
    /// The format a file's ending asks for; none for any other ending.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "docx" => Some(Self::Docx),
            _ => None,
        }
    }
}

/// Writes a paper where the clerk wants it, whole or not at all: a pulled stick leaves no half of a briefing.
///
/// # Errors
/// `E_DISK_FULL`, `E_READ_ONLY`, `E_DISK_GONE` and the like.
pub fn save_file(host: &dyn Host, path: &Path, bytes: &[u8]) -> Result<()> {
    let written = vault::write_safely(host.files().as_ref(), path, bytes);
    Ok(written.map_err(vault::Error::Io)?)
}
