//! The preview of an import: every row's fate, and the records that would come in.

use super::fate::{Fate, Reason, RowFate};
use super::reader::{Issue, RowReader};
use super::{Known, Record, activity, directive, people, skip, task, twin_keys};
use crate::{Book, Field, Header, Kind, Mapping, Refused, Sheet, find_header, signature};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::ControlFlow;

/// How often the one who waits is asked whether to go on, in rows.
const ROWS_BETWEEN_LOOKS: usize = 256;

/// What the clerk says about a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// Leave it out.
    Skip,
    /// Take it as it was understood, proposals accepted and doubtful fields left empty.
    Accept,
    /// Take it with these words in place of its cells.
    Correct(BTreeMap<Field, String>),
}

/// What is wanted of a file.
#[derive(Clone)]
pub struct Request<'a> {
    /// What its rows are.
    pub kind: Kind,
    /// The sheet; without a name the first visible one whose header names most columns.
    pub sheet: Option<&'a str>,
    /// The meaning of its columns, where the clerk has set it or it is remembered.
    pub mapping: Option<&'a Mapping>,
    /// What the clerk said about single rows, by their number from 1.
    pub choices: &'a BTreeMap<u32, Choice>,
    /// Reasons to ask, or to hold a row for a duplicate, that the clerk has answered with yes for every row.
    pub accepted: &'a BTreeSet<Reason>,
    /// The day that dates proposals for years of two digits.
    pub today: NaiveDate,
}

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileReport {
    /// The name of its encoding.
    pub encoding: String,
    /// The sheet that was read.
    pub sheet: String,
    /// The row of the header, from 1; of two levels the first.
    pub header_row: u32,
    /// Which column holds which field.
    pub mapping: Mapping,
    /// Why the file as a whole is refused: a code. Nothing here, since a refused file has no plan.
    pub refused: Option<String>,
    /// The look of the header, under which a mapping is remembered.
    #[serde(skip)]
    pub signature: String,
    /// The heading of each column, for choosing a mapping.
    #[serde(skip)]
    pub headings: Vec<String>,
}

/// The preview of an import.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// What the file turned out to be.
    pub file: FileReport,
    /// The records of the rows that are new, in order.
    pub records: Vec<Record>,
    /// Every row of the sheet.
    pub rows: Vec<RowFate>,
    /// The records of rows that are asked about, as far as they were understood.
    #[serde(skip)]
    pub held: Vec<Record>,
}

/// Works out what an import would do. `watch` hears how many rows are done and may stop it.
///
/// # Errors
/// [`Refused`] when the sheet has no header of this kind or the one who waits stopped it.
pub fn plan(
    book: &Book,
    request: &Request<'_>,
    known: Known<'_>,
    watch: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Plan, Refused> {
    let (sheet, header) = choose(book, request)?;
    let mut sorter = Sorter { request, known, seen: HashMap::new(), records: Vec::new(), held: Vec::new() };
    let mut rows = Vec::with_capacity(sheet.rows.len());
    for (at, row) in sheet.rows.iter().enumerate() {
        if at.is_multiple_of(ROWS_BETWEEN_LOOKS) && watch(at).is_break() {
            return Err(Refused::Cancelled);
        }
        let mut fate = sorter.row(sheet, &header, at);
        fate.hidden = row.is_hidden;
        rows.push(fate);
    }
    let file = FileReport {
        encoding: book.encoding.name().to_owned(),
        sheet: sheet.name.clone(),
        header_row: u32::try_from(header.row + 1).unwrap_or(u32::MAX),
        signature: signature(request.kind, &header.headings),
        mapping: header.mapping,
        headings: header.headings,
        refused: None,
    };
    Ok(Plan { file, records: sorter.records, rows, held: sorter.held })
}

/// The sheet to read and its header. A mapping that was given stands in place of the header's own.
fn choose<'a>(book: &'a Book, request: &Request<'_>) -> Result<(&'a Sheet, Header), Refused> {
    let wanted = |sheet: &&Sheet| request.sheet.map_or(!sheet.is_hidden, |name| sheet.name == name);
    let sheets: Vec<&Sheet> = book.sheets.iter().filter(wanted).collect();
    if sheets.is_empty() && request.sheet.is_some() {
        return Err(Refused::NoSuchSheet);
    }
    let found = sheets.iter().filter_map(|sheet| Some((*sheet, find_header(sheet, request.kind)?)));
    let best = found.reduce(|best, other| {
        let columns = |header: &Header| header.mapping.fields().count();
        if columns(&other.1) > columns(&best.1) { other } else { best }
    });
    match (best, request.mapping, sheets.first()) {
        (Some((sheet, header)), None, _) => Ok((sheet, header)),
        (Some((sheet, header)), Some(mapping), _) => {
            Ok((sheet, Header { mapping: mapping.clone(), ..header }))
        }
        // A header in words nobody foresaw: the first filled row, and the mapping says what it means.
        (None, Some(mapping), Some(sheet)) => Ok((sheet, bare_header(sheet, mapping))),
        _ => Err(Refused::NoHeader),
    }
}

