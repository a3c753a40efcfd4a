//! Why a file as a whole was not taken.

use text::Encoding;

/// Why a file as a whole was not taken. Nothing of it was kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// More bytes than a register has.
    #[error("the file has {bytes} bytes, more than {limit}")]
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// A compressed file that unpacks to far more than it is.
    #[error("the file unpacks to more than it may")]
    Bomb,
    /// More sheets than a register has.
    #[error("more than {limit} sheets")]
    TooManySheets {
        /// The most that are read.
        limit: usize,
    },
    /// More rows than are read in one go.
    #[error("more than {limit} rows")]
    TooManyRows {
        /// The most that are read.
        limit: u32,
    },
    /// More cells than are read in one go.
    #[error("more than {limit} cells")]
    TooManyCells {
        /// The most that are read.
        limit: usize,
    },
    /// It is something else, whatever its name says.
    #[error("not a spreadsheet")]
    NotASpreadsheet,
    /// A spreadsheet of a form that is not read (XLSB, a web page named `.xls`).
    #[error("a spreadsheet of a form that is not read")]
    Unsupported,
    /// Its password is not known here.
    #[error("protected by a password")]
    Password,
    /// It begins as a spreadsheet and does not end as one.
    #[error("damaged: {0}")]
    Damaged(String),
    /// No reading of its letters stands out; the readings are to be shown.
    #[error("the encoding is in doubt")]
    EncodingUnsure {
        /// The possible encodings, the likeliest first.
        readings: Vec<Encoding>,
    },
    /// It has no sheet of that name.
    #[error("no sheet of that name")]
    NoSuchSheet,
    /// No row names the columns of the kind asked for.
    #[error("no header row")]
    NoHeader,
    /// The one who waited wished it to stop.
    #[error("cancelled")]
    Cancelled,
}

impl Refused {
    /// The code that reports and windows switch on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "E_IMPORT_EMPTY",
            Self::TooLarge { .. } => "E_IMPORT_TOO_LARGE",
            Self::Bomb => "E_IMPORT_BOMB",
            Self::TooManySheets { .. } => "E_IMPORT_TOO_MANY_SHEETS",
            Self::TooManyRows { .. } => "E_IMPORT_TOO_MANY_ROWS",
            Self::TooManyCells { .. } => "E_IMPORT_TOO_MANY_CELLS",
            Self::NotASpreadsheet => "E_IMPORT_NOT_A_SPREADSHEET",
            Self::Unsupported => "E_IMPORT_UNSUPPORTED",
            Self::Password => "E_IMPORT_PASSWORD",
            Self::Damaged(_) => "E_IMPORT_DAMAGED",
            Self::EncodingUnsure { .. } => "E_IMPORT_ENCODING_UNSURE",
            Self::NoSuchSheet => "E_IMPORT_NO_SUCH_SHEET",
            Self::NoHeader => "E_IMPORT_NO_HEADER",
            Self::Cancelled => "E_IMPORT_CANCELLED",
        }
    }

    pub(crate) fn damaged(error: impl std::fmt::Display) -> Self {
        Self::Damaged(error.to_string())
    }
}
