//! A small area to be active in: two communes of three villages, two kinds of activity, one sub-committee.

use super::{ActivityCountInput, ActivityInput, Measure, Reach, save};
use crate::store::{Row, Table};
use crate::testing::Fixture;
use crate::{
    ActivityId, ActivityKindId, CountInput, Mark, Op, OrganisationId, PlaceId, Result, SubcommitteeId, Tx,
};
use serde::{Deserialize, Serialize};

/// A place as a test describes it.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct PlaceRow {
    pub(crate) id: String,
    pub(crate) level: String,
    pub(crate) kind_word: String,
    pub(crate) name: String,
    pub(crate) parent: Option<String>,
    pub(crate) position: i64,
    pub(crate) valid_from: Option<String>,
    pub(crate) valid_to: Option<String>,
    pub(crate) replaced_by: Option<String>,
    pub(crate) deleted_at: Option<String>,
}

impl Row for PlaceRow {
    const TABLE: Table = Table::Place;
}

#[derive(Serialize, Deserialize)]
struct KindRow {
    id: String,
    name: String,
    session_word: String,
    position: i64,
    deleted_at: Option<String>,
}

impl Row for KindRow {
    const TABLE: Table = Table::ActivityKind;
}

#[derive(Serialize, Deserialize)]
struct SubcommitteeRow {
    id: String,
    name: String,
    short_name: String,
    position: i64,
    valid_from: Option<String>,
    valid_to: Option<String>,
    deleted_at: Option<String>,
}

impl Row for SubcommitteeRow {
    const TABLE: Table = Table::Subcommittee;
}

/// The fixture's office with communes `north` and `south`, villages `n1`–`n3` and `s1`–`s3`, the kinds `cleaning` and
/// `guidance`, and the sub-committee `campaign`.
pub(crate) fn area() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.on((2017, 1, 2), Op::SetUp, put_area).expect("an area");
    fixture
}

fn put_area(tx: &mut Tx<'_>) -> Result<()> {
    for commune in ["north", "south"] {
        tx.put(&place("commune", commune, None))?;
        for number in 1..=3 {
            let village = format!("{}{number}", &commune[..1]);
            tx.put(&PlaceRow { position: number, ..place("village", &village, Some(commune)) })?;
        }
    }
    for (position, (id, word)) in [("cleaning", "đợt"), ("guidance", "buổi")].into_iter().enumerate() {
        let position = i64::try_from(position).expect("a small number");
        let (name, session_word) = (format!("Loại {id}"), word.to_owned());
        tx.put(&KindRow { id: id.to_owned(), name, session_word, position, deleted_at: None })?;
    }
    tx.put(&SubcommitteeRow {
        id: "campaign".into(),
        name: "Tiểu ban mẫu".into(),
        short_name: "TB mẫu".into(),
        position: 0,
        valid_from: None,
        valid_to: None,
        deleted_at: None,
    })
}

/// A place of that level, standing for ever.
pub(crate) fn place(level: &str, id: &str, parent: Option<&str>) -> PlaceRow {
    let kind_word = if level == "village" { "thôn" } else { "xã" };
    PlaceRow {
        id: id.to_owned(),
        level: level.to_owned(),
        kind_word: kind_word.to_owned(),
        name: id.to_uppercase(),
        parent: parent.map(str::to_owned),
        ..Default::default()
    }
}

/// A clean-up of one day led by the Front.
pub(crate) fn cleaning(day: &str) -> ActivityInput {
    ActivityInput {
        kind: Some(ActivityKindId::new("cleaning")),
        name: "Ra quân vệ sinh môi trường".into(),
        from_day: Some(day.into()),
        lead: Some(OrganisationId::new("front")),
        subcommittee: Some(SubcommitteeId::new("campaign")),
        ..Default::default()
    }
}

/// A count with its mark.
pub(crate) fn count(measure: Measure, value: i64, mark: Mark) -> ActivityCountInput {
    let value = Some(CountInput::Whole(value));
    ActivityCountInput { measure: Some(measure), value, mark, ..Default::default() }
}

/// The places of an activity.
pub(crate) fn at_places(reach: Reach, places: &[&str], input: ActivityInput) -> ActivityInput {
    ActivityInput { reach, places: places.iter().copied().map(PlaceId::new).collect(), ..input }
}

/// Enters the activity on a day when every sample has happened.
pub(crate) fn add(fixture: &mut Fixture, input: &ActivityInput) -> Result<ActivityId> {
    fixture.on((2017, 12, 31), Op::Add, |tx| save(tx, input))
}