fn bare_header(sheet: &Sheet, mapping: &Mapping) -> Header {
    let row = sheet.rows.iter().position(|row| row.cells.iter().filter(|cell| !cell.is_empty()).count() > 1);
    Header { row: row.unwrap_or_default(), levels: 1, headings: Vec::new(), mapping: mapping.clone() }
}

/// Gives each row its fate and keeps the records.
struct Sorter<'a> {
    request: &'a Request<'a>,
    known: Known<'a>,
    /// Key → the row of this file that has it.
    seen: HashMap<String, u32>,
    records: Vec<Record>,
    held: Vec<Record>,
}

impl Sorter<'_> {
    fn row(&mut self, sheet: &Sheet, header: &Header, at: usize) -> RowFate {
        let row = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let choice = self.request.choices.get(&row);
        let skipped = match choice {
            Some(Choice::Skip) => Some(Reason::Chosen),
            _ if at < header.data_row() => Some(above(sheet, header, at)),
            _ => skip::reason(sheet, header, self.request.kind, at),
        };
        if let Some(reason) = skipped {
            return RowFate {
                row,
                fate: Fate::Skip,
                reason: Some(reason),
                field: None,
                of: None,
                hidden: false,
            };
        }
        let corrected = match choice {
            Some(Choice::Correct(fields)) => Some(fields),
            _ => None,
        };
        let (today, known) = (self.request.today, self.known);
        let mut reader = RowReader { sheet, header, known, today, at, corrected, issues: Vec::new() };
        let record = record(&mut reader, self.request.kind);
        let issues = reader.issues;
        let answer = if matches!(choice, Some(Choice::Accept)) { Answer::Yes } else { Answer::Open };
        self.settle(row, record, &issues, answer)
    }

    fn settle(&mut self, row: u32, record: Record, issues: &[Issue], answer: Answer) -> RowFate {
        let keys = twin_keys(self.request.kind, &record);
        let twin = self.twin(&keys);
        let worst = issues.iter().find(|issue| issue.reason.fate() == Fate::Refuse);
        let open = issues.iter().find(|issue| !self.is_answered(issue.reason, answer));
        let held = match (worst, &twin) {
            (Some(issue), _) => Some((issue.reason, Some(issue.field), None)),
            (None, Some((reason, of))) if !self.is_answered(*reason, answer) => {
                Some((*reason, None, Some(of.clone())))
            }
            _ => open.map(|issue| (issue.reason, Some(issue.field), None)),
        };
        let Some((reason, field, of)) = held else {
            self.remember(keys, row);
            self.records.push(record);
            return RowFate { row, fate: Fate::New, reason: None, field: None, of: None, hidden: false };
        };
        let fate = reason.fate();
        if fate == Fate::Ask {
            self.remember(keys, row);
            self.held.push(record);
        }
        RowFate { row, fate, reason: Some(reason), field, of, hidden: false }
    }

    /// A number that is taken and a refusal are not the clerk's to overrule here.
    fn is_answered(&self, reason: Reason, answer: Answer) -> bool {
        reason.fate() != Fate::Refuse && (answer == Answer::Yes || self.request.accepted.contains(&reason))
    }

    /// What the record repeats: sameness before a number that is merely taken.
    fn twin(&self, keys: &[(Reason, String)]) -> Option<(Reason, String)> {
        keys.iter().find_map(|(reason, key)| {
            let here = self.seen.get(key).map(|row| format!("row {row}"));
            here.or_else(|| (self.known.twin)(key)).map(|of| (*reason, of))
        })
    }

    fn remember(&mut self, keys: Vec<(Reason, String)>, row: u32) {
        for (_, key) in keys {
            self.seen.entry(key).or_insert(row);
        }
    }
}

/// What the clerk said to the questions of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// Yes to all of them.
    Yes,
    /// Nothing yet.
    Open,
}

/// Rows down to the header.
fn above(sheet: &Sheet, header: &Header, at: usize) -> Reason {
    let is_blank = sheet.rows.get(at).is_none_or(|row| row.cells.iter().all(crate::Cell::is_empty));
    match () {
        () if at >= header.row => Reason::Header,
        () if is_blank => Reason::Blank,
        () => Reason::Title,
    }
}

fn record(reader: &mut RowReader<'_>, kind: Kind) -> Record {
    match kind {
        Kind::DirectivesIn | Kind::DirectivesOut => Record::Directive(directive::read(reader, kind)),
        Kind::Tasks => Record::Task(task::read(reader)),
        Kind::Activities => Record::Activity(activity::read(reader)),
        Kind::People => Record::Person(people::read_person(reader)),
        Kind::Places => Record::Place(people::read_place(reader)),
    }
}
