use super::{Bounds, Cutoffs, PeriodKey, PeriodKind};
use chrono::NaiveDate;
use proptest::prelude::*;

#[test]
fn periods_begin_and_end_where_the_cutoff_says() {
    let check = |cutoff: u32, period: &str, expected: &str| {
        let cutoffs = Cutoffs { month: cutoff, quarter: cutoff, half: cutoff, year: cutoff };
        let bounds = cutoffs.bounds(period.parse().unwrap());
        let found = format!("{} {}", bounds.from, bounds.to);
        assert_eq!(found, expected, "the bounds of {period} with cut-off day {cutoff}");
    };
    check(1, "2017-07", "2017-07-01 2017-07-31");
    check(1, "2017-02", "2017-02-01 2017-02-28");
    check(1, "2017-Q2", "2017-04-01 2017-06-30");
    check(1, "2017-H2", "2017-07-01 2017-12-31");
    check(1, "2017-M9", "2017-01-01 2017-09-30");
    check(1, "2017", "2017-01-01 2017-12-31");
    check(15, "2017-01", "2016-12-15 2017-01-14");
    check(15, "2017-Q1", "2016-12-15 2017-03-14");
    check(15, "2017", "2016-12-15 2017-12-14");
}

#[test]
fn only_names_of_periods_are_read() {
    let check = |text: &str, expected: Option<&str>| {
        let read = text.parse::<PeriodKey>().ok().map(|key| key.to_string());
        assert_eq!(read.as_deref(), expected, "reading {text:?}");
    };
    check("2017-07", Some("2017-07"));
    check("2017-7", Some("2017-07"));
    check("2017-Q4", Some("2017-Q4"));
    check("2017-M9", Some("2017-M9"));
    check("2017", Some("2017"));
    for wrong in [
        "2017-13", "2017-Q5", "2017-H3", "17-07", "2017-", "2017--7", "2017-+7", "2017-Q", "", "Q1", "2017-é",
    ] {
        check(wrong, None);
    }
}

proptest! {
    #[test]
    fn every_day_belongs_to_one_month_whatever_the_cutoff(days in 0i64..80_000, cutoff in 1u32..=28) {
        let day = NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + chrono::Duration::days(days);
        let cutoffs = Cutoffs { month: cutoff, ..Cutoffs::CALENDAR };
        let month = cutoffs.month_of(day).unwrap();
        prop_assert!(cutoffs.bounds(month).contains(day), "{day} lies in its month {month}");
        prop_assert!(!cutoffs.bounds(month.previous()).contains(day), "and not in the month before");
        prop_assert!(!cutoffs.bounds(month.next()).contains(day), "nor in the month after");
        prop_assert_eq!(month.next().previous(), month, "the month after the month before");
    }

    #[test]
    fn parts_of_a_year_cover_it_once(year in 1900i32..2199, cutoff in 1u32..=28) {
        let cutoffs = Cutoffs { month: cutoff, quarter: cutoff, half: cutoff, year: cutoff };
        let whole = cutoffs.bounds(PeriodKey::new(PeriodKind::Year, year, 1).unwrap());
        for (kind, parts) in [(PeriodKind::Month, 12), (PeriodKind::Quarter, 4), (PeriodKind::Half, 2)] {
            let parts: Vec<Bounds> =
                (1..=parts).map(|part| cutoffs.bounds(PeriodKey::new(kind, year, part).unwrap())).collect();
            prop_assert_eq!(parts[0].from, whole.from, "{:?}: the first begins with the year", kind);
            prop_assert_eq!(parts[parts.len() - 1].to, whole.to, "{:?}: the last ends with it", kind);
            for pair in parts.windows(2) {
                let next = pair[0].to.succ_opt().unwrap();
                prop_assert_eq!(pair[1].from, next, "{:?}: no day is left out or told twice", kind);
            }
        }
    }

    #[test]
    fn the_year_to_date_holds_every_period_told_so_far(
        year in 1900i32..2199, month in 1u32..=12, cutoffs in [1u32..=28, 1u32..=28, 1u32..=28, 1u32..=28],
    ) {
        let [month_day, quarter, half, whole] = cutoffs;
        let cutoffs = Cutoffs { month: month_day, quarter, half, year: whole };
        let key = PeriodKey::new(PeriodKind::Month, year, month).unwrap();
        let (bounds, so_far) = (cutoffs.bounds(key), cutoffs.year_to_date(key));
        prop_assert!(so_far.from <= bounds.from, "it begins no later than the period");
        prop_assert_eq!(so_far.to, bounds.to, "and ends with it");
    }
}
