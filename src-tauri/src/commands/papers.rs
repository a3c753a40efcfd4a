//! Papers on their way out of the window: to a place of the clerk's choice, or to the system's viewer.

use std::path::Path;

use app::{AttachmentFile, Error, Failure, PaperFormat, save_file};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Runtime};

use crate::desk::Desk;
use crate::machine::machine;
use crate::picker::{self, FileKind};

const PDF: FileKind = FileKind { name: "PDF", extension: "pdf" };
const WORD: FileKind = FileKind { name: "Word", extension: "docx" };
const EXCEL: FileKind = FileKind { name: "Excel", extension: "xlsx" };

/// As what a copy is saved.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CopyFormat {
    /// To print.
    Pdf,
    /// To edit.
    Docx,
}

impl From<CopyFormat> for PaperFormat {
    fn from(format: CopyFormat) -> Self {
        match format {
            CopyFormat::Pdf => Self::Pdf,
            CopyFormat::Docx => Self::Docx,
        }
    }
}

/// As what a briefing is saved.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BriefingFile {
    /// To print.
    Pdf,
    /// To edit.
    Docx,
    /// To go on reckoning with its figures.
    Xlsx,
}

/// Where a copy was saved, by the name the clerk gave it.
#[derive(Serialize)]
pub(crate) struct SavedCopy {
    path_name: String,
}

impl SavedCopy {
    /// A copy that was saved there.
    pub(super) fn at(place: &Path) -> Self {
        Self { path_name: place.file_name().unwrap_or_default().to_string_lossy().into_owned() }
    }
}

/// Saves a copy where the clerk says; nothing when the clerk thought better of it. Blocks; call it on a worker thread.
pub(super) fn save<R: Runtime>(
    app: &AppHandle<R>,
    name: &str,
    format: CopyFormat,
    bytes: &[u8],
) -> Result<Option<SavedCopy>, Failure> {
    let kind = match format {
        CopyFormat::Pdf => PDF,
        CopyFormat::Docx => WORD,
    };
    save_as(app, name, kind, bytes)
}

/// The same of a briefing.
pub(super) fn save_briefing<R: Runtime>(
    app: &AppHandle<R>,
    name: &str,
    file: BriefingFile,
    bytes: &[u8],
) -> Result<Option<SavedCopy>, Failure> {
    let kind = match file {
        BriefingFile::Pdf => PDF,
        BriefingFile::Docx => WORD,
        BriefingFile::Xlsx => EXCEL,
    };
    save_as(app, name, kind, bytes)
}

fn save_as<R: Runtime>(
    app: &AppHandle<R>,
    name: &str,
    kind: FileKind,
    bytes: &[u8],
) -> Result<Option<SavedCopy>, Failure> {
    let suggested = format!("{name}.{}", kind.extension);
    let Some(place) = picker::place_to_save(app, &suggested, kind) else { return Ok(None) };
    save_file(&machine(), &place, bytes)?;
    Ok(Some(SavedCopy::at(&place)))
}

/// Hands pages to the system's viewer under a file name. A machine without a viewer still has the copy to save.
pub(super) fn show(desk: &Desk, name: &str, pdf: &[u8]) -> Result<(), Failure> {
    let path = desk.opened().put(name, pdf).map_err(|_unwritten| Failure::from(Error::Fault))?;
    open(&path)
}

/// Hands a record's own file to the program the system has for it, to be read.
pub(super) fn show_own(desk: &Desk, shelf: &str, file: &AttachmentFile) -> Result<(), Failure> {
    let put = desk.opened().put_to_read(shelf, &file.name, &file.bytes);
    open(&put.map_err(|_unwritten| Failure::from(Error::Fault))?)
}

/// The function and not the plug-in's handle: the plug-in would have to be given to the window first.
#[cfg(not(feature = "picker-override"))]
fn open(path: &Path) -> Result<(), Failure> {
    tauri_plugin_opener::open_path(path, None::<&str>).map_err(|_no_viewer| Failure::from(Error::Fault))
}

/// A test looks at the file itself.
#[cfg(feature = "picker-override")]
fn open(path: &Path) -> Result<(), Failure> {
    if path.is_file() { Ok(()) } else { Err(Failure::from(Error::Fault)) }
}
