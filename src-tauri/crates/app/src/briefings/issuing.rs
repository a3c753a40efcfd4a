use super::BriefingDraft;
use super::composition::{Composition, load};
use super::drafting::drafted;
use crate::{Failure, Permission, Result, Session};
use ::briefing::Stage;
use chrono::NaiveDate;
use office::briefing::{
    self, Briefing, BriefingState, Imprint, IssueInput, Paper, SignatureInput, SupersedesBy, WithdrawInput,
    back_to_draft, record_signed, store_drafted, supersede, withdraw,
};
use office::{BriefingId, Op, Tx, View};

impl Session {
    /// Records that the head signed the printed copy.
    ///
    /// # Errors
    /// `E_FIELD`, `E_NOT_FOUND`, `E_WRONG_STATE` when no copy was printed, `E_NOT_PERMITTED`.
    pub fn briefing_sign(&mut self, id: &BriefingId, input: &SignatureInput) -> Result<BriefingDraft> {
        self.transact(Permission::Write, Op::SignBriefing, |tx| Ok(record_signed(tx, id, input)?))?;
        self.briefing_get(id)
    }

    /// Issues a signed briefing: it takes its number, is printed with it and kept, and its period is locked; all or nothing.
    ///
    /// # Errors
    /// `E_FIELD`, `E_NOT_FOUND` without an outgoing book, `E_DUPLICATE_NUMBER`, `E_WRONG_STATE` when it is not signed,
    /// `E_NOT_APPROVED` where a leader has to approve it first, `E_NOT_PERMITTED`, what keeps it off paper.
    pub fn briefing_issue(&mut self, id: &BriefingId, input: &IssueInput) -> Result<BriefingDraft> {
        self.transact(Permission::Issue, Op::IssueBriefing, |tx| issue(tx, id, input))?;
        self.briefing_get(id)
    }

    /// Takes a printed or signed copy back, so that it can be changed.
    ///
    /// # Errors
    /// `E_WRONG_STATE` when it is a draft, `E_FROZEN` when it is issued, `E_NOT_PERMITTED`.
    pub fn briefing_back_to_draft(&mut self, id: &BriefingId) -> Result<BriefingDraft> {
        self.transact(Permission::Write, Op::DraftBriefing, |tx| Ok(back_to_draft(tx, id)?))?;
        self.briefing_get(id)
    }

    /// Withdraws an issued briefing (thu hồi). The paper and its number stay on record.
    ///
    /// # Errors
    /// `E_FIELD`, `E_WRONG_STATE` when it is not issued, `E_FROZEN` when it is withdrawn already, `E_NOT_PERMITTED`.
    pub fn briefing_withdraw(&mut self, id: &BriefingId, input: &WithdrawInput) -> Result<BriefingDraft> {
        self.transact(Permission::Issue, Op::WithdrawBriefing, |tx| Ok(withdraw(tx, id, input)?))?;
        self.briefing_get(id)
    }

    /// Begins a briefing that replaces or corrects an issued one, with its edits and the figures of today's records.
    ///
    /// # Errors
    /// `E_FIELD`, `E_WRONG_STATE` when the other is not issued, `E_RECORD_IN_USE` when it is set right already,
    /// `E_NOT_PERMITTED`.
    pub fn briefing_supersede(
        &mut self,
        id: &BriefingId,
        by: SupersedesBy,
        document_date: NaiveDate,
    ) -> Result<BriefingDraft> {
        let done = self.transact(Permission::Issue, Op::DraftBriefing, |tx| {
            let new = supersede(tx, id, by, Some(&document_date.to_string()))?;
            let (_, composition) = load(tx, &new)?;
            store_drafted(tx, &new, drafted(&composition.composed))?;
            Ok(new)
        })?;
        self.briefing_get(&done.value)
    }
}

fn issue(tx: &mut Tx<'_>, id: &BriefingId, input: &IssueInput) -> Result<()> {
    let stored: Briefing = tx.get(id)?;
    // Whether it may be issued at all is the office's to say; without a signed copy there is nothing to name it by.
    let imprint = match stored.state {
        BriefingState::Signed => imprint(&Composition::signed(tx, &stored)?)?,
        _ => Imprint::default(),
    };
    let mut refused = None;
    let issued = briefing::issue(tx, id, input, &imprint, |view, briefing| {
        issued_paper(view, briefing).map_err(|failure| {
            refused = Some(failure);
            office::Error::Internal("a paper that could not be made")
        })
    });
    issued.map(drop).map_err(|error| refused.unwrap_or_else(|| Failure::from(error)))
}

/// The signed words under the number and day they took.
fn issued_paper(view: &View<'_>, briefing: &Briefing) -> Result<Paper> {
    let stage = Stage::Issued { symbol: briefing.symbol.clone(), date: briefing.document_date };
    let bytes = Composition::signed(view, briefing)?.pdf(&stage)?.bytes;
    Ok(Paper { digest: blake3::hash(&bytes).to_hex().to_string(), bytes })
}

/// What the outgoing register says of the paper.
fn imprint(composition: &Composition) -> Result<Imprint> {
    let Composition { composed, frame } = composition;
    Ok(Imprint {
        suffix: frame.symbol_rest.clone(),
        issuer: frame.office.clone(),
        abstract_text: format!("{} {}", composed.kind, composed.subject),
        recipients: frame.recipients.join("\n"),
        signer: frame.signer.as_ref().map(|signer| signer.name.clone()).unwrap_or_default(),
        copy: composition.copy_digest()?,
    })
}
