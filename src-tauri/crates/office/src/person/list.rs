use crate::store::{ListSpec, Table};
use crate::{ListQuery, Page, PersonId, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One row of the list of persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PersonRow {
    /// Their id.
    pub id: PersonId,
    /// Họ tên.
    pub full_name: String,
    /// Tên.
    pub given_name: String,
    /// The titles of the posts held on the day, with semicolons between.
    pub posts: String,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Person,
    columns: include_str!("list_columns.sql"),
    from: "person r",
    always: "r.deleted_at IS NULL",
    filters: &[
        ("organisation", "EXISTS (SELECT 1 FROM post p WHERE p.person = r.id AND p.organisation = ?)"),
        ("subcommittee", "EXISTS (SELECT 1 FROM post p WHERE p.person = r.id AND p.subcommittee = ?)"),
    ],
    sorts: &[("name", "r.sort_key")],
    order: "r.sort_key, r.id",
};

/// One page of the persons by given name, with the posts they hold on `today`.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<PersonRow>> {
    view.list_as_of(&SPEC, query, today)
}
