//! The same document as an editable Word file: same sizes, margins, words and tables, over docx-rs.
//!
//! Word breaks lines and pages itself, so only what it needs to do that alike is written: fixed columns,
//! exact line distances, rows that stay whole, heads that repeat. A chart becomes the table of its figures.
//! Nothing here may measure.

mod body;
mod closing;
mod code;
mod cover;
mod letterhead;
mod mend;
mod package;
mod pages;
mod parts;
mod table;
mod text;
mod title;

use crate::wording;
use crate::{Document, PaperError};
use parts::{Begins, Parts};

/// Renders a document as DOCX. Equal input gives equal bytes.
///
/// # Errors
/// [`PaperError::NoColumns`] and [`PaperError::RowShape`] for a table that contradicts itself.
pub fn render_docx(document: &Document) -> Result<Vec<u8>, PaperError> {
    bind_docx(document, &[])
}

/// Renders several papers as one DOCX: each begins with its own letterhead and counts its own pages. The file is named
/// by the first, whose norm gives all of them their margins.
///
/// # Errors
/// As [`render_docx`].
pub fn bind_docx(first: &Document, others: &[Document]) -> Result<Vec<u8>, PaperError> {
    let mut parts = Parts::new(first.orientation);
    paper(&mut parts, first)?;
    for other in others {
        parts.begin(Begins::Paper, other.orientation);
        paper(&mut parts, other)?;
    }
    package::pack(first, parts)
}

/// A paper from its letterhead to its annexes.
fn paper(parts: &mut Parts, document: &Document) -> Result<(), PaperError> {
    if let Some(head) = &document.letterhead {
        letterhead::letterhead(parts, document, head);
    }
    title::title(parts, document);
    if let Some(list) = &document.addressees {
        title::addressees(parts, list);
    }
    let blocks = wording::closed_body(document);
    body::blocks(parts, document, &blocks)?;
    if let Some(closing) = &document.closing {
        parts.keep_last_with_next();
        closing::closing(parts, document.profile, closing);
    }
    for annex in &document.annexes {
        parts.turn_page(annex.orientation);
        title::annex(parts, annex);
        body::blocks(parts, document, &annex.blocks)?;
    }
    Ok(())
}
