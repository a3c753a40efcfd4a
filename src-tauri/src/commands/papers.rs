//! Papers on their way out of the window: to a place of the clerk's choice, or to the system's viewer.

use std::path::Path;

use app::{AttachmentFile, Error, Failure, PaperFormat, save_file};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Runtime};
use zeroize::Zeroizing;

use crate::desk::Desk;
use crate::machine::machine;
use crate::picker::{self, FileKind};

pub(super) const PDF: FileKind = FileKind { name: "PDF", extension: "pdf" };
const WORD: FileKind = FileKind { name: "Word", extension: "docx" };
pub(super) const EXCEL: FileKind = FileKind { name: "Excel", extension: "xlsx" };

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

impl From<CopyFormat> for FileKind {
    fn from(format: CopyFormat) -> Self {
        match format {
            CopyFormat::Pdf => PDF,
            CopyFormat::Docx => WORD,
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

impl From<BriefingFile> for FileKind {
    fn from(file: BriefingFile) -> Self {
        match file {
            BriefingFile::Pdf => PDF,
            BriefingFile::Docx => WORD,
            BriefingFile::Xlsx => EXCEL,
        }
    }
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

/// A file on its way out: what it is called until the clerk calls it otherwise, and what is in it.
pub(super) struct Outgoing {
    name: String,
    kind: Option<FileKind>,
    bytes: Zeroizing<Vec<u8>>,
}

impl Outgoing {
    /// A file of a kind, by its name without the ending.
    pub(super) fn of_kind(name: &str, kind: impl Into<FileKind>, bytes: Vec<u8>) -> Self {
        let kind = kind.into();
        let name = format!("{name}.{}", kind.extension);
        Self { name, kind: Some(kind), bytes: Zeroizing::new(bytes) }
    }

    /// A file that keeps the name and ending it has.
    pub(super) fn as_it_is(file: AttachmentFile) -> Self {
        Self { name: file.name, kind: None, bytes: Zeroizing::new(file.bytes) }
    }
}

/// Saves a file where the clerk says; nothing when the clerk thought better of it. Whoever made it was allowed to; an office
/// that was locked while the clerk was asked gives nothing out any more.
pub(super) async fn save<R: Runtime>(
    app: &AppHandle<R>,
    desk: &Desk,
    command: &'static str,
    file: Outgoing,
) -> Result<Option<SavedCopy>, Failure> {
    let Outgoing { name, kind, bytes } = file;
    let Some(place) = picker::place_to_save(app, name, kind).await? else { return Ok(None) };
    desk.in_office(command, move |_| {
        save_file(&machine(), &place, &bytes)?;
        Ok(Some(SavedCopy::at(&place)))
    })
    .await
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
