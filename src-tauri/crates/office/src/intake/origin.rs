use crate::store::{Row, Table};
use crate::{Result, Tx};
use serde::{Deserialize, Serialize};

/// The sheet that records are taken in from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The name of the file, without its folder.
    pub file: String,
    /// The name of the sheet; empty for a file without sheets.
    pub sheet: String,
}

#[derive(Serialize, Deserialize)]
struct ImportRow {
    id: String,
    table_name: String,
    row_id: String,
    file: String,
    sheet: String,
    source_row: u32,
}

impl Row for ImportRow {
    const TABLE: Table = Table::ImportRow;
}

/// Keeps the row of the sheet, from 1, that a record was taken in from.
///
/// # Errors
/// Only when the database fails.
pub fn keep(tx: &mut Tx<'_>, table: Table, record: &str, origin: &Origin, row: u32) -> Result<()> {
    tx.put(&ImportRow {
        id: format!("{}/{record}", table.name()),
        table_name: table.name().to_owned(),
        row_id: record.to_owned(),
        file: origin.file.clone(),
        sheet: origin.sheet.clone(),
        source_row: row,
    })
}
