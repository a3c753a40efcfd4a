//! The norms a document may obey, and the few rules of words on which they differ.

use chrono::NaiveDate;

use super::{Level, NumberLine};

/// Whose letterhead a document bears; it follows the issuer, never the receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterheadFamily {
    /// Party committees and the agencies they set up.
    Party,
    /// State bodies, and the Fatherland Front, which prints in their manner.
    State,
    /// The Youth Union.
    Youth,
}

/// A norm with its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// HD 36-HD/VPTW (03/4/2018), in force until 26/5/2026; also used for older dates.
    Party36,
    /// HD 05-HD/VPTW, in force from 27/5/2026.
    Party05,
    /// NĐ 30/2020/NĐ-CP.
    State,
    /// HD 29-HD/TWĐTN-VP (2013).
    Youth,
}

impl Profile {
    /// The norm of a family that is in force on the document's date.
    pub fn for_date(family: LetterheadFamily, date: NaiveDate) -> Self {
        match family {
            LetterheadFamily::Party if NaiveDate::from_ymd_opt(2026, 5, 27) <= Some(date) => Self::Party05,
            LetterheadFamily::Party => Self::Party36,
            LetterheadFamily::State => Self::State,
            LetterheadFamily::Youth => Self::Youth,
        }
    }

    /// The family the norm belongs to.
    pub fn family(self) -> LetterheadFamily {
        match self {
            Self::Party36 | Self::Party05 => LetterheadFamily::Party,
            Self::State => LetterheadFamily::State,
            Self::Youth => LetterheadFamily::Youth,
        }
    }

    /// What closes the last sentence of a signed body.
    pub fn end_mark(self) -> &'static str {
        match self {
            Self::Party05 => ".",
            Self::Party36 | Self::State | Self::Youth => "./.",
        }
    }

    /// What stands between receivers; the last always ends with a full stop.
    pub fn recipient_separator(self) -> char {
        match self {
            Self::Party36 => ',',
            Self::Party05 | Self::State | Self::Youth => ';',
        }
    }

    /// The number line in words, or nothing.
    pub fn number_words(self, number: &NumberLine) -> Option<String> {
        let label = match self.family() {
            LetterheadFamily::Party => "Số",
            LetterheadFamily::State | LetterheadFamily::Youth => "Số:",
        };
        match number {
            NumberLine::Taken(symbol) => Some(format!("{label} {symbol}")),
            NumberLine::Blank(rest) => Some(format!("{label}{BLANK_NUMBER}{rest}")),
            NumberLine::None => None,
        }
    }

    /// A heading's number with the punctuation of its level.
    pub fn heading_number(self, level: Level, bare: &str) -> String {
        match (self.family(), level) {
            (LetterheadFamily::Party, Level::One) => format!("{bare}-"),
            (_, Level::Four) => format!("{bare})"),
            _ => format!("{bare}."),
        }
    }
}

/// White space where the clerk writes the number by hand; non-breaking, so that no writer folds it.
const BLANK_NUMBER: &str = "\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}";
