//! Small settings of the program, one row each, typed by their key.

use crate::store::{Row, Table};
use crate::{Result, Tx, View};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::marker::PhantomData;

/// The key of a setting, which also says what its value is.
#[derive(Debug)]
pub struct Key<T> {
    name: &'static str,
    value: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The key of that name; a name keeps its type for good.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, value: PhantomData }
    }
}

#[derive(Serialize, Deserialize)]
struct Setting {
    id: String,
    value: String,
}

impl Row for Setting {
    const TABLE: Table = Table::Setting;
}

/// The value of a setting, when it was ever put.
///
/// # Errors
/// [`crate::Error::Row`] when the stored value is of another type.
pub fn get<T: DeserializeOwned>(view: &View<'_>, key: &Key<T>) -> Result<Option<T>> {
    let Some(row) = view.row(Table::Setting, key.name)? else { return Ok(None) };
    let setting: Setting = serde_json::from_value(row.into())?;
    Ok(Some(serde_json::from_str(&setting.value)?))
}

/// Puts the value of a setting in place of the one it had.
///
/// # Errors
/// Only when the database fails.
pub fn put<T: Serialize>(tx: &mut Tx<'_>, key: &Key<T>, value: &T) -> Result<()> {
    tx.put(&Setting { id: key.name.to_owned(), value: serde_json::to_string(value)? })
}
