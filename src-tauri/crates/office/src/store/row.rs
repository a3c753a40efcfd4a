use super::{Columns, Table, View};
use crate::{Error, Result};
use rusqlite::types::{ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A row on its way in or out: column name to value.
pub(crate) type RowMap = serde_json::Map<String, Value>;

/// A struct whose fields are the columns of one table, by the same names.
pub trait Row: Serialize + DeserializeOwned {
    /// The table it is a row of.
    const TABLE: Table;
}

impl View<'_> {
    /// The row with that id, deleted or not.
    pub(crate) fn row(&self, table: Table, id: &str) -> Result<Option<RowMap>> {
        let columns = self.columns(table)?;
        let mut statement = self.conn.prepare_cached(&columns.select)?;
        let mut rows = statement.query([id])?;
        rows.next()?.map(|row| row_map(row, columns)).transpose()
    }

    /// The record with that id.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, or it was deleted.
    pub fn get<R: Row>(&self, id: impl AsRef<str>) -> Result<R> {
        let not_found = || Error::NotFound { kind: R::TABLE.name(), id: id.as_ref().to_owned() };
        let row = self.row(R::TABLE, id.as_ref())?.ok_or_else(not_found)?;
        if row.get("deleted_at").is_some_and(|at| !at.is_null()) {
            return Err(not_found());
        }
        Ok(serde_json::from_value(Value::Object(row))?)
    }

    /// The row with that id, deleted or not, as its type.
    pub(crate) fn find<R: Row>(&self, id: impl AsRef<str>) -> Result<Option<R>> {
        let row = self.row(R::TABLE, id.as_ref())?;
        Ok(row.map(|row| serde_json::from_value(Value::Object(row))).transpose()?)
    }

    /// Whether a record of that id stands and is not deleted.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn exists(&self, table: Table, id: &str) -> Result<bool> {
        let row = self.row(table, id)?;
        Ok(row.is_some_and(|row| row.get("deleted_at").is_none_or(Value::is_null)))
    }

    /// Every row of a statement whose result columns are the fields of `R`.
    pub(crate) fn query<R: DeserializeOwned>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<R>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query(params)?;
        let mut read = Vec::new();
        while let Some(row) = rows.next()? {
            let mut map = RowMap::new();
            for (at, name) in names.iter().enumerate() {
                map.insert(name.clone(), json(row.get_ref(at)?, name.starts_with("is_"))?);
            }
            read.push(serde_json::from_value(Value::Object(map))?);
        }
        Ok(read)
    }

    /// The rows of a table that belong to a parent, in their stored order.
    pub(crate) fn children<R: Row>(&self, parent: &str, parent_id: &str) -> Result<Vec<R>> {
        let columns = self.columns(R::TABLE)?;
        let order =
            if columns.all.iter().any(|(name, _)| name == "position") { "position, id" } else { "id" };
        let names: Vec<&str> = columns.all.iter().map(|(name, _)| name.as_str()).collect();
        let sql = format!(
            "SELECT {} FROM {} WHERE {parent} = ?1 ORDER BY {order}",
            names.join(", "),
            R::TABLE.name()
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query([parent_id])?;
        let mut read = Vec::new();
        while let Some(row) = rows.next()? {
            read.push(serde_json::from_value(Value::Object(row_map(row, columns)?))?);
        }
        Ok(read)
    }
}

fn row_map(row: &rusqlite::Row<'_>, columns: &Columns) -> Result<RowMap> {
    let cells = columns.all.iter().enumerate();
    cells.map(|(at, (name, flag))| Ok((name.clone(), json(row.get_ref(at)?, *flag)?))).collect()
}

fn json(value: ValueRef<'_>, flag: bool) -> Result<Value> {
    match value {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) if flag => Ok(Value::Bool(number != 0)),
        ValueRef::Integer(number) => Ok(Value::from(number)),
        ValueRef::Text(text) => Ok(Value::from(String::from_utf8_lossy(text))),
        ValueRef::Real(_) | ValueRef::Blob(_) => {
            Err(Error::Internal("a column is neither text nor whole number"))
        }
    }
}

/// A JSON value as SQLite stores it in a STRICT table.
pub(crate) fn sql_value(value: &Value) -> Result<ToSqlOutput<'_>> {
    Ok(ToSqlOutput::Borrowed(match value {
        Value::Null => ValueRef::Null,
        Value::Bool(flag) => ValueRef::Integer(i64::from(*flag)),
        Value::Number(number) => {
            ValueRef::Integer(number.as_i64().ok_or(Error::Internal("a number is not whole"))?)
        }
        Value::String(text) => ValueRef::Text(text.as_bytes()),
        Value::Array(_) | Value::Object(_) => return Err(Error::Internal("a column cannot hold a list")),
    }))
}
