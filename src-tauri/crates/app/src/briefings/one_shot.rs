//! A briefing in one call, for a host without hands.

use super::BriefingTerms;
use super::composition::{Composition, draft_stage, stage};
use super::copies::kept;
use super::sheets::workbook;
use crate::periods::key;
use crate::{PaperFormat, Permission, Result, Session};
use ::briefing::Stage;
use chrono::NaiveDate;
use office::briefing::{self, BriefingState, BriefingView, IssueInput, SignatureInput};
use office::directive::NumberMode;
use office::period::PeriodKey;

impl Session {
    /// Prints the briefing of a period as it stands and stores nothing. A stored draft lends its edits and its number of
    /// drafts; one that was printed for signature comes as signed, an issued one as issued. The terms apply to drafts;
    /// what they leave out is as the stored draft has it.
    ///
    /// # Errors
    /// `E_NOT_A_PERIOD`, `E_NOT_FOUND` before the office has a profile, `E_FIELD` for a last day before the first,
    /// `E_WRONG_STATE` when days or a signer are asked of one that is no draft, `E_NOT_PERMITTED`, what keeps it off paper.
    pub fn print_briefing(
        &self,
        period: &str,
        terms: &BriefingTerms,
        format: PaperFormat,
    ) -> Result<Vec<u8>> {
        self.require(Permission::Read)?;
        let (view, period) = (self.view(), key(period)?);
        let Some(standing) = self.standing(period)? else {
            let first = terms.first(&view, period, self.today())?;
            return print(&Composition::fresh(&view, &first)?, &draft_stage(1), format);
        };
        let asked = under(standing, terms)?;
        if asked.briefing.state == BriefingState::Issued && format == PaperFormat::Pdf {
            return Ok(kept(&view, &asked.briefing)?.bytes);
        }
        print(&Composition::of(&view, &asked)?, &stage(&asked.briefing), format)
    }

    /// The figures and tables of the briefing that [`Session::print_briefing`] prints, as an XLSX workbook: every figure
    /// typed, with its unit, its mark and the records behind it.
    ///
    /// # Errors
    /// As [`Session::print_briefing`]; `E_EXPORT_FORMAT` for more records than a sheet can hold.
    pub fn briefing_workbook(&self, period: &str, terms: &BriefingTerms) -> Result<Vec<u8>> {
        self.require(Permission::Read)?;
        let (view, period) = (self.view(), key(period)?);
        let composition = match self.standing(period)? {
            None => Composition::fresh(&view, &terms.first(&view, period, self.today())?)?,
            Some(standing) => Composition::of(&view, &under(standing, terms)?)?,
        };
        workbook(&view, &composition, composition.frame.dated)
    }

    /// The last day the stored draft of a period counts under these terms, when later days of the period have passed.
    ///
    /// # Errors
    /// As [`Session::print_briefing`].
    pub fn briefing_falls_short(&self, period: &str, terms: &BriefingTerms) -> Result<Option<NaiveDate>> {
        self.require(Permission::Read)?;
        let Some(standing) = self.standing(key(period)?)? else { return Ok(None) };
        Ok(terms.on(standing.briefing)?.falls_short(self.today()))
    }

    /// Takes the briefing of a period through every step to its issue, under the next number: the signature and the issue
    /// are recorded for the document's date, which for a stored draft is its own. Steps already taken are not repeated.
    ///
    /// # Errors
    /// As [`Session::briefing_open`] and [`Session::briefing_issue`]; `E_FROZEN` when it is issued already; `E_NOT_APPROVED`
    /// before anything but the draft is stored.
    pub fn issue_briefing(&mut self, period: &str, terms: &BriefingTerms) -> Result<Vec<u8>> {
        self.require(Permission::Issue)?;
        // A leader approved the draft as it is dated; another day would be other words.
        let stored = self.standing(key(period)?)?.map(|standing| standing.briefing.document_date);
        let terms = BriefingTerms { document_date: terms.document_date.or(stored), ..terms.clone() };
        let draft = self.briefing_open(period, &terms)?;
        if let Some(approval) = draft.review.missing() {
            // Nothing is printed or signed on the way to a refusal; the draft waits for the leader.
            return Err(office::Error::NotApproved(approval).into());
        }
        let opened = draft.briefing;
        let (id, day) = (opened.id, terms.document_date.unwrap_or(opened.document_date).to_string());
        if opened.state == BriefingState::Draft {
            self.briefing_print_signing(&id)?;
        }
        if matches!(opened.state, BriefingState::Draft | BriefingState::Printed) {
            self.briefing_sign(&id, &SignatureInput { signed_on: Some(day.clone()) })?;
        }
        let input = IssueInput { numbering: NumberMode::Next, issued_on: Some(day), book: None };
        self.briefing_issue(&id, &input)?;
        self.briefing_pdf(&id)
    }

    fn standing(&self, period: PeriodKey) -> Result<Option<BriefingView>> {
        let view = self.view();
        let standing = briefing::current(&view, period)?;
        Ok(standing.map(|standing| briefing::get(&view, &standing.id)).transpose()?)
    }
}

/// A stored briefing as it would be under the terms asked for.
fn under(standing: BriefingView, terms: &BriefingTerms) -> Result<BriefingView> {
    Ok(BriefingView { briefing: terms.on(standing.briefing)?, ..standing })
}

fn print(composition: &Composition, stage: &Stage, format: PaperFormat) -> Result<Vec<u8>> {
    match format {
        PaperFormat::Pdf => Ok(composition.pdf(stage)?.bytes),
        PaperFormat::Docx => composition.docx(stage),
    }
}
