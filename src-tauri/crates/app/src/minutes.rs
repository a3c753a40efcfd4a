use crate::assets::{fonts, minutes_words};
use crate::{PaperFormat, Permission, Result, Session};
use ::briefing::{MinutesRequest, gather_minutes, minutes_document};
use chrono::NaiveDate;
use office::MeetingId;

/// Minutes on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedMinutes {
    /// The day the paper bears.
    pub day: NaiveDate,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Session {
    /// The minutes of a meeting on paper, or its supplementary minute of that number. Minutes that are not signed bear
    /// "Dự thảo". Printing changes nothing.
    ///
    /// # Errors
    /// `E_NOT_FOUND` for a meeting or a supplement there is none of, or before the office has a profile;
    /// `E_NOT_PERMITTED`; `E_MISSING_GLYPH` and what else keeps it off paper.
    pub fn print_minutes(
        &self,
        meeting: &str,
        supplement: Option<i64>,
        format: PaperFormat,
    ) -> Result<PrintedMinutes> {
        self.require(Permission::Read)?;
        let request = MinutesRequest { meeting: MeetingId::new(meeting), supplement, today: self.today() };
        let document = minutes_document(&gather_minutes(&self.view(), &request)?, minutes_words()?);
        let bytes = match format {
            PaperFormat::Pdf => paper::render_pdf(&document, fonts()?)?.bytes,
            PaperFormat::Docx => paper::render_docx(&document)?,
        };
        Ok(PrintedMinutes { day: document.meta.date, bytes })
    }
}
