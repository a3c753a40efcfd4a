//! Lists out: what a list shows as a spreadsheet whose cells are typed, and which comes back through the import with
//! its columns known.
//!
//! What must never move in: how a file is written, which is `exchange`'s, and papers, which are `briefing`'s.

mod activities;
mod cells;
mod directives;
mod every;
mod people;
mod places;
mod tasks;

use crate::imports::ImportKind;
use crate::messages::{import_kind_words, sheets};
use crate::{Error, Permission, Result, Session};
use cells::Names;
pub(crate) use every::every;
use exchange::{Column, Entry, Field, Table, write_csv, write_xlsx};
use office::{ListQuery, View};
use std::path::Path;

/// What a list is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetFormat {
    /// A workbook.
    Xlsx,
    /// Text, for any other program.
    Csv,
}

impl SheetFormat {
    /// The format a file's ending asks for; none for any other ending.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }
}

/// A list on its way into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// How many rows it has.
    pub rows: usize,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The columns of a kind of list, with their widths in characters.
type Layout = &'static [(Field, u16)];

impl Session {
    /// The rows of a list that a query finds, all of its pages, as a file.
    ///
    /// # Errors
    /// `E_FIELD` naming a filter or column the list does not have; `E_EXPORT_FORMAT` for a list no sheet can hold;
    /// `E_NOT_PERMITTED`.
    pub fn export(&self, kind: ImportKind, query: &ListQuery, format: SheetFormat) -> Result<Exported> {
        self.require(Permission::Read)?;
        let view = self.view();
        let list = List { view: &view, names: Names::of(&view)?, query, today: self.today() };
        let (layout, rows) = list.of(kind)?;
        let column = |(field, width): &(Field, u16)| Column {
            heading: sheets::heading(kind, *field).to_owned(),
            width: *width,
        };
        let table = Table {
            name: text::capitalise_first(import_kind_words(kind)),
            columns: layout.iter().map(column).collect(),
            rows,
        };
        let bytes = match format {
            SheetFormat::Csv => write_csv(&table),
            SheetFormat::Xlsx => write_xlsx(&table, self.today()).map_err(Error::from)?,
        };
        Ok(Exported { rows: table.rows.len(), bytes })
    }
}

/// What the rows of a list are made from.
struct List<'l> {
    view: &'l View<'l>,
    names: Names,
    query: &'l ListQuery,
    today: chrono::NaiveDate,
}

impl List<'_> {
    fn of(&self, kind: ImportKind) -> office::Result<(Layout, Vec<Vec<Entry>>)> {
        Ok(match kind {
            ImportKind::DirectivesIn => (directives::IN, self.incoming()?),
            ImportKind::DirectivesOut => (directives::OUT, self.outgoing()?),
            ImportKind::Tasks => (tasks::LAYOUT, self.tasks()?),
            ImportKind::Activities => (activities::LAYOUT, self.activities()?),
            ImportKind::People => (people::LAYOUT, self.people()?),
            ImportKind::Places => (places::LAYOUT, self.places()?),
        })
    }
}
