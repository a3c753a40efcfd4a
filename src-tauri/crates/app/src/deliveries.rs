use crate::assets::{fonts, reminder_words};
use crate::records::{Saved, saved};
use crate::{PaperFormat, Permission, Result, Session};
use ::briefing::{ReminderRequest, gather_reminder, reminder_letter, reminder_slips};
use chrono::NaiveDate;
use office::delivery::{self, OwedDelivery, RecordDeliveriesInput};
use office::{DeliveryId, Op};

/// How recipients are urged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderKind {
    /// Công văn đôn đốc: one letter to all of them.
    Letter,
    /// Phiếu nhắc việc: a page for each.
    Slips,
}

impl Session {
    /// Chưa phản hồi: the recipients that have not acknowledged or reported, the most urgent first.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn owed_deliveries(&self) -> Result<Vec<OwedDelivery>> {
        Ok(delivery::owed(&self.view(), self.today())?)
    }

    /// Records what came back from one recipient or several at once.
    ///
    /// # Errors
    /// `E_FIELD` when nobody is named or neither day is given; `E_NOT_FOUND`; `E_NOT_PERMITTED`.
    pub fn record_deliveries(&mut self, input: &RecordDeliveriesInput) -> Result<Saved> {
        let done = self.transact(Permission::Write, Op::RecordDelivery, |tx| {
            delivery::record(tx, input)?;
            Ok(input.deliveries.first().map(ToString::to_string).unwrap_or_default())
        });
        done.map(saved)
    }

    /// A reminder to recipients that owe something, everyone when none is named, asking for an answer by that day.
    ///
    /// # Errors
    /// `E_NOT_FOUND` when nobody owes anything or one that was named does not; `E_NOT_PERMITTED`; what else keeps it off
    /// paper.
    pub fn print_reminder(
        &self,
        kind: ReminderKind,
        deliveries: &[DeliveryId],
        answer_by: Option<NaiveDate>,
        format: PaperFormat,
    ) -> Result<Vec<u8>> {
        self.require(Permission::Read)?;
        let request = ReminderRequest { deliveries: deliveries.to_vec(), answer_by, today: self.today() };
        let facts = gather_reminder(&self.view(), &request)?;
        let papers = match kind {
            ReminderKind::Letter => vec![reminder_letter(&facts, reminder_words()?)],
            ReminderKind::Slips => reminder_slips(&facts, reminder_words()?),
        };
        let nobody = || office::Error::NotFound { kind: "delivery", id: String::new() };
        let (first, others) = papers.split_first().ok_or_else(nobody)?;
        Ok(match format {
            PaperFormat::Pdf => paper::bind_pdf(first, others, fonts()?)?.bytes,
            PaperFormat::Docx => paper::bind_docx(first, others)?,
        })
    }
}
