use super::BookPeriod;
use crate::directive::{DirectiveState, Urgency};
use crate::{DirectiveId, Result, View};
use chrono::NaiveDate;
use rusqlite::params;
use serde::Deserialize;

/// One line of a bound register, with what each printed column needs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RegisterLine {
    /// The entry.
    pub id: DirectiveId,
    /// The series it belongs to: a type, or empty.
    pub type_key: String,
    /// Tên loại.
    pub type_name: Option<String>,
    /// The number in the book.
    pub number: i64,
    /// Whether the number was cancelled.
    pub is_cancelled: bool,
    /// Why.
    pub cancel_reason: Option<String>,
    /// The day of arrival or of issue.
    pub day: NaiveDate,
    /// Tác giả.
    pub issuer: String,
    /// Số, ký hiệu.
    pub symbol: String,
    /// Ngày tháng văn bản.
    pub document_date: Option<NaiveDate>,
    /// Trích yếu.
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    /// Độ khẩn.
    pub urgency: Urgency,
    /// Số lượng bản.
    pub copies: Option<i64>,
    /// Nơi nhận as typed.
    pub recipients: String,
    /// Người ký.
    pub signer: String,
    /// The deadline of the entry, else the latest one of its routings.
    pub deadline: Option<NaiveDate>,
    /// When it was dealt with.
    pub handled_on: Option<NaiveDate>,
    /// What was done.
    pub handling_result: String,
    /// Where the paper lies.
    pub paper_place: String,
    /// Ghi chú.
    pub note: String,
    /// The organisations that lead, each once, parted by `; `.
    pub leads: Option<String>,
    /// Those that only coordinate, in the same way.
    pub coordinating: Option<String>,
    /// The last day it was handed over.
    pub handed_over_on: Option<NaiveDate>,
    /// Symbols of the papers that reply to it.
    pub replies: Option<String>,
    /// The recipients that are followed.
    pub delivered_to: Option<String>,
    /// The first day it was sent to one of them.
    pub sent_on: Option<NaiveDate>,
}

impl RegisterLine {
    /// What an incoming letter waits for, as of a day.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> DirectiveState {
        match self.deadline {
            _ if self.is_cancelled => DirectiveState::Cancelled,
            _ if self.handled_on.is_some_and(|day| day <= today) => DirectiveState::Handled,
            Some(deadline) if deadline < today => DirectiveState::Overdue,
            _ if self.leads.is_some() => DirectiveState::UnderWay,
            _ => DirectiveState::Waiting,
        }
    }

    /// Whether somebody is to deal with it: it was routed, has a deadline, or was dealt with.
    #[must_use]
    pub fn is_followed(&self) -> bool {
        !self.is_cancelled && (self.leads.is_some() || self.deadline.is_some() || self.handled_on.is_some())
    }
}

/// The numbered entries of a book in a period, series by series, in the order of their numbers; one statement for all.
///
/// # Errors
/// Only when the database fails.
pub fn lines(view: &View<'_>, period: &BookPeriod) -> Result<Vec<RegisterLine>> {
    view.query(include_str!("lines.sql"), params![period.book.id.as_str(), period.key])
}
