use super::{Meeting, MinutesState, conclude, given, outcome};
use crate::check::Checker;
use crate::{Error, FieldCode, MeetingId, Result, Tx};
use serde::{Deserialize, Serialize};

/// The signing of minutes as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SignInput {
    /// When the chair signed; not before the meeting.
    pub signed_on: Option<String>,
}

/// The notice of conclusions as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct NoticeInput {
    /// Số, ký hiệu.
    pub symbol: String,
    /// The day on the notice; not before the signing.
    pub date: Option<String>,
}

/// Begins the minutes of a meeting on which nothing has been written yet.
///
/// # Errors
/// [`Error::WrongState`] when they have begun.
pub fn begin_minutes(tx: &mut Tx<'_>, id: &MeetingId) -> Result<()> {
    let mut meeting: Meeting = tx.get(id)?;
    meeting.require_minutes(MinutesState::None, "begin_minutes")?;
    meeting.minutes_state = MinutesState::Draft;
    tx.put(&meeting)
}

/// Records that the minutes were signed; from then on they are frozen, with the tasks they name (norms D.2).
///
/// # Errors
/// [`Error::Invalid`] naming each conclusion that has neither a task nor the mark "không phát sinh nhiệm vụ";
/// [`Error::WrongState`] when the minutes are not begun or signed already.
pub fn sign(tx: &mut Tx<'_>, id: &MeetingId, input: &SignInput) -> Result<()> {
    let mut meeting: Meeting = tx.get(id)?;
    meeting.require_minutes(MinutesState::Draft, "sign")?;
    let mut check = Checker::new(tx.today());
    let signed_on = check.required_date("signed_on", input.signed_on.as_deref());
    if signed_on.is_some_and(|day| day < meeting.day) {
        check.refuse("signed_on", FieldCode::Before("day"));
    }
    for (at, conclusion) in conclude::of(tx, id)?.iter().enumerate() {
        if conclusion.no_task_on.is_none() && outcome::tasks_of(tx, &conclusion.id)?.is_empty() {
            check.refuse(&format!("conclusions[{at}]"), FieldCode::Needs("tasks"));
        }
    }
    check.finish()?;
    given::keep(tx, &meeting, signed_on.ok_or(Error::Internal("a checked day"))?)?;
    meeting.minutes_state = MinutesState::Signed;
    meeting.signed_on = signed_on;
    tx.put(&meeting)
}

/// Records number and day of the notice of conclusions, once, after the minutes were signed (norms D.3).
///
/// # Errors
/// [`Error::WrongState`] before the signing; [`Error::Frozen`] when they are recorded already; [`Error::Invalid`].
pub fn record_notice(tx: &mut Tx<'_>, id: &MeetingId, input: &NoticeInput) -> Result<()> {
    let mut meeting: Meeting = tx.get(id)?;
    meeting.require_minutes(MinutesState::Signed, "record_notice")?;
    if meeting.notice_date.is_some() {
        return Err(Error::Frozen { kind: "meeting", id: id.to_string(), why: "issued" });
    }
    let mut check = Checker::new(tx.today());
    let symbol = check.required_line("symbol", &input.symbol);
    let date = check.required_date("date", input.date.as_deref());
    if date.zip(meeting.signed_on).is_some_and(|(date, signed)| date < signed) {
        check.refuse("date", FieldCode::Before("signed_on"));
    }
    check.finish()?;
    meeting.notice_symbol = symbol;
    meeting.notice_date = date;
    tx.put(&meeting)
}
