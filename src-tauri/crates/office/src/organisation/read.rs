use super::Organisation;
use crate::store::{ListSpec, Table};
use crate::{Error, ListQuery, OrganisationId, Page, Result, View};
use chrono::NaiveDate;

const SPEC: ListSpec = ListSpec {
    table: Table::Organisation,
    columns: "r.id, r.name, r.short_name, r.abbreviation, r.membership, r.position, r.valid_from, r.valid_to",
    from: "organisation r",
    always: "r.deleted_at IS NULL",
    filters: &[
        ("membership", "r.membership = ?"),
        ("on", "? BETWEEN coalesce(r.valid_from, '0000') AND coalesce(r.valid_to, '9999')"),
    ],
    sorts: &[("position", "r.position"), ("membership", "r.membership"), ("valid_from", "r.valid_from")],
    order: "r.position, r.id",
};

/// One page of the organisations, in their own order. The filter `on` keeps those that stand on a day.
///
/// # Errors
/// [`Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery) -> Result<Page<Organisation>> {
    view.list(&SPEC, query)
}

/// An organisation by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &OrganisationId) -> Result<Organisation> {
    view.get(id)
}

/// The office itself, which leads common work (việc chung).
///
/// # Errors
/// [`Error::NotFound`] before the office is set up.
pub fn office(view: &View<'_>) -> Result<Organisation> {
    find_office(view)?.ok_or(Error::NotFound { kind: "organisation", id: "office".into() })
}

/// The organisations the office serves on that day, in order.
///
/// # Errors
/// Only when the database fails.
pub fn members(view: &View<'_>, day: NaiveDate) -> Result<Vec<Organisation>> {
    view.query(include_str!("members.sql"), [day.to_string()])
}

pub(super) fn find_office(view: &View<'_>) -> Result<Option<Organisation>> {
    let sql = "SELECT * FROM organisation WHERE membership = 'office' AND deleted_at IS NULL";
    Ok(view.query(sql, [])?.into_iter().next())
}
