//! Lists to files that open in any spreadsheet and come back through the import with their columns recognised.

mod csv;
pub(crate) mod formula;
mod xlsx;

pub use csv::write_csv;
pub use xlsx::{write_workbook, write_xlsx};

use chrono::NaiveDate;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading, one of the header words where the list is to be imported again.
    pub heading: String,
    /// Its width in characters.
    pub width: u16,
}

/// One cell of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Entry {
    /// Nothing.
    #[default]
    Empty,
    /// Text, never a formula whatever it begins with.
    Text(String),
    /// A whole number: a count, or đồng.
    Number(i64),
    /// A number with a fixed number of decimals, in units of ten to the power of minus `decimals`.
    Decimal {
        /// The digits without the comma.
        units: i64,
        /// How many of them stand after it.
        decimals: u8,
    },
    /// A day.
    Day(NaiveDate),
}

/// A list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The name of its sheet.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as long as there are columns.
    pub rows: Vec<Vec<Entry>>,
}

/// Why a list could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A cell or the list is larger than the format can hold.
    #[error("the list does not fit the format: {0}")]
    Format(#[from] rust_xlsxwriter::XlsxError),
}
