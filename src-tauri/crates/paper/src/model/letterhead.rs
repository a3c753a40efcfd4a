//! The top of the first page: who writes, the number, the place and the day.

use chrono::NaiveDate;

/// The number line. Values are what follows the word `Số`: `12-BC/CQK`, `12/BC-MTTQ-BTT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberLine {
    /// A number taken from the register.
    Taken(String),
    /// White space for the number, then what follows it: `-BC/CQK`.
    Blank(String),
    /// No number line, as on invitations of a meeting inside the office.
    None,
}

/// The day in the date line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateLine {
    /// A whole date.
    Full(NaiveDate),
    /// White space for the day: the copy that goes to be signed.
    BlankDay {
        /// Month, 1 to 12.
        month: u32,
        /// Year.
        year: i32,
    },
}

/// The framed urgency stamp under the number (norm A.2, row 10b).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// `KHẨN`
    Urgent,
    /// `THƯỢNG KHẨN`
    VeryUrgent,
    /// `HỎA TỐC`
    Flash,
}

/// The letterhead. Lines are broken where the office's profile says and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letterhead {
    /// The superior body, one printed line each; may be empty.
    pub superior_lines: Vec<String>,
    /// The issuing agency, one printed line each.
    pub agency_lines: Vec<String>,
    /// Number and symbol.
    pub number: NumberLine,
    /// Place of the date line, such as `Bình Liêu`.
    pub place: String,
    /// Day of the date line.
    pub date: DateLine,
    /// Urgency, when the document bears one.
    pub urgency: Option<Urgency>,
}

impl Urgency {
    /// The words of the stamp.
    pub fn stamp(self) -> &'static str {
        match self {
            Self::Urgent => "KHẨN",
            Self::VeryUrgent => "THƯỢNG KHẨN",
            Self::Flash => "HỎA TỐC",
        }
    }
}

impl DateLine {
    /// The words of the line: days below ten and the first two months take a leading zero (norm A.2, row 4).
    pub fn words(self, place: &str) -> String {
        match self {
            Self::Full(date) => format!("{place}, {}", text::long_date(date)),
            Self::BlankDay { month, year } => {
                let month = if month < 3 { text::padded(month) } else { month.to_string() };
                format!("{place}, ngày {BLANK_DAY} tháng {month} năm {year}")
            }
        }
    }
}

/// White space where the clerk writes the day by hand; non-breaking, so that no writer folds it.
const BLANK_DAY: &str = "\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}";
