//! What begins with a word: “năm 2022”, “tháng 7”, “quý III”, “khóa XV”, “lần thứ V”, “Tân Sửu”.

use super::Reader;
use crate::read::calendar::{lunar_year, ordinal};
use crate::read::facts::Period;
use crate::read::token::Token;

impl Reader<'_> {
    /// How many words belong to what this word begins.
    pub(super) fn worded(&mut self, at: usize) -> usize {
        let next = self.word(at + 1).to_owned();
        let number = self.tokens.get(at + 1).and_then(Token::number);
        match self.tokens[at].word.as_str() {
            "den" if next == "nam" => {
                self.horizon = true;
                0
            }
            "giai" if next == "doan" => {
                self.facts.long_term = true;
                2
            }
            "nhiem" if next == "ky" && self.named_years(at + 2) => 2,
            "nam" if self.named_years(at + 1) => 1,
            "ngay" => self.written_day(at, number),
            "thang" => self.month(at, number),
            "quy" => self.quarter(at, &next),
            "tuan" => self.week(number),
            "khoa" => self.body(&next),
            "lan" => self.edition(at, &next),
            stem => self.lunar(at, stem.to_owned().as_str(), &next),
        }
    }

    /// “ngày 24 tháng 6 năm 2021”; “ngày” before `24/6` goes with it.
    fn written_day(&mut self, at: usize, day: Option<u32>) -> usize {
        let month = self.tokens.get(at + 3).and_then(Token::number);
        match (day, month) {
            (Some(day @ 1..=31), Some(month @ 1..=12)) if self.word(at + 2) == "thang" => {
                self.facts.days.insert((month, day));
                4
            }
            _ => 0,
        }
    }

    fn month(&mut self, at: usize, number: Option<u32>) -> usize {
        let Some(month @ 1..=12) = number else { return 0 };
        if self.joined(at + 2).is_none() {
            self.facts.periods.insert(Period::Month(month));
            return 2;
        }
        1
    }

    fn quarter(&mut self, at: usize, next: &str) -> usize {
        let Some(quarter @ 1..=4) = ordinal(next).filter(|_| next.len() <= 3 && next != "tu") else {
            return self.lunar(at, "quy", next);
        };
        self.facts.periods.insert(Period::Quarter(quarter));
        2
    }

    fn week(&mut self, number: Option<u32>) -> usize {
        let Some(week @ 1..=53) = number else { return 0 };
        self.facts.periods.insert(Period::Week(week));
        2
    }

    fn body(&mut self, next: &str) -> usize {
        let Some(body) = ordinal(next).filter(|_| next != "nam") else { return 0 };
        self.facts.bodies.insert(body);
        2
    }

    fn edition(&mut self, at: usize, next: &str) -> usize {
        let (which, words) = if next == "thu" { (self.word(at + 2), 3) } else { (next, 2) };
        let Some(edition) = ordinal(which) else { return 0 };
        self.facts.editions.insert(edition);
        words
    }

    /// “Tân Sửu”: believed near the year of issue, or after a word for the new year.
    fn lunar(&mut self, at: usize, stem: &str, branch: &str) -> usize {
        const USUAL: i32 = 2020;
        let near = self.near.unwrap_or(USUAL);
        let Some(year) = lunar_year(stem, branch, near) else { return 0 };
        let led = matches!(self.word_before(at), "dan" | "tet" | "xuan" | "nam");
        if !led && (self.near.is_none() || (year - near).abs() > 1) {
            return 0;
        }
        self.facts.years.insert(year);
        2
    }
}
