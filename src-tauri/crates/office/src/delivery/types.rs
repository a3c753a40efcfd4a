use crate::store::{Row, Table};
use crate::{DeliveryId, DirectiveId, OrganisationId, PlaceId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a recipient was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// để biết, để thực hiện
    #[default]
    Nothing,
    /// báo nhận
    Acknowledge,
    /// báo cáo, trả lời bằng văn bản
    Report,
}

/// Whether a recipient still owes something; computed, never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    /// Nothing was asked, or what was asked has come.
    Settled,
    /// chưa phản hồi, còn hạn
    Waiting,
    /// chưa phản hồi, quá hạn
    Overdue,
}

/// One recipient of an outgoing paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Delivery {
    /// Its id.
    pub id: DeliveryId,
    /// The paper.
    pub directive: DirectiveId,
    /// Its place among the recipients.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// The recipient, when it is an organisation of the catalogue.
    pub organisation: Option<OrganisationId>,
    /// The recipient, when it is a commune.
    pub place: Option<PlaceId>,
    /// The recipient as it was named when the paper went out.
    pub recipient: String,
    /// Whether only a copy was sent, for information.
    pub copy: bool,
    /// What was asked.
    pub asked: Asked,
    /// Until when.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub due_on: Option<NaiveDate>,
    /// When it was sent.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub sent_on: Option<NaiveDate>,
    /// When the recipient acknowledged it.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub received_on: Option<NaiveDate>,
    /// When the report or reply came.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub answered_on: Option<NaiveDate>,
    /// The incoming letter that answers it.
    pub reply: Option<DirectiveId>,
    /// What came of it.
    pub result: String,
}

impl Row for Delivery {
    const TABLE: Table = Table::Delivery;
}

impl Delivery {
    /// Whether the recipient owes anything, as of a day. An answer also acknowledges.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> DeliveryState {
        let has_come = match self.asked {
            Asked::Nothing => true,
            Asked::Acknowledge => self.received_on.is_some() || self.answered_on.is_some(),
            Asked::Report => self.answered_on.is_some(),
        };
        match self.due_on {
            _ if has_come => DeliveryState::Settled,
            Some(due_on) if due_on < today => DeliveryState::Overdue,
            _ => DeliveryState::Waiting,
        }
    }
}

/// A recipient as entered: an organisation, a commune or free words.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Delivery`], as typed.
pub struct DeliveryInput {
    pub id: Option<DeliveryId>,
    pub organisation: Option<OrganisationId>,
    pub place: Option<PlaceId>,
    /// Left empty, it becomes the name of the organisation or the commune.
    pub recipient: String,
    pub copy: bool,
    pub asked: Asked,
    pub due_on: Option<String>,
    pub sent_on: Option<String>,
    pub received_on: Option<String>,
    pub answered_on: Option<String>,
    pub reply: Option<DirectiveId>,
    pub result: String,
}

/// A recipient as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeliveryView {
    /// The recipient.
    #[serde(flatten)]
    pub delivery: Delivery,
    /// Whether it owes anything.
    pub state: DeliveryState,
}
