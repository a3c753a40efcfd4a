//! A cover as centred paragraphs on a page of its own; Word draws no frame round it.

use super::parts::Parts;
use super::text::{Style, line};
use crate::typography::{COVER_LINE, COVER_SUBTITLE, COVER_TITLE};
use crate::{Cover, Emphasis};

/// White space above the title and above the lines under it, in points.
const ABOVE_TITLE: f32 = 90.0;
const ABOVE_LINES: f32 = 60.0;

/// The whole cover; what follows starts on a new page.
pub(super) fn cover(parts: &mut Parts, cover: &Cover) {
    let plain = Style::centered(COVER_LINE);
    for text in &cover.superior_lines {
        parts.push(line(text, Emphasis::Regular, plain));
    }
    for text in &cover.agency_lines {
        parts.push(line(text, Emphasis::Bold, plain));
    }
    let title = Style { before: ABOVE_TITLE, ..Style::centered(COVER_TITLE) };
    parts.push(line(&cover.title.to_uppercase(), Emphasis::Bold, title));
    parts.push(line(&cover.subtitle, Emphasis::Bold, Style::centered(COVER_SUBTITLE)));
    for (at, text) in cover.lines.iter().enumerate() {
        let before = if at == 0 { ABOVE_LINES } else { 0.0 };
        parts.push(line(text, Emphasis::Regular, Style { before, ..plain }));
    }
    parts.turn_page(parts.orientation());
}
