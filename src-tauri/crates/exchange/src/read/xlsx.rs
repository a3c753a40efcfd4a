//! Workbooks since Excel 2007. Cells are taken one by one, so that two cells at the far corners of a sheet
//! cost two cells.

use super::collect::{Collector, iso, serial};
use super::letters::{Font, settle, shown};
use super::{FileKind, shape};
use crate::{Book, Limits, Refused, Sheet, Value};
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;
use text::{Encoding, SerialEpoch};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

pub(super) fn read(bytes: &[u8], encoding: Option<Encoding>, limits: &Limits) -> Result<Book, Refused> {
    shape::check_counts(bytes, limits)?;
    let mut workbook: Workbook<'_> = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let names: Vec<(String, bool)> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let mut left = limits.cells;
    let mut sheets = Vec::with_capacity(names.len());
    for (name, is_hidden) in names {
        let mut sheet = cells(&mut workbook, &name, limits, &mut left)?;
        sheet.is_hidden = is_hidden;
        sheets.push(sheet);
    }
    shape::xlsx(bytes, &mut sheets, limits)?;
    let (encoding, readings) = settle(&mut sheets, encoding)?;
    Ok(Book { kind: FileKind::Xlsx, encoding, readings, sheets })
}

fn cells(
    workbook: &mut Workbook<'_>,
    name: &str,
    limits: &Limits,
    left: &mut usize,
) -> Result<Sheet, Refused> {
    let epoch = if workbook.has_1904_epoch() { SerialEpoch::Since1904 } else { SerialEpoch::Since1900 };
    let mut reader = match workbook.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Sheet::new(name, Vec::new())),
        reader => reader.map_err(refused)?,
    };
    let fonts: Vec<Font> = reader
        .styles()
        .iter()
        .map(|style| {
            style.font.as_ref().and_then(|font| font.name.as_deref()).map_or(Font::Unicode, Font::named)
        })
        .collect();
    let mut rows = Collector::new(limits, left);
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(refused)? {
        let (row, column) = cell.get_position();
        let font = fonts.get(style).copied().unwrap_or(Font::Unicode);
        rows.put(row, column, value(cell.get_value(), font, epoch))?;
    }
    Ok(Sheet::new(name, rows.finish()))
}

fn value(data: &DataRef<'_>, font: Font, epoch: SerialEpoch) -> Value {
    match data {
        DataRef::Empty => Value::Empty,
        #[allow(clippy::cast_precision_loss)]
        DataRef::Int(number) => Value::Number(*number as f64),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::String(text) => Value::Text(shown(text, font)),
        DataRef::SharedString(text) => Value::Text(shown(text, font)),
        DataRef::Bool(yes) => Value::Text(if *yes { "TRUE" } else { "FALSE" }.to_owned()),
        DataRef::DateTime(moment) if moment.is_datetime() => serial(moment.as_f64(), epoch),
        DataRef::DateTime(span) => Value::Number(span.as_f64()),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::DurationIso(text) => Value::Text(text.clone()),
        DataRef::Error(_) => Value::Error,
    }
}

fn refused(error: XlsxError) -> Refused {
    match error {
        XlsxError::Password => Refused::Password,
        other => Refused::damaged(other),
    }
}
