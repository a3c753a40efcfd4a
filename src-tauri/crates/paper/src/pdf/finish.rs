//! What printpdf leaves undone: version, language, bookmarks, dates, an identity drawn from the content.

use lopdf::{Dictionary, Document as Pdf, Object, StringFormat, dictionary, text_string};

use super::outline;
use crate::layout::Pages;
use crate::{Document, PaperError};

/// The language of every document (RFC 3066, as PDF wants it).
const LANGUAGE: &str = "vi-VN";

/// Mends and writes the file.
pub(super) fn finish(mut pdf: Pdf, document: &Document, laid: &Pages) -> Result<Vec<u8>, PaperError> {
    "1.7".clone_into(&mut pdf.version);
    let outlines = outline::write(&mut pdf, laid);
    let catalog = pdf.catalog_mut().map_err(|e| PaperError::Pdf(e.to_string()))?;
    catalog.set("Lang", Object::string_literal(LANGUAGE));
    let mode = if outlines.is_some() { "UseOutlines" } else { "UseNone" };
    catalog.set("PageMode", mode);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
    }
    let info = pdf.add_object(info(document));
    if let Ok(&Object::Reference(replaced)) = pdf.trailer.get(b"Info") {
        pdf.objects.remove(&replaced);
    }
    pdf.trailer.set("Info", info);
    pdf.trailer.remove(b"ID");
    pdf.prune_objects();
    pdf.compress();
    let identity = Object::String(digest(&mut pdf)?, StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![identity.clone(), identity]);
    written(&mut pdf)
}

fn info(document: &Document) -> Dictionary {
    let meta = &document.meta;
    let date = Object::string_literal(meta.date.format("D:%Y%m%d000000Z").to_string());
    dictionary! {
        "Title" => text_string(&meta.title),
        "Author" => text_string(&meta.author),
        "Subject" => text_string(&meta.subject),
        "Creator" => text_string("Giao Ban"),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    }
}

/// The identity of the file is a digest of everything else in it.
fn digest(pdf: &mut Pdf) -> Result<Vec<u8>, PaperError> {
    Ok(blake3::hash(&written(pdf)?).as_bytes()[..16].to_vec())
}

fn written(pdf: &mut Pdf) -> Result<Vec<u8>, PaperError> {
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).map_err(|e| PaperError::Pdf(e.to_string()))?;
    Ok(bytes)
}
