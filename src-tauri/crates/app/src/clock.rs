//! A clock that cannot be right, told by the last thing somebody did in the office.

use crate::Session;
use crate::messages::far_off_words;
use chrono::NaiveDate;

/// After so many days without any work the clock is doubted rather than the clerk.
const LONG: i64 = 90;

impl Session {
    /// What is said when today is far from the day of the last work, or before it; nothing when it is not, or when that
    /// cannot be read, which is found and told elsewhere.
    pub(crate) fn far_off_clock(&self) -> Option<String> {
        let last = day_of(&self.view().last_operation_at().ok()??)?;
        let today = self.today();
        is_far(last, today).then(|| far_off_words(last, today))
    }
}

/// The civil day of a moment in local time, `YYYY-MM-DDTHH:MM:SS`.
fn day_of(moment: &str) -> Option<NaiveDate> {
    moment.get(..10)?.parse().ok()
}

fn is_far(last: NaiveDate, today: NaiveDate) -> bool {
    !(0..=LONG).contains(&(today - last).num_days())
}

#[cfg(test)]
mod tests {
    use super::{day_of, is_far};

    #[test]
    fn a_day_before_the_last_work_or_long_after_it_is_doubted() {
        let last = day_of("2017-07-31T16:00:00").unwrap();
        let check = |today: &str, expected: bool| {
            assert_eq!(is_far(last, today.parse().unwrap()), expected, "worked on {last}, today {today}");
        };
        check("2017-07-31", false);
        check("2017-08-01", false);
        check("2017-10-29", false);
        check("2017-10-30", true);
        check("2017-07-30", true);
        check("1970-01-01", true);
        check("2002-01-01", true);
        check("2099-12-31", true);
    }
}
