//! Short records: what was heard, what stood in the way, what was asked, and the indicators.

use chrono::NaiveDate;

use super::Counted;

/// Something heard among the people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SituationFact {
    /// Its record.
    pub id: String,
    /// The note.
    pub content: String,
    /// Whether it stands out (vấn đề nổi cộm).
    pub salient: bool,
    /// Who reported it.
    pub organisation: Option<String>,
    /// Where.
    pub place: Option<String>,
}

/// Something that stood in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifficultyFact {
    /// Its record.
    pub id: String,
    /// The difficulty.
    pub content: String,
    /// Its cause; may be empty.
    pub cause: String,
    /// How it was resolved, once it is.
    pub resolution: Option<String>,
}

/// Something asked of those above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalFact {
    /// Its record.
    pub id: String,
    /// When it was asked.
    pub day: NaiveDate,
    /// Whether that lies in the period.
    pub is_new: bool,
    /// What is asked.
    pub content: String,
    /// Of whom.
    pub sent_to: String,
    /// The day and words of the answer.
    pub answer: Option<(NaiveDate, String)>,
}

/// A row of the annex. Values are in units of ten to the power of minus `decimals`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorFact {
    /// Its record.
    pub id: String,
    /// What is measured.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// Digits after the comma.
    pub decimals: u8,
    /// The year's plan.
    pub target: Option<i64>,
    /// In the period.
    pub now: Option<Counted>,
    /// From the year's first day.
    pub year: Option<Counted>,
    /// In the same period a year earlier.
    pub last_year: Option<Counted>,
}
