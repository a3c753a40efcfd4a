//! OpenDocument spreadsheets. Their cells may be repeated a million times in a few bytes, so the repeats are
//! counted before the library writes them out.

use super::collect::{Collector, iso, serial};
use super::letters::settle;
use super::{FileKind, shape};
use crate::{Book, Limits, Refused, Row, Sheet, Value};
use calamine::{Data, Ods, OdsError, Range, Reader, SheetVisible};
use std::io::Cursor;
use text::{Encoding, SerialEpoch};

pub(super) fn read(bytes: &[u8], encoding: Option<Encoding>, limits: &Limits) -> Result<Book, Refused> {
    let shapes = shape::ods(bytes, limits)?;
    let mut workbook: Ods<Cursor<&[u8]>> = Ods::new(Cursor::new(bytes)).map_err(refused)?;
    let names: Vec<(String, bool)> = workbook
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let mut left = limits.cells;
    let mut sheets = Vec::with_capacity(names.len());
    for (at, (name, is_hidden)) in names.into_iter().enumerate() {
        let range = workbook.worksheet_range(&name).map_err(refused)?;
        let mut sheet = Sheet::new(&name, rows(&range, SerialEpoch::Since1900, limits, &mut left)?);
        sheet.is_hidden = is_hidden;
        if let Some(shape) = shapes.get(at) {
            shape.lay_on(&mut sheet, limits);
        }
        sheets.push(sheet);
    }
    let (encoding, readings) = settle(&mut sheets, encoding)?;
    Ok(Book { kind: FileKind::Ods, encoding, readings, sheets })
}

/// The rows of a range, from the sheet's first row on.
pub(super) fn rows(
    range: &Range<Data>,
    epoch: SerialEpoch,
    limits: &Limits,
    left: &mut usize,
) -> Result<Vec<Row>, Refused> {
    let (top, start) = range.start().unwrap_or_default();
    let mut rows = Collector::new(limits, left);
    for (row, column, data) in range.used_cells() {
        let (Ok(row), Ok(column)) = (u32::try_from(row), u32::try_from(column)) else { continue };
        rows.put(top.saturating_add(row), start.saturating_add(column), value(data, epoch))?;
    }
    Ok(rows.finish())
}

fn value(data: &Data, epoch: SerialEpoch) -> Value {
    match data {
        Data::Empty => Value::Empty,
        #[allow(clippy::cast_precision_loss)]
        Data::Int(number) => Value::Number(*number as f64),
        Data::Float(number) => Value::Number(*number),
        Data::String(text) | Data::DurationIso(text) => Value::Text(text.clone()),
        Data::Bool(yes) => Value::Text(if *yes { "TRUE" } else { "FALSE" }.to_owned()),
        Data::DateTime(moment) if moment.is_datetime() => serial(moment.as_f64(), epoch),
        Data::DateTime(span) => Value::Number(span.as_f64()),
        Data::DateTimeIso(text) => iso(text),
        Data::Error(_) => Value::Error,
    }
}

fn refused(error: OdsError) -> Refused {
    match error {
        OdsError::Password => Refused::Password,
        OdsError::InvalidMime(_) => Refused::NotASpreadsheet,
        other => Refused::damaged(other),
    }
}
