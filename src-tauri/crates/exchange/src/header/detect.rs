//! Finding the header under the titles: the row, or the two rows, that name most columns of the kind asked for.

use super::{Mapping, Words};
use crate::{Field, Kind, Sheet, Value};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A header stands among the first rows; titles, the office's name and dates stand above it.
const ROWS_SEARCHED: usize = 40;

/// The header of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its first row, from 0.
    pub row: usize,
    /// How many rows it takes: one, or two where groups stand over the columns.
    pub levels: usize,
    /// The heading of each column, the group before it.
    pub headings: Vec<String>,
    /// What the columns mean.
    pub mapping: Mapping,
}

impl Header {
    /// The first row of data, from 0.
    #[must_use]
    pub fn data_row(&self) -> usize {
        self.row + self.levels
    }

    /// What the heading of a field says, empty where it has no column.
    pub(crate) fn heading(&self, field: Field) -> &str {
        let column = self.mapping.column(field);
        column.and_then(|column| self.headings.get(column)).map_or("", String::as_str)
    }
}

/// The header of a sheet for a kind of rows, or nothing where no row names the columns it needs.
#[must_use]
pub fn find_header(sheet: &Sheet, kind: Kind) -> Option<Header> {
    let words = Words::of(kind);
    let rows = sheet.rows.len().min(ROWS_SEARCHED);
    let candidates = (0..rows).flat_map(|row| [1, 2].map(|levels| candidate(sheet, &words, row, levels)));
    let enough = candidates.flatten().filter(|header| names_what_is_needed(header, kind));
    // Of equal headers the shallowest and then the first: a title above adds nothing, nor numbers below.
    enough.reduce(|best, header| if weight(&header) > weight(&best) { header } else { best })
}

fn weight(header: &Header) -> (usize, Reverse<usize>) {
    (header.mapping.fields().count(), Reverse(header.levels))
}

fn names_what_is_needed(header: &Header, kind: Kind) -> bool {
    let has = |field: &Field| header.mapping.column(*field).is_some();
    kind.needs().iter().all(|group| group.iter().any(has))
}

fn candidate(sheet: &Sheet, words: &Words, row: usize, levels: usize) -> Option<Header> {
    let below = row + 1;
    let width =
        sheet.rows.get(row + levels - 1).map(|last| last.cells.len())?.max(sheet.rows[row].cells.len());
    let mut columns = BTreeMap::new();
    let mut headings = Vec::with_capacity(width);
    for column in 0..width {
        let (group, heading) = match levels {
            1 => (String::new(), text(sheet, row, column)),
            _ => (group(sheet, row, column), text(sheet, below, column)),
        };
        if let Some(field) = words.field(&group, &heading) {
            columns.entry(field).or_insert(column);
        }
        headings.push(format!("{group} {heading}").trim().to_owned());
    }
    Some(Header { row, levels, headings, mapping: Mapping::new(columns) })
}

/// The heading over a column: its own cell, or the cell its group is merged from. Files without merged cells
/// leave the cells of a group empty, so an empty one over a named column belongs to the group on its left.
fn group(sheet: &Sheet, row: usize, column: usize) -> String {
    let own = text(sheet, row, column);
    if !own.is_empty() {
        return own;
    }
    if let Some(cell) = sheet.merged_left(row, column) {
        return words_of(&cell.value);
    }
    if text(sheet, row + 1, column).is_empty() {
        return String::new();
    }
    let left =
        (0..column).rev().map(|left| (left, text(sheet, row, left))).find(|(_, text)| !text.is_empty());
    left.filter(|(left, _)| !text(sheet, row + 1, *left).is_empty()).map(|(_, text)| text).unwrap_or_default()
}

fn text(sheet: &Sheet, row: usize, column: usize) -> String {
    sheet.cell(row, column).map(|cell| words_of(&cell.value)).unwrap_or_default()
}

fn words_of(value: &Value) -> String {
    match value {
        Value::Text(text) => text::clean_line(text),
        Value::Empty | Value::Number(_) | Value::Day(_) | Value::Error => String::new(),
    }
}
