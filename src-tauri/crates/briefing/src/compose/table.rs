//! Tables, row by row.

use crate::{Block, Cell, Column, Run, Table};

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

/// A table of numbered rows; the number is put before the cells given.
pub(super) fn numbered(
    draft: &Draft<'_>,
    anchor: &str,
    caption: Option<String>,
    columns: &[Column],
    rows: Vec<Vec<Cell>>,
) -> Block {
    let numbered = rows.into_iter().enumerate().map(|(at, cells)| {
        let number = std::iter::once(words((at + 1).to_string()));
        number.chain(cells).take(columns.len()).collect()
    });
    Block::Table(Table {
        anchor: anchor.to_owned(),
        caption,
        columns: columns.to_vec(),
        rows: numbered.collect(),
        omitted: draft.is_omitted(anchor),
    })
}
