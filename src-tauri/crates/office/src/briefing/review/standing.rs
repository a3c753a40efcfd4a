use super::{IssueRule, Review, Verdict, issue_rule};
use crate::{BriefingId, Error, Result, View};
use serde::Serialize;

/// How a briefing stands with the leaders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Approval {
    /// No leader has judged it as it is now.
    Waiting,
    /// The words as they are now were approved.
    Approved,
    /// Other words were approved: a change since then took the approval away.
    Changed,
    /// The words as they are now were sent back.
    SentBack,
}

/// What was said of a briefing, in the order it was said.
///
/// # Errors
/// Only when the database fails.
pub fn reviews(view: &View<'_>, id: &BriefingId) -> Result<Vec<Review>> {
    view.children("briefing", id.as_str())
}

/// How a briefing stands whose copy for signature has the digest `copy`. The newest verdict counts, whoever gave it.
///
/// # Errors
/// Only when the database fails.
pub fn approval(view: &View<'_>, id: &BriefingId, copy: &str) -> Result<Approval> {
    let said = reviews(view, id)?;
    let Some(newest) = said.iter().rev().find(|review| review.verdict != Verdict::Commented) else {
        return Ok(Approval::Waiting);
    };
    Ok(match (newest.verdict, newest.copy == copy) {
        (Verdict::Approved, true) => Approval::Approved,
        (Verdict::Approved, false) => Approval::Changed,
        (Verdict::SentBack, true) => Approval::SentBack,
        _ => Approval::Waiting,
    })
}

/// Refuses to issue what a leader has to approve first and has not.
pub(in crate::briefing) fn require_approval(view: &View<'_>, id: &BriefingId, copy: &str) -> Result<()> {
    if issue_rule(view)? == IssueRule::Signed {
        return Ok(());
    }
    match approval(view, id, copy)? {
        Approval::Approved => Ok(()),
        approval => Err(Error::NotApproved(approval)),
    }
}
