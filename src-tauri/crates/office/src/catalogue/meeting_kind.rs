use super::entry::{Common, Entry, Typed};
use crate::check::Checker;
use crate::store::{ListSpec, Row, Table};
use crate::{CountInput, MeetingKindId, Result, View};
use serde::{Deserialize, Serialize};

/// How often a kind of meeting returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Cycle {
    /// hằng tuần
    Weekly,
    /// hằng tháng
    Monthly,
    /// hằng quý
    Quarterly,
    /// 6 tháng một lần
    HalfYearly,
    /// hằng năm
    Yearly,
    /// As the work asks.
    #[default]
    None,
}

/// A kind of meeting and how often it returns (norms D.4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MeetingKind {
    /// Its id.
    pub id: MeetingKindId,
    /// Its name.
    pub name: String,
    /// How often it returns.
    pub cycle: Cycle,
    /// Its place in the catalogue.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for MeetingKind {
    const TABLE: Table = Table::MeetingKind;
}

/// A kind of meeting as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`MeetingKind`], as typed.
pub struct MeetingKindInput {
    pub id: Option<MeetingKindId>,
    pub name: String,
    pub cycle: Cycle,
    pub position: Option<CountInput>,
}

impl Entry for MeetingKind {
    type Id = MeetingKindId;
    type Input = MeetingKindInput;
    const LIST: ListSpec = ListSpec {
        table: Table::MeetingKind,
        columns: "r.*",
        from: "meeting_kind r",
        always: "r.deleted_at IS NULL",
        filters: &[],
        sorts: &[("position", "r.position")],
        order: "r.position, r.id",
    };

    fn id(text: String) -> MeetingKindId {
        MeetingKindId::new(text)
    }

    fn position(&self) -> i64 {
        self.position
    }

    fn typed(input: &MeetingKindInput) -> Typed<'_> {
        Typed {
            id: input.id.as_ref().map(MeetingKindId::as_str),
            name: &input.name,
            position: input.position.as_ref(),
        }
    }

    fn read(_: &mut Checker, _: &View<'_>, common: Common, input: &MeetingKindInput) -> Result<Self> {
        let Common { id, name, position } = common;
        Ok(Self { id: MeetingKindId::new(id), name, cycle: input.cycle, position, deleted_at: None })
    }
}
