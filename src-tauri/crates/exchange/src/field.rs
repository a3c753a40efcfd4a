//! What is imported, and which fields each kind of row has.

use serde::{Deserialize, Serialize};

/// What the rows of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ImportKind"))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Sổ đăng ký văn bản đến
    DirectivesIn,
    /// Sổ đăng ký văn bản đi
    DirectivesOut,
    /// Nhiệm vụ
    Tasks,
    /// Hoạt động, số liệu
    Activities,
    /// Cán bộ
    People,
    /// Địa bàn
    Places,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::DirectivesIn, Self::DirectivesOut, Self::Tasks, Self::Activities, Self::People, Self::Places];

    /// The word that stands for it on the command line and in the file of header words.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::DirectivesIn => "directives-in",
            Self::DirectivesOut => "directives-out",
            Self::Tasks => "tasks",
            Self::Activities => "activities",
            Self::People => "people",
            Self::Places => "places",
        }
    }

    /// The kind that a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Columns of which a header must name every one group at least once: without them no row can be stored.
    pub(crate) fn needs(self) -> &'static [&'static [Field]] {
        match self {
            Self::DirectivesIn => &[
                &[Field::Abstract, Field::TypeAndAbstract],
                &[Field::Issuer, Field::ArrivalDate, Field::Number],
            ],
            Self::DirectivesOut => &[
                &[Field::Abstract, Field::TypeAndAbstract],
                &[Field::Symbol, Field::SymbolAndDate, Field::Number],
            ],
            Self::Tasks => &[&[Field::Title], &[Field::Lead, Field::DueDate, Field::Person]],
            Self::Activities => &[&[Field::Name], &[Field::DateFrom]],
            Self::People | Self::Places => &[&[Field::Name]],
        }
    }
}

/// A column's meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ImportField"))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The names are those of the records' fields, which say what they mean.
pub enum Field {
    /// A line number of the file, which nothing keeps.
    Ordinal,
    Number,
    ArrivalDate,
    Issuer,
    Symbol,
    DocumentDate,
    /// One column for the symbol and the date of a document.
    SymbolAndDate,
    Type,
    /// One column for both, as the printed registers have it.
    TypeAndAbstract,
    Abstract,
    Recipient,
    DueDate,
    Secrecy,
    Note,
    Signer,
    Copies,
    Title,
    SourceSymbol,
    Lead,
    Coordinating,
    Person,
    Result,
    FinishedOn,
    DateFrom,
    DateTo,
    Name,
    Kind,
    Places,
    Sessions,
    Attendances,
    Women,
    Money,
    Post,
    Organisation,
    Parent,
    Word,
}
