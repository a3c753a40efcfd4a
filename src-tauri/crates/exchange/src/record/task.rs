//! A task.

use super::Reason;
use super::reader::RowReader;
use crate::{Field, Value};
use chrono::NaiveDate;
use serde::Serialize;
use text::fold;

/// A task.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Task {
    /// The row it stands in.
    pub row: u32,
    /// Nội dung việc.
    pub title: Option<String>,
    /// The symbol of the document that gave it.
    pub source_symbol: Option<String>,
    /// Chủ trì.
    pub lead: Option<String>,
    /// Phối hợp.
    pub coordinating: Vec<String>,
    /// The one responsible person.
    pub person: Option<String>,
    /// Thời hạn; none when the task recurs.
    pub due_date: Option<NaiveDate>,
    /// Thường xuyên.
    pub recurring: bool,
    /// Kết quả.
    pub result: Option<String>,
    /// Ngày hoàn thành.
    pub finished_on: Option<NaiveDate>,
    /// Ghi chú.
    #[serde(skip)]
    pub note: Option<String>,
}

pub(super) fn read(reader: &mut RowReader<'_>) -> Task {
    let title = reader.needed(Field::Title, Reason::TextMissing);
    let lead = reader.organisation(Field::Lead);
    if lead.is_none() {
        reader.note(Reason::LeadMissing, Field::Lead);
    }
    let recurring = recurs(reader);
    Task {
        row: reader.row(),
        title: Some(title).filter(|title| !title.is_empty()),
        source_symbol: reader.text(Field::SourceSymbol),
        lead,
        coordinating: reader.organisations(Field::Coordinating),
        person: reader.text(Field::Person),
        due_date: if recurring { None } else { reader.day(Field::DueDate) },
        recurring,
        result: reader.text(Field::Result),
        finished_on: reader.day(Field::FinishedOn),
        note: reader.text(Field::Note),
    }
}

fn recurs(reader: &mut RowReader<'_>) -> bool {
    match reader.find(Field::DueDate).map(|found| found.value) {
        Some(Value::Text(written)) => {
            matches!(fold(&written).as_str(), "thuong xuyen" | "tx" | "hang thang" | "hang nam")
        }
        _ => false,
    }
}
