//! Marks of one page as PDF operations.

use printpdf::{
    Color, DictItem, Greyscale, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Pt, Rect, TextItem,
};

use super::fonts::font_id;
use crate::layout::{Item, Page, TextRun};

/// Draws a page; marks come in the order the layout gave them.
pub(super) fn operations(page: &Page) -> Vec<Op> {
    page.items.iter().flat_map(|item| mark(item, page.sheet.height)).collect()
}

fn mark(item: &Item, page_height: f32) -> Vec<Op> {
    match item {
        Item::Text(run) => text(run, page_height).into(),
        Item::Rule { from, to, weight } => rule(*from, *to, *weight, page_height).into(),
        Item::Shade { x, y, width, height, gray } => {
            shade([*x, page_height - y - height, *width, *height], *gray).into()
        }
        Item::Picture { alt, items } => {
            let inside = items.iter().flat_map(|item| mark(item, page_height));
            std::iter::once(described(alt)).chain(inside).chain([Op::EndMarkedContent]).collect()
        }
    }
}

/// Opens a span with alternate words (ISO 32000-1, 14.9.3), which needs no structure tree.
fn described(alt: &str) -> Op {
    let data = std::iter::once(0xfeff).chain(alt.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let alt = DictItem::String { data, literal: false };
    let properties = DictItem::Dict { map: [("Alt".to_owned(), alt)].into() };
    Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties }
}

/// One text section a run: printpdf's cursor is relative inside a section.
fn text(run: &TextRun, page_height: f32) -> [Op; 5] {
    let font = PdfFontHandle::External(font_id(run.emphasis));
    [
        Op::StartTextSection,
        Op::SetFont { font, size: Pt(run.size) },
        Op::SetTextCursor { pos: point(run.x, page_height - run.y) },
        Op::ShowText { items: text_items(run) },
        Op::EndTextSection,
    ]
}

/// Two-byte fonts ignore word spacing, so a justified line is stretched by an offset after each space.
fn text_items(run: &TextRun) -> Vec<TextItem> {
    // A tenth of a thousandth of an em is far finer than a printer's dot.
    let offset = (-run.stretch * 1000.0 / run.size * 10.0).round() / 10.0;
    if offset == 0.0 {
        return vec![TextItem::Text(drawn(&run.text))];
    }
    let mut items = Vec::new();
    for piece in run.text.split_inclusive(' ') {
        items.push(TextItem::Text(drawn(piece)));
        if piece.ends_with(' ') {
            items.push(TextItem::Offset(offset));
        }
    }
    items
}

/// A non-breaking space is drawn as a space, so that a search for `13.100 lượt người` finds it.
pub(super) fn drawn(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn rule(from: (f32, f32), to: (f32, f32), weight: f32, page_height: f32) -> [Op; 2] {
    let end = |(x, y): (f32, f32)| LinePoint { p: point(x, page_height - y), bezier: false };
    let line = Line { points: vec![end(from), end(to)], is_closed: false };
    [Op::SetOutlineThickness { pt: Pt(weight) }, Op::DrawLine { line }]
}

fn shade([x, y, width, height]: [f32; 4], gray: f32) -> [Op; 4] {
    let [x, y, width, height] = [x, y, width, height].map(|length| Pt(rounded(length)));
    let mut rectangle = Rect::from_xywh(x, y, width, height);
    rectangle.mode = Some(PaintMode::Fill);
    let col = Color::Greyscale(Greyscale { percent: gray, icc_profile: None });
    [
        Op::SaveGraphicsState,
        Op::SetFillColor { col },
        Op::DrawRectangle { rectangle },
        Op::RestoreGraphicsState,
    ]
}

fn point(x: f32, y: f32) -> Point {
    Point { x: Pt(rounded(x)), y: Pt(rounded(y)) }
}

/// Thousandths of a point: exact to the eye, short in the file.
fn rounded(length: f32) -> f32 {
    (length * 1000.0).round() / 1000.0
}
