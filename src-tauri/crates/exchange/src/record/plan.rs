//! The preview of an import: every row's fate, and the records that would come in.

use super::Known;
use super::request::{FileReport, Heading, Plan, Request};
use super::sorter::Sorter;
use crate::{Book, Cell, Header, Mapping, Refused, Row, Sheet, Value, find_header, signature};
use std::ops::ControlFlow;

/// How often the one who waits is asked whether to go on, in rows.
const ROWS_BETWEEN_LOOKS: usize = 256;

/// Works out what an import would do. `watch` hears how many rows are done and may stop it.
///
/// # Errors
/// [`Refused`] when the sheet has no header of this kind or the one who waits stopped it.
pub fn plan(
    book: &Book,
    request: &Request<'_>,
    known: Known<'_>,
    watch: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Plan, Refused> {
    let (sheet, header) = choose(book, request)?;
    let mut sorter = Sorter::new(request, known);
    let mut rows = Vec::with_capacity(sheet.rows.len());
    for (at, row) in sheet.rows.iter().enumerate() {
        if at.is_multiple_of(ROWS_BETWEEN_LOOKS) && watch(at).is_break() {
            return Err(Refused::Cancelled);
        }
        let mut fate = sorter.row(sheet, &header, at);
        fate.hidden = row.is_hidden;
        rows.push(fate);
    }
    let (records, held) = sorter.finish();
    Ok(Plan { file: report(book, sheet, request, header), records, rows, held })
}

/// The look of the header that the rows stand under, by which a mapping is remembered; a header in words nobody
/// foresaw has its look too.
#[must_use]
pub fn look(book: &Book, request: &Request<'_>) -> Option<String> {
    let empty = Mapping::default();
    let assumed = Request { mapping: Some(request.mapping.unwrap_or(&empty)), ..request.clone() };
    let (_, header) = choose(book, &assumed).ok()?;
    Some(signature(request.kind, &header.headings))
}

fn report(book: &Book, sheet: &Sheet, request: &Request<'_>, header: Header) -> FileReport {
    FileReport {
        encoding: Some(book.encoding.name().to_owned()),
        sheet: Some(sheet.name.clone()),
        header_row: u32::try_from(header.row + 1).ok().filter(|_| header.levels > 0),
        signature: signature(request.kind, &header.headings),
        mapping: header.mapping,
        headings: header.headings,
        refused: None,
    }
}

/// The sheet to read and its header. A mapping that was given stands in place of the header's own.
fn choose<'a>(book: &'a Book, request: &Request<'_>) -> Result<(&'a Sheet, Header), Refused> {
    let wanted = |sheet: &&Sheet| request.sheet.map_or(!sheet.is_hidden, |name| sheet.name == name);
    let sheets: Vec<&Sheet> = book.sheets.iter().filter(wanted).collect();
    if sheets.is_empty() && request.sheet.is_some() {
        return Err(Refused::NoSuchSheet);
    }
    if let (Heading::Absent, Some(mapping), Some(sheet)) = (request.heading, request.mapping, sheets.first())
    {
        return Ok((sheet, Header { row: 0, levels: 0, headings: Vec::new(), mapping: mapping.clone() }));
    }
    let found = sheets.iter().filter_map(|sheet| Some((*sheet, find_header(sheet, request.kind)?)));
    let best = found.reduce(|best, other| {
        let columns = |header: &Header| header.mapping.fields().count();
        if columns(&other.1) > columns(&best.1) { other } else { best }
    });
    match (best, request.mapping, sheets.first()) {
        (Some((sheet, header)), None, _) => Ok((sheet, header)),
        (Some((sheet, header)), Some(mapping), _) => {
            Ok((sheet, Header { mapping: mapping.clone(), ..header }))
        }
        // A header in words nobody foresaw: the first filled row, and the mapping says what it means.
        (None, Some(mapping), Some(sheet)) => Ok((sheet, bare_header(sheet, mapping))),
        _ => Err(Refused::NoHeader),
    }
}

fn bare_header(sheet: &Sheet, mapping: &Mapping) -> Header {
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let row = sheet.rows.iter().position(|row| filled(row) > 1).unwrap_or_default();
    let heading = |cell: &Cell| match &cell.value {
        Value::Text(text) => text::clean_line(text),
        _ => String::new(),
    };
    let headings = sheet.rows.get(row).map(|row| row.cells.iter().map(heading).collect());
    Header { row, levels: 1, headings: headings.unwrap_or_default(), mapping: mapping.clone() }
}
