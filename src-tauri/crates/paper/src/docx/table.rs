//! Tables with repeated heads and rows that stay whole.

use docx_rs::{
    AlignmentType, Paragraph, Table as WordTable, TableCell, TableCellMargins, TableLayoutType, TableRow,
    VAlignType, VMergeType, WidthType,
};

use super::parts::{Parts, TableNote};
use super::text::{Style, line, paragraph, twips, unsigned_twips};
use crate::geometry::Sheet;
use crate::typography::{CAPTION, TABLE, Type};
use crate::wording::emphasised;
use crate::{Align, Cell, ColumnNumbers, Document, Emphasis, PaperError, Row, RowKind, Stage, Table};

/// Caption, unit, head and rows.
pub(super) fn table(
    parts: &mut Parts,
    document: &Document,
    table: &Table,
    description: Option<String>,
) -> Result<(), PaperError> {
    if table.columns.is_empty() {
        return Err(PaperError::NoColumns);
    }
    let width = Sheet::a4(document.profile, parts.orientation()).text_width();
    let grid = grid(table, width);
    captions(parts, table);
    let mut rows = head(table, &grid);
    let head_rows = rows.len();
    for (at, row) in table.rows.iter().enumerate() {
        rows.push(body_row(table, row, at, &grid, document.stage)?);
    }
    let word = WordTable::new(rows)
        .set_grid(grid)
        .width(unsigned_twips(width), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(40, 70, 40, 70));
    parts.push_table(word, TableNote { head_rows, description });
    // Word joins two tables that touch, so a thin line of nothing stands between.
    parts.push(line("", Emphasis::Regular, Style::centered(Type { size: 2.0, pitch: 6.0 })));
    Ok(())
}

fn captions(parts: &mut Parts, table: &Table) {
    if let Some(caption) = &table.caption {
        let style = Style { before: 8.0, ..Style::centered(CAPTION) };
        parts.push(line(caption, Emphasis::Bold, style).keep_next(true));
    }
    if let Some(unit) = &table.unit {
        let style = Style { align: AlignmentType::Right, ..Style::centered(TABLE) };
        parts.push(line(unit, Emphasis::Italic, style).keep_next(true));
    }
}

/// Widths of the columns in twentieths of a point.
fn grid(table: &Table, width: f32) -> Vec<usize> {
    let parts: Vec<f32> = table.columns.iter().map(|column| f32::from(column.share.max(1))).collect();
    let whole: f32 = parts.iter().sum();
    parts.iter().map(|part| usize::try_from(twips(width * part / whole)).unwrap_or(0)).collect()
}

fn head(table: &Table, grid: &[usize]) -> Vec<TableRow> {
    let has_groups = table.columns.iter().any(|column| column.group.is_some());
    let has_words = has_groups || table.columns.iter().any(|column| !column.header.is_empty());
    let mut rows = Vec::new();
    if has_groups {
        rows.push(group_row(table, grid));
    }
    if has_words {
        let cells = table.columns.iter().zip(grid).map(|(column, &width)| match &column.group {
            None if has_groups => head_cell("", width).vertical_merge(VMergeType::Continue),
            _ => head_cell(&column.header, width),
        });
        rows.push(TableRow::new(cells.collect()).cant_split());
    }
    if table.column_numbers == ColumnNumbers::Shown {
        let cells = grid.iter().enumerate().map(|(at, &width)| {
            let number = line(&format!("({})", at + 1), Emphasis::Italic, Style::centered(TABLE));
            cell(width, number)
        });
        rows.push(TableRow::new(cells.collect()).cant_split());
    }
    rows
}

/// Shared heads over their columns; a head that shares nothing reaches down into the next row.
fn group_row(table: &Table, grid: &[usize]) -> TableRow {
    let mut cells = Vec::new();
    let mut at = 0;
    for run in table.columns.chunk_by(|one, next| one.group == next.group) {
        let widths = &grid[at..at + run.len()];
        match &run[0].group {
            Some(group) => {
                cells.push(head_cell(group, widths.iter().sum()).grid_span(run.len()));
            }
            None => cells.extend(run.iter().zip(widths).map(|(column, &width)| {
                head_cell(&column.header, width).vertical_merge(VMergeType::Restart)
            })),
        }
        at += run.len();
    }
    TableRow::new(cells).cant_split()
}

fn head_cell(text: &str, width: usize) -> TableCell {
    cell(width, line(text, Emphasis::Bold, Style::centered(TABLE)).keep_next(true))
        .vertical_align(VAlignType::Center)
}

fn cell(width: usize, paragraph: Paragraph) -> TableCell {
    TableCell::new().width(width, WidthType::Dxa).add_paragraph(paragraph)
}

fn body_row(
    table: &Table,
    row: &Row,
    at: usize,
    grid: &[usize],
    stage: Stage,
) -> Result<TableRow, PaperError> {
    let expected = if row.kind == RowKind::Group { 1 } else { table.columns.len() };
    if row.cells.len() != expected {
        return Err(PaperError::RowShape { row: at + 1, expected, found: row.cells.len() });
    }
    let cells = row.cells.iter().enumerate().map(|(column, content)| match row.kind {
        RowKind::Group => {
            let words = cell_paragraph(content, row.kind, Align::Left, stage).keep_next(true);
            cell(grid.iter().sum(), words).grid_span(grid.len())
        }
        RowKind::Plain | RowKind::Total => {
            cell(grid[column], cell_paragraph(content, row.kind, table.columns[column].align, stage))
        }
    });
    Ok(TableRow::new(cells.collect()).cant_split())
}

fn cell_paragraph(cell: &Cell, kind: RowKind, align: Align, stage: Stage) -> Paragraph {
    let align = match (cell, align) {
        (Cell::Number(_), _) | (_, Align::Right) => AlignmentType::Right,
        (_, Align::Center) => AlignmentType::Center,
        (_, Align::Left) => AlignmentType::Left,
    };
    let style = Style { align, stage, ..Style::centered(TABLE) };
    match kind {
        RowKind::Plain => paragraph(cell.spans(), style),
        RowKind::Total | RowKind::Group => paragraph(&emphasised(cell.spans(), Emphasis::Bold), style),
    }
}
