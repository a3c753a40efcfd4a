//! After how many days without a backup the office wants to be reminded.

use super::setting::{self, Key};
use crate::check::Checker;
use crate::{CountInput, FieldCode, Result, Tx, View};
use serde::{Deserialize, Serialize};

const KEY: Key<BackupReminder> = Key::new("backup_reminder");
/// The longest wait that can be meant.
const MOST_DAYS: i64 = 90;

/// After how many days without a backup the window says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupReminder {
    /// A backup older than so many days is due.
    pub due_after: u32,
    /// One older than so many days is late.
    pub late_after: u32,
}

impl Default for BackupReminder {
    fn default() -> Self {
        Self { due_after: 7, late_after: 14 }
    }
}

/// The same as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct BackupReminderInput {
    /// A whole number from 1 to 90.
    pub due_after: Option<CountInput>,
    /// A whole number above the other, to 90.
    pub late_after: Option<CountInput>,
}

/// What the office wants.
///
/// # Errors
/// Only when the database fails.
pub fn read(view: &View<'_>) -> Result<BackupReminder> {
    Ok(setting::get(view, &KEY)?.unwrap_or_default())
}

/// Puts other days in force.
///
/// # Errors
/// [`crate::Error::Invalid`] when a number is missing, out of bounds, or the second is not above the first.
pub fn save(tx: &mut Tx<'_>, input: &BackupReminderInput) -> Result<()> {
    let mut check = Checker::new(tx.today());
    let due = check.count_up_to("due_after", input.due_after.as_ref(), MOST_DAYS);
    let late = check.count_up_to("late_after", input.late_after.as_ref(), MOST_DAYS);
    for (field, days) in [("due_after", due), ("late_after", late)] {
        if check.is_clean() && days.is_none() {
            check.refuse(field, FieldCode::Missing);
        }
    }
    if check.is_clean() && (due == Some(0) || late <= due) {
        check.refuse(if due == Some(0) { "due_after" } else { "late_after" }, FieldCode::NotAllowed);
    }
    check.finish()?;
    let days = |days: Option<i64>| days.and_then(|days| u32::try_from(days).ok()).unwrap_or_default();
    setting::put(tx, &KEY, &BackupReminder { due_after: days(due), late_after: days(late) })
}
