//! Hidden rows and columns, merged cells and repeats of an OpenDocument spreadsheet.

use super::xml::{attribute, each, is_whole, part};
use crate::{Limits, Refused, Sheet};
use quick_xml::events::BytesStart;
use std::io::Cursor;
use std::ops::Range;
use zip::ZipArchive;

/// What an OpenDocument sheet looks like beside its values.
#[derive(Default)]
pub(in crate::read) struct Shape {
    hidden_rows: Vec<Range<u32>>,
    hidden_columns: Vec<Range<u32>>,
    merges: Vec<((u32, u32), (u32, u32))>,
    row: u32,
    row_repeats: u32,
    column: u32,
    header_column: u32,
    /// What would be kept of it: cells with all their repeats, merged areas, hidden stretches.
    kept: u64,
}

impl Shape {
    pub(in crate::read) fn lay_on(&self, sheet: &mut Sheet, limits: &Limits) {
        let most = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
        for row in self.hidden_rows.iter().flat_map(|rows| rows.start..rows.end.min(most)) {
            if let Some(row) = usize::try_from(row).ok().and_then(|row| sheet.rows.get_mut(row)) {
                row.is_hidden = true;
            }
        }
        let columns = self.hidden_columns.iter().flat_map(|range| range.start..range.end.min(limits.columns));
        sheet.hidden_columns.extend(columns);
        for &(start, end) in &self.merges {
            sheet.merge(start, end);
        }
    }

    fn begin_row(&mut self, element: &BytesStart<'_>) {
        self.row = self.row.saturating_add(self.row_repeats);
        self.row_repeats = repeats(element, "number-rows-repeated");
        self.column = 0;
        if is_hidden(element) {
            self.hidden_rows.push(self.row..self.row.saturating_add(self.row_repeats));
            self.kept = self.kept.saturating_add(1);
        }
    }

    fn begin_cell(&mut self, element: &BytesStart<'_>) {
        let times = repeats(element, "number-columns-repeated");
        if attribute(element, "value-type").is_some() {
            let reach = u64::from(self.column.saturating_add(times));
            self.kept = self.kept.saturating_add(reach.saturating_mul(u64::from(self.row_repeats)));
        }
        let (down, across) =
            (repeats(element, "number-rows-spanned"), repeats(element, "number-columns-spanned"));
        if down > 1 || across > 1 {
            let end = (self.row.saturating_add(down - 1), self.column.saturating_add(across - 1));
            self.merges.push(((self.row, self.column), end));
            self.kept = self.kept.saturating_add(1);
        }
        self.column = self.column.saturating_add(times);
    }

    fn column(&mut self, element: &BytesStart<'_>) {
        let times = repeats(element, "number-columns-repeated");
        let last = self.header_column.saturating_add(times);
        if is_hidden(element) {
            self.hidden_columns.push(self.header_column..last);
            self.kept = self.kept.saturating_add(1);
        }
        self.header_column = last;
    }
}

/// The shapes of an OpenDocument file's sheets, in order.
///
/// # Errors
/// [`Refused::TooManySheets`]; [`Refused::TooManyCells`] when its repeats would write out more than a register has.
pub(in crate::read) fn ods(bytes: &[u8], limits: &Limits) -> Result<Vec<Shape>, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(Refused::damaged)?;
    // The library waits for ever for the end of a table that is never closed.
    if !is_whole(part(&mut archive, "content.xml")) {
        return Err(Refused::damaged("an element is not closed"));
    }
    let mut shapes: Vec<Shape> = Vec::new();
    let mut sheets = 0;
    each(part(&mut archive, "content.xml"), |element| {
        let name = element.local_name();
        if name.as_ref() == "table" {
            sheets += 1;
            shapes.extend((sheets <= limits.sheets).then(Shape::default));
        }
        let Some(shape) = shapes.last_mut() else { return };
        match name.as_ref() {
            "table-row" => shape.begin_row(element),
            "table-cell" | "covered-table-cell" => shape.begin_cell(element),
            "table-column" => shape.column(element),
            _ => {}
        }
    })
    .map_err(Refused::damaged)?;
    let kept = shapes.iter().map(|shape| shape.kept).fold(0, u64::saturating_add);
    let most = u64::try_from(limits.cells).unwrap_or(u64::MAX);
    match () {
        () if sheets > limits.sheets => Err(Refused::TooManySheets { limit: limits.sheets }),
        () if kept > most => Err(Refused::TooManyCells { limit: limits.cells }),
        () => Ok(shapes),
    }
}

fn is_hidden(element: &BytesStart<'_>) -> bool {
    matches!(attribute(element, "visibility").as_deref(), Some("collapse" | "filter"))
}

fn repeats(element: &BytesStart<'_>, key: &str) -> u32 {
    attribute(element, key).and_then(|figure| figure.parse().ok()).unwrap_or(1).max(1)
}
