//! What docx-rs 0.4.22 cannot say, put into its XML: repeated heads, descriptions, the language, properties.

use super::parts::TableNote;
use crate::{Document, PaperError};

/// The language of every document.
const LANGUAGE: &str = r#"<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN" />"#;

/// Marks head rows and describes tables, in the order the tables were written.
pub(super) fn tables(xml: &str, notes: &[TableNote]) -> String {
    let mut pieces = xml.split("<w:tbl>");
    let mut mended = pieces.next().unwrap_or_default().to_owned();
    for (at, piece) in pieces.enumerate() {
        let note = notes.get(at).cloned().unwrap_or_default();
        mended.push_str("<w:tbl>");
        mended.push_str(&table(piece, &note));
    }
    mended
}

fn table(xml: &str, note: &TableNote) -> String {
    const WHOLE: &str = "<w:cantSplit />";
    const HEAD: &str = "<w:cantSplit /><w:tblHeader />";
    let mended = xml.replacen(WHOLE, HEAD, note.head_rows);
    match &note.description {
        None => mended,
        Some(text) => {
            let described = format!(r#"<w:tblDescription w:val="{}" /></w:tblPr>"#, escaped(text));
            mended.replacen("</w:tblPr>", &described, 1)
        }
    }
}

/// Paragraph identities count up within a thread; without them equal documents are equal bytes.
pub(super) fn without_identities(xml: &str) -> String {
    const IDENTITY: &str = r#" w14:paraId=""#;
    let mut pieces = xml.split(IDENTITY);
    let mut mended = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        mended.push_str(piece.split_once('"').map_or(piece, |(_, rest)| rest));
    }
    mended
}

/// Sets the language of all text.
///
/// # Errors
/// When docx-rs no longer writes default run properties.
pub(super) fn language(styles: &str) -> Result<String, PaperError> {
    let (before, after) = styles
        .split_once("</w:rPr></w:rPrDefault>")
        .ok_or_else(|| PaperError::Docx("styles have no default run properties".to_owned()))?;
    Ok(format!("{before}{LANGUAGE}</w:rPr></w:rPrDefault>{after}"))
}

/// Title, author, subject and the document's own date.
pub(super) fn properties(document: &Document) -> String {
    let meta = &document.meta;
    let date = meta.date.format("%Y-%m-%dT00:00:00Z");
    let [title, author, subject] = [&meta.title, &meta.author, &meta.subject].map(|text| escaped(text));
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<cp:coreProperties"#,
            r#" xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties""#,
            r#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/""#,
            r#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#,
            "<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>{author}</dc:creator>",
            "<dc:language>vi-VN</dc:language><cp:lastModifiedBy>{author}</cp:lastModifiedBy>",
            r#"<dcterms:created xsi:type="dcterms:W3CDTF">{date}</dcterms:created>"#,
            r#"<dcterms:modified xsi:type="dcterms:W3CDTF">{date}</dcterms:modified>"#,
            "</cp:coreProperties>"
        ),
        title = title,
        subject = subject,
        author = author,
        date = date
    )
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for ch in text.chars().filter(|ch| !ch.is_control()) {
        match ch {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(ch),
        }
    }
    escaped
}
