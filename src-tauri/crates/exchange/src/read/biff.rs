//! The records of a workbook before Excel 2007, looked through for how large its sheets would become.
//!
//! The library fills the whole rectangle between the outermost cells of a sheet, and reserves what the sheet
//! says its size is; two cells in far corners, or a false size, would take all the memory there is.

use super::compound::{u16_at, u32_at};
use crate::{Limits, Refused};
use std::collections::BTreeSet;

const BOUND_SHEET: u16 = 0x0085;
const BEGIN: u16 = 0x0809;
const END: u16 = 0x000A;
const DIMENSIONS: u16 = 0x0200;
const MANY_NUMBERS: u16 = 0x00BD;
/// Formula, number, label, truth value, rich label, compact number, shared label.
const CELLS: [u16; 7] = [0x0006, 0x0203, 0x0204, 0x0205, 0x00D6, 0x027E, 0x00FD];

/// Checks that all sheets together stay within the cells of a register.
///
/// # Errors
/// [`Refused::TooManyCells`]
pub(super) fn check(stream: &[u8], limits: &Limits) -> Result<(), Refused> {
    let too_many = || Refused::TooManyCells { limit: limits.cells };
    let sheets: Vec<u32> = records(stream)
        .filter(|(kind, _)| *kind == BOUND_SHEET)
        .filter_map(|(_, body)| u32_at(body, 0))
        .collect();
    if sheets.len() > usize::from(u8::MAX) {
        return Err(too_many());
    }
    let mut total = 0_u64;
    for start in sheets.iter().collect::<BTreeSet<_>>() {
        let times = sheets.iter().filter(|other| *other == start).count();
        let sheet = usize::try_from(*start).ok().and_then(|start| stream.get(start..)).unwrap_or_default();
        let area = area(sheet).saturating_mul(u64::try_from(times).unwrap_or(u64::MAX));
        total = total.saturating_add(area);
    }
    if total > u64::try_from(limits.cells).unwrap_or(u64::MAX) { Err(too_many()) } else { Ok(()) }
}

/// The larger of the rectangle around the cells of a sheet and the size it states.
fn area(sheet: &[u8]) -> u64 {
    let mut stated = 0;
    let mut rows = Reach::default();
    let mut columns = Reach::default();
    let mut depth = 0_u32;
    for (kind, body) in records(sheet) {
        match kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            DIMENSIONS => stated = stated.max(stated_size(body)),
            _ if kind == MANY_NUMBERS || CELLS.contains(&kind) => {
                rows.include(u16_at(body, 0));
                columns.include(u16_at(body, 2));
                if kind == MANY_NUMBERS {
                    columns.include(body.len().checked_sub(2).and_then(|last| u16_at(body, last)));
                }
            }
            _ => {}
        }
    }
    stated.max(rows.length() * columns.length())
}

/// First and last row and column, as either version of the record has them.
fn stated_size(body: &[u8]) -> u64 {
    let wide = |at| u32_at(body, at).map(u64::from).unwrap_or_default();
    let narrow = |at| u16_at(body, at).map(u64::from).unwrap_or_default();
    let (first, last, left, right) = match body.len() {
        10 => (narrow(0), narrow(2), narrow(4), narrow(6)),
        _ => (wide(0), wide(4), narrow(8), narrow(10)),
    };
    // An impossible left edge is read as the first column.
    let left = if left > 0xFF || right < left { 0 } else { left };
    last.saturating_sub(first).saturating_mul(right.saturating_sub(left))
}

/// From the first to the last of some numbers.
#[derive(Default)]
struct Reach(Option<(u16, u16)>);

impl Reach {
    fn include(&mut self, number: Option<u16>) {
        let Some(number) = number else { return };
        let (first, last) = self.0.unwrap_or((number, number));
        self.0 = Some((first.min(number), last.max(number)));
    }

    fn length(&self) -> u64 {
        self.0.map_or(0, |(first, last)| u64::from(last - first) + 1)
    }
}

/// The records of a stream: their kinds and their bodies, up to the first that is cut.
fn records(mut rest: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let kind = u16_at(rest, 0)?;
        let length = usize::from(u16_at(rest, 2)?);
        let body = rest.get(4..4 + length)?;
        rest = &rest[4 + length..];
        Some((kind, body))
    })
}
