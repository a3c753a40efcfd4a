//! Notes on the people's mood (nắm tình hình, dư luận).

use super::read;
use crate::check::Checker;
use crate::period::Bounds;
use crate::store::{ListSpec, Row, Table};
use crate::{Error, ListQuery, OrganisationId, Page, PlaceId, Result, SituationNoteId, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How much a note weighs in a briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// thông thường
    #[default]
    Ordinary,
    /// nổi cộm
    Salient,
}

/// What the people say or are uneasy about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SituationNote {
    /// Its id.
    pub id: SituationNoteId,
    /// The day it was noted.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// What was heard, without names of citizens.
    pub content: String,
    /// How much it weighs.
    pub weight: Weight,
    /// The organisation that reported it.
    pub organisation: Option<OrganisationId>,
    /// Where.
    pub place: Option<PlaceId>,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for SituationNote {
    const TABLE: Table = Table::SituationNote;
}

/// A note as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`SituationNote`], as typed.
pub struct SituationNoteInput {
    pub id: Option<SituationNoteId>,
    pub day: Option<String>,
    pub content: String,
    pub weight: Weight,
    pub organisation: Option<OrganisationId>,
    pub place: Option<PlaceId>,
}

/// A note with the names behind its ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SituationNoteView {
    /// The note.
    #[serde(flatten)]
    pub note: SituationNote,
    /// The short name of the organisation.
    pub organisation_name: Option<String>,
    /// The name of the place with its kind, such as "xã Lục Hồn".
    pub place_name: Option<String>,
}

const SPEC: ListSpec = ListSpec {
    table: Table::SituationNote,
    columns: "r.id, r.day, r.content, r.weight, r.organisation, r.place, r.deleted_at, \
              o.short_name AS organisation_name, p.kind_word || ' ' || p.name AS place_name",
    from: "situation_note r LEFT JOIN organisation o ON o.id = r.organisation LEFT JOIN place p ON p.id = r.place",
    always: "r.deleted_at IS NULL",
    filters: &[
        ("from", "r.day >= ?"),
        ("to", "r.day <= ?"),
        ("weight", "r.weight = ?"),
        ("organisation", "r.organisation = ?"),
        ("place", "r.place = ?"),
    ],
    sorts: &[("day", "r.day"), ("weight", "r.weight"), ("organisation", "o.position")],
    order: "r.day DESC, r.id DESC",
};

/// Adds or changes a note.
///
/// # Errors
/// [`Error::Invalid`] with every field refused.
pub fn save(tx: &mut Tx<'_>, input: &SituationNoteInput) -> Result<SituationNoteId> {
    input.id.as_ref().map(|id| tx.get::<SituationNote>(id)).transpose()?;
    let mut check = Checker::new(tx.today());
    let day = check.required_date("day", input.day.as_deref());
    let content = check.required_text("content", &input.content);
    check.exists(tx, "organisation", Table::Organisation, input.organisation.as_ref())?;
    check.exists(tx, "place", Table::Place, input.place.as_ref())?;
    check.finish()?;
    let id = input.id.clone().unwrap_or_else(|| SituationNoteId::new(tx.new_id()));
    tx.put(&SituationNote {
        id: id.clone(),
        day: day.ok_or(Error::Internal("a checked day"))?,
        content,
        weight: input.weight,
        organisation: input.organisation.clone(),
        place: input.place.clone(),
        deleted_at: None,
    })?;
    Ok(id)
}

/// A note by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &SituationNoteId) -> Result<SituationNoteView> {
    read::one(view, &SPEC, id.as_str())
}

/// One page of the notes.
///
/// # Errors
/// [`Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<SituationNoteView>> {
    view.list_as_of(&SPEC, query, today)
}

/// The notes of a period, oldest first.
///
/// # Errors
/// Only when the database fails.
pub fn of_period(view: &View<'_>, bounds: Bounds) -> Result<Vec<SituationNoteView>> {
    read::of_period(view, &SPEC, bounds)
}

/// Moves a note to the trash.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn remove(tx: &mut Tx<'_>, id: &SituationNoteId) -> Result<()> {
    tx.trash(Table::SituationNote, id)
}
