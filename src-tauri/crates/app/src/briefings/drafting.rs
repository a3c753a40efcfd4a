use super::composition::{Composition, load};
use super::review::reviewed;
use super::shown::Beside;
use super::terms::entered;
use super::{BriefingDraft, BriefingTerms, shown};
use crate::periods::key;
use crate::records::saved;
use crate::{Permission, Result, Saved, Session};
use ::briefing::{Block, Composed};
use office::briefing::{
    self, Briefing, BriefingDetails, BriefingRow, BriefingState, BriefingView, OverrideInput,
    OverrideSubject, create, edit_paragraph, override_figure, remove_override, revert_paragraph, revise,
    store_drafted,
};
use office::period::PeriodKey;
use office::{BriefingId, ListQuery, Op, Page, Tx, profile};

impl Session {
    /// One page of the briefings, the newest period first.
    ///
    /// # Errors
    /// `E_FIELD` naming a filter or column the list does not have.
    pub fn briefing_list(&self, query: &ListQuery) -> Result<Page<BriefingRow>> {
        self.require(Permission::Read)?;
        Ok(briefing::list(&self.view(), query, self.today())?)
    }

    /// Opens the briefing of a period: begins it, or drafts it anew from the records as they are now. What the clerk
    /// edited stays; edits whose place is gone are named among the warnings. Its date moves on to today, or to its last day
    /// where that is past, so that what was entered since is counted. One that is no draft any more is shown as it is.
    ///
    /// # Errors
    /// `E_NOT_A_PERIOD`, `E_FIELD` for a date before the period, `E_WRONG_STATE` when days or a signer are asked of one
    /// that is no draft, `E_NOT_PERMITTED`.
    pub fn briefing_open(&mut self, period: &str, terms: &BriefingTerms) -> Result<BriefingDraft> {
        let period = key(period)?;
        let standing = briefing::current(&self.view(), period)?;
        if let Some(standing) = standing.filter(|standing| standing.state != BriefingState::Draft) {
            terms.fixed(&standing)?;
            return self.briefing_get(&standing.id);
        }
        let role = self.account().role;
        let done = self.transact(Permission::Write, Op::DraftBriefing, |tx| {
            let (stored, composition) = drawn_up(tx, period, terms)?;
            let review = reviewed(tx, &stored.briefing, &composition)?;
            let falls_short = stored.briefing.falls_short(tx.today());
            let beside = Beside { later: Vec::new(), falls_short, review };
            Ok(shown::shown(&stored, &composition.composed, beside, role))
        });
        Ok(done?.value)
    }

    /// Sets the date, the days and the signer of a draft. Days left empty follow from the period.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_FIELD`, `E_WRONG_STATE` or `E_FROZEN` when it is no draft, `E_NOT_PERMITTED`.
    pub fn briefing_revise(&mut self, id: &BriefingId, input: &BriefingDetails) -> Result<BriefingDraft> {
        self.draft(id, |tx| {
            let draft: Briefing = tx.get(id)?;
            Ok(revise(tx, id, input, profile::as_of(tx, draft.document_date)?.cutoffs())?)
        })
    }

    /// Puts the clerk's words in place of a paragraph; empty words leave it, or a table, out of the paper.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_FIELD`, `E_WRONG_STATE` or `E_FROZEN` when it is no draft, `E_NOT_PERMITTED`.
    pub fn briefing_edit(&mut self, id: &BriefingId, anchor: &str, text: &str) -> Result<BriefingDraft> {
        self.draft(id, |tx| {
            know_paragraph(tx, id, anchor)?;
            Ok(edit_paragraph(tx, id, anchor, text)?)
        })
    }

    /// Takes the clerk's words off a paragraph again.
    ///
    /// # Errors
    /// As [`Session::briefing_edit`].
    pub fn briefing_revert(&mut self, id: &BriefingId, anchor: &str) -> Result<BriefingDraft> {
        self.draft(id, |tx| Ok(revert_paragraph(tx, id, anchor)?))
    }

