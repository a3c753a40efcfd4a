use super::composition::{Composition, load};
use super::{BriefingDraft, BriefingReview, Said};
use crate::history::name_of;
use crate::periods::key;
use crate::records::saved;
use crate::{Failure, Permission, Result, Saved, Session};
use office::account;
use office::briefing::{
    Approval, Briefing, IssueRule, Review, Verdict, approval, current, issue_rule, reviews, say,
    set_issue_rule,
};
use office::{BriefingId, Op, View};

impl Session {
    /// Approves a briefing in the very words it has now. Any change of them takes the approval away.
    ///
    /// # Errors
    /// `E_WRONG_STATE` when the office asks for no approval, `E_FROZEN` when it is issued, `E_NOT_FOUND`, `E_NOT_PERMITTED`
    /// for all but leaders.
    pub fn briefing_approve(&mut self, id: &BriefingId, comment: &str) -> Result<BriefingDraft> {
        self.say(id, Permission::Approve, Verdict::Approved, comment)
    }

    /// Sends a briefing back with what is to be set right.
    ///
    /// # Errors
    /// As [`Session::briefing_approve`]; `E_FIELD` without a comment.
    pub fn briefing_send_back(&mut self, id: &BriefingId, comment: &str) -> Result<BriefingDraft> {
        self.say(id, Permission::Approve, Verdict::SentBack, comment)
    }

    /// Says something about a briefing that is not issued yet.
    ///
    /// # Errors
    /// `E_FIELD` without words, `E_FROZEN` when it is issued, `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn briefing_comment(&mut self, id: &BriefingId, comment: &str) -> Result<BriefingDraft> {
        self.say(id, Permission::Comment, Verdict::Commented, comment)
    }

    /// What the office wants before a briefing is issued.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn briefing_issue_rule(&self) -> Result<IssueRule> {
        self.require(Permission::Read)?;
        Ok(issue_rule(&self.view())?)
    }

    /// Puts another rule in force, for every briefing not issued yet.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn set_briefing_issue_rule(&mut self, rule: IssueRule) -> Result<Saved> {
        let done = self.transact(Permission::Administer, Op::Change, |tx| {
            set_issue_rule(tx, rule)?;
            Ok("briefing_issue_rule".to_owned())
        });
        done.map(saved)
    }

    /// The briefing of a period that stands.
    ///
    /// # Errors
    /// `E_NOT_A_PERIOD`; `E_NOT_FOUND` when nobody has begun one.
    pub fn briefing_of(&self, period: &str) -> Result<BriefingId> {
        self.require(Permission::Read)?;
        let standing = current(&self.view(), key(period)?)?;
        let not_found = || office::Error::NotFound { kind: "briefing", id: period.to_owned() };
        Ok(standing.ok_or_else(not_found)?.id)
    }

    fn say(
        &mut self,
        id: &BriefingId,
        needed: Permission,
        verdict: Verdict,
        comment: &str,
    ) -> Result<BriefingDraft> {
        self.transact(needed, Op::ReviewBriefing, |tx| {
            let (_, composition) = load(tx, id)?;
            Ok(say(tx, id, verdict, comment, &composition.copy_digest()?)?)
        })?;
        self.briefing_get(id)
    }
}

/// What was said of a briefing, and how it stands.
pub(super) fn reviewed(
    view: &View<'_>,
    briefing: &Briefing,
    composition: &Composition,
) -> Result<BriefingReview> {
    let accounts = account::every(view)?;
    let said = |review: Review| Said {
        verdict: review.verdict,
        comment: review.comment,
        account: name_of(&accounts, review.account.as_str()),
        at: review.at,
    };
    let is_asked = briefing.issued_on.is_none() && issue_rule(view)? == IssueRule::Approved;
    let standing = || Ok::<_, Failure>(approval(view, &briefing.id, &composition.copy_digest()?)?);
    Ok(BriefingReview {
        approval: is_asked.then(standing).transpose()?,
        said: reviews(view, &briefing.id)?.into_iter().map(said).collect(),
    })
}

impl BriefingReview {
    /// The approval that is wanted and does not stand.
    pub(super) fn missing(&self) -> Option<Approval> {
        self.approval.filter(|approval| *approval != Approval::Approved)
    }
}
