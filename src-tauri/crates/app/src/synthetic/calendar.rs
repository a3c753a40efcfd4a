use chrono::{Days, Months, NaiveDate};

/// A month of the plan: not of the calendar, but counted back from the last day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Month {
    /// Its place among all months, from 0.
    at: u32,
    pub(super) from: NaiveDate,
    to: NaiveDate,
}

/// The months of so many years, the last of which ends on the day given.
pub(super) fn months(last: NaiveDate, years: u32) -> impl Iterator<Item = Month> {
    let count = years.saturating_mul(12);
    let end = move |left: u32| last.checked_sub_months(Months::new(left));
    (0..count).filter_map(move |at| {
        let left = count - at;
        let from = end(left)?.checked_add_days(Days::new(1))?;
        Some(Month { at, from, to: end(left - 1)? })
    })
}

impl Month {
    /// The days of this month's share of what a year brings, spread evenly and in order.
    pub(super) fn days(&self, yearly: u32) -> impl Iterator<Item = NaiveDate> + use<> {
        let upto = |month: u32| u64::from(yearly) * u64::from(month) / 12;
        let (from, count) = (self.from, upto(self.at + 1) - upto(self.at));
        let length = u64::try_from((self.to - from).num_days()).unwrap_or_default() + 1;
        (0..count).filter_map(move |at| from.checked_add_days(Days::new(at * length / count)))
    }
}

/// The day so many days later.
pub(super) fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// The day as a form sends it.
pub(super) fn typed(day: NaiveDate) -> Option<String> {
    Some(day.to_string())
}

#[cfg(test)]
mod tests {
    use super::months;
    use chrono::NaiveDate;

    #[test]
    fn every_day_of_the_plan_lies_in_one_month() {
        let check = |last: &str, years, first: &str| {
            let last: NaiveDate = last.parse().unwrap();
            let months: Vec<_> = months(last, years).collect();
            assert_eq!(months.len(), years as usize * 12, "{years} years have their months");
            assert_eq!(months[0].from.to_string(), first, "{years} years up to {last} begin on {first}");
            assert_eq!(months[months.len() - 1].to, last, "the last month ends today");
            for pair in months.windows(2) {
                assert_eq!(pair[0].to.succ_opt(), Some(pair[1].from), "no gap after {}", pair[0].to);
            }
            let days: Vec<_> = months.iter().flat_map(|month| month.days(100)).collect();
            assert_eq!(days.len(), years as usize * 100, "a year brings what was asked for");
            assert!(days.is_sorted(), "records come in the order of their days");
        };
        check("2026-10-31", 1, "2025-11-01");
        check("2026-02-28", 2, "2024-02-29");
        check("2017-07-15", 10, "2007-07-16");
    }
}
