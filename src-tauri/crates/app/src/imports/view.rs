//! A preview as the window shows it: words in place of codes, and no more rows than can be looked at.

mod content;
mod types;

use super::{ImportFile, ImportOptions, ImportPreview, ImportProgress, Imported, LineReport, Watch};
use crate::messages::row_reason_words;
use crate::{Failure, Result, Session};
use content::{content, readings, top};
use exchange::{Fate, Reason, Sheet};
use std::collections::BTreeMap;
pub use types::{ImportDone, ImportLine, ImportQuestion, ImportReading, ImportSheet, ImportView};

/// The most rows that are shown one by one; the others are in the counts.
const MOST_LINES: usize = 20_000;

impl Session {
    /// What an import would do, as the window shows it.
    ///
    /// # Errors
    /// As [`Session::preview_import`].
    pub fn view_import(
        &mut self,
        file: &ImportFile,
        options: &ImportOptions,
        watch: Watch<'_>,
    ) -> Result<ImportView> {
        let preview = self.preview_import(file, options, watch)?;
        Ok(preview.view(file, options))
    }

    /// Takes the good rows of a file in, and answers in numbers.
    ///
    /// # Errors
    /// As [`Session::import`].
    pub fn run_import(
        &mut self,
        file: &ImportFile,
        options: &ImportOptions,
        watch: &mut dyn FnMut(ImportProgress) -> std::ops::ControlFlow<()>,
    ) -> Result<ImportDone> {
        let Imported { operation, imported, rows, added, .. } = self.import(file, options, watch)?;
        let left_out = rows.iter().filter(|line| is_left_out(line.fate.fate)).count();
        Ok(ImportDone { operation, imported, left_out: count(left_out), added })
    }
}

impl ImportPreview {
    fn view(self, file: &ImportFile, options: &ImportOptions) -> ImportView {
        let refused = self.refusal.as_ref().map_or("", |refusal| refusal.code);
        let report = &self.plan.file;
        let column = |field| Some((word(field), letters(report.mapping.column(field)?)));
        let mut view = ImportView {
            file: file.name.clone(),
            encoding: report.encoding.clone(),
            readings: if refused == "E_IMPORT_ENCODING_UNSURE" { readings(file) } else { Vec::new() },
            sheet: report.sheet.clone(),
            sheets: self.book.iter().flat_map(|book| &book.sheets).map(ImportSheet::of).collect(),
            header_row: report.header_row,
            headings: report.headings.clone(),
            mapping: report.mapping.fields().filter_map(column).collect(),
            added: self.added.clone(),
            ..ImportView::default()
        };
        if refused == "E_IMPORT_NO_HEADER" {
            view.headings = top(file, options.encoding.as_deref(), options.sheet.as_deref());
        }
        let sheet = self.book.as_ref().and_then(|book| {
            book.sheets.iter().find(|sheet| Some(&sheet.name) == self.plan.file.sheet.as_ref()).cloned()
        });
        let (refusal, lines) = self.parted();
        view.refusal = refusal;
        view.tell(lines, sheet.as_ref());
        view
    }

    fn parted(mut self) -> (Option<Failure>, Vec<LineReport>) {
        (self.refusal.take(), self.lines())
    }
}

impl ImportSheet {
    fn of(sheet: &Sheet) -> Self {
        Self { name: sheet.name.clone(), hidden: sheet.is_hidden }
    }
}

impl ImportView {
    fn tell(&mut self, lines: Vec<LineReport>, sheet: Option<&Sheet>) {
        let mut asked: BTreeMap<Reason, u32> = BTreeMap::new();
        for LineReport { fate, message } in lines {
            *self.counts.entry(fate_word(fate.fate)).or_default() += 1;
            if let (Fate::Ask, Some(reason)) = (fate.fate, fate.reason) {
                *asked.entry(reason).or_default() += 1;
            }
            if fate.reason == Some(Reason::Blank) || self.lines.len() >= MOST_LINES {
                continue;
            }
            let why = message.or_else(|| fate.reason.map(|reason| row_reason_words(reason).to_owned()));
            self.lines.push(ImportLine {
                row: fate.row,
                fate: fate.fate,
                why: why.unwrap_or_default(),
                content: sheet.map(|sheet| content(sheet, fate.row)).unwrap_or_default(),
                hidden: fate.hidden,
            });
        }
        let question =
            |(reason, rows)| ImportQuestion { reason, words: row_reason_words(reason).to_owned(), rows };
        self.questions = asked.into_iter().map(question).collect();
    }
}

/// A row whose record stays outside, as blank rows and titles are no records.
fn is_left_out(fate: Fate) -> bool {
    matches!(fate, Fate::Ask | Fate::Refuse | Fate::Duplicate)
}

fn fate_word(fate: Fate) -> &'static str {
    match fate {
        Fate::New => "new",
        Fate::Ask => "ask",
        Fate::Refuse => "refuse",
        Fate::Skip => "skip",
        Fate::Duplicate => "duplicate",
    }
}

fn word(field: exchange::Field) -> String {
    let word = serde_json::to_value(field).ok();
    word.as_ref().and_then(|word| word.as_str()).unwrap_or_default().to_owned()
}

/// A column as spreadsheets letter it.
fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or_default());
    match (column / 26).checked_sub(1) {
        Some(rest) => format!("{}{last}", letters(rest)),
        None => last.to_string(),
    }
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
