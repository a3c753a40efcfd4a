//! Which row names the columns, and what each column means.

mod detect;
mod mapping;
mod words;

pub use detect::{Header, find_header};
pub use mapping::{Mapping, signature};
pub(crate) use words::Words;
