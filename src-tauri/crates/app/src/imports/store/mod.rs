//! Records of a file through the same functions as records that are typed.

mod activity;
mod directive;
mod note;
mod person;
mod place;
mod task;

use super::ImportKind;
use super::known::Known;
use exchange::Record;
use office::store::Table;
use office::{Result, Tx};

/// Stores one record; returns its table and its id.
pub(super) fn store(
    tx: &mut Tx<'_>,
    known: &mut Known,
    sheet: &Sheet,
    record: &Record,
) -> Result<(Table, String)> {
    match record {
        Record::Directive(directive) => directive::store(tx, known, sheet.kind, directive),
        Record::Task(task) => task::store(tx, known, task),
        Record::Activity(activity) => activity::store(tx, known, sheet, activity),
        Record::Person(person) => person::store(tx, known, person),
        Record::Place(place) => place::store(tx, known, place),
    }
}

/// What the whole sheet says of its records.
pub(super) struct Sheet {
    pub(super) kind: ImportKind,
    /// The heading over the sums of money; empty where there is none.
    pub(super) money_heading: String,
}

/// A day as a form would send it.
fn typed(day: Option<chrono::NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}
