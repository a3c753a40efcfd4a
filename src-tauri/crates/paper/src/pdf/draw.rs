//! Marks of one page as PDF operations.

use printpdf::{Color, Greyscale, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Pt, Rect, TextItem};

use super::fonts::font_id;
use crate::layout::{Item, Page, TextRun};

/// Draws a page; shades and rules come in the order the layout gave them.
pub(super) fn operations(page: &Page) -> Vec<Op> {
    let mut ops = Vec::new();
    for item in &page.items {
        match item {
            Item::Text(run) => ops.extend(text(run, page.sheet.height)),
            Item::Rule { from, to, weight } => ops.extend(rule(*from, *to, *weight, page.sheet.height)),
            Item::Shade { x, y, width, height, gray } => {
                let bottom = page.sheet.height - y - height;
                ops.extend(shade([*x, bottom, *width, *height], *gray));
            }
        }
    }
    ops
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
