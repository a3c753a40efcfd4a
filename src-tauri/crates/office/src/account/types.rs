use crate::AccountId;
use crate::store::{Row, Table};
use serde::{Deserialize, Serialize};

/// What an account may do; `app` holds the table of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Quản trị
    Admin,
    /// Văn thư
    Clerk,
    /// Lãnh đạo
    Leader,
    /// Người xem
    Viewer,
}

/// Someone who may unlock the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The name chosen at the unlock screen.
    pub name: String,
    /// The key slot its passphrase opens.
    pub slot: String,
    /// What it may do.
    pub role: Role,
    /// Whether somebody else chose its passphrase, so that its owner has to set another first.
    #[serde(default)]
    pub is_one_time: bool,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Account {
    const TABLE: Table = Table::Account;
}

/// An account as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Account`], as typed.
pub struct AccountInput {
    pub name: String,
    pub role: Option<Role>,
    pub slot: String,
}
