//! A date as a register gives it: sometimes only the month or the year is known.

use chrono::{Datelike, Days, Months, NaiveDate};

/// When something was issued, as exactly as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// The day is known.
    Day(NaiveDate),
    /// The month is known; the day given is its first.
    Month(NaiveDate),
    /// The year is known; the day given is its first.
    Year(NaiveDate),
}

/// Years outside these are slips of the pen: the Front was founded in 1930 and nobody registers ahead of 2100.
const PLAUSIBLE_YEARS: std::ops::RangeInclusive<i32> = 1930..=2100;

impl When {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else, or a year nobody can mean, is not a date.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('-');
        let year: i32 = parts.next()?.parse().ok()?;
        let month: Option<u32> = parts.next().map(str::parse).transpose().ok()?;
        let day: Option<u32> = parts.next().map(str::parse).transpose().ok()?;
        if parts.next().is_some() {
            return None;
        }
        let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))?;
        let when = match (month, day) {
            (Some(_), Some(_)) => Self::Day(first),
            (Some(_), None) => Self::Month(first),
            _ => Self::Year(first),
        };
        when.is_plausible().then_some(when)
    }

    /// The first day it can mean.
    pub fn first(self) -> NaiveDate {
        match self {
            Self::Day(day) | Self::Month(day) | Self::Year(day) => day,
        }
    }

    /// The last day it can mean.
    pub fn last(self) -> NaiveDate {
        let months = match self {
            Self::Day(day) => return day,
            Self::Month(_) => 1,
            Self::Year(_) => 12,
        };
        let next = self.first().checked_add_months(Months::new(months));
        next.and_then(|day| day.checked_sub_days(Days::new(1))).unwrap_or(self.first())
    }

    fn middle(self) -> NaiveDate {
        self.first() + (self.last() - self.first()) / 2
    }

    /// The year it lies in.
    pub fn year(self) -> i32 {
        self.first().year()
    }

    /// Whether the year is one a register can hold.
    pub fn is_plausible(self) -> bool {
        PLAUSIBLE_YEARS.contains(&self.year())
    }

    /// The fewest days that can lie between the two; none if they can be the same day.
    ///
    /// Of two dates of which neither day is known the middles are taken: December of one year and January of the
    /// next are the unlikeliest reading of two years.
    pub fn days_to(self, other: Self) -> u32 {
        let vague = !matches!(self, Self::Day(_)) && !matches!(other, Self::Day(_));
        if vague && self.last().min(other.last()) < self.first().max(other.first()) {
            return u32::try_from((self.middle() - other.middle()).num_days().abs()).unwrap_or(0);
        }
        let gap = (other.first() - self.last()).max(self.first() - other.last());
        u32::try_from(gap.num_days()).unwrap_or(0)
    }
}
