use chrono::NaiveDate;
use proptest::prelude::*;
use text::{
    DateError, citation_date, long_date, month_label, month_number, parse_date, quarter_label, short_date,
    weekday_name,
};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_else(|| panic!("no day {day}/{month}/{year}"))
}

#[test]
fn dates_are_read_day_first() {
    #[track_caller]
    fn check(typed: &str, expected: Result<NaiveDate, DateError>) {
        assert_eq!(parse_date(typed, day(2026, 11, 21)), expected, "{typed:?} typed in November 2026");
    }
    let fifth = Ok(day(2026, 9, 5));
    for typed in
        ["5/9/2026", "05/09/2026", "5-9-2026", "5.9.2026", "05092026", "2026-09-05", " 5 / 9 / 2026 "]
    {
        check(typed, fifth);
    }
    for typed in ["5/9", "05-09", "5.9"] {
        check(typed, fifth);
    }
    check("29/2/2024", Ok(day(2024, 2, 29)));
    check("1/1/1900", Ok(day(1900, 1, 1)));
    check("31/12/2199", Ok(day(2199, 12, 31)));
    check("", Err(DateError::Empty));
    check("31/02/2026", Err(DateError::NoSuchDay { day: 31, month: 2, year: 2026 }));
    check("29/2", Err(DateError::NoSuchDay { day: 29, month: 2, year: 2026 }));
    check("12/25/2026", Err(DateError::NoSuchDay { day: 12, month: 25, year: 2026 }));
    check("0/9/2026", Err(DateError::NoSuchDay { day: 0, month: 9, year: 2026 }));
    check("31/2/26", Err(DateError::NoSuchDay { day: 31, month: 2, year: 2026 }));
    check("1/1/1899", Err(DateError::OutOfRange { year: 1899 }));
    check("1/1/2200", Err(DateError::OutOfRange { year: 2200 }));
}

#[test]
fn a_short_year_is_a_question() {
    #[track_caller]
    fn check(typed: &str, proposal: NaiveDate) {
        let expected = Err(DateError::TwoDigitYear { proposal });
        assert_eq!(parse_date(typed, day(2026, 11, 21)), expected, "{typed:?} typed in November 2026");
    }
    check("5-9-26", day(2026, 9, 5));
    check("050926", day(2026, 9, 5));
    check("5/9/36", day(2036, 9, 5));
    check("5/9/37", day(1937, 9, 5));
    check("2.9.45", day(1945, 9, 2));
}

#[test]
fn what_is_no_date_is_unreadable() {
    let typed = [
        "hôm nay",
        "2026",
        "5",
        "0509",
        "5/9-2026",
        "5/9/",
        "/9/2026",
        "5//2026",
        "5/9/202",
        "5/9/20266",
        "005/9/2026",
        "+5/9/2026",
        "5/9/2026/1",
        "2026/09/05",
        "ngày5",
        "đđđđđđđđ",
        "5/9/٢٠٢٦",
    ];
    for typed in typed {
        let read = parse_date(typed, day(2026, 11, 21));
        assert_eq!(read, Err(DateError::Unreadable), "{typed:?} is no date");
    }
}

#[test]
fn dates_are_printed_by_the_leading_zero_rule() {
    #[track_caller]
    fn check(printed: &str, expected: &str) {
        assert_eq!(printed, expected, "the date is printed as offices print it");
    }
    check(&short_date(day(2026, 9, 5)), "05/09/2026");
    check(&long_date(day(2026, 2, 5)), "ngày 05 tháng 02 năm 2026");
    check(&long_date(day(2026, 1, 10)), "ngày 10 tháng 01 năm 2026");
    check(&long_date(day(2026, 3, 9)), "ngày 09 tháng 3 năm 2026");
    check(&long_date(day(2026, 12, 31)), "ngày 31 tháng 12 năm 2026");
    check(&citation_date(day(2026, 9, 5)), "05/9/2026");
    check(&citation_date(day(2017, 2, 20)), "20/02/2017");
    check(&month_number(day(2026, 2, 1)), "02");
    check(&month_label(day(2026, 9, 30)), "tháng 9/2026");
    check(&quarter_label(day(2024, 7, 1)), "quý III/2024");
    check(&quarter_label(day(2024, 12, 31)), "quý IV/2024");
}

#[test]
fn the_week_begins_on_monday() {
    let names = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
    for (after, name) in names.into_iter().enumerate() {
        let date = day(2026, 11, 16) + chrono::Days::new(after as u64);
        assert_eq!(weekday_name(date), name, "{date} is {name}");
    }
}

proptest! {
    #[test]
    fn printed_dates_read_back(year in 1900..=2199_i32, ordinal in 1..=365_u32) {
        let date = NaiveDate::from_yo_opt(year, ordinal).unwrap();
        let compact = short_date(date).replace('/', "");
        for typed in [short_date(date), citation_date(date), date.to_string(), compact] {
            prop_assert_eq!(parse_date(&typed, NaiveDate::MIN), Ok(date), "{} reads back", typed);
        }
    }

    #[test]
    fn anything_typed_has_an_answer(typed in any::<String>(), near in "[-0-9./ ]{0,12}", latest in any::<bool>()) {
        let today = if latest { NaiveDate::MAX } else { NaiveDate::MIN };
        for text in [typed, near] {
            if let Err(error) = parse_date(&text, today) {
                prop_assert!(!error.to_string().is_empty(), "an error says something");
            }
        }
        prop_assert!(!long_date(today).is_empty(), "any day prints");
    }
}
