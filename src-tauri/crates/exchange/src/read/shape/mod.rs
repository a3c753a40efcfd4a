//! What the library does not tell: hidden rows and columns, and in OpenDocument merged and repeated cells.

mod ods;
mod xlsx;
mod xml;

pub(super) use ods::ods;
pub(super) use xlsx::{check_counts, has_merges, xlsx};
