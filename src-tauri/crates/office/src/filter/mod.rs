//! Filters kept under a name: what a list was narrowed by, so that it can be narrowed so again with one click.
//!
//! A filter belongs to one account. The query is the list's own JSON, kept as it came: which filters a list knows is its
//! own matter. What must never move in: anything a record or a paper depends on.

use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{AccountId, Error, FieldCode, Result, SavedFilterId, Tx, View};
use serde::{Deserialize, Serialize};

/// The longest query, in bytes of its JSON text.
const MOST_BYTES: usize = 4_096;

/// A filter under its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedFilter {
    /// Its id.
    pub id: SavedFilterId,
    /// Whose it is.
    pub account: AccountId,
    /// The list, such as `directive.in`.
    pub list: String,
    /// What the clerk calls it.
    pub name: String,
    /// What the list is narrowed by, as JSON text.
    pub query: String,
    /// Its place among those of the list.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// When it was dropped.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for SavedFilter {
    const TABLE: Table = Table::SavedFilter;
}

/// A filter as kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SavedFilterInput {
    /// The list, such as `directive.in`.
    pub list: String,
    /// What the clerk calls it.
    pub name: String,
    /// What the list is narrowed by, as JSON text.
    pub query: String,
}

/// The filters an account keeps for a list, in order of their names.
///
/// # Errors
/// Only when the database fails.
pub fn of(view: &View<'_>, account: &AccountId, list: &str) -> Result<Vec<SavedFilter>> {
    let mut filters: Vec<SavedFilter> = view.query(include_str!("of.sql"), [account.as_str(), list])?;
    filters.sort_by(|a, b| text::compare(&a.name, &b.name));
    Ok(filters)
}

/// Keeps a filter of the account at the keyboard; one of the same name and list is replaced.
///
/// # Errors
/// [`Error::Invalid`] without a name, or for a query that is no JSON or over 4 KB.
pub fn save(tx: &mut Tx<'_>, input: &SavedFilterInput) -> Result<SavedFilterId> {
    let mut check = Checker::new(tx.today());
    let (list, name) = (check.required_line("list", &input.list), check.required_line("name", &input.name));
    if input.query.len() > MOST_BYTES {
        check.refuse("query", FieldCode::TooLong { max: MOST_BYTES });
    } else if serde_json::from_str::<serde::de::IgnoredAny>(&input.query).is_err() {
        check.refuse("query", FieldCode::NotAllowed);
    }
    check.finish()?;
    let account = tx.moment().account.clone();
    let known = of(tx, &account, &list)?.into_iter().find(|filter| filter.name == name);
    let id = known.map_or_else(|| SavedFilterId::new(tx.new_id()), |filter| filter.id);
    let query = input.query.clone();
    tx.put(&SavedFilter { id: id.clone(), account, list, name, query, position: 0, deleted_at: None })?;
    Ok(id)
}

/// Drops a filter of the account at the keyboard.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or it is another account's.
pub fn remove(tx: &mut Tx<'_>, id: &SavedFilterId) -> Result<()> {
    let filter: SavedFilter = tx.get(id)?;
    if filter.account != tx.moment().account {
        return Err(Error::NotFound { kind: "saved_filter", id: id.to_string() });
    }
    tx.trash(Table::SavedFilter, id)
}

#[cfg(test)]
mod tests;
