use super::apply::bring;
use super::import::lines;
use super::known::Known;
use super::refusal::whole;
use super::store::Sheet;
use super::twins::Standing;
use super::{ImportFile, ImportOptions, ImportPreview, ImportProgress, ImportStage, LineReport, Watch};
use crate::session::rehearse;
use crate::{Error, Failure, Permission, Result, Session};
use exchange::{Book, Field, FileReport, Plan, Refused};
use office::Op;
use office::intake::Origin;
use std::ops::ControlFlow;
use text::Encoding;

/// A file that was read and sorted, ready to be tried or stored.
pub(super) struct Prepared {
    pub(super) plan: Plan,
    pub(super) known: Known,
    pub(super) sheet: Sheet,
    pub(super) origin: Origin,
    pub(super) book: Book,
}

/// Why a file did not come that far.
pub(super) enum Trouble {
    /// The file itself.
    File(Refused),
    /// Anything else.
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl Session {
    /// What an import would do: every row's fate, as the file and the office's own rules have it. Nothing is kept.
    ///
    /// A file that is refused as a whole is answered with a preview that says so.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`, `E_BAD_JSON` for an encoding there is none of, `E_CANCELLED`.
    pub fn preview_import(
        &mut self,
        file: &ImportFile,
        options: &ImportOptions,
        watch: Watch<'_>,
    ) -> Result<ImportPreview> {
        self.require(Permission::Write)?;
        let Prepared { mut plan, mut known, sheet, origin, book } = match self.prepare(file, options, watch) {
            Ok(prepared) => prepared,
            Err(Trouble::File(Refused::Cancelled)) => return Err(Error::Cancelled.into()),
            Err(Trouble::File(refused)) => return Ok(ImportPreview::refused(refused)),
            Err(Trouble::Failed(failure)) => return Err(failure),
        };
        let moment = self.moment();
        let brought = rehearse(&mut self.office, Op::Import, &moment, |tx| {
            bring(tx, &mut known, &sheet, &origin, &plan.records, watch)
        })?;
        let added = brought.added.clone();
        let messages = brought.settle(&mut plan);
        Ok(ImportPreview { plan, messages, book: Some(book), refusal: None, added })
    }

    /// Reads a file and gives each row its fate.
    pub(super) fn prepare(
        &self,
        file: &ImportFile,
        options: &ImportOptions,
        watch: Watch<'_>,
    ) -> Result<Prepared, Trouble> {
        refuse_unknown_encoding(options)?;
        let view = self.view();
        let book = file.read(options, watch).map_err(Trouble::File)?;
        let remembered = file.remembered(&view, &book, options)?;
        let request = file.request(options, remembered.as_ref(), self.today());
        let known = Known::of(&view)?;
        let standing = Standing::new(view, file.kind, &known);
        let knowledge = exchange::Known {
            organisations: &known.organisations,
            document_types: &known.document_types,
            villages: &|places, day| known.villages_of(places, day.unwrap_or(self.today())),
            twin: &|record| standing.twin(record),
        };
        let mut look = |done: usize| -> ControlFlow<()> {
            let done = u32::try_from(done).unwrap_or(u32::MAX);
            watch(ImportProgress { stage: ImportStage::Sorting, done })
        };
        let plan = exchange::plan(&book, &request, knowledge, &mut look).map_err(Trouble::File)?;
        standing.finish()?;
        let sheet = Sheet { kind: file.kind, money_heading: money_heading(&plan.file) };
        let origin = Origin { file: file.name.clone(), sheet: plan.file.sheet.clone().unwrap_or_default() };
        Ok(Prepared { plan, known, sheet, origin, book })
    }
}

impl ImportPreview {
    /// The preview of a file that is refused as a whole.
    pub(super) fn refused(refused: Refused) -> Self {
        Self { plan: Plan::of_refused(&refused), refusal: Some(whole(refused)), ..Self::default() }
    }

    /// The report of a file that was refused as a whole: no rows, no records, and the code.
    #[must_use]
    pub fn report_of(failure: &Failure) -> serde_json::Value {
        let file = FileReport { refused: Some(failure.code.to_owned()), ..FileReport::default() };
        serde_json::to_value(Plan { file, ..Plan::default() }).unwrap_or_default()
    }

    /// Every row with what the office said of it.
    #[must_use]
    pub fn lines(self) -> Vec<LineReport> {
        lines(self.plan, self.messages)
    }
}

fn refuse_unknown_encoding(options: &ImportOptions) -> Result<(), Error> {
    match options.encoding.as_deref() {
        Some(name) if Encoding::from_name(name).is_none() => {
            Err(Error::BadJson { field: "encoding".to_owned(), misfit: crate::Misfit::UnknownWord })
        }
        _ => Ok(()),
    }
}

fn money_heading(report: &FileReport) -> String {
    let column = report.mapping.column(Field::Money);
    column.and_then(|column| report.headings.get(column)).cloned().unwrap_or_default()
}
