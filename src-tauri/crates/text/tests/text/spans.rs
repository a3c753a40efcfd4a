use chrono::NaiveDate;
use proptest::prelude::*;
use text::{DateError, SerialEpoch, Span, SpanDoubt, parse_span, serial_day, short_date};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

fn today() -> NaiveDate {
    day("2026-11-20")
}

#[test]
fn days_and_spans_are_read_as_registers_write_them() {
    #[track_caller]
    fn check(written: &str, from: &str, to: &str) {
        let expected = Span { from: day(from), to: day(to) };
        assert_eq!(parse_span(written, today()), Ok(expected), "{written} read");
    }
    check("5/9/2017", "2017-09-05", "2017-09-05");
    check("05.09.2017", "2017-09-05", "2017-09-05");
    check("5-9-2017", "2017-09-05", "2017-09-05");
    check("2017-09-05", "2017-09-05", "2017-09-05");
    check("05/09/2017 00:00:00", "2017-09-05", "2017-09-05");
    check("2017-09-05T00:00:00", "2017-09-05", "2017-09-05");
    check("ngày 05 tháng 9 năm 2017", "2017-09-05", "2017-09-05");
    check("Ngày 05/9/2017", "2017-09-05", "2017-09-05");
    check("12-14/5/2017", "2017-05-12", "2017-05-14");
    check("12 – 14/5/2017", "2017-05-12", "2017-05-14");
    check("từ 12 đến 14/5/2017", "2017-05-12", "2017-05-14");
    check("30/4 - 2/5/2017", "2017-04-30", "2017-05-02");
    check("từ ngày 12/5 đến ngày 14/5/2017", "2017-05-12", "2017-05-14");
    check("28/12/2016 - 03/01/2017", "2016-12-28", "2017-01-03");
    check("28.12.2016 đến 03.01.2017", "2016-12-28", "2017-01-03");
}

#[test]
fn what_is_no_certain_day_is_asked() {
    #[track_caller]
    fn check(written: &str, expected: SpanDoubt) {
        assert_eq!(parse_span(written, today()), Err(expected), "{written:?} is not guessed");
    }
    check("", SpanDoubt::Date(DateError::Empty));
    check("5/9", SpanDoubt::MissingYear);
    check("12-14/5", SpanDoubt::MissingYear);
    check("28/12 - 03/01/2017", SpanDoubt::Backwards);
    check("31/02/2017", SpanDoubt::Date(DateError::NoSuchDay { day: 31, month: 2, year: 2017 }));
    check("5/13/2017", SpanDoubt::Date(DateError::NoSuchDay { day: 5, month: 13, year: 2017 }));
    check("5/9/17", SpanDoubt::Date(DateError::TwoDigitYear { proposal: day("2017-09-05") }));
    check("12-14/5/17", SpanDoubt::Date(DateError::TwoDigitYear { proposal: day("2017-05-14") }));
    check("tháng 5/2017", SpanDoubt::Date(DateError::Unreadable));
    check("42867", SpanDoubt::Date(DateError::Unreadable));
    check("đầu tháng", SpanDoubt::Date(DateError::Unreadable));
}

#[test]
fn serial_numbers_count_as_spreadsheets_do() {
    #[track_caller]
    fn check(serial: f64, epoch: SerialEpoch, expected: Option<&str>) {
        assert_eq!(serial_day(serial, epoch), expected.map(day), "day {serial} since {epoch:?}");
    }
    check(1.0, SerialEpoch::Since1900, Some("1900-01-01"));
    check(59.0, SerialEpoch::Since1900, Some("1900-02-28"));
    check(60.0, SerialEpoch::Since1900, None);
    check(61.0, SerialEpoch::Since1900, Some("1900-03-01"));
    check(42_983.75, SerialEpoch::Since1900, Some("2017-09-05"));
    check(41_521.0, SerialEpoch::Since1904, Some("2017-09-05"));
    check(0.0, SerialEpoch::Since1904, Some("1904-01-01"));
    check(0.5, SerialEpoch::Since1900, None);
    check(-1.0, SerialEpoch::Since1900, None);
    check(f64::NAN, SerialEpoch::Since1900, None);
    check(1e300, SerialEpoch::Since1900, None);
    check(199_999.0, SerialEpoch::Since1900, None);
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,40}") {
        let _ = parse_span(&text, today());
    }

    #[test]
    fn near_dates_are_answered(text in "(từ |ngày )?[0-9]{0,4}([-/. ][0-9]{1,4}){0,3}( ?(-|đến) ?)?[0-9]{0,2}([-/.][0-9]{1,4}){0,2}") {
        let _ = parse_span(&text, today());
    }

    #[test]
    fn printed_spans_come_back(start in 0..60_000_i64, length in 0..500_i64) {
        let from = day("1990-01-01") + chrono::TimeDelta::days(start);
        let to = from + chrono::TimeDelta::days(length);
        let written = format!("{} - {}", short_date(from), short_date(to));
        prop_assert_eq!(parse_span(&written, today()), Ok(Span { from, to }));
    }
}
