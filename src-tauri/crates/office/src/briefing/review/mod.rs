//! What is said of a briefing before it is issued, and whether a leader approved it.
//!
//! The seam is here because an approval is of words: it holds for exactly what would be printed for signature when it was
//! given, and for nothing else, whoever changed what in between. So each verdict keeps the digest of that copy, and whether
//! the approval stands is found by comparing, never noted down. What must never move in: who may approve, which `app` says,
//! and the making of the copy.

mod rule;
mod say;
mod standing;

pub use rule::{IssueRule, issue_rule, set_issue_rule};
pub use say::say;
pub use standing::{Approval, approval, reviews};

pub(super) use standing::require_approval;

use crate::store::{Row, Table};
use crate::{AccountId, BriefingId};
use serde::{Deserialize, Serialize};

/// What somebody made of a briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// duyệt
    Approved,
    /// gửi lại
    SentBack,
    /// góp ý
    Commented,
}

/// What was said once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Its id.
    pub id: String,
    /// The briefing.
    pub briefing: BriefingId,
    /// Its place among what was said, from 0.
    pub position: i64,
    /// What was made of it.
    pub verdict: Verdict,
    /// The words that came with it; empty with an approval that needs none.
    pub comment: String,
    /// Who said it.
    pub account: AccountId,
    /// When, as `YYYY-MM-DDTHH:MM:SS`, local time.
    pub at: String,
    /// The digest of the copy it was said of.
    pub copy: String,
}

impl Row for Review {
    const TABLE: Table = Table::BriefingReview;
}
