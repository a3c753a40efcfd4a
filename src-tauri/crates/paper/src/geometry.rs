//! Sizes and distances of the norms, in one place for both writers.
//!
//! Lengths are millimetres where a norm gives millimetres and points where it gives points.

use crate::{LetterheadFamily, Orientation, Profile};

/// Points in a millimetre.
pub(crate) const POINTS_PER_MM: f32 = 72.0 / 25.4;

/// Millimetres as points.
pub(crate) const fn mm(length: f32) -> f32 {
    length * POINTS_PER_MM
}

/// First-line indent (norm A.2, row 6).
pub(crate) const INDENT_MM: f32 = 10.0;
/// Space between paragraphs (norm A.2, row 6).
pub(crate) const PARAGRAPH_GAP: f32 = 6.0;
/// Top of the digits of a page number below the edge of the sheet (norm A.3).
pub(crate) const PAGE_NUMBER_TOP_MM: f32 = 10.0;
/// White space for hand and stamp between position and name (norm A.2, row 8).
pub(crate) const STAMP_MM: f32 = 30.0;
/// Right half of a closing (norm A.3); the left half takes the rest.
pub(crate) const CLOSING_RIGHT_MM: f32 = 93.0;
/// Right half of a letterhead (norm A.3), before a long line makes it grow.
pub(crate) const LETTERHEAD_RIGHT_MM: f32 = 90.0;

/// A sheet with its margins, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// Width of the paper.
    pub width: f32,
    /// Height of the paper.
    pub height: f32,
    /// Left margin.
    pub left: f32,
    /// Right margin.
    pub right: f32,
    /// Top margin.
    pub top: f32,
    /// Bottom margin.
    pub bottom: f32,
}

impl Sheet {
    /// A4 with the margins of a norm: 20/20/30/15 mm, the Youth Union's right margin being 20 (norms A.3, A.6).
    pub fn a4(profile: Profile, orientation: Orientation) -> Self {
        let right = match profile.family() {
            LetterheadFamily::Party | LetterheadFamily::State => mm(15.0),
            LetterheadFamily::Youth => mm(20.0),
        };
        let (width, height) = match orientation {
            Orientation::Portrait => (mm(210.0), mm(297.0)),
            Orientation::Landscape => (mm(297.0), mm(210.0)),
        };
        Self { width, height, left: mm(30.0), right, top: mm(20.0), bottom: mm(20.0) }
    }

    /// Width between the margins.
    pub fn text_width(&self) -> f32 {
        self.width - self.left - self.right
    }

    /// Height between the margins.
    pub fn text_height(&self) -> f32 {
        self.height - self.top - self.bottom
    }

    /// Lowest point of the text, measured from the top edge.
    pub fn text_bottom(&self) -> f32 {
        self.height - self.bottom
    }

    /// Middle of the text, on which a page number is centred.
    pub fn text_center(&self) -> f32 {
        self.left + self.text_width() / 2.0
    }
}
