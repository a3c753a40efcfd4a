//! Tables: caption, a head that repeats, rows that hold together where they must.

use std::rc::Rc;

use super::body::Body;
use super::head;
use super::lines::Measure;
use super::rows::row_strips;
use super::runs::Stand;
use super::strip::{Keep, Step, Strip, forbid_single_lines};
use crate::error::Part;
use crate::typography::{CAPTION, TABLE as TYPE};
use crate::{PaperError, RowKind, Span, Table};

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
