//! Headings, paragraphs and lists.

use docx_rs::AlignmentType;

use super::parts::Parts;
use super::text::{Style, paragraph};
use super::{code, cover, table};
use crate::geometry::{INDENT_MM, PARAGRAPH_GAP};
use crate::typography::{self, NOTE};
use crate::wording;
use crate::{Block, Document, Heading, Level, List, PaperError, Paragraph, ParagraphStyle, Span};

/// All blocks, in order.
pub(super) fn blocks(parts: &mut Parts, document: &Document, blocks: &[Block]) -> Result<(), PaperError> {
    for block in blocks {
        match block {
            Block::Heading(block) => heading(parts, document, block),
            Block::Paragraph(block) => body_paragraph(parts, document, block),
            Block::List(block) => list(parts, document, block),
            Block::Table(block) => table::table(parts, document, block, None)?,
            Block::Chart(chart) => {
                table::table(parts, document, &chart.as_table(), Some(chart.alt.clone()))?;
            }
            Block::Code(block) => code::code(parts, block),
            Block::Cover(block) => cover::cover(parts, block),
            Block::PageBreak => parts.turn_page(parts.orientation()),
        }
    }
    Ok(())
}

/// Justified, first line indented.
fn indented(document: &Document) -> Style {
    Style {
        kind: typography::body(document.line_pitch),
        align: AlignmentType::Both,
        before: PARAGRAPH_GAP,
        after: 0.0,
        indent_mm: INDENT_MM,
        stage: document.stage,
    }
}

fn heading(parts: &mut Parts, document: &Document, heading: &Heading) {
    let span = wording::heading_span(document.profile, heading);
    let level = match heading.level {
        Level::One => 0,
        Level::Two => 1,
        Level::Three => 2,
        Level::Four => 3,
    };
    parts.push(paragraph(&[span], indented(document)).keep_next(true).outline_lvl(level));
}

fn body_paragraph(parts: &mut Parts, document: &Document, block: &Paragraph) {
    let indented = indented(document);
    let style = match block.style {
        ParagraphStyle::Body => indented,
        ParagraphStyle::Flush => Style { indent_mm: 0.0, ..indented },
        ParagraphStyle::Centered => Style { indent_mm: 0.0, align: AlignmentType::Center, ..indented },
        ParagraphStyle::Note => Style { indent_mm: 0.0, kind: NOTE, ..indented },
    };
    parts.push(paragraph(&wording::paragraph_spans(block), style));
}

fn list(parts: &mut Parts, document: &Document, list: &List) {
    for (at, item) in list.items.iter().enumerate() {
        let marker = Span::plain(wording::marker_words(list.marker, at));
        let spans: Vec<Span> = std::iter::once(marker).chain(item.spans.iter().cloned()).collect();
        parts.push(paragraph(&spans, indented(document)));
    }
}
