//! One row after the other: is it a record, is it there already, must it be asked about?

use super::fate::{Fate, Reason, RowFate};
use super::reader::{Issue, RowReader};
use super::request::{Choice, Request};
use super::{Known, Record, activity, directive, people, skip, task, twin_keys};
use crate::{Header, Kind, Sheet};
use std::collections::HashMap;

/// Gives each row its fate and keeps the records.
pub(super) struct Sorter<'a> {
    request: &'a Request<'a>,
    known: Known<'a>,
    /// Key → the row of this file that has it.
    seen: HashMap<String, u32>,
    records: Vec<Record>,
    held: Vec<Record>,
}

impl<'a> Sorter<'a> {
    pub(super) fn new(request: &'a Request<'a>, known: Known<'a>) -> Self {
        Self { request, known, seen: HashMap::new(), records: Vec::new(), held: Vec::new() }
    }

    /// The records that come in, and those that are asked about.
    pub(super) fn finish(self) -> (Vec<Record>, Vec<Record>) {
        (self.records, self.held)
    }

    /// The fate of a row, whose record is kept as it deserves.
    pub(super) fn row(&mut self, sheet: &Sheet, header: &Header, at: usize) -> RowFate {
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
        let twin = self.twin(&record, &keys);
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

    /// What the record repeats, here or in the office: sameness before a number that is merely taken.
    fn twin(&self, record: &Record, keys: &[(Reason, String)]) -> Option<(Reason, String)> {
        let here =
            keys.iter().find_map(|(reason, key)| Some((*reason, format!("row {}", self.seen.get(key)?))));
        match (here, (self.known.twin)(record)) {
            (Some(here), Some(standing)) if standing.0.fate() == Fate::Duplicate => {
                Some(if here.0.fate() == Fate::Duplicate { here } else { standing })
            }
            (here, standing) => here.or(standing),
        }
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
