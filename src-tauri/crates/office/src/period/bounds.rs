use super::{PeriodKey, PeriodKind};
use crate::{Error, FieldCode, FieldError, Result};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// The first and the last day of a period, both inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Bounds {
    /// The first day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: NaiveDate,
    /// The last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to: NaiveDate,
}

impl Bounds {
    /// The days from a first to a last.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming `to_day` when it lies before the first.
    pub fn between(from: NaiveDate, to: NaiveDate) -> Result<Self> {
        if from <= to {
            return Ok(Self { from, to });
        }
        let field = "to_day".to_owned();
        Err(Error::Invalid(vec![FieldError { field, code: FieldCode::Before("from_day") }]))
    }

    /// Whether the day lies inside.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The day of the month each kind of period begins on, 1–28. Above 1 it begins in the month before (norms C.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cutoffs {
    /// For months.
    pub month: u32,
    /// For quarters.
    pub quarter: u32,
    /// For half-years and nine months.
    pub half: u32,
    /// For years.
    pub year: u32,
}

impl Cutoffs {
    /// Calendar months, quarters and years.
    pub const CALENDAR: Cutoffs = Cutoffs { month: 1, quarter: 1, half: 1, year: 1 };

    /// The bounds of a period.
    #[must_use]
    pub fn bounds(&self, period: PeriodKey) -> Bounds {
        let day = match period.kind() {
            PeriodKind::Month => self.month,
            PeriodKind::Quarter => self.quarter,
            PeriodKind::Half | PeriodKind::NineMonths => self.half,
            PeriodKind::Year => self.year,
        };
        let (first, last) = period.months();
        let from = start_of(period.year(), first, day);
        let after =
            start_of(period.year(), last, day).checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX);
        Bounds { from, to: after.pred_opt().unwrap_or(after) }
    }

    /// The part of the year up to the end of a period: from the year's first day to the period's last.
    #[must_use]
    pub fn year_to_date(&self, period: PeriodKey) -> Bounds {
        let year = PeriodKey::new(PeriodKind::Year, period.year(), 1).map(|year| self.bounds(year));
        let bounds = self.bounds(period);
        Bounds { from: year.map_or(bounds.from, |year| year.from.min(bounds.from)), to: bounds.to }
    }

    /// The month that holds the day.
    #[must_use]
    pub fn month_of(&self, day: NaiveDate) -> Option<PeriodKey> {
        use chrono::Datelike;
        let key = PeriodKey::new(PeriodKind::Month, day.year(), day.month())?;
        if self.bounds(key).contains(day) { Some(key) } else { Some(key.next()) }
    }
}

/// The first day of a month-long period; on the calendar when `day` is 1, otherwise in the month before.
fn start_of(year: i32, month: u32, day: u32) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MIN);
    if day <= 1 {
        return first;
    }
    let before = first.checked_sub_months(Months::new(1)).unwrap_or(first);
    before.checked_add_days(Days::new(u64::from(day - 1))).unwrap_or(before)
}
