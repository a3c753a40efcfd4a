use super::{Place, PlaceLevel};
use crate::check::{Checker, Validity};
use crate::store::Table;
use crate::{CountInput, Error, FieldCode, PlaceId, Result, Tx, View};
use serde::{Deserialize, Serialize};

/// A place as entered. The level of a place that stands cannot be changed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Place`], as typed.
pub struct PlaceInput {
    pub id: Option<PlaceId>,
    pub level: Option<PlaceLevel>,
    pub kind_word: String,
    pub name: String,
    pub parent: Option<PlaceId>,
    pub position: Option<CountInput>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
    pub replaced_by: Option<PlaceId>,
}

/// Adds a place, or changes one.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; a namesake in the same commune on the same days is refused at `name`.
pub fn save(tx: &mut Tx<'_>, input: &PlaceInput) -> Result<PlaceId> {
    let old = input.id.as_ref().map(|id| tx.get::<Place>(id)).transpose()?;
    let id = input.id.clone().unwrap_or_else(|| PlaceId::new(tx.new_id()));
    let mut check = Checker::new(tx.today());
    let old_position = old.as_ref().map(|old| old.position);
    let position = check.position(tx, Table::Place, input.position.as_ref(), old_position)?;
    if old.is_some_and(|old| input.level.is_some_and(|level| level != old.level)) {
        check.refuse("level", FieldCode::NotAllowed);
    }
    let place = read(&mut check, tx, input, id, position)?;
    check.finish()?;
    let place = place.ok_or(Error::Internal("a checked place"))?;
    tx.put(&place)?;
    Ok(place.id)
}

/// Reads one place as typed; `None` only after a refusal.
pub(super) fn read(
    check: &mut Checker,
    view: &View<'_>,
    input: &PlaceInput,
    id: PlaceId,
    position: i64,
) -> Result<Option<Place>> {
    let Some(level) = input.level else {
        check.refuse("level", FieldCode::Missing);
        return Ok(None);
    };
    check_parent(check, view, level, input.parent.as_ref())?;
    let kind_word = check.required_line("kind_word", &input.kind_word);
    let name = check.required_line("name", &input.name);
    let Validity { from, to } = check.validity(input.valid_from.as_deref(), input.valid_to.as_deref());
    let place = Place {
        id,
        level,
        kind_word,
        name,
        parent: input.parent.clone(),
        position,
        valid_from: from,
        valid_to: to,
        replaced_by: input.replaced_by.clone(),
        deleted_at: None,
    };
    check_replacement(check, view, &place)?;
    if has_namesake(view, &place)? {
        check.refuse("name", FieldCode::Twice);
    }
    Ok(Some(place))
}

/// A village lies in a commune, and a commune in nothing the office knows.
fn check_parent(
    check: &mut Checker,
    view: &View<'_>,
    level: PlaceLevel,
    parent: Option<&PlaceId>,
) -> Result<()> {
    match (level, parent) {
        (PlaceLevel::Village, None) => check.refuse("parent", FieldCode::Missing),
        (PlaceLevel::Commune, Some(_)) => check.refuse("parent", FieldCode::ConflictsWith("level")),
        (PlaceLevel::Village, Some(id)) => check_level(check, view, "parent", id, PlaceLevel::Commune)?,
        (PlaceLevel::Commune, None) => {}
    }
    Ok(())
}

/// A place is replaced by another of its level, and only once it has ended.
fn check_replacement(check: &mut Checker, view: &View<'_>, place: &Place) -> Result<()> {
    let Some(other) = &place.replaced_by else { return Ok(()) };
    if place.valid_to.is_none() {
        check.refuse("replaced_by", FieldCode::Needs("valid_to"));
    }
    if *other == place.id {
        check.refuse("replaced_by", FieldCode::NotAllowed);
        return Ok(());
    }
    check_level(check, view, "replaced_by", other, place.level)
}

fn check_level(
    check: &mut Checker,
    view: &View<'_>,
    field: &str,
    id: &PlaceId,
    level: PlaceLevel,
) -> Result<()> {
    match view.get::<Place>(id) {
        Ok(place) if place.level == level => {}
        Ok(_) => check.refuse(field, FieldCode::NotAllowed),
        Err(Error::NotFound { .. }) => check.refuse(field, FieldCode::Unknown),
        Err(error) => return Err(error),
    }
    Ok(())
}

/// Two places of one name in one commune could not be told apart on paper.
fn has_namesake(view: &View<'_>, place: &Place) -> Result<bool> {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    Ok(view.conn.prepare_cached(include_str!("has_namesake.sql"))?.query_row(
        rusqlite::params![
            place.id.as_str(),
            place.parent.as_ref().map(PlaceId::as_str),
            place.kind_word,
            place.name,
            day(place.valid_from),
            day(place.valid_to),
        ],
        |row| row.get(0),
    )?)
}

/// Moves a place to the trash.
///
/// # Errors
/// [`Error::InUse`] when a record outside the trash refers to it, or a commune has villages.
pub fn remove(tx: &mut Tx<'_>, id: &PlaceId) -> Result<()> {
    tx.refuse_used(Table::Place, id)?;
    tx.trash(Table::Place, id)
}
