//! Tables: heads of one or two levels, rows that stay whole, and slices of rows taller than a page.

use std::rc::Rc;

use super::body::Body;
use super::head;
use super::item::Item;
use super::lines::{Line, Measure, Stand};
use super::setter::Setter;
use super::strip::{Keep, Step, Strip, forbid_single_lines};
use crate::error::Part;
use crate::typography::{CAPTION, TABLE as TYPE};
use crate::wording::emphasised;
use crate::{Align, Cell, Emphasis, PaperError, Row, RowKind, Span, Table};

/// Air between a rule and the words beside it.
pub(super) const PAD: f32 = 3.5;
/// Air between a rule and the words above or below it.
pub(super) const PAD_Y: f32 = 2.0;
/// Thickness of table rules (norm A.3).
pub(super) const LINE: f32 = 0.5;
/// Air around a table.
const AROUND: f32 = 8.0;

/// Left edges of the columns, and the right edge of the last.
pub(super) struct Grid {
    pub(super) edges: Vec<f32>,
}

impl Grid {
    fn new(table: &Table, width: f32) -> Self {
        let parts: Vec<f32> = table.columns.iter().map(|column| f32::from(column.share.max(1))).collect();
        let whole: f32 = parts.iter().sum();
        let mut edges = vec![0.0];
        let mut edge = 0.0;
        for part in parts {
            edge += part / whole * width;
            edges.push(edge);
        }
        Self { edges }
    }

    pub(super) fn width(&self) -> f32 {
        self.edges.last().copied().unwrap_or(0.0)
    }
}

/// Caption, unit, head and rows.
pub(super) fn table(body: &Body<'_>, table: &Table) -> Result<Vec<Step>, PaperError> {
    if table.columns.is_empty() {
        return Err(PaperError::NoColumns);
    }
    let grid = Grid::new(table, body.sheet.text_width());
    let mut strips = caption(body, table)?;
    let head = head::head(body.setter, table, &grid)?;
    let room = body.sheet.text_height() - head.height;
    if head.height > body.sheet.text_height() / 2.0 {
        return Err(PaperError::TooTall(Part::TableHead));
    }
    let repeated = Rc::new(head.clone());
    let before = if strips.is_empty() { AROUND } else { 2.0 };
    strips.push(Strip { keep: Keep::WithNext, before, ..head });
    for (at, row) in table.rows.iter().enumerate() {
        let slices = row_strips(body.setter, table, &grid, row, at, room)?;
        if row.kind == RowKind::Total {
            hold_last(&mut strips);
        }
        strips.extend(slices.into_iter().map(|strip| Strip { head: Some(Rc::clone(&repeated)), ..strip }));
        if row.kind == RowKind::Group {
            hold_last(&mut strips);
        }
    }
    if let Some(first) = strips.first_mut() {
        first.anchor.clone_from(&table.anchor);
    }
    let after = Strip { height: AROUND - 2.0, ..Strip::default() };
    Ok(strips.into_iter().chain([after]).map(Step::Strip).collect())
}

/// A group's name stays with its first row, a sum with the last row it counts.
fn hold_last(strips: &mut [Strip]) {
    if let Some(last) = strips.last_mut() {
        last.keep = Keep::WithNext;
    }
}

fn caption(body: &Body<'_>, table: &Table) -> Result<Vec<Strip>, PaperError> {
    let measure = Measure { width: body.sheet.text_width(), indent: 0.0 };
    let mut strips = Vec::new();
    if let Some(caption) = &table.caption {
        strips.extend(body.setter.paragraph(&[Span::bold(caption)], CAPTION, measure, Stand::Center)?);
        forbid_single_lines(&mut strips);
    }
    if let Some(unit) = &table.unit {
        strips.extend(body.setter.paragraph(&[Span::italic(unit)], TYPE, measure, Stand::Right)?);
    }
    for strip in &mut strips {
        strip.keep = Keep::WithNext;
    }
    if let Some(first) = strips.first_mut() {
        first.before = AROUND;
    }
    Ok(strips)
}

/// The lines of one cell and where they stand.
struct CellLines {
    x: f32,
    width: f32,
    stand: Stand,
    lines: Vec<Line>,
}

fn row_strips(
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
pub(super) fn rules(edges: &[f32], height: f32) -> Vec<Item> {
    let width = edges.last().copied().unwrap_or(0.0);
    let uprights = edges.iter().map(|&edge| Item::upright_rule(edge, 0.0, height, LINE));
    let levels = [Item::level_rule(0.0, 0.0, width, LINE), Item::level_rule(0.0, height, width, LINE)];
    levels.into_iter().chain(uprights).collect()
}
