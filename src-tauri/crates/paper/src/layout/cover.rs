//! A cover: one strip that fills its page, in a double frame.

use super::frame::frame;
use super::runs::Stand;
use super::setter::Setter;
use super::strip::Strip;
use crate::geometry::Sheet;
use crate::typography::{COVER_LINE, COVER_SUBTITLE, COVER_TITLE};
use crate::{Cover, Emphasis, PaperError};

/// Thickness of the outer and the inner frame, and the distance between them.
const OUTER: f32 = 1.5;
const INNER: f32 = 0.5;
const BETWEEN: f32 = 3.0;
/// Air between the frame and the words.
const AIR: f32 = 28.0;

/// The whole cover.
pub(super) fn cover(setter: Setter<'_>, cover: &Cover, sheet: &Sheet) -> Result<Strip, PaperError> {
    let (width, height) = (sheet.text_width(), sheet.text_height());
    let mut column = setter.column(AIR, width - 2.0 * AIR);
    column.skip(AIR);
    for line in &cover.superior_lines {
        column.add_text(line, Emphasis::Regular, COVER_LINE, Stand::Center)?;
    }
    for line in &cover.agency_lines {
        column.add_text(line, Emphasis::Bold, COVER_LINE, Stand::Center)?;
    }
    column.height = column.height.max(height * 0.36);
    column.add_text(&cover.title.to_uppercase(), Emphasis::Bold, COVER_TITLE, Stand::Center)?;
    column.add_text(&cover.subtitle, Emphasis::Bold, COVER_SUBTITLE, Stand::Center)?;
    column.height = column.height.max(height * 0.68);
    for line in &cover.lines {
        column.add_text(line, Emphasis::Regular, COVER_LINE, Stand::Center)?;
    }
    let inner = [width - 2.0 * BETWEEN, height - 2.0 * BETWEEN];
    let frames = frame(0.0, 0.0, width, height, OUTER)
        .into_iter()
        .chain(frame(BETWEEN, BETWEEN, inner[0], inner[1], INNER));
    Ok(Strip {
        height: column.height.max(height),
        items: frames.chain(column.items).collect(),
        ..Strip::default()
    })
}
