//! Tables, row by row.

use crate::facts::Record;
use crate::{Block, Cell, Column, Row, Run, Table};

use super::draft::Draft;

/// A cell of plain words.
pub(super) fn words(text: impl Into<String>) -> Cell {
    let text = text.into();
    Cell { runs: if text.is_empty() { Vec::new() } else { vec![Run::plain(text)] } }
}

/// A cell of a figure.
pub(super) fn figure(runs: Vec<Run>) -> Cell {
    Cell { runs }
}

/// The cells of a row that tells of one record.
pub(super) fn row(record: Record, cells: Vec<Cell>) -> Row {
    Row { cells, records: vec![record] }
}

/// A table of numbered rows; the number is put before the cells given.
pub(super) fn numbered(
    draft: &Draft<'_>,
    anchor: &str,
    caption: Option<String>,
    columns: &[Column],
    rows: Vec<Row>,
) -> Block {
    let numbered = rows.into_iter().enumerate().map(|(at, row)| {
        let number = std::iter::once(words((at + 1).to_string()));
        Row { cells: number.chain(row.cells).take(columns.len()).collect(), ..row }
    });
    plain(draft, anchor, caption, columns, numbered.collect())
}

/// A table of rows as they are given.
pub(super) fn plain(
    draft: &Draft<'_>,
    anchor: &str,
    caption: Option<String>,
    columns: &[Column],
    rows: Vec<Row>,
) -> Block {
    let omitted = draft.is_omitted(anchor);
    Block::Table(Table { anchor: anchor.to_owned(), caption, columns: columns.to_vec(), rows, omitted })
}
