use crate::profile::setting::{self, Key};
use crate::{Result, Tx, View};
use serde::{Deserialize, Serialize};

const KEY: Key<IssueRule> = Key::new("briefing_issue_rule");

/// What has to come before a briefing is issued.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum IssueRule {
    /// The head's signature on paper, as everywhere.
    #[default]
    Signed,
    /// A leader's approval of the same words as well.
    Approved,
}

/// What the office wants.
///
/// # Errors
/// Only when the database fails.
pub fn issue_rule(view: &View<'_>) -> Result<IssueRule> {
    Ok(setting::get(view, &KEY)?.unwrap_or_default())
}

/// Puts another rule in force, for every briefing not issued yet.
///
/// # Errors
/// Only when the database fails.
pub fn set_issue_rule(tx: &mut Tx<'_>, rule: IssueRule) -> Result<()> {
    setting::put(tx, &KEY, &rule)
}
