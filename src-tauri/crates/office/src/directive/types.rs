use crate::store::{Row, Table};
use crate::{BookId, DirectiveId, DocumentTypeId, OrganisationId, SubcommitteeId, TaskGroupId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which way a directive goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// văn bản đến
    In,
    /// văn bản đi
    Out,
    /// văn bản nội bộ
    Internal,
}

/// Where a number stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NumberState {
    /// Not taken yet: a draft, or a letter not yet registered.
    None,
    /// Taken.
    Issued,
    /// Cancelled with a reason; never used again.
    Cancelled,
}

/// Độ khẩn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// thường
    #[default]
    Normal,
    /// KHẨN
    Urgent,
    /// THƯỢNG KHẨN
    VeryUrgent,
    /// HỎA TỐC
    Flash,
}

/// For whom an outgoing paper was drafted: the briefing counts "đã ban hành" and "đã tham mưu" apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DraftedFor {
    /// Issued by the office itself.
    #[default]
    Office,
    /// Drafted for the Party committee to issue.
    Committee,
}

/// What a directive waits for; computed, never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DirectiveState {
    /// dự thảo: an outgoing paper without a number
    Draft,
    /// đã phát hành
    Issued,
    /// chờ xử lý: not routed yet
    Waiting,
    /// đang xử lý
    UnderWay,
    /// quá hạn
    Overdue,
    /// đã xử lý
    Handled,
    /// số đã hủy
    Cancelled,
}

/// One line of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Directive {
    /// Its id.
    pub id: DirectiveId,
    /// The book it is entered in.
    pub book: BookId,
    /// Which way it goes: the direction of its book.
    pub direction: Direction,
    /// The number in the book.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub number: Option<i64>,
    /// The document type when the book numbers each type apart, otherwise empty.
    pub type_key: String,
    /// The year, or the first day of the committee's term, that the number belongs to.
    pub period_key: String,
    /// Where the number stands.
    pub number_state: NumberState,
    /// Why the number was cancelled.
    pub cancel_reason: Option<String>,
    /// Ngày đến, or the date of issue.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// Tác giả: who issued it.
    pub issuer: String,
    /// The issuer as an organisation of the catalogue, when it is one.
    pub issuer_organisation: Option<OrganisationId>,
    /// Số, ký hiệu; empty when the letter has none.
    pub symbol: String,
    /// Ngày tháng văn bản.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub document_date: Option<NaiveDate>,
    /// Tên loại.
    pub document_type: Option<DocumentTypeId>,
    /// Trích yếu nội dung.
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    /// Độ khẩn.
    pub urgency: Urgency,
    /// Số trang.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub pages: Option<i64>,
    /// Số lượng bản.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub copies: Option<i64>,
    /// Nơi nhận.
    pub recipients: String,
    /// Người ký.
    pub signer: String,
    /// Hạn xử lý.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub deadline: Option<NaiveDate>,
    /// The sub-committee that handles it.
    pub subcommittee: Option<SubcommitteeId>,
    /// The group of key tasks it belongs to.
    pub task_group: Option<TaskGroupId>,
    /// Nơi nhận ban đầu: the organisation a letter reached before the office; none when it came straight here.
    pub first_received_by: Option<OrganisationId>,
    /// For whom an outgoing paper was drafted.
    pub drafted_for: DraftedFor,
    /// When it was dealt with.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub handled_on: Option<NaiveDate>,
    /// What was done.
    pub handling_result: String,
    /// Where the paper lies.
    pub paper_place: String,
    /// Ghi chú.
    pub note: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Directive {
    const TABLE: Table = Table::Directive;
}

impl Directive {
    /// What it waits for, as of a day.
    #[must_use]
    pub fn state(&self, is_routed: Routed, today: NaiveDate) -> DirectiveState {
        match (self.number_state, self.direction) {
            (NumberState::Cancelled, _) => DirectiveState::Cancelled,
            (NumberState::None, Direction::Out) => DirectiveState::Draft,
            (NumberState::Issued, Direction::Out) => DirectiveState::Issued,
            _ if self.handled_on.is_some_and(|day| day <= today) => DirectiveState::Handled,
            _ if self.deadline.is_some_and(|deadline| deadline < today) => DirectiveState::Overdue,
            _ if is_routed == Routed::Yes => DirectiveState::UnderWay,
            _ => DirectiveState::Waiting,
        }
    }
}

/// Whether a directive carries a routing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Routed {
    /// At least one.
    Yes,
    /// None yet.
    No,
}
