//! An activity with its counts.

use super::Reason;
use super::reader::RowReader;
use crate::{Field, Value};
use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use text::{Approximation, Places, PlacesDoubt, Quantity, parse_places};

/// An activity with its counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Activity {
    /// The row it stands in.
    pub row: u32,
    /// Its first day.
    pub date_from: Option<NaiveDate>,
    /// Its last day.
    pub date_to: Option<NaiveDate>,
    /// What it was.
    pub name: Option<String>,
    /// Loại hoạt động, as written.
    pub kind: Option<String>,
    /// Chủ trì.
    pub lead: Option<String>,
    /// Phối hợp.
    pub coordinating: Vec<String>,
    /// How many villages it reached.
    pub places: Option<i64>,
    /// Buổi, cuộc, đợt.
    pub sessions: Option<i64>,
    /// Lượt người.
    pub attendances: Option<i64>,
    /// How exactly the attendances were reported.
    #[serde(serialize_with = "word")]
    pub approximation: Approximation,
    /// Nữ.
    pub women: Option<i64>,
    /// In đồng.
    pub money: Option<i64>,
    /// The places as written: names, a share of all, or a whole area.
    #[serde(skip)]
    pub reach: Option<Places>,
    /// How exactly the money was reported.
    #[serde(skip)]
    pub money_approximation: Approximation,
    /// Ghi chú.
    #[serde(skip)]
    pub note: Option<String>,
}

pub(super) fn read(reader: &mut RowReader<'_>) -> Activity {
    let name = reader.needed(Field::Name, Reason::TextMissing);
    let (date_from, date_to) = days(reader);
    let lead = reader.organisation(Field::Lead);
    if lead.is_none() {
        reader.note(Reason::LeadMissing, Field::Lead);
    }
    let reach = reach(reader);
    let places = reach.as_ref().and_then(|reach| reached(reader, reach, date_to));
    let attendances = reader.quantity(Field::Attendances);
    let money = reader.quantity(Field::Money);
    let mark = |quantity: &Option<Quantity>| {
        quantity.as_ref().map(|quantity| quantity.approximation).unwrap_or_default()
    };
    Activity {
        row: reader.row(),
        date_from,
        date_to,
        name: Some(name).filter(|name| !name.is_empty()),
        kind: reader.text(Field::Kind),
        lead,
        coordinating: reader.organisations(Field::Coordinating),
        places,
        sessions: reader.number(Field::Sessions),
        approximation: mark(&attendances),
        attendances: attendances.map(|quantity| quantity.value),
        women: reader.number(Field::Women),
        money_approximation: mark(&money),
        money: money.map(|quantity| quantity.value),
        reach,
        note: reader.text(Field::Note),
    }
}

/// The first and the last day, from one column or from two.
fn days(reader: &mut RowReader<'_>) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let before = reader.issues.len();
    let from = reader.span(Field::DateFrom);
    let to = reader.day(Field::DateTo);
    if from.is_none() && reader.issues.len() == before {
        reader.note(Reason::DateMissing, Field::DateFrom);
    }
    let last = to.or(from.map(|span| span.to));
    if let (Some(span), Some(last)) = (from, last)
        && last < span.from
    {
        reader.note(Reason::DatesBackwards, Field::DateTo);
    }
    (from.map(|span| span.from), last)
}

fn reach(reader: &mut RowReader<'_>) -> Option<Places> {
    let found = reader.find(Field::Places)?;
    let written = match found.value {
        // 104/104 becomes a date where both could be a day and a month.
        Value::Day(_) => {
            reader.note(Reason::BecameDate, Field::Places);
            return None;
        }
        Value::Number(_) if found.is_shared => {
            reader.note(Reason::MergedNumber, Field::Places);
            return None;
        }
        _ => reader.text(Field::Places)?,
    };
    match parse_places(&written) {
        Ok(places) => Some(places),
        Err(PlacesDoubt::Empty) => None,
        Err(doubt) => {
            let reason = match doubt {
                PlacesDoubt::CountDiffers { .. } | PlacesDoubt::MoreThanAll { .. } => Reason::PlacesDiffer,
                PlacesDoubt::Empty | PlacesDoubt::Unreadable => Reason::PlacesUnreadable,
            };
            reader.note(reason, Field::Places);
            None
        }
    }
}

/// How many villages places are; nothing where names alone do not say what they name.
fn reached(reader: &mut RowReader<'_>, places: &Places, day: Option<NaiveDate>) -> Option<i64> {
    match places {
        Places::Counted { count, .. } => Some(i64::from(*count)),
        Places::Listed { word, names, .. } if !word.is_empty() => i64::try_from(names.len()).ok(),
        Places::Listed { .. } => (reader.known.villages)(places, day).map(i64::from),
        Places::Whole { .. } => {
            let villages = (reader.known.villages)(places, day).map(i64::from);
            if villages.is_none() {
                reader.note(Reason::AreaUnknown, Field::Places);
            }
            villages
        }
    }
}

fn word<S: Serializer>(approximation: &Approximation, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match approximation {
        Approximation::Exact => "exact",
        Approximation::Over => "over",
        Approximation::Nearly => "nearly",
        Approximation::About => "about",
    })
}
