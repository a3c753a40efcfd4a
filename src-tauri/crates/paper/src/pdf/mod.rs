//! Positioned marks written as PDF 1.7 over printpdf, then mended through lopdf.
//!
//! Everything random or dated that printpdf puts in is replaced here, so that equal input gives equal bytes.
//! Nothing here may decide where a mark stands.

mod draw;
mod finish;
mod fonts;
mod outline;

use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use crate::geometry::POINTS_PER_MM;
use crate::layout::{AnchorPlace, layout};
use crate::{Document, Fonts, PaperError};

/// A PDF and where its anchors stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Where the window may jump, in reading order.
    pub anchors: Vec<AnchorPlace>,
}

/// Renders a document as PDF. Equal input gives equal bytes.
///
/// # Errors
/// [`PaperError::MissingGlyph`] names a character the fonts lack; the rest name parts that do not fit.
pub fn render_pdf(document: &Document, fonts: &Fonts) -> Result<Rendered, PaperError> {
    bind_pdf(document, &[], fonts)
}

/// Renders several papers as one PDF: each begins with its own letterhead and counts its own pages. The file is named by
/// the first.
///
/// # Errors
/// As [`render_pdf`].
pub fn bind_pdf(first: &Document, others: &[Document], fonts: &Fonts) -> Result<Rendered, PaperError> {
    let mut laid = layout(first, fonts)?;
    for other in others {
        laid = laid.followed_by(layout(other, fonts)?);
    }
    let mut pdf = PdfDocument::new(&first.meta.title);
    for (id, font) in fonts::subsets(&laid, fonts)? {
        pdf.resources.fonts.map.insert(id, font);
    }
    let pages = laid.pages.iter().map(|page| {
        let size = |points: f32| Mm(points / POINTS_PER_MM);
        PdfPage::new(size(page.sheet.width), size(page.sheet.height), draw::operations(page))
    });
    pdf.with_pages(pages.collect());
    let written = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    let bytes = finish::finish(written, first, &laid)?;
    Ok(Rendered { bytes, pages: laid.pages.len(), anchors: laid.anchors })
}
