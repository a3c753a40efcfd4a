//! Spreadsheets in and out: a file's bytes become checked rows, and lists become files.
//!
//! The seam is here because what a clerk's old files hold (titles over headers, merged cells, fonts of before
//! Unicode, a hundred ways to write a date) is knowledge of files, not of the office. The crate reads bytes and
//! answers with rows, each with its fate and the reason; whoever calls it brings the names and the standing
//! records as [`Known`] and stores what comes out. Nothing is guessed: what is in doubt is marked to be asked.
//!
//! What must never move in: tables and transactions, the clock (`today` is an argument), files and folders,
//! and sentences for the user. Refusals and reasons are codes; both hosts turn them into words elsewhere.

mod field;
mod header;
mod limits;
mod read;
mod record;
mod refused;
mod sheet;
mod write;

pub use field::{Field, Kind};
pub use header::{Header, Mapping, find_header, signature};
pub use limits::Limits;
pub use read::{FileKind, read};
pub use record::{
    Activity, Choice, Directive, Fate, FileReport, Heading, Known, Name, Names, Person, Place, Plan, Reason,
    Record, Request, RowFate, Task, look, plan, twin_keys,
};
pub use refused::Refused;
pub use sheet::{Book, Cell, Doubt, Row, Sheet, Value};
pub use write::{Column, Entry, Table, WriteError, write_csv, write_workbook, write_xlsx};
