//! The lines of a package: the first says what it is, each other one holds one record.
//!
//! Each line is one JSON object. Written from the same records for the same day they are the same bytes. Read, they come
//! from a stick: everything is bounded before it is believed, and a line that is not exactly as this program writes it
//! makes the package a bad one.

mod head;
mod read;
mod write;

pub(super) use head::{Head, Period, Sender};
pub(super) use read::read;
pub(super) use write::write;

use office::package::{SentActivity, SentDocument, SentOrganisation, SentTask};
use serde::{Deserialize, Serialize};

/// The most lines a package has: the records of ten years of a commune.
const MOST_LINES: usize = 200_000;
/// The most bytes of one line: a task with its texts full takes 130,000.
const MOST_LINE: usize = 256 * 1024;

/// One line after the first.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Record {
    Organisation(SentOrganisation),
    Task(SentTask),
    Activity(SentActivity),
    Document(SentDocument),
}

/// Why what stands in a package is not a package's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadPackage {
    /// A newer program wrote it.
    #[error("of version {0}")]
    Newer(u32),
    /// The first line does not say what it is.
    #[error("no first line")]
    NoHead,
    /// A line is not a record.
    #[error("line {0} is not a record")]
    Line(usize),
    /// More lines or longer ones than any package has.
    #[error("beyond its bounds at line {0}")]
    TooLong(usize),
    /// Fewer or more records than the first line says.
    #[error("other counts than its first line says")]
    Counts,
    /// The first line names another sender or receiver than the seal.
    #[error("other offices than the seal says")]
    Offices,
}
