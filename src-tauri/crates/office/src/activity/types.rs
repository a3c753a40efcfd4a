use crate::store::{Row, Table};
use crate::{
    ActivityId, ActivityKindId, Mark, OrganisationId, PlaceId, Quantity, SubcommitteeId, TaskGroupId, TaskId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whose work an activity was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ActivityScope {
    /// việc chung: of the bloc
    #[default]
    Common,
    /// việc riêng: of the lead alone
    Own,
}

/// How the places of an activity are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// It reached no village, such as a meeting in the office.
    #[default]
    None,
    /// The villages listed.
    Villages,
    /// Every village of the communes listed.
    Communes,
    /// Every village of the office's area.
    District,
}

/// What is counted (norms C.3, F). Attendances and people are different things and are never added together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// buổi, cuộc, đợt: the kind of activity has the word
    Sessions,
    /// lượt người
    Attendances,
    /// người
    People,
    /// nữ
    Women,
    /// dân tộc thiểu số
    Minority,
    /// đoàn viên, hội viên
    Members,
    /// hộ
    Households,
    /// vận động được, in đồng
    MoneyRaised,
    /// đã hỗ trợ, in đồng
    MoneyGiven,
    /// Anything else, with its own name and unit.
    Other,
    /// Villages reached, in opening figures alone: those of an activity are counted from its places.
    Villages,
}

/// An activity among the people. It counts once for the office, under its lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// Loại hoạt động.
    pub kind: ActivityKindId,
    /// What it was.
    pub name: String,
    /// The first day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    /// The last day; the activity belongs to the period that holds it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// The one lead (chủ trì), under which it counts.
    pub lead: OrganisationId,
    /// The sub-committee that advised.
    pub subcommittee: Option<SubcommitteeId>,
    /// The group of key tasks it belongs to.
    pub task_group: Option<TaskGroupId>,
    /// The task it carries out.
    pub task: Option<TaskId>,
    /// Whose work it was.
    pub scope: ActivityScope,
    /// How its places are given.
    pub reach: Reach,
    /// How many separate events it took the place of.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub replaced_events: i64,
    /// A free short name shared by the activities of one campaign; empty when it belongs to none.
    pub series: String,
    /// Why it came after its period had been closed ("bổ sung kỳ trước"); empty when it came in time.
    pub late_reason: String,
    /// Ghi chú.
    pub note: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Activity {
    const TABLE: Table = Table::Activity;
}

/// One count of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ActivityCount {
    /// The activity and the row in one.
    pub id: String,
    /// The activity.
    pub activity: ActivityId,
    /// Its place among the counts, from 0.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// What is counted.
    pub measure: Measure,
    /// Its name, for [`Measure::Other`]; a remark otherwise.
    pub label: String,
    /// Its unit, for [`Measure::Other`].
    pub unit: String,
    /// The number as it was given; money in đồng.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// The word of approximation it was given with.
    pub mark: Mark,
}

impl Row for ActivityCount {
    const TABLE: Table = Table::ActivityCount;
}

impl ActivityCount {
    /// The number with its mark.
    #[must_use]
    pub fn quantity(&self) -> Quantity {
        Quantity { value: self.value, mark: self.mark }
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Coordinating {
    pub(super) id: String,
    pub(super) activity: ActivityId,
    pub(super) organisation: OrganisationId,
}

impl Row for Coordinating {
    const TABLE: Table = Table::ActivityCoordinating;
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct ActivityPlace {
    pub(super) id: String,
    pub(super) activity: ActivityId,
    pub(super) place: PlaceId,
}

impl Row for ActivityPlace {
    const TABLE: Table = Table::ActivityPlace;
}
