//! Hidden rows and columns, merged cells and repeats of an OpenDocument spreadsheet.

use super::xml::{attribute, each, part};
use crate::{Limits, Refused, Sheet};
use quick_xml::events::BytesStart;
use std::io::Cursor;
use zip::ZipArchive;

/// What an OpenDocument sheet looks like beside its values.
#[derive(Default)]
pub(in crate::read) struct Shape {
    hidden_rows: Vec<u32>,
    hidden_columns: Vec<u32>,
    merges: Vec<((u32, u32), (u32, u32))>,
    row: u32,
    row_repeats: u32,
    column: u32,
    header_column: u32,
    /// Cells that its repeats would write out.
    cells: u64,
}

impl Shape {
    pub(in crate::read) fn lay_on(&self, sheet: &mut Sheet) {
        for &row in &self.hidden_rows {
            if let Some(row) = usize::try_from(row).ok().and_then(|row| sheet.rows.get_mut(row)) {
                row.is_hidden = true;
            }
        }
        sheet.hidden_columns.extend(&self.hidden_columns);
        for &(start, end) in &self.merges {
            sheet.merge(start, end);
        }
    }

    fn begin_row(&mut self, element: &BytesStart<'_>) {
        self.row = self.row.saturating_add(self.row_repeats);
        self.row_repeats = repeats(element, "number-rows-repeated");
        self.column = 0;
        if is_hidden(element) {
            let last = self.row.saturating_add(self.row_repeats.min(1_024));
            self.hidden_rows.extend(self.row..last);
        }
    }

    fn begin_cell(&mut self, element: &BytesStart<'_>) {
        let times = repeats(element, "number-columns-repeated");
        if attribute(element, "value-type").is_some() {
            let reach = u64::from(self.column.saturating_add(times));
            self.cells = self.cells.saturating_add(reach.saturating_mul(u64::from(self.row_repeats)));
        }
        let (down, across) =
            (repeats(element, "number-rows-spanned"), repeats(element, "number-columns-spanned"));
        if down > 1 || across > 1 {
            let end = (self.row.saturating_add(down - 1), self.column.saturating_add(across - 1));
            self.merges.push(((self.row, self.column), end));
        }
        self.column = self.column.saturating_add(times);
    }

    fn column(&mut self, element: &BytesStart<'_>) {
        let times = repeats(element, "number-columns-repeated");
        let last = self.header_column.saturating_add(times.min(1_024));
        if is_hidden(element) {
            self.hidden_columns.extend(self.header_column..last);
        }
        self.header_column = self.header_column.saturating_add(times);
    }
}

/// The shapes of an OpenDocument file's sheets, in order.
///
/// # Errors
/// [`Refused::TooManyCells`] when its repeats would write out more than a register has.
pub(in crate::read) fn ods(bytes: &[u8], limits: &Limits) -> Result<Vec<Shape>, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(Refused::damaged)?;
    let mut shapes: Vec<Shape> = Vec::new();
    each(part(&mut archive, "content.xml"), |element| {
        let name = element.local_name();
        match (name.as_ref(), shapes.last_mut()) {
            ("table", _) => shapes.push(Shape::default()),
            ("table-row", Some(shape)) => shape.begin_row(element),
            ("table-cell" | "covered-table-cell", Some(shape)) => shape.begin_cell(element),
            ("table-column", Some(shape)) => shape.column(element),
            _ => {}
        }
    })
    .map_err(Refused::damaged)?;
    let cells = shapes.iter().map(|shape| shape.cells).fold(0, u64::saturating_add);
    let most = u64::try_from(limits.cells).unwrap_or(u64::MAX);
    if cells > most { Err(Refused::TooManyCells { limit: limits.cells }) } else { Ok(shapes) }
}

fn is_hidden(element: &BytesStart<'_>) -> bool {
    matches!(attribute(element, "visibility").as_deref(), Some("collapse" | "filter"))
}

fn repeats(element: &BytesStart<'_>, key: &str) -> u32 {
    attribute(element, key).and_then(|figure| figure.parse().ok()).unwrap_or(1).max(1)
}
