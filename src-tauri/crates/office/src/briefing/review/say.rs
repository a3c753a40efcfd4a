use super::{IssueRule, Review, Verdict, issue_rule};
use crate::briefing::{Briefing, BriefingState};
use crate::check::Checker;
use crate::{BriefingId, Error, FieldCode, Result, Tx};

/// Says something of a briefing that is not issued yet. `copy` is the digest of what would be printed for signature now, or
/// was.
///
/// # Errors
/// [`Error::Invalid`] without words, which only an approval can do without; [`Error::WrongState`] for a verdict the office
/// does not ask for; [`Error::Frozen`] when the briefing is issued or withdrawn.
pub fn say(tx: &mut Tx<'_>, id: &BriefingId, verdict: Verdict, comment: &str, copy: &str) -> Result<()> {
    let briefing: Briefing = tx.get(id)?;
    refuse_issued(&briefing)?;
    refuse_unasked(tx, verdict)?;
    let mut check = Checker::new(tx.today());
    let comment = check.text("comment", comment);
    if comment.is_empty() && verdict != Verdict::Approved {
        check.refuse("comment", FieldCode::Missing);
    }
    check.finish()?;
    let said: Vec<Review> = tx.children("briefing", id.as_str())?;
    let review = Review {
        id: tx.new_id(),
        briefing: id.clone(),
        position: i64::try_from(said.len()).unwrap_or(i64::MAX),
        verdict,
        comment,
        account: tx.moment().account.clone(),
        at: tx.moment().now.format("%Y-%m-%dT%H:%M:%S").to_string(),
        copy: copy.to_owned(),
    };
    tx.put(&review)
}

fn refuse_issued(briefing: &Briefing) -> Result<()> {
    match briefing.state {
        BriefingState::Draft | BriefingState::Printed | BriefingState::Signed => Ok(()),
        BriefingState::Issued | BriefingState::Withdrawn => {
            Err(Error::Frozen { kind: "briefing", id: briefing.id.to_string(), why: briefing.state.name() })
        }
    }
}

fn refuse_unasked(tx: &Tx<'_>, verdict: Verdict) -> Result<()> {
    if verdict == Verdict::Commented || issue_rule(tx)? == IssueRule::Approved {
        return Ok(());
    }
    Err(Error::WrongState { kind: "briefing", state: "not_for_approval".into(), step: "approve" })
}
