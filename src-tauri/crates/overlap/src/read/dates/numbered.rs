//! What begins with a number: `26/6/2022`, `2021 - 2026`, “93 năm Ngày …”, “6 tháng”.

use super::{Reader, YEARS};
use crate::read::facts::Period;
use crate::read::token::{Joint, Token};

impl Reader<'_> {
    /// How many words belong to what this number begins.
    pub(super) fn numbered(&mut self, at: usize, number: u32) -> usize {
        self.day_and_month(at, number)
            .or_else(|| self.month_and_year(at, number))
            .or_else(|| self.years(at, number))
            .or_else(|| self.anniversary(at, number))
            .or_else(|| self.months_of_year(at, number))
            .unwrap_or(0)
    }

    /// `26/6`, `26/6/2022`, `26-6-2022`; the year counts if it is the letter's own and not history.
    fn day_and_month(&mut self, at: usize, day: u32) -> Option<usize> {
        let month = self.joined(at + 1)?;
        if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
            return None;
        }
        self.facts.days.insert((month, day));
        match self.joined(at + 2) {
            Some(year) if YEARS.contains(&year) => {
                self.own_year(year);
                Some(3)
            }
            _ => Some(2),
        }
    }

    /// `10/2022`.
    fn month_and_year(&mut self, at: usize, month: u32) -> Option<usize> {
        let year = self.joined(at + 1).filter(|year| YEARS.contains(year))?;
        if !(1..=12).contains(&month) {
            return None;
        }
        if self.word_before(at) == "thang" {
            self.facts.periods.insert(Period::Month(month));
        }
        self.own_year(year);
        Some(2)
    }

    /// `2022`, `2021 - 2026`.
    fn years(&mut self, at: usize, year: u32) -> Option<usize> {
        if !YEARS.contains(&year) {
            return None;
        }
        let last = self.tokens.get(at + 1).filter(|next| matches!(next.joint, Joint::Tight(_) | Joint::Dash));
        match last.and_then(Token::number).filter(|last| YEARS.contains(last) && *last > year) {
            Some(last) => {
                self.span_of_years(at, year, last);
                Some(2)
            }
            None => {
                self.own_year(year);
                Some(1)
            }
        }
    }

    fn span_of_years(&mut self, at: usize, first: u32, last: u32) {
        let (first_year, last_year) = (first.cast_signed(), last.cast_signed());
        if self.word_before(at) == "ky" {
            self.facts.terms.insert((first_year, last_year));
        } else if last - first > 1 {
            self.facts.long_term = true;
        } else {
            self.facts.years.extend([first_year, last_year]);
        }
    }

    /// “93 năm Ngày thành lập …”, “kỷ niệm 70 năm …”.
    fn anniversary(&mut self, at: usize, number: u32) -> Option<usize> {
        const WHAT: [&str; 9] = ["ngay", "thanh", "truyen", "chien", "giai", "cach", "quoc", "khoi", "phong"];
        if self.word(at + 1) != "nam" || number < 2 {
            return None;
        }
        let celebrated = matches!(self.word_before(at), "niem" | "mung") || WHAT.contains(&self.word(at + 2));
        celebrated.then(|| {
            self.facts.anniversaries.insert(number);
            2
        })
    }

    /// “6 tháng”, “9 tháng đầu năm”.
    fn months_of_year(&mut self, at: usize, number: u32) -> Option<usize> {
        let months = self.word(at + 1) == "thang" && (1..=11).contains(&number);
        (months && self.word(at + 2) != "hanh").then(|| {
            self.facts.periods.insert(Period::Months(number));
            2
        })
    }
}
