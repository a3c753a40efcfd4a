//! Runs and paragraphs.

use docx_rs::{AlignmentType, BreakType, LineSpacing, LineSpacingType, Paragraph, Run, SpecialIndentType};

use crate::geometry::POINTS_PER_MM;
use crate::typography::Type;
use crate::{Emphasis, Mark, Span, Stage};

/// Twentieths of a point, Word's unit of length.
#[allow(clippy::cast_possible_truncation)] // Lengths on paper are far below the bounds.
pub(super) fn twips(points: f32) -> i32 {
    (points * 20.0).round() as i32
}

/// The same, for what can never be negative.
pub(super) fn unsigned_twips(points: f32) -> usize {
    usize::try_from(twips(points)).unwrap_or(0)
}

/// Millimetres in Word's unit.
pub(super) fn mm_twips(length: f32) -> i32 {
    twips(length * POINTS_PER_MM)
}

/// Half points, Word's unit of letter size.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Sizes are 11 to 28 points.
pub(super) fn half_points(size: f32) -> usize {
    (size * 2.0).round() as usize
}

/// How a paragraph is set.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) kind: Type,
    pub(super) align: AlignmentType,
    /// Space above and below, in points.
    pub(super) before: f32,
    pub(super) after: f32,
    /// First-line indent in millimetres.
    pub(super) indent_mm: f32,
    pub(super) stage: Stage,
}

impl Style {
    /// Centred, without space around.
    pub(super) fn centered(kind: Type) -> Self {
        Self {
            kind,
            align: AlignmentType::Center,
            before: 0.0,
            after: 0.0,
            indent_mm: 0.0,
            stage: Stage::Official,
        }
    }
}

/// A paragraph of runs.
pub(super) fn paragraph(spans: &[Span], style: Style) -> Paragraph {
    let spacing = |points: f32| u32::try_from(twips(points)).unwrap_or(0);
    let lines = LineSpacing::new()
        .line(twips(style.kind.pitch))
        .line_rule(LineSpacingType::Exact)
        .before(spacing(style.before))
        .after(spacing(style.after));
    let mut paragraph = Paragraph::new().align(style.align).line_spacing(lines).widow_control(true);
    if style.indent_mm > 0.0 {
        let first = SpecialIndentType::FirstLine(mm_twips(style.indent_mm));
        paragraph = paragraph.indent(None, Some(first), None, None);
    }
    spans.iter().fold(paragraph, |paragraph, span| paragraph.add_run(run(span, style)))
}

/// A paragraph of one run.
pub(super) fn line(text: &str, emphasis: Emphasis, style: Style) -> Paragraph {
    paragraph(&[Span { emphasis, ..Span::plain(text) }], style)
}

fn run(span: &Span, style: Style) -> Run {
    let mut run = Run::new().size(half_points(style.kind.size));
    for (at, line) in span.text.split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(writable(line));
    }
    if span.emphasis.is_bold() {
        run = run.bold();
    }
    if span.emphasis.is_italic() {
        run = run.italic();
    }
    match (span.mark, style.stage) {
        (Mark::Override, Stage::Draft { .. }) => run.highlight("lightGray").underline("dash"),
        _ => run,
    }
}

/// Drops the control characters that XML cannot hold.
fn writable(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().filter(|ch| !ch.is_control() && !matches!(ch, '\u{fffe}' | '\u{ffff}')).collect()
}
