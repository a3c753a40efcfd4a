//! A code in four columns: the number of each group small above it, the group large.

use super::frame::frame;
use super::runs::Stand;
use super::setter::Setter;
use super::strip::{Keep, Strip};
use crate::typography::{CODE, CODE_NUMBER};
use crate::wording::CODE_COLUMNS;
use crate::{Code, Emphasis, PaperError};

/// Air above the first row and below the last, and above each number.
const AROUND: f32 = 8.0;
const AIR: f32 = 3.0;
/// Thickness of the frame round a group.
const LINE: f32 = 0.5;

/// One strip a row; rows never part, so that no group is looked for on another page.
pub(super) fn code(setter: Setter<'_>, code: &Code, width: f32) -> Result<Vec<Strip>, PaperError> {
    let groups = code.groups.iter().map(|group| group.as_str());
    let numbered: Vec<(usize, &str)> = (1..).zip(groups).collect();
    let mut strips =
        numbered.chunks(CODE_COLUMNS).map(|row| strip(setter, row, width)).collect::<Result<Vec<_>, _>>()?;
    if let Some(first) = strips.first_mut() {
        first.before = AROUND;
    }
    if let Some(last) = strips.last_mut() {
        last.keep = Keep::Free;
        last.height += AROUND;
    }
    Ok(strips)
}

fn strip(setter: Setter<'_>, row: &[(usize, &str)], width: f32) -> Result<Strip, PaperError> {
    #[allow(clippy::cast_precision_loss)] // A row has four columns.
    let cell = width / CODE_COLUMNS as f32;
    let height = AIR + CODE_NUMBER.pitch + CODE.pitch + AIR;
    let mut strip = Strip { height, keep: Keep::WithNext, ..Strip::default() };
    let mut x = 0.0;
    for (number, group) in row {
        let mut column = setter.column(x, cell);
        column.skip(AIR);
        column.add_text(&number.to_string(), Emphasis::Regular, CODE_NUMBER, Stand::Center)?;
        column.add_text(group, Emphasis::Bold, CODE, Stand::Center)?;
        strip.items.extend(frame(x, 0.0, cell, height, LINE));
        strip.items.append(&mut column.items);
        x += cell;
    }
    Ok(strip)
}
