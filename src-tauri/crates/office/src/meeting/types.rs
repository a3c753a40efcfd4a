use crate::store::{Row, Table};
use crate::{Error, MeetingId, MeetingKindId, OrganisationId, PersonId, Result};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where the minutes stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MinutesState {
    /// Not begun.
    #[default]
    None,
    /// Being written.
    Draft,
    /// Signed, and frozen.
    Signed,
}

impl MinutesState {
    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            MinutesState::None => "none",
            MinutesState::Draft => "draft",
            MinutesState::Signed => "signed",
        }
    }
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// What kind of meeting it is, with its cycle.
    pub kind: MeetingKindId,
    /// Its name, as the minutes head it.
    pub name: String,
    /// The day it is held.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// When it begins, `HH:MM`.
    pub starts_at: Option<String>,
    /// When it ends, `HH:MM`.
    pub ends_at: Option<String>,
    /// Địa điểm.
    pub venue: String,
    /// Người chủ trì.
    pub chair: Option<PersonId>,
    /// Người ghi biên bản.
    pub secretary: Option<PersonId>,
    /// The organisation that holds it.
    pub lead: Option<OrganisationId>,
    /// Tài liệu sử dụng.
    pub documents: String,
    /// How many separate meetings this integrated one (hội nghị lồng ghép) stood for; 0 when none.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub replaced_events: i64,
    /// Where the minutes stand.
    pub minutes_state: MinutesState,
    /// Số, ký hiệu of the minutes.
    pub minutes_symbol: String,
    /// When the minutes were signed.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub signed_on: Option<NaiveDate>,
    /// Số, ký hiệu of the notice of conclusions (thông báo kết luận).
    pub notice_symbol: String,
    /// The day of that notice.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub notice_date: Option<NaiveDate>,
    /// Ghi chú.
    pub note: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Meeting {
    const TABLE: Table = Table::Meeting;
}

impl Meeting {
    /// Refuses a change of signed minutes (norms D.2).
    pub(super) fn refuse_signed(&self) -> Result<()> {
        if self.minutes_state == MinutesState::Signed {
            return Err(Error::Frozen { kind: "meeting", id: self.id.to_string(), why: "signed" });
        }
        Ok(())
    }

    /// Refuses a step for which the minutes are in the wrong state.
    pub(super) fn require_minutes(&self, state: MinutesState, step: &'static str) -> Result<()> {
        if self.minutes_state == state {
            return Ok(());
        }
        Err(Error::WrongState { kind: "meeting", state: self.minutes_state.name().into(), step })
    }
}
