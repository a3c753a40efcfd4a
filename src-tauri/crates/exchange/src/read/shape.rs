//! What the library does not tell: hidden rows and columns, and in OpenDocument merged and repeated cells.

use crate::{Limits, Refused, Sheet};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;

type Xml<'a> = Reader<BufReader<Box<dyn Read + 'a>>>;
type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Marks the hidden rows and columns of a workbook's sheets. What cannot be read stays visible: hiding is for
/// the eye, and the cells were read already.
pub(super) fn xlsx(bytes: &[u8], sheets: &mut [Sheet]) {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return };
    let targets = targets(&mut archive);
    for sheet in sheets {
        let Some((_, path)) = targets.iter().find(|(name, _)| *name == sheet.name) else { continue };
        if let Some(xml) = part(&mut archive, path) {
            let _ = mark_hidden(xml, sheet);
        }
    }
}

/// The name of each sheet and the part it lies in.
fn targets(archive: &mut Archive<'_>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let _ = each(part(archive, "xl/_rels/workbook.xml.rels"), |element| {
        if let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target")) {
            let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            files.push((id, path));
        }
    });
    let mut named = Vec::new();
    let _ = each(part(archive, "xl/workbook.xml"), |element| {
        if let (Some(name), Some(id)) = (attribute(element, "name"), attribute(element, "id")) {
            named.extend(files.iter().find(|(known, _)| *known == id).map(|(_, path)| (name, path.clone())));
        }
    });
    named
}

fn mark_hidden(xml: Xml<'_>, sheet: &mut Sheet) -> Result<(), quick_xml::Error> {
    let mut next = 1_usize;
    each(Some(xml), |element| match element.local_name().as_ref() {
        "row" => {
            let number = attribute(element, "r").and_then(|r| r.parse().ok()).unwrap_or(next);
            next = number.saturating_add(1);
            if is_true(element, "hidden")
                && let Some(row) = sheet.rows.get_mut(number.wrapping_sub(1))
            {
                row.is_hidden = true;
            }
        }
        "col" if is_true(element, "hidden") => {
            let figure = |key| attribute(element, key).and_then(|figure| figure.parse::<u32>().ok());
            if let (Some(first @ 1..), Some(last)) = (figure("min"), figure("max")) {
                sheet.hidden_columns.extend(first - 1..last.min(first.saturating_add(1_024)));
            }
        }
        _ => {}
    })
}

/// What an OpenDocument sheet looks like beside its values.
#[derive(Default)]
pub(super) struct Shape {
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
    pub(super) fn lay_on(&self, sheet: &mut Sheet) {
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
pub(super) fn ods(bytes: &[u8], limits: &Limits) -> Result<Vec<Shape>, Refused> {
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

fn part<'a>(archive: &'a mut Archive<'_>, path: &str) -> Option<Xml<'a>> {
    let file = archive.by_name(path).ok()?;
    let mut xml = Reader::from_reader(BufReader::new(Box::new(file) as Box<dyn Read>));
    xml.config_mut().check_end_names = false;
    Some(xml)
}

/// Shows every element of a part, in order.
fn each(xml: Option<Xml<'_>>, mut show: impl FnMut(&BytesStart<'_>)) -> Result<(), quick_xml::Error> {
    let Some(mut xml) = xml else { return Ok(()) };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer)? {
            Event::Start(element) | Event::Empty(element) => show(&element),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn attribute(element: &BytesStart<'_>, key: &str) -> Option<String> {
    let mut all = element.attributes().flatten();
    let found = all.find(|attribute| attribute.key.local_name().as_ref() == key)?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

fn is_true(element: &BytesStart<'_>, key: &str) -> bool {
    matches!(attribute(element, key).as_deref(), Some("1" | "true"))
}

fn is_hidden(element: &BytesStart<'_>) -> bool {
    matches!(attribute(element, "visibility").as_deref(), Some("collapse" | "filter"))
}

fn repeats(element: &BytesStart<'_>, key: &str) -> u32 {
    attribute(element, key).and_then(|figure| figure.parse().ok()).unwrap_or(1).max(1)
}
