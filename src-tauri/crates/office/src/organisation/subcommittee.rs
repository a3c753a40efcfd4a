use crate::check::Checker;
use crate::store::{ListSpec, Row, Table};
use crate::{CountInput, ListQuery, Page, Result, SubcommitteeId, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A sub-committee (tiểu ban): the desk that advises, whichever organisation leads. Since 2025 an office may have none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Subcommittee {
    /// Its id.
    pub id: SubcommitteeId,
    /// The full name, such as `Tiểu ban Tuyên truyền - vận động`.
    pub name: String,
    /// The name in lists and tables.
    pub short_name: String,
    /// Its place in lists and briefings.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// The first day of this name.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_from: Option<NaiveDate>,
    /// The last day of this name.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_to: Option<NaiveDate>,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Subcommittee {
    const TABLE: Table = Table::Subcommittee;
}

/// A sub-committee as entered. The short name is the full one when none is given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Subcommittee`], as typed.
pub struct SubcommitteeInput {
    pub id: Option<SubcommitteeId>,
    pub name: String,
    pub short_name: String,
    pub position: Option<CountInput>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Subcommittee,
    columns: "r.id, r.name, r.short_name, r.position, r.valid_from, r.valid_to",
    from: "subcommittee r",
    always: "r.deleted_at IS NULL",
    filters: &[("on", "? BETWEEN coalesce(r.valid_from, '0000') AND coalesce(r.valid_to, '9999')")],
    sorts: &[("position", "r.position"), ("valid_from", "r.valid_from")],
    order: "r.position, r.id",
};

/// Adds a sub-committee, or changes one.
///
/// # Errors
/// [`crate::Error::Invalid`] with every field refused.
pub fn save_subcommittee(tx: &mut Tx<'_>, input: &SubcommitteeInput) -> Result<SubcommitteeId> {
    let old = input.id.as_ref().map(|id| tx.get::<Subcommittee>(id)).transpose()?;
    let mut check = Checker::new(tx.today());
    let name = check.required_line("name", &input.name);
    let short_name = Some(check.line("short_name", &input.short_name)).filter(|line| !line.is_empty());
    let old_position = old.as_ref().map(|old| old.position);
    let position = check.position(tx, Table::Subcommittee, input.position.as_ref(), old_position)?;
    let validity = check.validity(input.valid_from.as_deref(), input.valid_to.as_deref());
    check.finish()?;
    let id = input.id.clone().unwrap_or_else(|| SubcommitteeId::new(tx.new_id()));
    tx.put(&Subcommittee {
        id: id.clone(),
        short_name: short_name.unwrap_or_else(|| name.clone()),
        name,
        position,
        valid_from: validity.from,
        valid_to: validity.to,
        deleted_at: None,
    })?;
    Ok(id)
}

/// One page of the sub-committees, in their own order. The filter `on` keeps those that stand on a day.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list_subcommittees(view: &View<'_>, query: &ListQuery) -> Result<Page<Subcommittee>> {
    view.list(&SPEC, query)
}

/// The sub-committees that stand on that day, in order.
///
/// # Errors
/// Only when the database fails.
pub fn subcommittees(view: &View<'_>, day: NaiveDate) -> Result<Vec<Subcommittee>> {
    view.query(include_str!("subcommittees.sql"), [day.to_string()])
}

/// Moves a sub-committee to the trash.
///
/// # Errors
/// [`crate::Error::InUse`] when a record outside the trash refers to it.
pub fn remove_subcommittee(tx: &mut Tx<'_>, id: &SubcommitteeId) -> Result<()> {
    tx.refuse_used(Table::Subcommittee, id)?;
    tx.trash(Table::Subcommittee, id)
}
