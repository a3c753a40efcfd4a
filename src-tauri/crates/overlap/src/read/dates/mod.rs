//! Finds dates, years and ordinals in a text, and strips them from its words.
//!
//! What is named here decides whether two works can be the same at all, so it must not also count as wording:
//! the plans of two years differ in nothing but the year.

mod numbered;
mod worded;

use super::facts::Facts;
use super::token::{Joint, Token};

/// Years that a letter names as its own lie between these.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2100;

/// Reads the numbers of a text and marks their words as stripped. `near` is the year of issue, where known.
pub(super) fn strip_dates(tokens: &mut [Token], near: Option<i32>) -> Facts {
    let mut reader = Reader { tokens, facts: Facts::default(), near, horizon: false };
    let mut at = 0;
    while at < reader.tokens.len() {
        at += reader.read(at).max(1);
    }
    reader.facts
}

struct Reader<'a> {
    tokens: &'a mut [Token],
    facts: Facts,
    near: Option<i32>,
    /// The years just read are the end of a plan, as after “đến năm”.
    horizon: bool,
}

impl Reader<'_> {
    /// How many words belong to what begins here; none if nothing does.
    fn read(&mut self, at: usize) -> usize {
        if self.tokens[at].stripped {
            return 1;
        }
        let words = match self.tokens[at].number() {
            Some(number) => self.numbered(at, number),
            None => self.worded(at),
        };
        for token in self.tokens.iter_mut().skip(at).take(words) {
            token.stripped = true;
        }
        words
    }

    /// A year that the work is about; one long before the year of issue is history, one after “đến” an aim.
    fn own_year(&mut self, year: u32) {
        let year = year.cast_signed();
        if std::mem::take(&mut self.horizon) {
            self.facts.long_term = true;
        } else if self.near.is_none_or(|near| year >= near - 1) {
            self.facts.years.insert(year);
        }
    }

    fn named_years(&self, at: usize) -> bool {
        self.tokens.get(at).and_then(Token::number).is_some_and(|year| YEARS.contains(&year))
    }

    /// The number that hangs on the word before it by a stroke, a hyphen or a full stop.
    fn joined(&self, at: usize) -> Option<u32> {
        let token = self.tokens.get(at)?;
        let tight = matches!(token.joint, Joint::Tight('/' | '-' | '.'));
        if tight { token.number() } else { None }
    }

    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.word.as_str())
    }

    fn word_before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }
}
