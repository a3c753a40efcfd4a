use super::{Table, Typed, View};
use crate::{Error, FieldCode, FieldError, ListQuery, Page, Result};
use chrono::NaiveDate;
use rusqlite::ToSql;
use rusqlite::types::Value;
use serde::de::DeserializeOwned;

/// What one list allows: everything that reaches the statement's text is written here, never typed by a user.
pub struct ListSpec {
    /// The table whose rows are listed; its alias in the statements is `r`.
    pub table: Table,
    /// The result columns, named as the row struct's fields.
    pub columns: &'static str,
    /// The FROM clause with its joins, none of which adds a row or takes one away: rows are counted without them where
    /// no condition needs them.
    pub from: &'static str,
    /// A condition that always holds, such as `r.deleted_at IS NULL`.
    pub always: &'static str,
    /// Filter name to condition; `?` in it is the filter's value. At most ten.
    pub filters: &'static [(&'static str, &'static str)],
    /// Sort name to expression, which may not be the name of a result column: a page is chosen by ids alone.
    pub sorts: &'static [(&'static str, &'static str)],
    /// The order when none is asked for, and the tie-breaker otherwise.
    pub order: &'static str,
}

const DEFAULT_LIMIT: u32 = 100;
const MOST_ROWS: u32 = 1_000;

impl View<'_> {
    /// One page of a list that knows no states, and so no day.
    ///
    /// # Errors
    /// As [`View::list_as_of`].
    pub fn list<R: DeserializeOwned>(&self, spec: &ListSpec, query: &ListQuery) -> Result<Page<R>> {
        self.list_as_of(spec, query, NaiveDate::default())
    }

    /// One page of a list whose states are as of `today`; the statements may name it as `:today`.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming a filter or sort the list does not allow; the database's own failure.
    pub fn list_as_of<R: DeserializeOwned>(
        &self,
        spec: &ListSpec,
        query: &ListQuery,
        today: NaiveDate,
    ) -> Result<Page<R>> {
        let Condition { sql: condition, params } = Condition::of(spec, query, today)?;
        let named: Vec<(&str, &dyn ToSql)> =
            params.iter().map(|(name, value)| (name.as_str(), value as &dyn ToSql)).collect();
        let limit = if query.limit == 0 { DEFAULT_LIMIT } else { query.limit.min(MOST_ROWS) };
        let (order, offset) = (order(spec, query)?, query.offset);
        let page = |from: &str| {
            format!(
                "SELECT r.id FROM {from} WHERE {condition} ORDER BY {order} LIMIT {limit} OFFSET {offset}"
            )
        };
        let count = |from: &str| format!("SELECT count(*) FROM {from} WHERE {condition}");
        let count = self.barest(spec, count);
        let mut statement = self.conn.prepare_cached(&count)?;
        let total = statement.query_row(used(&count, &named).as_slice(), |row| row.get(0))?;
        let (columns, joined, page) = (spec.columns, spec.from, self.barest(spec, page));
        let sql = format!("SELECT {columns} FROM {joined} WHERE r.id IN ({page}) ORDER BY {order}");
        let rows = self.query(&sql, used(&sql, &named).as_slice())?;
        Ok(Page { rows, total })
    }

    /// A statement over the table alone where that has all it asks for, else over all that is joined to it. A page far
    /// down skips many rows; what is joined to them is not worked out for those nobody sees.
    fn barest(&self, spec: &ListSpec, statement: impl Fn(&str) -> String) -> String {
        let bare = statement(&format!("{} r", spec.table.name()));
        if self.conn.prepare_cached(&bare).is_ok() { bare } else { statement(spec.from) }
    }
}

/// The WHERE clause and its parameters, all of them named.
struct Condition {
    sql: String,
    params: Vec<(String, Value)>,
}

impl Condition {
    fn of(spec: &ListSpec, query: &ListQuery, today: NaiveDate) -> Result<Self> {
        let mut sql = spec.always.to_owned();
        let mut params = vec![(":today".to_owned(), Value::Text(today.to_string()))];
        for (at, (name, value)) in query.filters.iter().enumerate() {
            let (_, filter) = spec
                .filters
                .iter()
                .find(|(known, _)| known == name)
                .ok_or_else(|| unknown("filters", name))?;
            let param = format!(":filter{at}");
            sql.push_str(" AND ");
            sql.push_str(&filter.replace('?', &param));
            params.push((param, Value::Text(value.clone())));
        }
        if let Some(typed) = Typed::read(&query.q) {
            sql.push_str(include_str!("search/in_list.sql"));
            params.push((":words".to_owned(), Value::Text(typed.expression())));
            params.push((":table".to_owned(), Value::Text(spec.table.name().to_owned())));
        }
        Ok(Self { sql, params })
    }
}

/// SQLite refuses a name its statement does not hold; a list without states never names the day.
fn used<'p>(sql: &str, params: &[(&'p str, &'p dyn ToSql)]) -> Vec<(&'p str, &'p dyn ToSql)> {
    params.iter().filter(|(name, _)| sql.contains(name)).copied().collect()
}

fn order(spec: &ListSpec, query: &ListQuery) -> Result<String> {
    let Some(sort) = &query.sort else { return Ok(spec.order.to_owned()) };
    let (_, sql) =
        spec.sorts.iter().find(|(known, _)| *known == sort.by).ok_or_else(|| unknown("sort", &sort.by))?;
    let direction = if sort.descending { "DESC" } else { "ASC" };
    Ok(format!("{sql} {direction}, {}", spec.order))
}

fn unknown(field: &str, name: &str) -> Error {
    Error::Invalid(vec![FieldError { field: format!("{field}.{name}"), code: FieldCode::NotAllowed }])
}
