use super::{Meeting, MinutesState};
use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{Error, FieldCode, MeetingId, Result, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A supplementary minute (biên bản bổ sung): how a mistake in signed minutes is set right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Supplement {
    /// Meeting and number in one.
    pub id: String,
    /// The meeting.
    pub meeting: MeetingId,
    /// Its number among the supplements, from 1.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub number: i64,
    /// When it was written.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// What is set right.
    pub content: String,
    /// Why.
    pub reason: String,
}

impl Row for Supplement {
    const TABLE: Table = Table::MeetingSupplement;
}

/// A supplementary minute as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Supplement`], as typed.
pub struct SupplementInput {
    pub day: Option<String>,
    pub content: String,
    pub reason: String,
}

/// The supplements of a meeting, by number.
pub(super) fn of(view: &View<'_>, meeting: &MeetingId) -> Result<Vec<Supplement>> {
    let mut supplements: Vec<Supplement> = view.children("meeting", meeting.as_str())?;
    supplements.sort_by_key(|supplement| supplement.number);
    Ok(supplements)
}

/// Adds a supplementary minute to signed minutes; returns its number.
///
/// # Errors
/// [`Error::WrongState`] when the minutes are not signed; [`Error::Invalid`] naming each field refused.
pub fn supplement(tx: &mut Tx<'_>, id: &MeetingId, input: &SupplementInput) -> Result<i64> {
    let meeting: Meeting = tx.get(id)?;
    meeting.require_minutes(MinutesState::Signed, "supplement")?;
    let mut check = Checker::new(tx.today());
    let day = check.required_date("day", input.day.as_deref());
    if day.zip(meeting.signed_on).is_some_and(|(day, signed)| day < signed) {
        check.refuse("day", FieldCode::Before("signed_on"));
    }
    let content = check.required_text("content", &input.content);
    let reason = check.required_line("reason", &input.reason);
    check.finish()?;
    let number = of(tx, id)?.last().map_or(1, |last| last.number + 1);
    let day = day.ok_or(Error::Internal("a checked day"))?;
    let meeting = meeting.id;
    tx.put(&Supplement { id: format!("{meeting}/{number}"), meeting, number, day, content, reason })?;
    Ok(number)
}
