use crate::{Result, View};
use chrono::{Datelike, NaiveDate, Weekday};
use std::collections::BTreeMap;

/// The longest run of days off that is looked over; Tết with its weekends is ten.
const LONGEST_REST: usize = 31;

/// The days that differ from the week's own rhythm.
#[derive(Debug, Clone, Default)]
pub struct Workdays {
    /// Each with whether it is worked.
    exceptions: BTreeMap<NaiveDate, bool>,
}

impl Workdays {
    /// The working days as the office's table of holidays has them.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn read(view: &View<'_>) -> Result<Self> {
        let mut statement =
            view.conn.prepare_cached("SELECT day, worked FROM holiday WHERE deleted_at IS NULL")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))?;
        let mut exceptions = BTreeMap::new();
        for row in rows {
            let (day, worked) = row?;
            exceptions.extend(day.parse().map(|day: NaiveDate| (day, worked)));
        }
        Ok(Self { exceptions })
    }

    /// Whether a day is worked.
    #[must_use]
    pub fn is_worked(&self, day: NaiveDate) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        self.exceptions.get(&day).copied().unwrap_or(!weekend)
    }

    /// The day itself when it is worked, otherwise the next one that is. None where the calendar knows no end of rest.
    #[must_use]
    pub fn on_or_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.iter_days().take(LONGEST_REST).find(|day| self.is_worked(*day))
    }

    /// The `count`th working day after a day.
    #[must_use]
    pub fn after(&self, day: NaiveDate, count: u32) -> Option<NaiveDate> {
        let mut reached = day;
        for _ in 0..count {
            reached = self.on_or_after(reached.succ_opt()?)?;
        }
        Some(reached)
    }
}
