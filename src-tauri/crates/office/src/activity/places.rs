use super::Reach;
use super::types::ActivityPlace;
use crate::check::Checker;
use crate::store::{RowMap, Table};
use crate::{ActivityId, FieldCode, PlaceId, Result, View};
use chrono::NaiveDate;
use serde_json::Value;

/// Checks that the places are of the level the reach asks for, stood on the day, and are listed once each.
pub(super) fn check(
    check: &mut Checker,
    view: &View<'_>,
    reach: Reach,
    places: &[PlaceId],
    day: Option<NaiveDate>,
) -> Result<()> {
    let level = match reach {
        Reach::Villages => "village",
        Reach::Communes => "commune",
        Reach::None | Reach::District => {
            if !places.is_empty() {
                check.refuse("places", FieldCode::ConflictsWith("reach"));
            }
            return Ok(());
        }
    };
    if places.is_empty() {
        check.refuse("places", FieldCode::Missing);
    }
    for (at, place) in places.iter().enumerate() {
        let row = view.row(Table::Place, place.as_str())?;
        let code = match row {
            _ if places[..at].contains(place) => Some(FieldCode::Twice),
            None => Some(FieldCode::Unknown),
            Some(row) if !is_null(&row, "deleted_at") => Some(FieldCode::Unknown),
            Some(row) if text(&row, "level") != Some(level) => Some(FieldCode::NotAllowed),
            Some(row) if day.is_some_and(|day| !stood_on(&row, day)) => Some(FieldCode::NotAllowed),
            Some(_) => None,
        };
        if let Some(code) = code {
            check.refuse(&format!("places[{at}]"), code);
        }
    }
    Ok(())
}

/// The rows that tie an activity to its places.
pub(super) fn rows(activity: &ActivityId, places: &[PlaceId]) -> Vec<ActivityPlace> {
    let row = |place: &PlaceId| ActivityPlace {
        id: format!("{activity}/{place}"),
        activity: activity.clone(),
        place: place.clone(),
    };
    places.iter().map(row).collect()
}

fn stood_on(row: &RowMap, day: NaiveDate) -> bool {
    let day = day.to_string();
    text(row, "valid_from").is_none_or(|from| from <= day.as_str())
        && text(row, "valid_to").is_none_or(|to| day.as_str() <= to)
}

fn text<'r>(row: &'r RowMap, column: &str) -> Option<&'r str> {
    row.get(column).and_then(Value::as_str)
}

fn is_null(row: &RowMap, column: &str) -> bool {
    row.get(column).is_none_or(Value::is_null)
}
