use crate::ProgrammeId;
use crate::store::{Row, Table};
use serde::{Deserialize, Serialize};

/// What a programme is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ProgrammeKind {
    /// chương trình công tác năm
    #[default]
    Work,
    /// chương trình giám sát, phản biện xã hội
    Supervision,
    /// chương trình phối hợp
    Coordination,
    /// nhiệm vụ trọng tâm
    KeyTasks,
    /// nội dung thống nhất, phân công chủ trì
    UnifiedContents,
}

/// A programme of one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Programme {
    /// Its id.
    pub id: ProgrammeId,
    /// Its name.
    pub name: String,
    /// The year it is for.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub year: i64,
    /// What it is for.
    pub kind: ProgrammeKind,
    /// Ghi chú.
    pub note: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Programme {
    const TABLE: Table = Table::Programme;
}
