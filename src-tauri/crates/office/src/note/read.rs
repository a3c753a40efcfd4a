//! The three kinds read alike: a record with the names behind its ids, whether one, those of a period, or a page.

use crate::period::Bounds;
use crate::store::ListSpec;
use crate::{Error, Result, View};
use rusqlite::Params;
use serde::de::DeserializeOwned;

/// The record of that id.
pub(super) fn one<V: DeserializeOwned>(view: &View<'_>, spec: &ListSpec, id: &str) -> Result<V> {
    let found = rows(view, spec, "r.id = ?1", [id])?;
    found.into_iter().next().ok_or(Error::NotFound { kind: spec.table.name(), id: id.to_owned() })
}

/// The records whose day lies in the period, oldest first.
pub(super) fn of_period<V: DeserializeOwned>(
    view: &View<'_>,
    spec: &ListSpec,
    bounds: Bounds,
) -> Result<Vec<V>> {
    rows(view, spec, "r.day BETWEEN ?1 AND ?2", [bounds.from.to_string(), bounds.to.to_string()])
}

/// The records for which a condition holds, oldest first.
pub(super) fn rows<V: DeserializeOwned>(
    view: &View<'_>,
    spec: &ListSpec,
    condition: &'static str,
    params: impl Params,
) -> Result<Vec<V>> {
    let ListSpec { columns, from, always, .. } = spec;
    let sql = format!("SELECT {columns} FROM {from} WHERE {always} AND {condition} ORDER BY r.day, r.id");
    view.query(&sql, params)
}
