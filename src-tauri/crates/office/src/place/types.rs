use crate::PlaceId;
use crate::store::{Row, Table};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Commune or village.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PlaceLevel {
    /// xã, phường, thị trấn
    Commune,
    /// thôn, bản, khu phố
    Village,
}

/// A place under one name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Commune or village.
    pub level: PlaceLevel,
    /// What such a place is called, such as `xã` or `khu phố`.
    pub kind_word: String,
    /// Its name without that word.
    pub name: String,
    /// The commune a village lies in.
    pub parent: Option<PlaceId>,
    /// Its place in lists, among places of its level and commune.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// The first day of this name.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_from: Option<NaiveDate>,
    /// The last day of this name.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_to: Option<NaiveDate>,
    /// The place that stands in its stead since then.
    pub replaced_by: Option<PlaceId>,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Place {
    const TABLE: Table = Table::Place;
}

/// A place with the name of the commune it lies in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PlaceRow {
    /// The place.
    #[serde(flatten)]
    pub place: Place,
    /// The commune of a village, with its word, such as `xã Hoành Mô`.
    pub parent_name: Option<String>,
}
