//! Sizes of letters and distances of lines, so that both writers set the same document.

use crate::{Emphasis, LetterheadFamily, LinePitch};

/// Size of letters and distance of base lines, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Type {
    pub(crate) size: f32,
    pub(crate) pitch: f32,
}

impl Type {
    const fn new(size: f32, pitch: f32) -> Self {
        Self { size, pitch }
    }
}

/// Page number (norm A.2, last row).
pub(crate) const PAGE_NUMBER: f32 = 14.0;
/// Abstract of a document, addressees (norms A.2 row 5b, A.4 row 5a).
pub(crate) const SUBJECT: Type = Type::new(14.0, 18.0);
/// Abstract of a letter (norms A.2 row 5c, A.4 row 5b).
pub(crate) const LETTER_SUBJECT: Type = Type::new(12.0, 14.5);
/// Label, title and reference of an annex (norm A.4).
pub(crate) const ANNEX: Type = Type::new(14.0, 18.0);
/// Title, year and lines of a bound book's cover.
pub(crate) const COVER_TITLE: Type = Type::new(28.0, 36.0);
pub(crate) const COVER_SUBTITLE: Type = Type::new(18.0, 26.0);
pub(crate) const COVER_LINE: Type = Type::new(14.0, 22.0);
/// A code to be typed from paper, and the number above each of its groups.
pub(crate) const CODE: Type = Type::new(22.0, 28.0);
pub(crate) const CODE_NUMBER: Type = Type::new(11.0, 13.0);
/// Captions of tables and charts.
pub(crate) const CAPTION: Type = Type::new(13.0, 17.0);
/// Cells of tables.
pub(crate) const TABLE: Type = Type::new(12.0, 15.0);
/// Labels and figures of charts.
pub(crate) const CHART: Type = Type::new(11.0, 13.0);
/// Remarks under tables and charts.
pub(crate) const NOTE: Type = Type::new(12.0, 15.0);
/// Authority, position and name (norms A.2 row 7, A.4 row 7).
pub(crate) const SIGNATURE: Type = Type::new(14.0, 18.0);
/// `Dự thảo lần n` (norm A.2, row 11b).
pub(crate) const DRAFT: Type = Type::new(14.0, 17.0);
/// Urgency (norm A.2, row 10b), in a frame 8 mm high.
pub(crate) const URGENCY: f32 = 14.0;

/// The body, 14 points (norm A.2, row 6), at the distance the document asks for.
pub(crate) fn body(pitch: LinePitch) -> Type {
    Type { size: 14.0, pitch: pitch.pt() }
}

/// The kind of a document: 15 to 16 points in the Party, 13 to 14 elsewhere.
pub(crate) fn kind(family: LetterheadFamily) -> Type {
    match family {
        LetterheadFamily::Party | LetterheadFamily::Youth => Type::new(16.0, 20.0),
        LetterheadFamily::State => Type::new(14.0, 18.0),
    }
}

/// Types of one family's letterhead (norms A.2, A.4, A.6).
pub(crate) struct LetterheadType {
    /// The first line at the right.
    pub(crate) title: Type,
    /// The national motto, on state paper.
    pub(crate) motto: Type,
    /// Superior and agency.
    pub(crate) names: Type,
    /// Number line.
    pub(crate) number: Type,
    /// Date line.
    pub(crate) date: Type,
}

impl LetterheadType {
    pub(crate) fn of(family: LetterheadFamily) -> Self {
        let (party, state) = (Type::new(14.0, 17.0), Type::new(12.0, 15.0));
        let motto = Type::new(13.0, 16.0);
        match family {
            LetterheadFamily::Party | LetterheadFamily::Youth => {
                Self { title: Type::new(15.0, 17.0), motto, names: party, number: party, date: party }
            }
            LetterheadFamily::State => Self { title: state, motto, names: state, number: motto, date: motto },
        }
    }
}

/// How the receivers look: their head is underlined in the Party, bold italic elsewhere.
pub(crate) struct RecipientType {
    pub(crate) label: Type,
    pub(crate) emphasis: Emphasis,
    pub(crate) is_underlined: bool,
    pub(crate) line: Type,
}

impl RecipientType {
    pub(crate) fn of(family: LetterheadFamily) -> Self {
        match family {
            LetterheadFamily::Party => Self {
                label: SIGNATURE,
                emphasis: Emphasis::Regular,
                is_underlined: true,
                line: Type::new(12.0, 14.5),
            },
            LetterheadFamily::State | LetterheadFamily::Youth => Self {
                label: Type::new(12.0, 18.0),
                emphasis: Emphasis::BoldItalic,
                is_underlined: false,
                line: Type::new(11.0, 13.5),
            },
        }
    }
}

/// The position is not bold on Party paper and bold on all other (norms A.2 row 7b, A.4 row 7).
pub(crate) fn position_emphasis(family: LetterheadFamily) -> Emphasis {
    match family {
        LetterheadFamily::Party => Emphasis::Regular,
        LetterheadFamily::State | LetterheadFamily::Youth => Emphasis::Bold,
    }
}
