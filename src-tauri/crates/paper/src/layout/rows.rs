//! Rows: kept whole, or sliced between lines where one is taller than a page.

use super::item::Item;
use super::lines::{Line, Measure};
use super::runs::Stand;
use super::setter::Setter;
use super::strip::Strip;
use super::table::{Grid, LINE, PAD, PAD_Y};
use crate::typography::TABLE as TYPE;
use crate::wording::emphasised;
use crate::{Align, Cell, Emphasis, PaperError, Row, RowKind, Span, Table};

/// The lines of one cell and where they stand.
struct CellLines {
    x: f32,
    width: f32,
    stand: Stand,
    lines: Vec<Line>,
}

/// One strip for a row, or as many as it takes when a page has only `room` points.
pub(super) fn row_strips(
    setter: Setter<'_>,
    table: &Table,
    grid: &Grid,
    row: &Row,
    at: usize,
    room: f32,
) -> Result<Vec<Strip>, PaperError> {
    let (cells, edges) = cells(setter, table, grid, row, at)?;
    let tallest = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // A page has a few dozen lines.
    let most = (((room - 2.0 * PAD_Y) / TYPE.pitch) as usize).max(1);
    let starts = (0..tallest).step_by(most);
    Ok(starts.map(|start| slice(setter, &cells, &edges, start, most.min(tallest - start))).collect())
}

fn cells(
    setter: Setter<'_>,
    table: &Table,
    grid: &Grid,
    row: &Row,
    at: usize,
) -> Result<(Vec<CellLines>, Vec<f32>), PaperError> {
    let expected = if row.kind == RowKind::Group { 1 } else { table.columns.len() };
    if row.cells.len() != expected {
        return Err(PaperError::RowShape { row: at + 1, expected, found: row.cells.len() });
    }
    let edges = match row.kind {
        RowKind::Group => vec![0.0, grid.width()],
        RowKind::Plain | RowKind::Total => grid.edges.clone(),
    };
    let mut cells = Vec::new();
    for (cell, (edge, column)) in row.cells.iter().zip(edges.windows(2).zip(&table.columns)) {
        let (x, width) = (edge[0] + PAD, edge[1] - edge[0] - 2.0 * PAD);
        let align = if row.kind == RowKind::Group { Align::Left } else { column.align };
        let lines = setter.lines(&cell_spans(cell, row.kind), TYPE.size, Measure { width, indent: 0.0 })?;
        cells.push(CellLines { x, width, stand: stand(cell, align), lines });
    }
    Ok((cells, edges))
}

fn cell_spans(cell: &Cell, kind: RowKind) -> Vec<Span> {
    match kind {
        RowKind::Plain => cell.spans().to_vec(),
        RowKind::Total | RowKind::Group => emphasised(cell.spans(), Emphasis::Bold),
    }
}

fn stand(cell: &Cell, align: Align) -> Stand {
    match (cell, align) {
        (Cell::Number(_), _) | (_, Align::Right) => Stand::Right,
        (_, Align::Center) => Stand::Center,
        (_, Align::Left) => Stand::Left,
    }
}

/// Lines `start` to `start + count` of every cell; a whole row in all but the tallest rows.
fn slice(setter: Setter<'_>, cells: &[CellLines], edges: &[f32], start: usize, count: usize) -> Strip {
    #[allow(clippy::cast_precision_loss)] // A page has a few dozen lines.
    let height = count as f32 * TYPE.pitch + 2.0 * PAD_Y;
    let mut items = rules(edges, height);
    for cell in cells {
        let lines = cell.lines.iter().skip(start).take(count);
        for (top, line) in (0u8..).zip(lines) {
            let top = PAD_Y + f32::from(top) * TYPE.pitch;
            items.extend(setter.line(line, TYPE, cell.x, cell.width, cell.stand, top));
        }
    }
    Strip { height, items, ..Strip::default() }
}

/// Rules above, below and between the cells of a row.
fn rules(edges: &[f32], height: f32) -> Vec<Item> {
    let width = edges.last().copied().unwrap_or(0.0);
    let uprights = edges.iter().map(|&edge| Item::upright_rule(edge, 0.0, height, LINE));
    let levels = [Item::level_rule(0.0, 0.0, width, LINE), Item::level_rule(0.0, height, width, LINE)];
    levels.into_iter().chain(uprights).collect()
}
