//! A spreadsheet as every reader hands it on: sheets of rows of cells, whatever the file was.

use crate::FileKind;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use text::{Encoding, Reading};

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Text in NFC, as it stands; a CSV file has nothing else.
    Text(String),
    /// A number.
    Number(f64),
    /// A day; a time of day beside it is dropped.
    Day(NaiveDate),
    /// An error of a formula, such as a division by zero.
    Error,
}

/// What is uncertain about the letters of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// A byte that means nothing in the encoding; it stands in the text as a mark.
    Unreadable,
    /// Its first letter may be a capital, which the old font could not write.
    Capital,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What it holds.
    pub value: Value,
    /// What is uncertain about its letters.
    pub doubt: Option<Doubt>,
}

impl Cell {
    pub(crate) fn is_empty(&self) -> bool {
        match &self.value {
            Value::Empty => true,
            Value::Text(text) => text.trim().is_empty(),
            Value::Number(_) | Value::Day(_) | Value::Error => false,
        }
    }
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its cells from the first column on; shorter where the rest is empty.
    pub cells: Vec<Cell>,
    /// Whether the sheet hides it, by hand or by a filter.
    pub is_hidden: bool,
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name; empty for a CSV file.
    pub name: String,
    /// Its rows from the first on, blank ones included.
    pub rows: Vec<Row>,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
    /// The columns it hides, from 0.
    pub hidden_columns: BTreeSet<u32>,
    merges: Merges,
}

/// A spreadsheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    /// What kind of file it was.
    pub kind: FileKind,
    /// How its letters were read.
    pub encoding: Encoding,
    /// The other ways to read them, the likeliest first, with the beginning of the text in each.
    pub readings: Vec<Reading>,
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// Merged areas, by the column and by the row they begin in, so that one cell is found fast among thousands. A program
/// lets no two of them overlap.
#[derive(Clone, Debug, Default, PartialEq)]
struct Merges {
    /// Left column → top row → bottom row.
    down: BTreeMap<u32, BTreeMap<u32, u32>>,
    /// Top row → left column → right column.
    across: BTreeMap<u32, BTreeMap<u32, u32>>,
}

impl Sheet {
    /// A sheet of cells alone.
    #[must_use]
    pub fn new(name: impl Into<String>, rows: Vec<Row>) -> Self {
        Self { name: name.into(), rows, ..Self::default() }
    }

    /// The cell itself, from row 0 and column 0.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        self.rows.get(row)?.cells.get(column).filter(|cell| !cell.is_empty())
    }

    /// Notes a merged area; all four from 0, both ends included.
    pub(crate) fn merge(&mut self, (top, left): (u32, u32), (bottom, right): (u32, u32)) {
        if bottom > top {
            self.merges.down.entry(left).or_default().insert(top, bottom);
        }
        if right > left {
            self.merges.across.entry(top).or_default().insert(left, right);
        }
    }

    /// The cell above that is merged with this empty one.
    pub(crate) fn merged_above(&self, row: usize, column: usize) -> Option<&Cell> {
        let (at, column_number) = (u32::try_from(row).ok()?, u32::try_from(column).ok()?);
        let areas = self.merges.down.get(&column_number)?;
        let (&top, _) = areas.range(..at).next_back().filter(|(_, bottom)| at <= **bottom)?;
        self.cell(usize::try_from(top).ok()?, column)
    }

    /// The cell to the left that is merged with this empty one.
    pub(crate) fn merged_left(&self, row: usize, column: usize) -> Option<&Cell> {
        let (row_number, at) = (u32::try_from(row).ok()?, u32::try_from(column).ok()?);
        let areas = self.merges.across.get(&row_number)?;
        let (&left, _) = areas.range(..at).next_back().filter(|(_, right)| at <= **right)?;
        self.cell(row, usize::try_from(left).ok()?)
    }

    /// Whether a merged area begins at this cell and reaches over other columns.
    pub(crate) fn is_merged_across(&self, row: usize, column: usize) -> bool {
        let (Ok(row), Ok(column)) = (u32::try_from(row), u32::try_from(column)) else { return false };
        self.merges.across.get(&row).is_some_and(|areas| areas.contains_key(&column))
    }
}
