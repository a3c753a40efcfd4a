use serde::{Deserialize, Serialize};

/// What a use-case asks to be allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Permission {
    /// See records, history and papers.
    Read,
    /// Add, change and remove records, undo, keep drafts.
    Write,
    /// Close and open periods; issue, replace and withdraw briefings.
    Issue,
    /// Change the office itself: profile, organisations, catalogues, books, accounts.
    Administer,
}

/// What an account is there for. Roles are not encryption: every account's passphrase opens all data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Does everything.
    Admin,
    /// Văn thư: everything but the office's own settings.
    Clerk,
    /// Lãnh đạo: reads.
    Leader,
    /// Reads.
    Viewer,
}

impl Role {
    /// Whether an account of this role may do it.
    #[must_use]
    pub fn may(self, permission: Permission) -> bool {
        match self {
            Role::Admin => true,
            Role::Clerk => permission <= Permission::Issue,
            Role::Leader | Role::Viewer => permission == Permission::Read,
        }
    }
}
