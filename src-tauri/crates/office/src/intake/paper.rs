use crate::{DirectiveId, Result, View};
use chrono::NaiveDate;
use serde::Deserialize;

/// A paper that a file names by its symbol.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Paper {
    /// The paper.
    pub id: DirectiveId,
    /// The day it arrived or was issued.
    pub day: NaiveDate,
}

/// The paper of that symbol, spelt alike, when only one has it.
///
/// # Errors
/// Only when the database fails.
pub fn of_symbol(view: &View<'_>, symbol: &str) -> Result<Option<Paper>> {
    let found: Vec<Paper> = view.query(include_str!("of_symbol.sql"), [text::clean_line(symbol)])?;
    let mut found = found.into_iter();
    Ok(found.next().filter(|_| found.next().is_none()))
}
