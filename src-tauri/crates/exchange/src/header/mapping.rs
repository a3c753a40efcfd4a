//! What the columns of a file mean, kept by the look of its header so that the next file of its kind needs no
//! questions.

use super::words::key;
use crate::{Field, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which column holds which field; columns as spreadsheets letter them (`A`, `B` … `AA`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping {
    columns: BTreeMap<Field, String>,
}

impl Mapping {
    /// The mapping that gives each field its column, from 0.
    #[must_use]
    pub fn new(columns: impl IntoIterator<Item = (Field, usize)>) -> Self {
        Self { columns: columns.into_iter().map(|(field, column)| (field, letters(column))).collect() }
    }

    /// The column of a field, from 0.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<usize> {
        index(self.columns.get(&field)?)
    }

    /// Every field that has a column.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        self.columns.keys().copied()
    }
}

/// The look of a header: the same for files whose columns are headed alike, whatever stands above them.
#[must_use]
pub fn signature(kind: Kind, headings: &[String]) -> String {
    let look = headings.iter().map(|heading| key(heading)).collect::<Vec<_>>().join("|");
    // FNV-1a: short, and the same on every machine and in every version.
    let hash = look.trim_end_matches('|').bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{}-{hash:016x}", kind.word())
}

fn letters(mut column: usize) -> String {
    let mut out = Vec::new();
    loop {
        out.push(char::from(b'A' + u8::try_from(column % 26).unwrap_or_default()));
        match (column / 26).checked_sub(1) {
            Some(rest) => column = rest,
            None => return out.into_iter().rev().collect(),
        }
    }
}

fn index(letters: &str) -> Option<usize> {
    let digits = letters.chars().map(|c| c.to_ascii_uppercase()).map(|c| match c {
        'A'..='Z' => usize::try_from(u32::from(c) - u32::from('A') + 1).ok(),
        _ => None,
    });
    let number =
        digits.into_iter().try_fold(0_usize, |sum, digit| sum.checked_mul(26)?.checked_add(digit?))?;
    number.checked_sub(1)
}
