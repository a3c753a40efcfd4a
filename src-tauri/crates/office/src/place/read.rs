use super::PlaceRow;
use crate::store::{ListSpec, Table};
use crate::{ListQuery, Page, PlaceId, Result, View};
use chrono::NaiveDate;

const SPEC: ListSpec = ListSpec {
    table: Table::Place,
    columns: "r.*, c.kind_word || ' ' || c.name AS parent_name",
    from: "place r LEFT JOIN place c ON c.id = r.parent",
    always: "r.deleted_at IS NULL",
    filters: &[
        ("level", "r.level = ?"),
        ("commune", "coalesce(r.parent, r.id) = ?"),
        ("on", "? BETWEEN coalesce(r.valid_from, '0000') AND coalesce(r.valid_to, '9999')"),
    ],
    sorts: &[("position", "r.position"), ("valid_from", "r.valid_from")],
    order: "coalesce(c.position, r.position), coalesce(c.id, r.id), r.level, r.position, r.id",
};

/// One page of the places: each commune with its villages after it. The filter `on` keeps those that stand on a day.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery) -> Result<Page<PlaceRow>> {
    view.list(&SPEC, query)
}

/// A place by its id.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &PlaceId) -> Result<PlaceRow> {
    let place: super::Place = view.get(id)?;
    let parent = place.parent.as_ref().map(|id| view.get::<super::Place>(id)).transpose()?;
    let parent_name = parent.map(|parent| format!("{} {}", parent.kind_word, parent.name));
    Ok(PlaceRow { place, parent_name })
}

/// The villages that stand on that day, by commune: the N of "n/N", one by one.
///
/// # Errors
/// Only when the database fails.
pub fn villages_on(view: &View<'_>, day: NaiveDate) -> Result<Vec<PlaceRow>> {
    view.query(include_str!("villages_on.sql"), [day.to_string()])
}

/// How many villages stand on that day: the N of "n/N". A village counts whatever became of its commune.
///
/// # Errors
/// Only when the database fails.
pub fn count_villages(view: &View<'_>, day: NaiveDate) -> Result<u32> {
    let mut statement = view.conn.prepare_cached(include_str!("count_villages.sql"))?;
    Ok(statement.query_row([day.to_string()], |row| row.get(0))?)
}
