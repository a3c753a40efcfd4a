use crate::store::{Row, Table};
use crate::{PackageId, PartnerDocumentId, PartnerId, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whether packages go to an office and come from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PartnerState {
    /// Its fingerprint was compared.
    Trusted,
    /// No longer; what came from it stands.
    Stopped,
}

/// Another office, known by its keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Partner {
    /// That office's own id.
    pub id: PartnerId,
    /// What it is called here.
    pub name: String,
    /// The key its signature is checked with, as 64 hexadecimal digits.
    pub signing_key: String,
    /// The key that is sealed for, as 64 hexadecimal digits.
    pub receiving_key: String,
    /// The day its fingerprint was compared.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub trusted_on: NaiveDate,
    /// Whether it is trusted now.
    pub state: PartnerState,
}

impl Row for Partner {
    const TABLE: Table = Table::Partner;
}

/// Which way a package went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PackageWay {
    /// Made here.
    Sent,
    /// Taken in here.
    Taken,
}

/// A package in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Package {
    /// Its id.
    pub id: PackageId,
    /// The other office.
    pub partner: PartnerId,
    /// Which way it went.
    pub way: PackageWay,
    /// Its number among the packages from its sender to its receiver.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub number: i64,
    /// The first day of its period.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    /// The last day of its period.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to_day: NaiveDate,
    /// The day its sender made it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub made_on: NaiveDate,
    /// The day it was made or first taken here.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub logged_on: NaiveDate,
    /// The BLAKE3 digest of what it says, as 64 hexadecimal digits.
    pub digest: String,
    /// How many activities are in it.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub activities: i64,
    /// How many tasks.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub tasks: i64,
    /// How many documents.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub documents: i64,
}

impl Row for Package {
    const TABLE: Table = Table::Package;
}

/// A paper that a partner issued, as its register says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartnerDocument {
    /// Its id in that office.
    pub id: PartnerDocumentId,
    /// Whose it is.
    pub partner: PartnerId,
    /// The date of issue.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// Số, ký hiệu.
    pub symbol: String,
    /// Tên loại.
    pub type_name: String,
    /// Trích yếu nội dung.
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    /// Nơi nhận.
    pub recipients: String,
    /// Người ký.
    pub signer: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for PartnerDocument {
    const TABLE: Table = Table::PartnerDocument;
}

/// The papers of a partner, the newest first.
///
/// # Errors
/// Only when the database fails.
pub fn documents(view: &View<'_>, partner: &PartnerId) -> Result<Vec<PartnerDocument>> {
    let sql = "SELECT * FROM partner_document WHERE partner = ?1 AND deleted_at IS NULL ORDER BY day DESC, symbol, id";
    view.query(sql, [partner.as_str()])
}
