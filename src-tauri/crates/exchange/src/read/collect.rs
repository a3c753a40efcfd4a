//! Cells to rows, within the limits.

use crate::{Cell, Limits, Refused, Row, Value};
use chrono::NaiveDate;
use text::{SerialEpoch, serial_day};

/// Gathers the cells of a sheet in any order.
pub(super) struct Collector<'a> {
    limits: &'a Limits,
    rows: Vec<Row>,
    /// How many cells there are room for, over all sheets.
    left: &'a mut usize,
}

impl<'a> Collector<'a> {
    /// `left` is the room that remains of the limit on cells.
    pub(super) fn new(limits: &'a Limits, left: &'a mut usize) -> Self {
        Self { limits, rows: Vec::new(), left }
    }

    /// Puts a value in its place, from row 0 and column 0. Values beyond the last column are left out.
    pub(super) fn put(&mut self, row: u32, column: u32, value: Value) -> Result<(), Refused> {
        if value == Value::Empty || column >= self.limits.columns {
            return Ok(());
        }
        if row >= self.limits.rows {
            return Err(Refused::TooManyRows { limit: self.limits.rows });
        }
        let (Ok(row), Ok(column)) = (usize::try_from(row), usize::try_from(column)) else { return Ok(()) };
        if self.rows.len() <= row {
            self.take(row + 1 - self.rows.len())?;
            self.rows.resize_with(row + 1, Row::default);
        }
        let width = self.rows[row].cells.len();
        if width <= column {
            self.take(column + 1 - width)?;
            self.rows[row].cells.resize_with(column + 1, Cell::default);
        }
        self.rows[row].cells[column].value = value;
        Ok(())
    }

    pub(super) fn finish(self) -> Vec<Row> {
        self.rows
    }

    fn take(&mut self, cells: usize) -> Result<(), Refused> {
        *self.left =
            self.left.checked_sub(cells).ok_or(Refused::TooManyCells { limit: self.limits.cells })?;
        Ok(())
    }
}

/// The value of a spreadsheet's date cell; a number where it is no day of the calendar.
pub(super) fn serial(number: f64, epoch: SerialEpoch) -> Value {
    serial_day(number, epoch).map_or(Value::Number(number), Value::Day)
}

/// The value of an ISO date with or without a time; text where it is none.
pub(super) fn iso(written: &str) -> Value {
    let day = written.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
    day.map_or_else(|| Value::Text(written.to_owned()), Value::Day)
}
