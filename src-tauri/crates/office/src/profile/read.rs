use super::Profile;
use crate::store::{ListSpec, Table};
use crate::{Error, ListQuery, Page, ProfileId, Result, View};
use chrono::NaiveDate;

const SPEC: ListSpec = ListSpec {
    table: Table::Profile,
    columns: "r.*",
    from: "profile r",
    always: "r.deleted_at IS NULL",
    filters: &[],
    sorts: &[("valid_from", "r.valid_from")],
    order: "r.valid_from DESC",
};

/// The profile that holds on a day: the latest begun by then, or the earliest when none had begun.
///
/// # Errors
/// [`Error::NotFound`] before the office is set up.
pub fn as_of(view: &View<'_>, day: NaiveDate) -> Result<Profile> {
    let found = view.query(include_str!("as_of.sql"), [day.to_string()])?;
    found.into_iter().next().ok_or_else(|| Error::NotFound { kind: "profile", id: day.to_string() })
}

/// A version of the profile by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &ProfileId) -> Result<Profile> {
    view.get(id)
}

/// One page of the versions, newest first.
///
/// # Errors
/// [`Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery) -> Result<Page<Profile>> {
    view.list(&SPEC, query)
}
