//! Where the two columns of a letterhead meet.

use super::setter::Setter;
use crate::geometry::{LETTERHEAD_RIGHT_MM, POINTS_PER_MM, mm};
use crate::typography::LetterheadType;
use crate::wording::{NATIONAL_TITLE, PARTY_TITLE, YOUTH_TITLE};
use crate::{Document, Emphasis, Letterhead, LetterheadFamily, PaperError};

/// Width of the left column: the right one grows for a long place, the left one for a long name.
pub(super) fn split(
    setter: Setter<'_>,
    document: &Document,
    head: &Letterhead,
    types: &LetterheadType,
    width: f32,
) -> Result<f32, PaperError> {
    let left = widest_left(setter, document, head, types)?;
    let right = widest_right(setter, document, head, types)?;
    let excess = left.width + right.width - width;
    if excess > 0.0 {
        let line = if right.width > mm(LETTERHEAD_RIGHT_MM) + excess { right.line } else { left.line };
        return Err(PaperError::LetterheadTooWide { line, excess_mm: excess / POINTS_PER_MM });
    }
    let wanted = width - mm(LETTERHEAD_RIGHT_MM);
    Ok(wanted.clamp(left.width, width - right.width))
}

fn widest_left(
    setter: Setter<'_>,
    document: &Document,
    head: &Letterhead,
    types: &LetterheadType,
) -> Result<Widest, PaperError> {
    let mut left = Widest::default();
    for line in &head.superior_lines {
        left.take(setter, line, Emphasis::Regular, types.names.size)?;
    }
    for line in &head.agency_lines {
        left.take(setter, line, Emphasis::Bold, types.names.size)?;
    }
    if let Some(number) = document.profile.number_words(&head.number) {
        left.take(setter, &number, Emphasis::Regular, types.number.size)?;
    }
    Ok(left)
}

fn widest_right(
    setter: Setter<'_>,
    document: &Document,
    head: &Letterhead,
    types: &LetterheadType,
) -> Result<Widest, PaperError> {
    let title = match document.profile.family() {
        LetterheadFamily::Party => PARTY_TITLE,
        LetterheadFamily::Youth => YOUTH_TITLE,
        LetterheadFamily::State => NATIONAL_TITLE,
    };
    let mut right = Widest::default();
    right.take(setter, title, Emphasis::Bold, types.title.size)?;
    right.take(setter, &head.date.words(&head.place), Emphasis::Italic, types.date.size)?;
    Ok(right)
}

/// The widest line of a column so far.
#[derive(Default)]
struct Widest {
    line: String,
    width: f32,
}

impl Widest {
    fn take(
        &mut self,
        setter: Setter<'_>,
        line: &str,
        emphasis: Emphasis,
        size: f32,
    ) -> Result<(), PaperError> {
        // Half a point of air on each side keeps rounding from breaking the line.
        let width = setter.width(line, emphasis, size)? + 1.0;
        if width > self.width {
            *self = Self { line: line.to_owned(), width };
        }
        Ok(())
    }
}
