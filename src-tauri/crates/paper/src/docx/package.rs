//! Sections put together, mended and packed: deflated, with one fixed time on every entry.

use std::io::{Cursor, Read, Write};

use docx_rs::{Docx, RunFonts, XMLDocx};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::mend;
use super::pages::{last_section, section};
use super::parts::{Parts, TableNote};
use super::text::half_points;
use crate::typography;
use crate::{Document, PaperError};

/// The family the norms name (A.10); Word has it or its twin.
const FONT: &str = "Times New Roman";

/// Builds and packs the file.
pub(super) fn pack(document: &Document, parts: Parts) -> Result<Vec<u8>, PaperError> {
    let Parts { mut sections, notes, .. } = parts;
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT);
    let size = half_points(typography::body(document.line_pitch).size);
    let mut word = Docx::new().default_fonts(fonts).default_size(size);
    let last = sections.pop();
    for content in sections {
        word = word.add_section(section(content, document.profile));
    }
    if let Some(last) = last {
        word = last_section(word, last, document.profile);
    }
    deflated(mended(word.build(), document, &notes)?)
}

fn mended(mut xml: XMLDocx, document: &Document, notes: &[TableNote]) -> Result<XMLDocx, PaperError> {
    let body = mend::tables(&text(xml.document)?, notes);
    xml.document = mend::without_identities(&body).into_bytes();
    for header in &mut xml.headers {
        *header = mend::without_identities(&text(std::mem::take(header))?).into_bytes();
    }
    xml.styles = mend::language(&text(xml.styles)?)?.into_bytes();
    xml.doc_props.core = mend::properties(document).into_bytes();
    Ok(xml)
}

fn text(part: Vec<u8>) -> Result<String, PaperError> {
    String::from_utf8(part).map_err(|e| PaperError::Docx(e.to_string()))
}

/// docx-rs stores its entries; here they are deflated and bear 1 January 1980.
fn deflated(xml: XMLDocx) -> Result<Vec<u8>, PaperError> {
    repacked(xml).map_err(|e| PaperError::Docx(e.to_string()))
}

fn repacked(xml: XMLDocx) -> zip::result::ZipResult<Vec<u8>> {
    let mut stored = Cursor::new(Vec::new());
    xml.pack(&mut stored)?;
    let mut archive = ZipArchive::new(stored)?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at)?;
        if entry.is_dir() {
            continue;
        }
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        writer.start_file(entry.name(), options)?;
        writer.write_all(&content)?;
    }
    Ok(writer.finish()?.into_inner())
}
