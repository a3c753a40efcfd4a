use crate::PersonId;
use crate::store::{Row, Table};
use serde::{Deserialize, Serialize};

/// A member of staff or a delegate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Họ tên, as one string.
    pub full_name: String,
    /// Tên: the last word of the full name unless another was given.
    pub given_name: String,
    /// What lists are sorted by, as hexadecimal text.
    pub sort_key: String,
    /// Ghi chú.
    pub note: String,
    /// When the record went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Person {
    const TABLE: Table = Table::Person;
}
