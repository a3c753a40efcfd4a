//! Bytes to sheets.
//!
//! What a file is, its bytes say; its name may lie. Every limit is checked before a library that trusts its
//! input sees it, and a library that stops dead over a malformed file is answered as damage.

mod archive;
mod biff;
mod collect;
mod compound;
mod delimited;
mod letters;
mod ods;
mod shape;
mod xls;
mod xlsx;

use crate::{Book, Limits, Refused};
use std::panic::{AssertUnwindSafe, catch_unwind};
use text::Encoding;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// An Excel workbook since 2007.
    Xlsx,
    /// An Excel workbook before 2007.
    Xls,
    /// An OpenDocument spreadsheet.
    Ods,
    /// Text with one record to a line: CSV, TSV, or rows pasted from a spreadsheet.
    Delimited,
}

/// Reads a spreadsheet from its bytes.
///
/// `encoding` is the reading the clerk chose; without one it is taken where it is certain.
///
/// # Errors
/// [`Refused`]. Nothing of the file is kept then.
pub fn read(bytes: &[u8], encoding: Option<Encoding>, limits: &Limits) -> Result<Book, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > limits.bytes {
        return Err(Refused::TooLarge { bytes: bytes.len(), limit: limits.bytes });
    }
    let kind = sniff(bytes, limits)?;
    let book = match kind {
        FileKind::Delimited => delimited::read(bytes, encoding, limits),
        FileKind::Xlsx => guarded(|| xlsx::read(bytes, encoding, limits)),
        FileKind::Xls => guarded(|| xls::read(bytes, encoding, limits)),
        FileKind::Ods => guarded(|| ods::read(bytes, encoding, limits)),
    }?;
    if book.sheets.iter().all(|sheet| sheet.rows.is_empty()) { Err(Refused::Empty) } else { Ok(book) }
}

/// What the bytes are, by how they begin and, for an archive, by what lies in it.
fn sniff(bytes: &[u8], limits: &Limits) -> Result<FileKind, Refused> {
    const ARCHIVE: &[u8] = b"PK\x03\x04";
    const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    const OTHERS: [&[u8]; 9] = [
        b"%PDF",
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"\x7FELF",
        b"MZ",
        b"\x1F\x8B",
        b"7z\xBC\xAF",
        b"Rar!",
    ];
    if bytes.starts_with(ARCHIVE) {
        return archive::check(bytes, limits);
    }
    if bytes.starts_with(COMPOUND) {
        return Ok(FileKind::Xls);
    }
    if OTHERS.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(Refused::NotASpreadsheet);
    }
    let head = String::from_utf8_lossy(bytes.get(..512).unwrap_or(bytes)).to_lowercase();
    let first = head.trim_start_matches('\u{FEFF}').trim_start();
    if ["<html", "<!doctype", "<table", "<?xml"].iter().any(|tag| first.starts_with(tag)) {
        return Err(Refused::Unsupported);
    }
    Ok(FileKind::Delimited)
}

/// Runs a reader of the library, whose authors let some malformed files stop the thread.
fn guarded(read: impl FnOnce() -> Result<Book, Refused>) -> Result<Book, Refused> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(Refused::damaged("the reader stopped")))
}
