use super::BackupReminder;
use crate::{Result, Session};
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use vault::Place;

/// The newest proven backup on one medium.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupAge {
    /// By what the medium is known again.
    pub stick: String,
    /// Where it was plugged in then.
    pub path: String,
    /// The backup's name.
    pub name: String,
    /// Local time by the clock of that day.
    pub made_at: String,
    /// Civil days since then; none when the clock of that day or of today is wrong.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub days: Option<i64>,
    /// Whether it is time for the next.
    pub freshness: Freshness,
}

/// Whether it is time for the next backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Freshness {
    /// Not due yet: at most 7 days old, unless the office decided otherwise.
    Fresh,
    /// Due.
    Aging,
    /// Late, by default after 14 days, or of a day that has not come yet.
    Old,
}

impl Session {
    /// How old the newest backup on each medium is, the one made last first. None is remembered when there was none.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn backup_ages(&self) -> Result<Vec<BackupAge>> {
        let log = self.folder.backup_log(self.host.files().as_ref());
        let reminder = self.backup_reminder()?;
        Ok(log.places.into_iter().map(|place| aged(place, self.today(), reminder)).collect())
    }
}

fn aged(place: Place, today: NaiveDate, reminder: BackupReminder) -> BackupAge {
    let made = NaiveDateTime::parse_from_str(&place.made_at, "%Y-%m-%dT%H:%M:%S").ok();
    let days = made.map(|made| (today - made.date()).num_days()).filter(|days| *days >= 0);
    BackupAge {
        stick: place.stick.to_string(),
        path: place.path,
        name: place.name.to_string(),
        made_at: place.made_at,
        days,
        freshness: freshness(days, reminder),
    }
}

/// A clock that jumped must not make a backup look fresh.
fn freshness(days: Option<i64>, reminder: BackupReminder) -> Freshness {
    match days {
        Some(days) if days <= i64::from(reminder.due_after) => Freshness::Fresh,
        Some(days) if days <= i64::from(reminder.late_after) => Freshness::Aging,
        _ => Freshness::Old,
    }
}

#[cfg(test)]
mod tests {
    use super::{BackupReminder, Freshness, freshness};

    #[test]
    fn a_backup_ages_by_civil_days() {
        let check = |days: Option<i64>, reminder: BackupReminder, expected: Freshness| {
            assert_eq!(freshness(days, reminder), expected, "made {days:?} days ago, {reminder:?}");
        };
        let usual = BackupReminder::default();
        check(Some(0), usual, Freshness::Fresh);
        check(Some(7), usual, Freshness::Fresh);
        check(Some(8), usual, Freshness::Aging);
        check(Some(14), usual, Freshness::Aging);
        check(Some(15), usual, Freshness::Old);
        check(None, usual, Freshness::Old);
        let daily = BackupReminder { due_after: 1, late_after: 3 };
        check(Some(2), daily, Freshness::Aging);
        check(Some(4), daily, Freshness::Old);
    }
}
