use crate::Session;
use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;
use vault::Place;

/// After so many days without a backup the clerk is reminded.
const GETTING_OLD: i64 = 7;

/// After so many days a disk that fails costs too much work.
const TOO_OLD: i64 = 14;

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
    /// At most 7 days old.
    Fresh,
    /// More than 7 days old.
    Aging,
    /// More than 14 days old, or of a day that has not come yet.
    Old,
}

impl Session {
    /// How old the newest backup on each medium is, the one made last first. None is remembered when there was none.
    #[must_use]
    pub fn backup_ages(&self) -> Vec<BackupAge> {
        let log = self.folder.backup_log(self.host.files().as_ref());
        log.places.into_iter().map(|place| aged(place, self.today())).collect()
    }
}

fn aged(place: Place, today: NaiveDate) -> BackupAge {
    let made = NaiveDateTime::parse_from_str(&place.made_at, "%Y-%m-%dT%H:%M:%S").ok();
    let days = made.map(|made| (today - made.date()).num_days()).filter(|days| *days >= 0);
    BackupAge {
        stick: place.stick.to_string(),
        path: place.path,
        name: place.name.to_string(),
        made_at: place.made_at,
        days,
        freshness: freshness(days),
    }
}

/// A clock that jumped must not make a backup look fresh.
fn freshness(days: Option<i64>) -> Freshness {
    match days {
        Some(..=GETTING_OLD) => Freshness::Fresh,
        Some(..=TOO_OLD) => Freshness::Aging,
        _ => Freshness::Old,
    }
}

#[cfg(test)]
mod tests {
    use super::{Freshness, freshness};

    #[test]
    fn a_backup_ages_by_civil_days() {
        let check = |days: Option<i64>, expected: Freshness| {
            assert_eq!(freshness(days), expected, "made {days:?} days ago");
        };
        check(Some(0), Freshness::Fresh);
        check(Some(7), Freshness::Fresh);
        check(Some(8), Freshness::Aging);
        check(Some(14), Freshness::Aging);
        check(Some(15), Freshness::Old);
        check(None, Freshness::Old);
    }
}
