//! Difficulties met (khó khăn, vướng mắc), and how they were resolved.

use super::read;
use crate::check::Checker;
use crate::period::Bounds;
use crate::store::{ListSpec, Row, Table};
use crate::{
    DifficultyId, Error, FieldCode, ListQuery, OrganisationId, Page, Result, SubcommitteeId, Tx, View,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A difficulty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Difficulty {
    /// Its id.
    pub id: DifficultyId,
    /// The day it was noted.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// What is difficult.
    pub content: String,
    /// Nguyên nhân.
    pub cause: String,
    /// The organisation that met it.
    pub organisation: Option<OrganisationId>,
    /// The sub-committee that met it.
    pub subcommittee: Option<SubcommitteeId>,
    /// When it was resolved.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub resolved_on: Option<NaiveDate>,
    /// How.
    pub resolution: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Difficulty {
    const TABLE: Table = Table::Difficulty;
}

/// A difficulty as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Difficulty`], as typed.
pub struct DifficultyInput {
    pub id: Option<DifficultyId>,
    pub day: Option<String>,
    pub content: String,
    pub cause: String,
    pub organisation: Option<OrganisationId>,
    pub subcommittee: Option<SubcommitteeId>,
    pub resolved_on: Option<String>,
    pub resolution: String,
}

/// A difficulty with the names behind its ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DifficultyView {
    /// The difficulty.
    #[serde(flatten)]
    pub difficulty: Difficulty,
    /// The short name of the organisation.
    pub organisation_name: Option<String>,
    /// The short name of the sub-committee.
    pub subcommittee_name: Option<String>,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Difficulty,
    columns: "r.id, r.day, r.content, r.cause, r.organisation, r.subcommittee, r.resolved_on, r.resolution, \
              r.deleted_at, o.short_name AS organisation_name, s.short_name AS subcommittee_name",
    from: "difficulty r LEFT JOIN organisation o ON o.id = r.organisation \
           LEFT JOIN subcommittee s ON s.id = r.subcommittee",
    always: "r.deleted_at IS NULL",
    filters: &[
        ("from", "r.day >= ?"),
        ("to", "r.day <= ?"),
        ("organisation", "r.organisation = ?"),
        ("subcommittee", "r.subcommittee = ?"),
        ("resolved", "(coalesce(r.resolved_on, '9999') <= :today) = (? = 'true')"),
    ],
    sorts: &[("day", "r.day"), ("resolved_on", "r.resolved_on"), ("organisation", "o.position")],
    order: "r.day DESC, r.id DESC",
};

/// Adds or changes a difficulty.
///
/// # Errors
/// [`Error::Invalid`] with every field refused.
pub fn save(tx: &mut Tx<'_>, input: &DifficultyInput) -> Result<DifficultyId> {
    input.id.as_ref().map(|id| tx.get::<Difficulty>(id)).transpose()?;
    let mut check = Checker::new(tx.today());
    let day = check.required_date("day", input.day.as_deref());
    let content = check.required_text("content", &input.content);
    let cause = check.text("cause", &input.cause);
    check.exists(tx, "organisation", Table::Organisation, input.organisation.as_ref())?;
    check.exists(tx, "subcommittee", Table::Subcommittee, input.subcommittee.as_ref())?;
    let resolved_on = check.date("resolved_on", input.resolved_on.as_deref());
    let resolution = check.text("resolution", &input.resolution);
    if resolved_on.zip(day).is_some_and(|(resolved, day)| resolved < day) {
        check.refuse("resolved_on", FieldCode::Before("day"));
    }
    if check.is_clean() && resolved_on.is_none() && !resolution.is_empty() {
        check.refuse("resolution", FieldCode::Needs("resolved_on"));
    }
    check.finish()?;
    let id = input.id.clone().unwrap_or_else(|| DifficultyId::new(tx.new_id()));
    tx.put(&Difficulty {
        id: id.clone(),
        day: day.ok_or(Error::Internal("a checked day"))?,
        content,
        cause,
        organisation: input.organisation.clone(),
        subcommittee: input.subcommittee.clone(),
        resolved_on,
        resolution,
        deleted_at: None,
    })?;
    Ok(id)
}

/// A difficulty by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &DifficultyId) -> Result<DifficultyView> {
    read::one(view, &SPEC, id.as_str())
}

/// One page of the difficulties. The filter `resolved` is `true` or `false`, as of `today`.
///
/// # Errors
/// [`Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<DifficultyView>> {
    view.list_as_of(&SPEC, query, today)
}

/// The difficulties noted in a period, oldest first.
///
/// # Errors
/// Only when the database fails.
pub fn of_period(view: &View<'_>, bounds: Bounds) -> Result<Vec<DifficultyView>> {
    read::of_period(view, &SPEC, bounds)
}

/// The difficulties noted by a day and not resolved by then, oldest first.
///
/// # Errors
/// Only when the database fails.
pub fn unresolved(view: &View<'_>, as_of: NaiveDate) -> Result<Vec<DifficultyView>> {
    let condition = "r.day <= ?1 AND (r.resolved_on IS NULL OR r.resolved_on > ?1)";
    read::rows(view, &SPEC, condition, [as_of.to_string()])
}

/// Moves a difficulty to the trash.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn remove(tx: &mut Tx<'_>, id: &DifficultyId) -> Result<()> {
    tx.trash(Table::Difficulty, id)
}
