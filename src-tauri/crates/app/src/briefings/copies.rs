use super::composition::{draft_stage, load, stage};
use super::review::reviewed;
use super::sheets::workbook;
use super::shown::Beside;
use super::{AnchorPage, BriefingDraft, shown};
use crate::{Permission, Result, Session};
use ::briefing::Stage;
use office::briefing::{self, Briefing, BriefingState, mark_draft_printed, print_signing_copy};
use office::{BriefingId, Op, View};
use paper::Rendered;
use serde::{Deserialize, Serialize};

/// Which copy of a briefing is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BriefingCopy {
    /// Dự thảo lần n, typed-over figures marked.
    Draft,
    /// Bản trình ký: number and day left blank.
    Signing,
    /// Bản phát hành, as it was kept.
    Issued,
}

/// The pages of a briefing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendering {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Where its paragraphs stand, in reading order; not known of a paper that was issued.
    pub anchors: Vec<AnchorPage>,
}

/// A copy that was printed, and the briefing as it is then.
#[derive(Debug, Clone)]
pub struct PrintedCopy {
    /// The briefing.
    pub draft: BriefingDraft,
    /// The PDF.
    pub pdf: Vec<u8>,
}

impl From<Rendered> for Rendering {
    fn from(rendered: Rendered) -> Self {
        let places = rendered.anchors.into_iter().map(|place| AnchorPage {
            anchor: place.anchor.0,
            page: u32::try_from(place.page).unwrap_or(u32::MAX),
        });
        Self { anchors: places.collect(), bytes: rendered.bytes }
    }
}

impl Session {
    /// The pages of a copy. Looking changes nothing.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, also for an issued copy that there is not; `E_MISSING_GLYPH` and what else keeps it off paper.
    pub fn briefing_render(&self, id: &BriefingId, copy: BriefingCopy) -> Result<Rendering> {
        self.require(Permission::Read)?;
        let view = self.view();
        let (stored, composition) = load(&view, id)?;
        match copy {
            BriefingCopy::Draft => composition.pdf(&draft_stage(stored.briefing.draft_number)),
            BriefingCopy::Signing => composition.pdf(&Stage::ForSignature),
            BriefingCopy::Issued => kept(&view, &stored.briefing),
        }
    }

    /// The briefing's pages in the state it is in; an issued one byte for byte as it was issued.
    ///
    /// # Errors
    /// As [`Session::briefing_render`].
    pub fn briefing_pdf(&self, id: &BriefingId) -> Result<Vec<u8>> {
        let copy = match briefing::get(&self.view(), id)?.briefing.state {
            BriefingState::Draft => BriefingCopy::Draft,
            BriefingState::Printed | BriefingState::Signed => BriefingCopy::Signing,
            BriefingState::Issued | BriefingState::Withdrawn => BriefingCopy::Issued,
        };
        Ok(self.briefing_render(id, copy)?.bytes)
    }

    /// The same as an editable Word file.
    ///
    /// # Errors
    /// As [`Session::briefing_render`].
    pub fn briefing_docx(&self, id: &BriefingId) -> Result<Vec<u8>> {
        self.require(Permission::Read)?;
        let (stored, composition) = load(&self.view(), id)?;
        composition.docx(&stage(&stored.briefing))
    }

    /// Its figures and tables as a workbook, each figure typed and beside the records it was drawn from.
    ///
    /// # Errors
    /// `E_NOT_FOUND`; `E_EXPORT_FORMAT` for more records than a sheet can hold.
    pub fn briefing_xlsx(&self, id: &BriefingId) -> Result<Vec<u8>> {
        self.require(Permission::Read)?;
        let view = self.view();
        let (stored, composition) = load(&view, id)?;
        workbook(&view, &composition, stored.briefing.document_date)
    }

    /// Prints "Dự thảo lần n"; the next draft bears the next number.
    ///
    /// # Errors
    /// `E_WRONG_STATE` or `E_FROZEN` when it is no draft; `E_NOT_PERMITTED`; what keeps it off paper.
    pub fn briefing_print_draft(&mut self, id: &BriefingId) -> Result<PrintedCopy> {
        let done = self.transact(Permission::Write, Op::DraftBriefing, |tx| {
            let round = mark_draft_printed(tx, id)?;
            let (_, composition) = load(tx, id)?;
            Ok(composition.pdf(&draft_stage(round))?.bytes)
        })?;
        Ok(PrintedCopy { draft: self.briefing_get(id)?, pdf: done.value })
    }

    /// Prints the copy the head signs. From here on words, figures, letterhead and signature are those on it.
    ///
    /// # Errors
    /// As [`Session::briefing_print_draft`].
    pub fn briefing_print_signing(&mut self, id: &BriefingId) -> Result<PrintedCopy> {
        let done = self.transact(Permission::Write, Op::PrintBriefing, |tx| {
            let (_, composition) = load(tx, id)?;
            print_signing_copy(tx, id, &composition.fixed()?)?;
            Ok(composition.pdf(&Stage::ForSignature)?.bytes)
        })?;
        Ok(PrintedCopy { draft: self.briefing_get(id)?, pdf: done.value })
    }

    /// A briefing as it is, with what the clerk should know of it.
    ///
    /// # Errors
    /// `E_NOT_FOUND`.
    pub fn briefing_get(&self, id: &BriefingId) -> Result<BriefingDraft> {
        self.require(Permission::Read)?;
        let view = self.view();
        let (stored, composition) = load(&view, id)?;
        let later = briefing::changed_since(&view, id)?;
        let falls_short = stored.briefing.falls_short(self.today());
        let review = reviewed(&view, &stored.briefing, &composition)?;
        let beside = Beside { later, falls_short, review };
        Ok(shown::shown(&stored, &composition.composed, beside, self.account().role))
    }
}

/// The issued paper as it was kept.
pub(super) fn kept(view: &View<'_>, briefing: &Briefing) -> Result<Rendering> {
    let not_found = || office::Error::NotFound { kind: "issued_paper", id: briefing.id.to_string() };
    let digest = briefing.paper_digest.as_deref().ok_or_else(not_found)?;
    Ok(Rendering { bytes: briefing::paper(view, digest)?, anchors: Vec::new() })
}
