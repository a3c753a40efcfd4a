use chrono::NaiveDate;
use office::account::Account;
use office::delivery::OwedDelivery;
use office::directive::DirectiveRow;
use office::register::{CancelledNumber, Gap};
use office::task::TaskRow;

use crate::facts::OfficeFacts;

/// What the record is told beside the records of the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandoverRequest {
    /// The day it is made on.
    pub today: NaiveDate,
    /// Who hands over; may be empty.
    pub giver: String,
    /// Who takes over; may be empty.
    pub receiver: String,
    /// The newest backup on each medium.
    pub sticks: Vec<StickFact>,
    /// The day the sheet in force was made; none for the one of the set-up.
    pub sheet_made_on: Option<NaiveDate>,
}

/// The newest backup on one medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StickFact {
    /// Where it was plugged in.
    pub place: String,
    /// The day it was made; none when it cannot be told.
    pub made_on: Option<NaiveDate>,
    /// Civil days since then; none when the clock of that day or of today is wrong.
    pub days: Option<i64>,
}

/// One book in the year of the hand-over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookFact {
    /// Its name.
    pub name: String,
    /// The year, or the day a term began.
    pub period: String,
    /// Whether it counts by terms.
    pub is_by_term: bool,
    /// Its series of numbers.
    pub series: Vec<SeriesFact>,
    /// Entries without a number.
    pub unnumbered: i64,
}

/// One series of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesFact {
    /// The type, where each has a series of its own.
    pub type_name: Option<String>,
    /// The last number taken; that of the paper book where none was taken here; none in an empty book.
    pub last: Option<i64>,
    /// Numbers no paper holds.
    pub gaps: Vec<Gap>,
    /// Numbers that were cancelled.
    pub cancelled: Vec<CancelledNumber>,
}

/// Everything the record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandoverFacts {
    /// The office as it is named that day.
    pub office: OfficeFacts,
    /// What was told.
    pub request: HandoverRequest,
    /// The books.
    pub books: Vec<BookFact>,
    /// Tasks that are not done, those overdue first.
    pub tasks: Vec<TaskRow>,
    /// Incoming letters that are not dealt with.
    pub letters: Vec<DirectiveRow>,
    /// Recipients that owe an answer.
    pub owed: Vec<OwedDelivery>,
    /// Who may open the office.
    pub accounts: Vec<Account>,
}
