//! What the window is told of an import.

use crate::Failure;
use exchange::{Fate, Reason};
use serde::Serialize;
use std::collections::BTreeMap;

/// What an import would do, for the window.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportView {
    /// The file's name.
    pub file: String,
    /// How its letters were read.
    pub encoding: Option<String>,
    /// The other ways to read them; only while that is in doubt.
    pub readings: Vec<ImportReading>,
    /// Its sheets, in order.
    pub sheets: Vec<ImportSheet>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The row of the header, from 1.
    pub header_row: Option<u32>,
    /// What stands over each column, from the first on.
    pub headings: Vec<String>,
    /// Which column, by its letters, holds which field.
    pub mapping: BTreeMap<String, String>,
    /// Why the file as a whole is refused.
    pub refusal: Option<Failure>,
    /// How many rows have each fate.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, number>"))]
    pub counts: BTreeMap<&'static str, u32>,
    /// Each kind of question, with how many rows ask it.
    pub questions: Vec<ImportQuestion>,
    /// Entries that the catalogues would gain.
    pub added: Vec<String>,
    /// The rows, blank ones left out.
    pub lines: Vec<ImportLine>,
}

/// One way to read a file.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportReading {
    /// The encoding.
    pub encoding: String,
    /// The beginning of the text in it.
    pub preview: String,
}

/// One sheet of a file.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportSheet {
    /// Its name.
    pub name: String,
    /// Whether the workbook hides it.
    pub hidden: bool,
}

/// A kind of question.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportQuestion {
    /// What is asked.
    pub reason: Reason,
    /// The same in words.
    pub words: String,
    /// How many rows ask it.
    pub rows: u32,
}

/// One row.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportLine {
    /// Its number from 1.
    pub row: u32,
    /// What becomes of it.
    pub fate: Fate,
    /// Why, in words; empty for a row that comes in.
    pub why: String,
    /// What stands in it.
    pub content: String,
    /// Whether the sheet hides it.
    pub hidden: bool,
}

/// What an import did, for the window.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportDone {
    /// The operation's number in history; 0 when nothing came in.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
    /// How many records came in.
    pub imported: u32,
    /// How many rows did not.
    pub left_out: u32,
    /// Entries that the catalogues gained.
    pub added: Vec<String>,
}
