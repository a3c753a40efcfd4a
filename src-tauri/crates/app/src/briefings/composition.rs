//! A stored briefing with its words: composed from the records while it is a draft, as signed from then on.

use super::copies::Rendering;
use crate::Result;
use crate::assets::{fonts, templates};
use ::briefing::{
    Composed, Edits, Facts, Override, ParagraphEdit, Request, Stage, compose, document, gather,
};
use office::briefing::{Briefing, BriefingState, BriefingView, get};
use office::{BriefingId, View};
use std::num::NonZeroU32;

/// What is composed, and the facts its letterhead and signature come from.
pub(super) struct Composition {
    pub(super) facts: Facts,
    pub(super) composed: Composed,
}

impl Composition {
    /// The words of a stored briefing.
    pub(super) fn of(view: &View<'_>, stored: &BriefingView) -> Result<Self> {
        let facts = facts(view, &stored.briefing)?;
        let composed = match stored.briefing.state {
            BriefingState::Draft => compose(&facts, templates()?, &edits(stored)),
            _ => signed(&stored.briefing)?,
        };
        Ok(Self { facts, composed })
    }

    /// The words of a period nobody has begun a briefing for.
    pub(super) fn fresh(view: &View<'_>, request: &Request) -> Result<Self> {
        let facts = gather(view, request)?;
        let composed = compose(&facts, templates()?, &Edits::default());
        Ok(Self { facts, composed })
    }

    /// Its pages.
    pub(super) fn pdf(&self, stage: &Stage) -> Result<Rendering> {
        let document = document(&self.composed, &self.facts, templates()?, stage);
        Ok(Rendering::from(paper::render_pdf(&document, fonts()?)?))
    }

    /// The digest of the copy for signature: equal for two that print the same, whatever was edited on the way there.
    pub(super) fn copy_digest(&self) -> Result<String> {
        Ok(blake3::hash(&self.pdf(&Stage::ForSignature)?.bytes).to_hex().to_string())
    }

    /// The same as an editable Word file.
    pub(super) fn docx(&self, stage: &Stage) -> Result<Vec<u8>> {
        let document = document(&self.composed, &self.facts, templates()?, stage);
        Ok(paper::render_docx(&document)?)
    }
}

/// A stored briefing with its words.
pub(super) fn load(view: &View<'_>, id: &BriefingId) -> Result<(BriefingView, Composition)> {
    let stored = get(view, id)?;
    let composition = Composition::of(view, &stored)?;
    Ok((stored, composition))
}

/// The facts of a stored briefing, within the days it keeps.
pub(super) fn facts(view: &View<'_>, briefing: &Briefing) -> Result<Facts> {
    let request = Request {
        period: briefing.period_key,
        bounds: Some(briefing.bounds()),
        document_date: briefing.document_date,
        signer: briefing.signer.clone(),
    };
    Ok(gather(view, &request)?)
}

/// The composition the signing copy fixed.
pub(super) fn signed(briefing: &Briefing) -> Result<Composed> {
    Ok(serde_json::from_str(&briefing.figures).map_err(office::Error::Row)?)
}

/// Where the paper of a briefing stands.
pub(super) fn stage(briefing: &Briefing) -> Stage {
    match (briefing.state, briefing.issued_on) {
        (BriefingState::Draft, _) => draft_stage(briefing.draft_number),
        (BriefingState::Issued | BriefingState::Withdrawn, Some(date)) => {
            Stage::Issued { symbol: briefing.symbol.clone(), date }
        }
        _ => Stage::ForSignature,
    }
}

/// `Dự thảo lần n`.
pub(super) fn draft_stage(number: i64) -> Stage {
    let round = u32::try_from(number).ok().and_then(NonZeroU32::new);
    Stage::Draft { round: round.unwrap_or(NonZeroU32::MIN) }
}

/// What the clerk changed by hand.
fn edits(stored: &BriefingView) -> Edits {
    let paragraphs = stored.paragraphs.iter().filter_map(|paragraph| {
        let edit = ParagraphEdit { text: paragraph.edited.clone()?, drafted: paragraph.drafted.clone() };
        Some((paragraph.anchor.clone(), edit))
    });
    let overrides = stored.overrides.iter().map(|typed| {
        let reason = typed.reason.clone();
        let over = Override { drafted: typed.drafted, value: typed.value, mark: typed.mark, reason };
        (typed.figure.clone(), over)
    });
    Edits { paragraphs: paragraphs.collect(), overrides: overrides.collect() }
}
