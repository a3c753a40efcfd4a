//! Heads of tables: one level, or two where neighbours share a head, and the row of column numbers.

use super::frame::frame;
use super::lines::{Line, Measure};
use super::runs::Stand;
use super::setter::Setter;
use super::strip::Strip;
use super::table::{Grid, LINE, PAD, PAD_Y};
use crate::typography::TABLE as TYPE;
use crate::{Column, ColumnNumbers, Emphasis, PaperError, Span, Table};

/// A head cell: the columns it covers and the words in it.
struct HeadCell {
    left: f32,
    right: f32,
    lines: Vec<Line>,
}

impl HeadCell {
    fn new(
        setter: Setter<'_>,
        text: &str,
        emphasis: Emphasis,
        left: f32,
        right: f32,
    ) -> Result<Self, PaperError> {
        let measure = Measure { width: right - left - 2.0 * PAD, indent: 0.0 };
        let lines = setter.lines(&[Span { emphasis, ..Span::plain(text) }], TYPE.size, measure)?;
        Ok(Self { left, right, lines })
    }

    #[allow(clippy::cast_precision_loss)] // Heads have a handful of lines.
    fn height(&self) -> f32 {
        self.lines.len().max(1) as f32 * TYPE.pitch + 2.0 * PAD_Y
    }

    /// Draws frame and words, the words in the middle of the height.
    fn draw(&self, setter: Setter<'_>, strip: &mut Strip, top: f32, height: f32) {
        strip.items.extend(frame(self.left, top, self.right - self.left, height, LINE));
        let mut y = top + PAD_Y + (height - self.height()) / 2.0;
        for line in &self.lines {
            let (x, width) = (self.left + PAD, self.right - self.left - 2.0 * PAD);
            strip.items.extend(setter.line(line, TYPE, x, width, Stand::Center, y));
            y += TYPE.pitch;
        }
    }
}

/// The whole head as one strip.
pub(super) fn head(setter: Setter<'_>, table: &Table, grid: &Grid) -> Result<Strip, PaperError> {
    let mut columns = Vec::new();
    for (column, edge) in table.columns.iter().zip(grid.edges.windows(2)) {
        columns.push(HeadCell::new(setter, &column.header, Emphasis::Bold, edge[0], edge[1])?);
    }
    let groups = groups(setter, table, grid)?;
    let upper = groups.iter().map(HeadCell::height).fold(0.0, f32::max);
    let lower = tallest(table, &columns, |column| column.group.is_some());
    let alone = tallest(table, &columns, |column| column.group.is_none());
    let height = alone.max(upper + lower);
    let mut strip = Strip { height, ..Strip::default() };
    for cell in &groups {
        cell.draw(setter, &mut strip, 0.0, upper);
    }
    for (column, cell) in table.columns.iter().zip(&columns) {
        let top = if column.group.is_some() { upper } else { 0.0 };
        cell.draw(setter, &mut strip, top, height - top);
    }
    if table.column_numbers == ColumnNumbers::Shown {
        number_columns(setter, grid, &mut strip)?;
    }
    Ok(strip)
}

fn tallest(table: &Table, cells: &[HeadCell], counts: impl Fn(&Column) -> bool) -> f32 {
    let counted = table.columns.iter().zip(cells).filter(|(column, _)| counts(column));
    counted.map(|(_, cell)| cell.height()).fold(0.0, f32::max)
}

/// Shared heads, one for each run of neighbours with the same group.
fn groups(setter: Setter<'_>, table: &Table, grid: &Grid) -> Result<Vec<HeadCell>, PaperError> {
    let mut cells = Vec::new();
    let mut at = 0;
    for run in table.columns.chunk_by(|one, next| one.group == next.group) {
        let end = at + run.len();
        if let Some(group) = &run[0].group {
            cells.push(HeadCell::new(setter, group, Emphasis::Bold, grid.edges[at], grid.edges[end])?);
        }
        at = end;
    }
    Ok(cells)
}

fn number_columns(setter: Setter<'_>, grid: &Grid, strip: &mut Strip) -> Result<(), PaperError> {
    let top = strip.height;
    let mut height: f32 = 0.0;
    for (at, edge) in grid.edges.windows(2).enumerate() {
        let text = format!("({})", at + 1);
        let cell = HeadCell::new(setter, &text, Emphasis::Italic, edge[0], edge[1])?;
        height = height.max(cell.height());
        cell.draw(setter, strip, top, cell.height());
    }
    strip.height += height;
    Ok(())
}
