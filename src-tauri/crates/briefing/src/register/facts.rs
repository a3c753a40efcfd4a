//! Everything a printed register or slip says, as plain data without wording.

use chrono::NaiveDate;
use office::directive::Urgency;
use office::register::{Register, RegisterColumn, RegisterKind, RegisterLine};
use office::{BookId, DirectiveId};

use crate::facts::{OfficeFacts, SignerFacts};

/// Which register is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRequest {
    /// Which of the three.
    pub kind: RegisterKind,
    /// The book.
    pub book: BookId,
    /// The year, or a year of the term.
    pub year: i32,
    /// The day it is printed on; what is under way is told as of this day.
    pub today: NaiveDate,
}

/// One bound register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterFacts {
    /// The office as it was named on the period's last day.
    pub office: OfficeFacts,
    /// Who heads it; nothing while nobody is chosen.
    pub head: Option<SignerFacts>,
    /// Which of the three.
    pub kind: RegisterKind,
    /// The columns it is printed with.
    pub columns: Vec<RegisterColumn>,
    /// The book, its series and its closing.
    pub register: Register,
    /// The first day of the term, for a book by terms.
    pub term_from: Option<NaiveDate>,
    /// The lines, in order.
    pub lines: Vec<RegisterLine>,
    /// The day it is printed on.
    pub today: NaiveDate,
}

/// One incoming letter as its slip tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipFacts {
    /// The letter.
    pub directive: DirectiveId,
    /// The office as it is named today.
    pub office: OfficeFacts,
    /// Số đến.
    pub number: Option<i64>,
    /// Ngày đến.
    pub day: NaiveDate,
    /// Tên loại.
    pub type_name: Option<String>,
    /// Số, ký hiệu.
    pub symbol: String,
    /// Ngày tháng văn bản.
    pub document_date: Option<NaiveDate>,
    /// Tác giả.
    pub issuer: String,
    /// Trích yếu.
    pub subject: String,
    /// Độ khẩn.
    pub urgency: Urgency,
    /// Hạn giải quyết.
    pub deadline: Option<NaiveDate>,
    /// What was proposed or done, when anything was.
    pub handling_result: String,
    /// The leaders' words, in order.
    pub routings: Vec<RoutingFact>,
    /// The day it is printed on.
    pub today: NaiveDate,
}

/// One bút phê.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoutingFact {
    /// Who wrote it.
    pub author: String,
    /// When.
    pub day: NaiveDate,
    /// The words, verbatim.
    pub words: String,
    /// Whom it went to, the lead first.
    pub organisations: Vec<RoutedTo>,
    /// The deadline it sets.
    pub deadline: Option<NaiveDate>,
}

/// An organisation a letter was routed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoutedTo {
    /// Its short name.
    pub name: String,
    /// Whether it leads; all others coordinate.
    pub is_lead: bool,
}
