use crate::OrganisationId;
use crate::store::{Row, Table};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How an organisation stands to the bloc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Membership {
    /// The office itself (Cơ quan Khối); there is exactly one.
    Office,
    /// One of the organisations it serves.
    Member,
    /// A body outside the bloc that coordinates, issues or receives.
    Outside,
}

/// An organisation under one name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// The full name.
    pub name: String,
    /// The name in lists and tables.
    pub short_name: String,
    /// The abbreviation in symbols, such as `LĐLĐ` (norms G.1).
    pub abbreviation: String,
    /// How it stands to the bloc.
    pub membership: Membership,
    /// Its place in lists.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// The first day of this name.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_from: Option<NaiveDate>,
    /// The last day of this name.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_to: Option<NaiveDate>,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Organisation {
    const TABLE: Table = Table::Organisation;
}