    /// Sets a number in place of the one drafted, with the reason.
    ///
    /// # Errors
    /// As [`Session::briefing_edit`].
    pub fn briefing_override(&mut self, id: &BriefingId, input: &OverrideInput) -> Result<BriefingDraft> {
        self.draft(id, |tx| {
            let subject = subject_of(tx, id, &input.figure)?;
            Ok(override_figure(tx, id, input, subject)?)
        })
    }

    /// Lets the drafted number stand again.
    ///
    /// # Errors
    /// As [`Session::briefing_edit`].
    pub fn briefing_clear_override(&mut self, id: &BriefingId, figure: &str) -> Result<BriefingDraft> {
        self.draft(id, |tx| Ok(remove_override(tx, id, figure)?))
    }

    /// Moves a draft to the trash, from where undo brings it back with its words.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_WRONG_STATE` or `E_FROZEN` when it is no draft, `E_NOT_PERMITTED`.
    pub fn briefing_remove(&mut self, id: &BriefingId) -> Result<Saved> {
        let done = self.transact(Permission::Write, Op::Remove, |tx| {
            briefing::remove(tx, id)?;
            Ok(id.to_string())
        });
        done.map(saved)
    }

    fn draft(
        &mut self,
        id: &BriefingId,
        work: impl FnOnce(&mut Tx<'_>) -> Result<()>,
    ) -> Result<BriefingDraft> {
        self.transact(Permission::Write, Op::DraftBriefing, work)?;
        self.briefing_get(id)
    }
}

/// Draws up the draft of a period from the records as they are now. What is given back is from before it was stored, or
/// nobody would see again what fell away.
pub(super) fn drawn_up(
    tx: &mut Tx<'_>,
    period: PeriodKey,
    terms: &BriefingTerms,
) -> Result<(BriefingView, Composition)> {
    let id = begin(tx, period, terms)?;
    let (stored, composition) = load(tx, &id)?;
    store_drafted(tx, &id, drafted(&composition.composed))?;
    Ok((stored, composition))
}

/// The draft of a period under these terms, begun if there is none.
fn begin(tx: &mut Tx<'_>, period: PeriodKey, terms: &BriefingTerms) -> Result<BriefingId> {
    let Some(draft) = briefing::current(tx, period)? else {
        let first = terms.first(tx, period, tx.today())?;
        let cutoffs = profile::as_of(tx, first.document_date)?.cutoffs();
        return Ok(create(tx, &entered(&first), cutoffs)?);
    };
    let details = terms.again(&draft, tx.today());
    if details != BriefingDetails::of(&draft) {
        let cutoffs = profile::as_of(tx, draft.document_date)?.cutoffs();
        revise(tx, &draft.id, &details, cutoffs)?;
    }
    Ok(draft.id)
}

/// What the number to be typed over is of, so that it can still be named when its figure is gone.
fn subject_of(tx: &Tx<'_>, id: &BriefingId, key: &str) -> Result<OverrideSubject> {
    let (_, composition) = load(tx, id)?;
    let Some(figure) = composition.composed.figure(key) else { return Ok(OverrideSubject::default()) };
    Ok(OverrideSubject {
        label: figure.source.what.clone(),
        unit: figure.unit.clone(),
        decimals: figure.decimals,
    })
}

/// Makes sure a paragraph that came up since the draft was opened can be edited.
fn know_paragraph(tx: &mut Tx<'_>, id: &BriefingId, anchor: &str) -> Result<()> {
    let (stored, composition) = load(tx, id)?;
    let is_known = stored.paragraphs.iter().any(|paragraph| paragraph.anchor == anchor);
    if !is_known && stored.briefing.state == BriefingState::Draft {
        store_drafted(tx, id, drafted(&composition.composed))?;
    }
    Ok(())
}

/// What is stored of each block. A table is stored by its title, so that the clerk can put nothing in its place.
pub(super) fn drafted(composed: &Composed) -> Vec<(String, String)> {
    let words = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraph.drafted.clone(),
        Block::Table(table) => table.caption.clone().unwrap_or_else(|| table.anchor.clone()),
        Block::Chart(chart) => chart.caption.clone(),
    };
    composed.blocks().map(|block| (block.anchor().to_owned(), words(block))).collect()
}
