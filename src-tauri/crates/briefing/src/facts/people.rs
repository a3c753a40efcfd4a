//! Who writes and who signs.

use chrono::NaiveDate;
use office::profile::LetterheadFamily;
use paper::Profile;
use serde::{Deserialize, Serialize};
use text::{SymbolStyle, symbol_rest};

/// The profile in force on the document's date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeFacts {
    /// Full name.
    pub name: String,
    /// Name inside a sentence: `Cơ quan Khối`.
    pub short_name: String,
    /// Who receives the briefing: `Thường trực Huyện ủy`.
    pub addressee: String,
    /// Place of the date line.
    pub date_place: String,
    /// Whose letterhead it bears.
    pub letterhead: LetterheadFamily,
    /// The superior body, line by line.
    pub superior_lines: Vec<String>,
    /// The office, line by line.
    pub agency_lines: Vec<String>,
    /// What stands after the type in a symbol: `CQK`.
    pub symbol_suffix: String,
    /// What villages are called here: `thôn, bản, khu phố`.
    pub village_word: String,
    /// Receivers, line by line, the file copy last.
    pub recipients: Vec<String>,
    /// By what the results are grouped.
    pub grouping: Grouping,
}

impl OfficeFacts {
    /// What stands after a number: `-BC/CQK` in the Party and the Youth Union, `/BC-MTTQ` elsewhere (norms A.7).
    pub fn symbol_rest(&self, abbreviation: &str) -> String {
        let style = match self.letterhead {
            LetterheadFamily::Party | LetterheadFamily::Youth => SymbolStyle::Party,
            LetterheadFamily::State => SymbolStyle::State,
        };
        symbol_rest(style, abbreviation, &self.symbol_suffix)
    }

    /// The norm of form that its papers of a day obey.
    pub fn norm_on(&self, day: NaiveDate) -> Profile {
        norm_on(self.letterhead, day)
    }
}

/// The norm of form that papers of a day obey under a letterhead (norms A.1).
pub(crate) fn norm_on(letterhead: LetterheadFamily, day: NaiveDate) -> Profile {
    let family = match letterhead {
        LetterheadFamily::Party => paper::LetterheadFamily::Party,
        LetterheadFamily::State => paper::LetterheadFamily::State,
        LetterheadFamily::Youth => paper::LetterheadFamily::Youth,
    };
    Profile::for_date(family, day)
}

/// By what the results are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// theo tiểu ban
    Subcommittee,
    /// theo nhóm nhiệm vụ
    TaskGroup,
}

/// The words of the signature block (norms A.8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignerFacts {
    /// `K/T TRƯỞNG KHỐI`; empty where the head signs.
    pub authority: String,
    /// `TRƯỞNG KHỐI`.
    pub title: String,
    /// The name.
    pub name: String,
}
