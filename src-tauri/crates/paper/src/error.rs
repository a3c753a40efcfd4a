//! Everything that can keep a document off paper. The hosts turn these into Vietnamese with a next step.

use crate::Emphasis;

/// Why a document could not be rendered.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PaperError {
    /// The fonts have no picture of a character: printing a box instead would falsify the document.
    #[error("no glyph for {ch:?} (U+{code:04X}) in {context:?}", code = u32::from(*ch))]
    MissingGlyph {
        /// The character.
        ch: char,
        /// The words around it.
        context: String,
    },
    /// A font file is damaged, is not TrueType, or lacks Vietnamese letters (Liberation before 2.0 does).
    #[error("font file for {face:?} cannot be used: {fault}")]
    Font {
        /// Which of the four faces.
        face: Emphasis,
        /// What is wrong with it.
        fault: FontFault,
    },
    /// A line of the letterhead is wider than its half; its sizes are fixed, so the profile must break it.
    #[error("letterhead line {line:?} is {excess_mm:.1} mm too wide")]
    LetterheadTooWide {
        /// The line as the profile gives it.
        line: String,
        /// By how much, in millimetres.
        excess_mm: f32,
    },
    /// A part that may not be split is taller than a page.
    #[error("the {0} is taller than a page")]
    TooTall(Part),
    /// A table has no columns.
    #[error("a table has no columns")]
    NoColumns,
    /// A row has more or fewer cells than its table has columns.
    #[error("row {row} has {found} cells where the table has {expected} columns")]
    RowShape {
        /// The row, counted from one.
        row: usize,
        /// Columns of the table.
        expected: usize,
        /// Cells of the row.
        found: usize,
    },
    /// The PDF could not be put together.
    #[error("PDF: {0}")]
    Pdf(String),
    /// The Word file could not be put together.
    #[error("DOCX: {0}")]
    Docx(String),
}

/// What is wrong with a font file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FontFault {
    /// The bytes are not a font.
    #[error("the file is damaged or not a font")]
    Unreadable,
    /// The font has no TrueType outlines to embed.
    #[error("the font has no TrueType outlines")]
    NotTrueType,
    /// The font lacks a letter of the Vietnamese alphabet.
    #[error("the font lacks the letter {0:?}")]
    LacksVietnamese(char),
}

/// A part of a document that is never split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The letterhead.
    Letterhead,
    /// A table's repeated head.
    TableHead,
    /// Signature and receivers.
    Closing,
    /// The cover of a book.
    Cover,
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Letterhead => "letterhead",
            Self::TableHead => "table head",
            Self::Closing => "closing",
            Self::Cover => "cover",
        })
    }
}
