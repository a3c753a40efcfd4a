use super::Timing;
use crate::profile::setting::{self, Key};
use crate::{OrganisationId, Result, TaskId, View};
use chrono::NaiveDate;
use rusqlite::Params;
use serde::Deserialize;

/// What a task's deadline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// The deadline in force once every extension is counted.
    Dated(NaiveDate),
    /// thường xuyên
    Recurring,
    /// không hạn
    Undated,
}

/// An extension, as far as the status depends on it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Extended {
    /// From this day on the new deadline counts.
    pub decided_on: NaiveDate,
    /// The deadline before.
    pub old_due: NaiveDate,
    /// The deadline after.
    pub new_due: NaiveDate,
}

/// A pause: from its first day up to, not including, the day work goes on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PausedDays {
    /// The first day of rest.
    pub from_day: NaiveDate,
    /// The day work goes on; none while it still rests.
    pub to_day: Option<NaiveDate>,
}

/// The dates and events a task's status follows from, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Ngày giao.
    pub assigned_on: NaiveDate,
    /// Its deadline.
    pub term: Term,
    /// The first day of work: the start entered, or the first note of progress.
    pub started_on: Option<NaiveDate>,
    /// Reported finished for that day.
    pub finished_on: Option<NaiveDate>,
    /// Confirmed on that day.
    pub confirmed_on: Option<NaiveDate>,
    /// Cancelled on that day.
    pub cancelled_on: Option<NaiveDate>,
    /// Its extensions, in any order.
    pub extensions: Vec<Extended>,
    /// Its pauses, in any order.
    pub pauses: Vec<PausedDays>,
}

impl Facts {
    /// The deadline as it was known on a day: extensions decided later do not count yet.
    #[must_use]
    pub fn due(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        let Term::Dated(due) = self.term else { return None };
        let decided = self.extensions.iter().filter(|extended| extended.decided_on <= as_of);
        let granted = decided.map(|extended| extended.new_due).max();
        let original = self.extensions.iter().map(|extended| extended.old_due).min();
        granted.or(original).or(Some(due))
    }

    /// Whether work rested on a day.
    #[must_use]
    pub fn is_paused(&self, as_of: NaiveDate) -> bool {
        self.pauses.iter().any(|pause| pause.from_day <= as_of && pause.to_day.is_none_or(|to| as_of < to))
    }
}

/// A task as the account counts it.
pub(super) struct Counted {
    pub(super) id: TaskId,
    pub(super) lead: OrganisationId,
    pub(super) lead_name: String,
    pub(super) facts: Facts,
}

#[derive(Deserialize)]
struct Stored {
    id: TaskId,
    lead: OrganisationId,
    lead_name: String,
    timing: Timing,
    assigned_on: NaiveDate,
    due_on: Option<NaiveDate>,
    started_on: Option<NaiveDate>,
    finished_on: Option<NaiveDate>,
    confirmed_on: Option<NaiveDate>,
    cancelled_on: Option<NaiveDate>,
    extensions: String,
    pauses: String,
}

impl Stored {
    fn read(self) -> Result<Counted> {
        let term = match (self.timing, self.due_on) {
            (Timing::Recurring, _) => Term::Recurring,
            (Timing::Dated, Some(due)) => Term::Dated(due),
            (Timing::Undated | Timing::Dated, _) => Term::Undated,
        };
        let facts = Facts {
            assigned_on: self.assigned_on,
            term,
            started_on: self.started_on,
            finished_on: self.finished_on,
            confirmed_on: self.confirmed_on,
            cancelled_on: self.cancelled_on,
            extensions: serde_json::from_str(&self.extensions)?,
            pauses: serde_json::from_str(&self.pauses)?,
        };
        Ok(Counted { id: self.id, lead: self.lead, lead_name: self.lead_name, facts })
    }
}

/// The tasks that stood open, came in or ended between two days, by lead.
pub(super) fn between(view: &View<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<Counted>> {
    let sql = concat!(include_str!("facts.sql"), include_str!("facts_between.sql"));
    load(view, sql, [from.to_string(), to.to_string()])
}

/// The facts of one task that is there.
pub(super) fn of(view: &View<'_>, id: &TaskId) -> Result<Facts> {
    let found = load(view, concat!(include_str!("facts.sql"), "WHERE t.id = ?1"), [id.as_str()])?;
    let not_found = || crate::Error::NotFound { kind: "task", id: id.to_string() };
    found.into_iter().next().map(|counted| counted.facts).ok_or_else(not_found)
}

fn load(view: &View<'_>, sql: &str, params: impl Params) -> Result<Vec<Counted>> {
    view.query::<Stored>(sql, params)?.into_iter().map(Stored::read).collect()
}

/// How many days before its deadline a task counts as due soon (norms E).
pub const SOON_DAYS: Key<u8> = Key::new("task_soon_days");

/// The setting [`SOON_DAYS`], 3 unless set; lists read the same row.
///
/// # Errors
/// Only when the database fails.
pub fn soon_days(view: &View<'_>) -> Result<u32> {
    Ok(setting::get(view, &SOON_DAYS)?.map_or(3, u32::from))
}
