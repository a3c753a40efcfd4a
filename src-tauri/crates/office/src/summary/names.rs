use crate::{Result, View};
use serde::Deserialize;

#[derive(Deserialize)]
struct Named {
    name: String,
}

/// Every name the office has set down, of organisations, sub-committees and places and its own, those of other days among
/// them: what begins with one keeps its capital in the middle of a sentence.
///
/// # Errors
/// Only when the database fails.
pub fn names(view: &View<'_>) -> Result<Vec<String>> {
    let named: Vec<Named> = view.query(include_str!("names.sql"), [])?;
    Ok(named.into_iter().map(|one| one.name).collect())
}
