//! A briefing in one call, for a host without hands.

use super::composition::{Composition, draft_stage, stage};
use super::copies::kept;
use super::drafting::date_of;
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
    /// drafts; one that was printed for signature comes as signed, an issued one as issued. A date asked for applies to
    /// drafts; without one it is the stored draft's, else today, or the period's last day if that is past.
    ///
    /// # Errors
    /// `E_NOT_A_PERIOD`, `E_NOT_FOUND` before the office has a profile, `E_NOT_PERMITTED`, what keeps it off paper.
    pub fn print_briefing(
        &self,
        period: &str,
        document_date: Option<NaiveDate>,
        format: PaperFormat,
    ) -> Result<Vec<u8>> {
        self.require(Permission::Read)?;
        let (view, period) = (self.view(), key(period)?);
        let Some(standing) = self.standing(period)? else {
            let date = date_of(&view, period, document_date, self.today())?;
            return print(&Composition::fresh(&view, period, date)?, &draft_stage(1), format);
        };
        let state = standing.briefing.state;
        if state == BriefingState::Issued && format == PaperFormat::Pdf {
            return Ok(kept(&view, &standing.briefing)?.bytes);
        }
        let dated = dated(standing, document_date);
        print(&Composition::of(&view, &dated)?, &stage(&dated.briefing), format)
    }

    /// The figures and tables of the briefing that [`Session::print_briefing`] prints, as an XLSX workbook: every figure
    /// typed, with its unit, its mark and the records behind it.
    ///
    /// # Errors
    /// As [`Session::print_briefing`]; `E_EXPORT_FORMAT` for more records than a sheet can hold.
    pub fn briefing_workbook(&self, period: &str, document_date: Option<NaiveDate>) -> Result<Vec<u8>> {
        self.require(Permission::Read)?;
        let (view, period) = (self.view(), key(period)?);
        let composition = match self.standing(period)? {
            None => Composition::fresh(&view, period, date_of(&view, period, document_date, self.today())?)?,
            Some(standing) => Composition::of(&view, &dated(standing, document_date))?,
        };
        workbook(&view, &composition, composition.facts.document_date)
    }

    /// Takes the briefing of a period through every step to its issue, under the next number: the signature and the issue
    /// are recorded for the document's date. Steps already taken are not repeated.
    ///
    /// # Errors
    /// As [`Session::briefing_open`] and [`Session::briefing_issue`]; `E_FROZEN` when it is issued already; `E_NOT_APPROVED`
    /// before anything but the draft is stored.
    pub fn issue_briefing(&mut self, period: &str, document_date: Option<NaiveDate>) -> Result<Vec<u8>> {
        self.require(Permission::Issue)?;
        let draft = self.briefing_open(period, document_date)?;
        if let Some(approval) = draft.review.missing() {
            // Nothing is printed or signed on the way to a refusal; the draft waits for the leader.
            return Err(office::Error::NotApproved(approval).into());
        }
        let opened = draft.briefing;
        let (id, day) = (opened.id, document_date.unwrap_or(opened.document_date).to_string());
        if opened.state == BriefingState::Draft {
            self.briefing_print_signing(&id)?;
        }
        if matches!(opened.state, BriefingState::Draft | BriefingState::Printed) {
            let signature = SignatureInput { signed_on: Some(day.clone()), signer: None };
            self.briefing_sign(&id, &signature)?;
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

/// A stored briefing under the date asked for, which only a draft takes.
fn dated(mut standing: BriefingView, document_date: Option<NaiveDate>) -> BriefingView {
    if let (BriefingState::Draft, Some(date)) = (standing.briefing.state, document_date) {
        standing.briefing.document_date = date;
    }
    standing
}

fn print(composition: &Composition, stage: &Stage, format: PaperFormat) -> Result<Vec<u8>> {
    match format {
        PaperFormat::Pdf => Ok(composition.pdf(stage)?.bytes),
        PaperFormat::Docx => composition.docx(stage),
    }
}
