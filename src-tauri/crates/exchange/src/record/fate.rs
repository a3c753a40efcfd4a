//! What becomes of a row, and why.

use crate::Field;
use serde::{Deserialize, Serialize};

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ImportFate"))]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It comes in.
    New,
    /// It comes in once the clerk has answered.
    Ask,
    /// It cannot come in as it stands.
    Refuse,
    /// It is no record.
    Skip,
    /// The record is there already, in the office or further up in the file.
    Duplicate,
}

/// Why a row has its fate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ImportReason"))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Skipped: nothing stands in it.
    Blank,
    /// Skipped: a title over the header or between the rows.
    Title,
    /// Skipped: the header, or its repetition on a new page.
    Header,
    /// Skipped: the numbers of the columns, (1) (2) (3).
    ColumnNumbers,
    /// Skipped: a sum of other rows.
    Subtotal,
    /// Skipped: the place for signatures.
    Footer,
    /// Skipped: the clerk said so.
    Chosen,
    /// The same number stands in the same book and year with another document.
    NumberTaken,
    /// The same issuer, symbol and date.
    SameDocument,
    /// The same content altogether.
    SameContent,
    /// Bytes that mean nothing in the encoding.
    LettersUnreadable,
    /// The first letter may be a capital.
    CapitalUnsure,
    /// A stamp of secrecy stands in the text.
    SecrecyMark,
    /// The column of secrecy is filled in: such a document must not enter.
    Secret,
    /// A formula's error stands in a cell that is needed.
    FormulaError,
    /// No abstract, no title or no name.
    TextMissing,
    /// No date where one is needed.
    DateMissing,
    /// No issuer.
    IssuerMissing,
    /// No lead.
    LeadMissing,
    /// An organisation by a name the office does not know.
    OrganisationUnknown,
    /// A year of two digits.
    TwoDigitYear,
    /// A day and a month without a year.
    YearMissing,
    /// The calendar has no such day.
    NoSuchDay,
    /// The year lies before 1900 or after 2199.
    YearOutOfRange,
    /// Several days where one is needed.
    DateRange,
    /// The end lies before the beginning.
    DatesBackwards,
    /// No date at all.
    DateUnreadable,
    /// A spreadsheet has turned a symbol or a share into a date.
    BecameDate,
    /// A number written the English way, or cut by a spreadsheet that reads dots as commas.
    EnglishNumber,
    /// From and to where one number is needed.
    NumberRange,
    /// A bound where a number is needed: `dưới 50`.
    NumberBound,
    /// A count with decimals.
    HasDecimals,
    /// A count below zero.
    Negative,
    /// Beyond what can be stored.
    TooLarge,
    /// No number at all.
    NumberUnreadable,
    /// One number merged over several rows: whose is it?
    MergedNumber,
    /// Something else was counted than the column is for.
    UnitDiffers,
    /// A sum of money without its unit.
    MoneyUnitMissing,
    /// Another number of places is said than named, or more than there are.
    PlacesDiffer,
    /// No places at all.
    PlacesUnreadable,
    /// "The whole of" an area that is not the office's.
    AreaUnknown,
    /// The commune a village lies in is not known to the office, or not named.
    ParentUnknown,
    /// The period, or the book, that the record belongs to is closed.
    Closed,
    /// Another rule of the office forbids the record.
    RuleBroken,
}

impl Reason {
    /// What a reason does to a row that would otherwise come in.
    #[must_use]
    pub fn fate(self) -> Fate {
        match self {
            Self::Blank
            | Self::Title
            | Self::Header
            | Self::ColumnNumbers
            | Self::Subtotal
            | Self::Footer
            | Self::Chosen => Fate::Skip,
            Self::SameDocument | Self::SameContent => Fate::Duplicate,
            Self::NumberTaken
            | Self::LettersUnreadable
            | Self::Secret
            | Self::FormulaError
            | Self::TextMissing
            | Self::DateMissing
            | Self::IssuerMissing
            | Self::NoSuchDay
            | Self::YearOutOfRange
            | Self::DatesBackwards
            | Self::Negative
            | Self::TooLarge
            | Self::ParentUnknown
            | Self::Closed
            | Self::RuleBroken => Fate::Refuse,
            _ => Fate::Ask,
        }
    }
}

/// What becomes of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowFate {
    /// The sheet's row, or the record of a CSV file, counted from 1 with titles and headers.
    pub row: u32,
    /// What becomes of it.
    pub fate: Fate,
    /// Why, for every fate but new.
    pub reason: Option<Reason>,
    /// The field the reason lies in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
    /// What it repeats: the id of a standing record, or `row N` of this file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Whether the sheet hides the row.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
}
