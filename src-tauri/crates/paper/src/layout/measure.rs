//! Widths of text, and the error for what the fonts cannot draw.

use unicode_normalization::UnicodeNormalization;

use crate::fonts::Fonts;
use crate::{Emphasis, PaperError};

/// Characters as they are set: composed, tabs as spaces, nothing without ink.
pub(super) fn normalised(text: &str) -> impl Iterator<Item = char> {
    text.nfc().filter_map(printable)
}

/// Tabs are spaces on paper; characters without ink are dropped.
fn printable(ch: char) -> Option<char> {
    match ch {
        '\t' => Some(' '),
        '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\r' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        _ => Some(ch),
    }
}

/// Width of a text's widest line in points, normalised as it will be set.
pub(super) fn width(text: &str, emphasis: Emphasis, size: f32, fonts: &Fonts) -> Result<f32, PaperError> {
    let text: String = normalised(text).collect();
    let widths = text.split('\n').map(|line| measure(line, emphasis, size, fonts));
    widths.reduce(|widest, width| Ok(widest?.max(width?))).unwrap_or(Ok(0.0))
}

/// Width of clean text in points, and the error that names the first character the font cannot draw.
pub(super) fn measure(text: &str, emphasis: Emphasis, size: f32, fonts: &Fonts) -> Result<f32, PaperError> {
    let face = fonts.face(emphasis);
    let mut thousandths = 0;
    for ch in text.chars() {
        thousandths +=
            face.advance(ch).ok_or_else(|| PaperError::MissingGlyph { ch, context: excerpt(text) })?;
    }
    #[allow(clippy::cast_precision_loss)] // A line of text is far below 2^24 thousandths of an em.
    Ok(thousandths as f32 * size / 1000.0)
}

fn excerpt(text: &str) -> String {
    text.chars().take(60).collect()
}
