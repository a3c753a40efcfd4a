//! How much Vietnamese a reading makes.

use super::syllable::{Spelling, spelling};
use super::unreadable;

/// What a mark for a lost byte, or a control character, weighs against words.
const HEAVY: u32 = 4;

/// The evidence in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    good: u32,
    bad: u32,
}

impl Evidence {
    /// From 0, nothing but nonsense, to 1000, every telling word is Vietnamese; 500 where nothing tells.
    pub(super) fn score(self) -> u16 {
        let all = u64::from(self.good) + u64::from(self.bad);
        let share = (u64::from(self.good) * 1000).checked_div(all);
        share.and_then(|share| u16::try_from(share).ok()).unwrap_or(500)
    }

    /// Whether a single word speaks for or against the reading.
    pub(super) fn is_telling(self) -> bool {
        self.good + self.bad > 0
    }
}

pub(super) fn evidence(text: &str) -> Evidence {
    let mut found = Evidence::default();
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        match spelling(word) {
            Spelling::Vietnamese => found.good = found.good.saturating_add(1),
            Spelling::Strange => found.bad = found.bad.saturating_add(1),
            Spelling::Silent => {}
        }
    }
    found.bad = text.chars().map(oddity).fold(found.bad, u32::saturating_add);
    found
}

fn oddity(c: char) -> u32 {
    match c {
        '\n' | '\r' | '\t' | ' '..='~' => 0,
        c if c.is_control() || unreadable(c.encode_utf8(&mut [0; 4])).is_some() => HEAVY,
        c if c.is_alphabetic() || is_office_sign(c) => 0,
        _ => 1,
    }
}

/// Signs beyond ASCII that office papers use.
fn is_office_sign(c: char) -> bool {
    matches!(
        c,
        '\u{A0}' | '°' | '²' | '³' | '½' | '±' | '×' | '·' | '§' | '«' | '»' | '₫' | '€' | '‐'
            ..='‧' | '→' | '≥' | '≤'
    )
}
