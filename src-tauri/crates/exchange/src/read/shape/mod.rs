//! What the library does not tell, or not within limits: hidden rows and columns, merged and repeated cells.

mod ods;
mod xlsx;
mod xml;

pub(super) use ods::ods;
pub(super) use xlsx::{check_counts, xlsx};
