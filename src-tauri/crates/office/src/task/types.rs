use crate::store::{Row, Table};
use crate::{OrganisationId, PersonId, SubcommitteeId, TaskGroupId, TaskId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whose work a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// việc chung
    #[default]
    Common,
    /// việc riêng của một tổ chức
    Own,
}

/// Whether a task has a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// có thời hạn
    #[default]
    Dated,
    /// thường xuyên
    Recurring,
    /// không hạn
    Undated,
}

/// A task as stored: who, what, by when, and the events that befell it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// Nội dung việc.
    pub title: String,
    /// Common work or an organisation's own.
    pub scope: Scope,
    /// Chủ trì: exactly one.
    pub lead: OrganisationId,
    /// Tiểu ban tham mưu.
    pub subcommittee: Option<SubcommitteeId>,
    /// The group of key tasks it belongs to.
    pub task_group: Option<TaskGroupId>,
    /// The one responsible person.
    pub responsible: Option<PersonId>,
    /// Ngày giao.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub assigned_on: NaiveDate,
    /// The day work begins.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub start_on: Option<NaiveDate>,
    /// The deadline in force, extensions included; there exactly when the task is dated.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub due_on: Option<NaiveDate>,
    /// Whether it has a deadline.
    pub timing: Timing,
    /// Việc đột phá, đổi mới.
    pub breakthrough: bool,
    /// Sản phẩm.
    pub product: String,
    /// Kết quả, as reported.
    pub result: String,
    /// The day it was reported finished for.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub finished_on: Option<NaiveDate>,
    /// The day the report was confirmed.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub confirmed_on: Option<NaiveDate>,
    /// The day it was cancelled.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub cancelled_on: Option<NaiveDate>,
    /// Why it was cancelled; empty otherwise.
    pub cancel_reason: String,
    /// Ghi chú.
    pub note: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Task {
    const TABLE: Table = Table::Task;
}
