use crate::assets::{fonts, handover_words};
use crate::keys::SHEET_MADE_ON;
use crate::{BackupAge, PaperFormat, Permission, Result, Session};
use ::briefing::{HandoverRequest, StickFact, gather_handover, handover_record};
use chrono::NaiveDateTime;
use office::profile::setting;

impl Session {
    /// Biên bản bàn giao: what the office holds today, for two people to sign. A name left empty is left white.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`; `E_MISSING_GLYPH` and what else keeps it off paper.
    pub fn print_handover(&self, giver: &str, receiver: &str, format: PaperFormat) -> Result<Vec<u8>> {
        self.require(Permission::Read)?;
        let request = HandoverRequest {
            today: self.today(),
            giver: text::clean_line(giver),
            receiver: text::clean_line(receiver),
            sticks: self.backup_ages()?.into_iter().map(stick).collect(),
            sheet_made_on: setting::get(&self.view(), &SHEET_MADE_ON)?,
        };
        let document = handover_record(&gather_handover(&self.view(), request)?, handover_words()?);
        Ok(match format {
            PaperFormat::Pdf => paper::render_pdf(&document, fonts()?)?.bytes,
            PaperFormat::Docx => paper::render_docx(&document)?,
        })
    }
}

fn stick(age: BackupAge) -> StickFact {
    let made = NaiveDateTime::parse_from_str(&age.made_at, "%Y-%m-%dT%H:%M:%S").ok();
    StickFact { place: age.path, made_on: made.map(|made| made.date()), days: age.days }
}
