use super::note::Note;
use super::typed;
use crate::imports::ImportKind;
use crate::imports::known::Known;
use crate::messages::sheets::DONE;
use chrono::NaiveDate;
use exchange::{Field, Task};
use office::intake;
use office::store::Table;
use office::task::{FinishInput, SourceInput, SourceKind, TaskInput, Timing, report_finished, save};
use office::{OrganisationId, Result, Tx};

/// A task with its source, where the office holds the paper, and reported finished where the file says so.
pub(super) fn store(tx: &mut Tx<'_>, known: &Known, record: &Task) -> Result<(Table, String)> {
    let source = match &record.source_symbol {
        Some(symbol) => intake::of_symbol(tx, symbol)?,
        None => None,
    };
    let coordinating = Coordinating::of(known, &record.coordinating);
    let responsible = record.person.as_deref().and_then(|name| known.person(name));
    let mut note = Note::new(ImportKind::Tasks, record.note.as_ref());
    note.keep(Field::SourceSymbol, record.source_symbol.as_deref().filter(|_| source.is_none()));
    note.keep(Field::Person, record.person.as_deref().filter(|_| responsible.is_none()));
    note.keep(Field::Result, record.result.as_deref().filter(|_| record.finished_on.is_none()));
    note.keep(Field::Coordinating, coordinating.unknown.as_deref());
    let assigned = source.as_ref().map_or(tx.today(), |source| source.day);
    let input = TaskInput {
        title: record.title.clone().unwrap_or_default(),
        lead: record.lead.as_deref().and_then(|lead| known.organisation(lead)),
        coordinating: coordinating.known,
        responsible,
        assigned_on: typed(Some(assigned_on(assigned, record))),
        due_on: typed(record.due_date),
        timing: timing(record),
        note: note.text(),
        sources: source.into_iter().map(|source| paper(source.id)).collect(),
        ..TaskInput::default()
    };
    let id = save(tx, &input)?;
    if record.finished_on.is_some() {
        let result = record.result.clone().unwrap_or_else(|| DONE.to_owned());
        report_finished(tx, &id, &FinishInput { finished_on: typed(record.finished_on), result })?;
    }
    Ok((Table::Task, id.to_string()))
}

fn timing(record: &Task) -> Timing {
    match (record.recurring, record.due_date) {
        (true, _) => Timing::Recurring,
        (false, Some(_)) => Timing::Dated,
        (false, None) => Timing::Undated,
    }
}

/// Old lists do not say when a task was given: by the day of its paper, and before it was due or done.
fn assigned_on(assigned: NaiveDate, record: &Task) -> NaiveDate {
    [record.due_date, record.finished_on].into_iter().flatten().fold(assigned, NaiveDate::min)
}

fn paper(directive: office::DirectiveId) -> SourceInput {
    SourceInput {
        kind: SourceKind::Directive,
        directive: Some(directive),
        conclusion: None,
        programme_item: None,
        note: String::new(),
    }
}

/// Organisations that take part: those the office knows, and the others as written.
pub(super) struct Coordinating {
    pub(super) known: Vec<OrganisationId>,
    pub(super) unknown: Option<String>,
}

impl Coordinating {
    pub(super) fn of(known: &Known, written: &[String]) -> Self {
        let mut found = Self { known: Vec::new(), unknown: None };
        let mut unknown = Vec::new();
        for name in written {
            match known.organisation(name) {
                Some(id) if found.known.contains(&id) => {}
                Some(id) => found.known.push(id),
                None => unknown.push(name.as_str()),
            }
        }
        found.unknown = Some(unknown.join(", ")).filter(|names| !names.is_empty());
        found
    }
}
