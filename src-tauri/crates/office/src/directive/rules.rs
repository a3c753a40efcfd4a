//! What an office decides for its registers once: how long a letter may take, and whether numbers are held.

use crate::check::Checker;
use crate::profile::setting::{self, Key};
use crate::workday::Workdays;
use crate::{CountInput, FieldCode, Result, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

const KEY: Key<RegisterRules> = Key::new("register_rules");
/// The longest time limit that can be meant.
const MOST_DAYS: i64 = 365;

/// How the days of a time limit are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DayCount {
    /// Every day of the calendar; a limit that ends on a day off ends on the next working day.
    #[default]
    Calendar,
    /// Working days only.
    Working,
}

/// The time limit of a letter that names none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeadlineRule {
    /// How many days from its arrival.
    pub days: u32,
    /// Which days count.
    pub count: DayCount,
}

/// The rules of the registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct RegisterRules {
    /// The time limit of a letter that names none; no limit is proposed without it.
    pub deadline: Option<DeadlineRule>,
    /// Whether a number may be held for a document that is registered elsewhere.
    pub holds_numbers: bool,
}

/// The rules as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct RegisterRulesInput {
    /// How many days a letter may take; no limit is proposed when it is empty.
    pub days: Option<CountInput>,
    /// Which days count.
    pub count: DayCount,
    /// Whether a number may be held for a document that is registered elsewhere.
    pub holds_numbers: bool,
}

/// The rules in force.
///
/// # Errors
/// Only when the database fails.
pub fn read(view: &View<'_>) -> Result<RegisterRules> {
    Ok(setting::get(view, &KEY)?.unwrap_or_default())
}

/// Puts other rules in force.
///
/// # Errors
/// [`crate::Error::Invalid`] when the days are no whole number from 1 to 365.
pub fn save(tx: &mut Tx<'_>, input: &RegisterRulesInput) -> Result<()> {
    let mut check = Checker::new(tx.today());
    let days = check.count_up_to("days", input.days.as_ref(), MOST_DAYS);
    if days == Some(0) {
        check.refuse("days", FieldCode::NotAllowed);
    }
    check.finish()?;
    let days = days.and_then(|days| u32::try_from(days).ok());
    let deadline = days.map(|days| DeadlineRule { days, count: input.count });
    setting::put(tx, &KEY, &RegisterRules { deadline, holds_numbers: input.holds_numbers })
}

/// The deadline a letter that arrived on that day is proposed; none when the office has no rule.
///
/// # Errors
/// Only when the database fails.
pub fn propose_deadline(view: &View<'_>, arrival: NaiveDate) -> Result<Option<NaiveDate>> {
    let Some(DeadlineRule { days, count }) = read(view)?.deadline else { return Ok(None) };
    let workdays = Workdays::read(view)?;
    Ok(match count {
        DayCount::Calendar => workdays.on_or_after(arrival + chrono::Days::new(u64::from(days))),
        DayCount::Working => workdays.after(arrival, days),
    })
}
