//! What a text says in numbers: the year, the term, the day it celebrates, how often it has been held.

use std::collections::BTreeSet;

/// Numbers named in a text. Each set may be empty; two texts disagree only where both say something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Years, written out or by their lunar names (“Tân Sửu”).
    pub years: BTreeSet<i32>,
    /// Terms of office (“nhiệm kỳ 2021 - 2026”), by first and last year.
    pub terms: BTreeSet<(i32, i32)>,
    /// Numbers of an elected body (“khóa XV”).
    pub bodies: BTreeSet<u32>,
    /// Anniversaries (“75 năm Ngày …”).
    pub anniversaries: BTreeSet<u32>,
    /// How often something has been held (“lần thứ V”).
    pub editions: BTreeSet<u32>,
    /// Days without their year, as (month, day).
    pub days: BTreeSet<(u32, u32)>,
    /// The part of a year it is about.
    pub periods: BTreeSet<Period>,
    /// It is about several years (“giai đoạn 2021-2030”, “đến năm 2030”).
    pub long_term: bool,
}

/// A part of a year that a letter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// A week by its number (“tuần 12”).
    Week(u32),
    /// A month (“tháng 7/2019”).
    Month(u32),
    /// The first months of a year (“6 tháng”, “9 tháng đầu năm”).
    Months(u32),
    /// A quarter (“quý III”).
    Quarter(u32),
}
