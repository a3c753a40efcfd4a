use crate::{Error, Failure, Misfit, Result};
use exchange::{Book, Choice, Heading, Mapping, Plan, Reason, RowFate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the clerk says about a file. Everything may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ImportOptions {
    /// How its letters are written, by the encoding's name; without one it is taken where it is certain.
    pub encoding: Option<String>,
    /// The sheet; without one the first visible one whose header names most columns.
    pub sheet: Option<String>,
    /// Which column holds which field; without one as remembered for its header, or as the header says.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, string> | null"))]
    pub mapping: Option<Mapping>,
    /// Whether a row names the columns.
    pub heading: Heading,
    /// What is done with single rows, by their number from 1.
    #[cfg_attr(feature = "ts", ts(as = "BTreeMap<String, Choice>"))]
    pub choices: BTreeMap<u32, Choice>,
    /// Questions that are answered with yes for every row.
    #[cfg_attr(feature = "ts", ts(as = "Vec<Reason>"))]
    pub accepted: BTreeSet<Reason>,
}

impl ImportOptions {
    /// The options in a piece of JSON.
    ///
    /// # Errors
    /// `E_BAD_JSON` when it is not shaped like options.
    pub fn from_json(given: serde_json::Value) -> Result<Self> {
        serde_json::from_value(given)
            .map_err(|_| Error::BadJson { field: String::new(), misfit: Misfit::WrongType }.into())
    }
}

/// What an import would do.
#[derive(Debug, Default)]
pub struct ImportPreview {
    /// The file, the records that would come in, and every row's fate.
    pub plan: Plan,
    /// Why the office refuses a row, in words, by the row's number.
    pub messages: BTreeMap<u32, String>,
    /// The sheets of the file, where it could be read.
    pub book: Option<Book>,
    /// Why the file as a whole is refused.
    pub refusal: Option<Failure>,
    /// Entries that the catalogues would gain, by name.
    pub added: Vec<String>,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Imported {
    /// The operation's number in history, by which it is taken back; 0 when nothing came in.
    pub operation: i64,
    /// How many records came in.
    pub imported: u32,
    /// What became of every row of the file.
    pub rows: Vec<LineReport>,
    /// Entries that the catalogues gained, by name.
    #[serde(skip)]
    pub added: Vec<String>,
    /// The tables it wrote to, so that a window knows what to read again.
    #[serde(skip)]
    pub tables: Vec<String>,
}

/// What became of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineReport {
    /// Its fate and the reason.
    #[serde(flatten)]
    pub fate: RowFate,
    /// Why the office refused it, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ImportProgress {
    /// What is being done.
    pub stage: ImportStage,
    /// How many rows or records of it are done.
    pub done: u32,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ImportStage {
    /// The file's bytes are read.
    Reading,
    /// Its rows are looked at.
    Sorting,
    /// Its records are tried or stored.
    Storing,
}
