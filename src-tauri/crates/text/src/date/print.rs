//! Dates to words on paper.

use crate::number::{padded, roman};
use chrono::{Datelike, NaiveDate, Weekday};

/// `05/09/2026`, for tables and forms.
pub fn short_date(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// `ngày 05 tháng 02 năm 2026`, for the line of place and date.
///
/// Days below ten and the months 1 and 2 take a leading zero, other months none (Hướng dẫn 36-HD/VPTW and
/// 05-HD/VPTW; Nghị định 30/2020 has the same rule), so that no digit can be written in front of them.
pub fn long_date(date: NaiveDate) -> String {
    format!("ngày {} tháng {} năm {}", padded(date.day()), month_number(date), date.year())
}

/// `05/9/2026`, for citing a document; the leading-zero rule of [`long_date`].
pub fn citation_date(date: NaiveDate) -> String {
    format!("{}/{}/{}", padded(date.day()), month_number(date), date.year())
}

/// The month's number as it is printed: `01`, `02`, `3` … `12`.
pub fn month_number(date: NaiveDate) -> String {
    match date.month() {
        month @ 1..=2 => padded(month),
        month => month.to_string(),
    }
}

/// `tháng 9/2026`: the month a day lies in.
pub fn month_label(day: NaiveDate) -> String {
    format!("tháng {}/{}", month_number(day), day.year())
}

/// `quý III/2024`: the quarter a day lies in.
pub fn quarter_label(day: NaiveDate) -> String {
    format!("quý {}/{}", roman(day.quarter()), day.year())
}

/// `thứ Hai` … `thứ Bảy`, `Chủ nhật`.
pub fn weekday_name(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "thứ Hai",
        Weekday::Tue => "thứ Ba",
        Weekday::Wed => "thứ Tư",
        Weekday::Thu => "thứ Năm",
        Weekday::Fri => "thứ Sáu",
        Weekday::Sat => "thứ Bảy",
        Weekday::Sun => "Chủ nhật",
    }
}
