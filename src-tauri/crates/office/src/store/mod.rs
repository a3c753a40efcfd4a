//! The encrypted file: how it is opened, read, listed and searched.
//!
//! Writing is next door in [`crate::transact`]. A [`View`] is what every reading function takes, so a use-case reads the
//! same way inside a write, where it sees its own changes, and outside one; words alone are searched as they were before.

mod health;
mod list;
mod migrate;
mod open;
mod position;
mod row;
mod search;
mod snapshot;
mod table;
mod upgrade;
mod usage;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_snapshot;

pub use health::Health;
pub use list::ListSpec;
pub use migrate::Migrations;
pub use row::Row;
pub use search::{Hit, Hits, Passage, SearchQuery, SearchReach, Typed};
pub use snapshot::{SnapshotProgress, SnapshotWatch};
pub use table::Table;
pub use upgrade::{migrate_copy, schema_of, whole_until};

use crate::{Entropy, Error, Result};
use rusqlite::Connection;
use std::collections::HashMap;
use std::path::PathBuf;

pub(crate) use open::connect_only;
#[cfg(test)]
pub(crate) use open::prepare_cipher;
pub(crate) use row::{RowMap, sql_value};
pub(crate) use search::{Indexed, enter};
pub(crate) use table::Columns;

/// An open office: one writer, one reader, and the source of new ids.
pub struct Office {
    pub(crate) writer: Connection,
    reader: Connection,
    pub(crate) columns: HashMap<Table, Columns>,
    pub(crate) entropy: Box<dyn Entropy>,
    path: PathBuf,
}

impl Office {
    /// A view of what has been committed.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View { conn: &self.reader, columns: &self.columns }
    }
}

/// Something to read from: the committed state, or the state inside a write.
#[derive(Clone, Copy)]
pub struct View<'c> {
    pub(crate) conn: &'c Connection,
    pub(crate) columns: &'c HashMap<Table, Columns>,
}

impl View<'_> {
    pub(crate) fn columns(&self, table: Table) -> Result<&Columns> {
        self.columns.get(&table).ok_or(Error::Internal("a table without columns"))
    }
}
