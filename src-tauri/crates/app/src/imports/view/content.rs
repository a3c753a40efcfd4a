//! What stands in a file, in words short enough for a list.

use super::ImportReading;
use crate::imports::ImportFile;
use exchange::{Book, Limits, Sheet, Value};
use text::Encoding;

/// How much of a row is shown, in characters.
const CONTENT: usize = 160;
/// How many rows of the top of a file show a reading.
const SHOWN_ROWS: usize = 6;
/// The encodings among which a clerk chooses.
const CHOICES: [Encoding; 4] = [Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258, Encoding::Utf8];

/// What stands in a row, its cells set apart by dots.
pub(super) fn content(sheet: &Sheet, row: u32) -> String {
    let row = usize::try_from(row).unwrap_or_default().checked_sub(1).and_then(|at| sheet.rows.get(at));
    let cells = row.map(|row| row.cells.as_slice()).unwrap_or_default();
    let texts: Vec<String> =
        cells.iter().map(|cell| shown(&cell.value)).filter(|text| !text.is_empty()).collect();
    texts.join(" · ").chars().take(CONTENT).collect()
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text::clean_line(text),
        Value::Number(figure) => figure.to_string().replace('.', ","),
        Value::Day(day) => text::short_date(*day),
        Value::Empty | Value::Error => String::new(),
    }
}

/// A file in each encoding it may be written in.
pub(super) fn readings(file: &ImportFile) -> Vec<ImportReading> {
    let reading = |encoding: Encoding| {
        let book: Book = exchange::read(&file.bytes, Some(encoding), &Limits::default()).ok()?;
        let sheet = book.sheets.first()?;
        let rows = (1..=u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX))
            .map(|row| content(sheet, row))
            .filter(|text| !text.is_empty());
        let preview = rows.take(SHOWN_ROWS).collect::<Vec<_>>().join("\n");
        Some(ImportReading { encoding: encoding.name().to_owned(), preview })
    };
    CHOICES.into_iter().filter_map(reading).collect()
}

/// The first filled row of the sheet that would be read, for choosing columns where no header was recognised.
pub(super) fn top(file: &ImportFile, encoding: Option<&str>, sheet: Option<&str>) -> Vec<String> {
    let encoding = encoding.and_then(Encoding::from_name);
    let Ok(book) = exchange::read(&file.bytes, encoding, &Limits::default()) else { return Vec::new() };
    let wanted = |one: &&Sheet| sheet.map_or(!one.is_hidden, |name| one.name == name);
    let filled =
        |row: &&exchange::Row| row.cells.iter().filter(|cell| !shown(&cell.value).is_empty()).count() > 1;
    let row = book.sheets.iter().find(wanted).and_then(|sheet| sheet.rows.iter().find(filled));
    row.map(|row| row.cells.iter().map(|cell| shown(&cell.value)).collect()).unwrap_or_default()
}
