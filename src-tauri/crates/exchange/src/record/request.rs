//! What is wanted of a file, and what comes of it.

use super::Record;
use super::fate::{Reason, RowFate};
use crate::{Field, Kind, Mapping, Refused};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the clerk says about a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ImportChoice"))]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// Leave it out.
    Skip,
    /// Take it as it was understood, proposals accepted and doubtful fields left empty.
    Accept,
    /// Take it with these words in place of its cells.
    Correct(#[cfg_attr(feature = "ts", ts(type = "Record<string, string>"))] BTreeMap<Field, String>),
}

/// Whether a row of the file names its columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ImportHeading"))]
#[serde(rename_all = "snake_case")]
pub enum Heading {
    /// It is looked for under the titles.
    #[default]
    Sought,
    /// There is none, as in rows copied out of the middle of a sheet; the mapping alone says what they hold.
    Absent,
}

/// What is wanted of a file.
#[derive(Clone)]
pub struct Request<'a> {
    /// What its rows are.
    pub kind: Kind,
    /// The sheet; without a name the first visible one whose header names most columns.
    pub sheet: Option<&'a str>,
    /// The meaning of its columns, where the clerk has set it or it is remembered.
    pub mapping: Option<&'a Mapping>,
    /// What the clerk said about single rows, by their number from 1.
    pub choices: BTreeMap<u32, Choice>,
    /// Reasons to ask, or to hold a row for a duplicate, that the clerk has answered with yes for every row.
    pub accepted: BTreeSet<Reason>,
    /// Whether a row names the columns, or the rows were pasted without one.
    pub heading: Heading,
    /// The day that dates proposals for years of two digits.
    pub today: NaiveDate,
}

impl Request<'_> {
    /// A first look: nothing chosen, nothing answered.
    #[must_use]
    pub fn new(kind: Kind, today: NaiveDate) -> Self {
        Self {
            kind,
            sheet: None,
            mapping: None,
            choices: BTreeMap::new(),
            accepted: BTreeSet::new(),
            heading: Heading::default(),
            today,
        }
    }
}

/// What a file turned out to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FileReport {
    /// The name of its encoding; none where the file was refused before it was read.
    pub encoding: Option<String>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The row of the header, from 1; of two levels the first; none where there is no header.
    pub header_row: Option<u32>,
    /// Which column holds which field.
    pub mapping: Mapping,
    /// Why the file as a whole is refused: the code.
    pub refused: Option<String>,
    /// The look of the header, under which a mapping is remembered.
    #[serde(skip)]
    pub signature: String,
    /// The heading of each column, for choosing a mapping.
    #[serde(skip)]
    pub headings: Vec<String>,
}

/// The preview of an import.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Plan {
    /// What the file turned out to be.
    pub file: FileReport,
    /// The records of the rows that are new, in order.
    pub records: Vec<Record>,
    /// Every row of the sheet.
    pub rows: Vec<RowFate>,
    /// The records of rows that are asked about, as far as they were understood.
    #[serde(skip)]
    pub held: Vec<Record>,
}

impl Plan {
    /// The report on a file that was refused as a whole: no rows, no records, and the code.
    #[must_use]
    pub fn of_refused(refused: &Refused) -> Self {
        let file = FileReport { refused: Some(refused.code().to_owned()), ..FileReport::default() };
        Self { file, ..Self::default() }
    }
}
