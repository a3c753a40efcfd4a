//! Who writes and who signs.

use paper::LetterheadFamily;
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignerFacts {
    /// `K/T TRƯỞNG KHỐI`; empty where the head signs.
    pub authority: String,
    /// `TRƯỞNG KHỐI`.
    pub title: String,
    /// The name.
    pub name: String,
}
