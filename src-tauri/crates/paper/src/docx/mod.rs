//! The same document as an editable Word file: same sizes, margins, words and tables, over docx-rs.
//!
//! Word breaks lines and pages itself, so only what it needs to do that alike is written: fixed columns,
//! exact line distances, rows that stay whole, heads that repeat. A chart becomes the table of its figures.
//! Nothing here may measure.

mod body;
mod closing;
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
use parts::Parts;

/// Renders a document as DOCX. Equal input gives equal bytes.
///
/// # Errors
/// [`PaperError::NoColumns`] and [`PaperError::RowShape`] for a table that contradicts itself.
pub fn render_docx(document: &Document) -> Result<Vec<u8>, PaperError> {
    let mut parts = Parts::new(document.orientation);
    if let Some(head) = &document.letterhead {
        letterhead::letterhead(&mut parts, document, head);
    }
    title::title(&mut parts, document);
    if let Some(list) = &document.addressees {
        title::addressees(&mut parts, list);
    }
    let blocks = wording::closed_body(document);
    body::blocks(&mut parts, document, &blocks)?;
    if let Some(closing) = &document.closing {
        parts.keep_last_with_next();
        closing::closing(&mut parts, document.profile, closing);
    }
    for annex in &document.annexes {
        parts.turn_page(annex.orientation);
        title::annex(&mut parts, annex);
        body::blocks(&mut parts, document, &annex.blocks)?;
    }
    package::pack(document, parts)
}
