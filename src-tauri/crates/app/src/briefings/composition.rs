//! A stored briefing with its words: composed from the records while it is a draft, as signed from then on.

use super::copies::Rendering;
use crate::Result;
use crate::assets::{fonts, templates};
use ::briefing::{
    Composed, Edits, Facts, Frame, Override, ParagraphEdit, Request, Stage, compose, document, gather,
};
use office::briefing::{Briefing, BriefingState, BriefingView, get};
use office::{BriefingId, View};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::num::NonZeroU32;

/// What is composed, and what stands around it on the paper.
pub(super) struct Composition {
    pub(super) composed: Composed,
    pub(super) frame: Frame,
}

/// What the signing copy fixed, as it is stored.
#[derive(Serialize, Deserialize)]
struct Signed {
    #[serde(flatten)]
    composed: Composed,
    /// Nothing where the copy was printed before frames were kept with the words.
    frame: Option<Frame>,
}

impl Composition {
    /// The words of a stored briefing.
    pub(super) fn of(view: &View<'_>, stored: &BriefingView) -> Result<Self> {
        match stored.briefing.state {
            BriefingState::Draft => Self::drawn(&facts(view, &stored.briefing)?, &edits(stored)),
            _ => Self::signed(view, &stored.briefing),
        }
    }

    /// As the signing copy fixed it.
    pub(super) fn signed(view: &View<'_>, briefing: &Briefing) -> Result<Self> {
        let Signed { composed, frame } =
            serde_json::from_str(&briefing.figures).map_err(office::Error::Row)?;
        let frame = match frame {
            Some(frame) => frame,
            None => Frame::of(&facts(view, briefing)?, &composed),
        };
        Ok(Self { composed, frame })
    }

    /// What a signing copy of it fixes.
    pub(super) fn fixed(&self) -> Result<Value> {
        let signed = Signed { composed: self.composed.clone(), frame: Some(self.frame.clone()) };
        Ok(serde_json::to_value(signed).map_err(office::Error::Row)?)
    }

    /// The words of a period nobody has begun a briefing for.
    pub(super) fn fresh(view: &View<'_>, request: &Request) -> Result<Self> {
        Self::drawn(&gather(view, request)?, &Edits::default())
    }

    fn drawn(facts: &Facts, edits: &Edits) -> Result<Self> {
        let composed = compose(facts, templates()?, edits);
        Ok(Self { frame: Frame::of(facts, &composed), composed })
    }

    /// Its pages.
    pub(super) fn pdf(&self, stage: &Stage) -> Result<Rendering> {
        let document = document(&self.composed, &self.frame, templates()?, stage);
        Ok(Rendering::from(paper::render_pdf(&document, fonts()?)?))
    }

    /// The digest of the copy for signature: equal for two that print the same, whatever was edited on the way there.
    pub(super) fn copy_digest(&self) -> Result<String> {
        Ok(blake3::hash(&self.pdf(&Stage::ForSignature)?.bytes).to_hex().to_string())
    }

    /// The same as an editable Word file.
    pub(super) fn docx(&self, stage: &Stage) -> Result<Vec<u8>> {
        let document = document(&self.composed, &self.frame, templates()?, stage);
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
fn facts(view: &View<'_>, briefing: &Briefing) -> Result<Facts> {
    let request = Request {
        period: briefing.period_key,
        bounds: Some(briefing.bounds()),
        document_date: briefing.document_date,
        signer: briefing.signer.clone(),
    };
    Ok(gather(view, &request)?)
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
