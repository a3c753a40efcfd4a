use chrono::{Datelike, NaiveDate, TimeDelta};
use office::period::{Bounds, Cutoffs, PeriodKey, PeriodKind};
use serde::{Deserialize, Serialize};

/// How long the figures of the first screen run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// The month under way.
    #[default]
    Month,
    /// The quarter under way.
    Quarter,
    /// The year under way.
    Year,
}

/// A period with the days that count so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) period: PeriodKey,
    /// The whole period's last day.
    pub(super) ends: NaiveDate,
    /// From its first day to the last that counts.
    pub(super) days: Bounds,
}

/// The period under way up to today, and as many days of the one before.
pub(super) fn parts(span: Span, cutoffs: Cutoffs, today: NaiveDate) -> Option<(Part, Part)> {
    let period = under_way(span, cutoffs, today)?;
    let passed = today - cutoffs.bounds(period).from;
    Some((part(cutoffs, period, passed), part(cutoffs, period.previous(), passed)))
}

fn part(cutoffs: Cutoffs, period: PeriodKey, passed: TimeDelta) -> Part {
    let Bounds { from, to } = cutoffs.bounds(period);
    let last = from.checked_add_signed(passed).unwrap_or(to).min(to);
    Part { period, ends: to, days: Bounds { from, to: last } }
}

/// The period that holds the day; a cut-off above 1 moves its last days into the next one.
fn under_way(span: Span, cutoffs: Cutoffs, today: NaiveDate) -> Option<PeriodKey> {
    let (kind, part) = match span {
        Span::Month => (PeriodKind::Month, today.month()),
        Span::Quarter => (PeriodKind::Quarter, today.month().div_ceil(3)),
        Span::Year => (PeriodKind::Year, 1),
    };
    let calendar = PeriodKey::new(kind, today.year(), part)?;
    Some(if cutoffs.bounds(calendar).contains(today) { calendar } else { calendar.next() })
}

#[cfg(test)]
mod tests {
    use super::{Span, parts};
    use chrono::NaiveDate;
    use office::period::Cutoffs;

    #[test]
    fn the_days_before_are_as_many_as_have_passed() {
        let custom = Cutoffs { month: 15, quarter: 15, half: 15, year: 15 };
        let check = |span, cutoffs, today: &str, expected: [&str; 2]| {
            let today: NaiveDate = today.parse().expect("a day");
            let (now, before) = parts(span, cutoffs, today).expect("a period");
            let shown =
                [now, before].map(|part| format!("{} {} {}", part.period, part.days.from, part.days.to));
            assert_eq!(shown, expected, "{span:?} on {today}");
        };
        let calendar = Cutoffs::CALENDAR;
        check(
            Span::Month,
            calendar,
            "2017-07-20",
            ["2017-07 2017-07-01 2017-07-20", "2017-06 2017-06-01 2017-06-20"],
        );
        check(
            Span::Month,
            calendar,
            "2017-03-31",
            ["2017-03 2017-03-01 2017-03-31", "2017-02 2017-02-01 2017-02-28"],
        );
        check(
            Span::Month,
            custom,
            "2017-07-15",
            ["2017-08 2017-07-15 2017-07-15", "2017-07 2017-06-15 2017-06-15"],
        );
        check(
            Span::Quarter,
            calendar,
            "2017-01-02",
            ["2017-Q1 2017-01-01 2017-01-02", "2016-Q4 2016-10-01 2016-10-02"],
        );
        check(
            Span::Quarter,
            custom,
            "2017-12-20",
            ["2018-Q1 2017-12-15 2017-12-20", "2017-Q4 2017-09-15 2017-09-20"],
        );
        check(
            Span::Year,
            calendar,
            "2016-12-31",
            ["2016 2016-01-01 2016-12-31", "2015 2015-01-01 2015-12-31"],
        );
    }
}
