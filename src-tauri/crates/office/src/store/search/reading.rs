//! What typed words may mean.

use super::dates::{self, Written};
use super::marks;
use super::words::{Word, words};

/// What somebody typed, read once.
#[derive(Debug, Clone)]
pub struct Typed {
    pub(super) units: Vec<Unit>,
    /// The whole of it as a symbol, if it can be one.
    pub(super) symbol: Option<String>,
    /// As it was typed, in lower case, with its tone marks where schoolbooks put them.
    pub(super) exact: Exact,
}

/// How what was typed is written, where that matters: for ranking only.
#[derive(Debug, Clone)]
pub(super) struct Exact {
    pub(super) words: Vec<String>,
    /// The whole, folded.
    pub(super) folded: String,
    /// Whether anything in it carries a mark.
    pub(super) has_marks: bool,
}

/// A part of what was typed; a record must hold every one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unit {
    /// A word.
    Word(Wanted),
    /// A day or a month, as it is written and as it is known.
    Date { written: Vec<String>, key: String },
}

/// A word that is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) folded: String,
    /// Its letters and its digits apart, as in `12bc`; empty when it has only either.
    pub(super) parts: Vec<String>,
    pub(super) end: End,
}

/// Whether a word was typed to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Typed,
    /// It is the last one: more of it may follow.
    Open,
}

impl End {
    fn fits(self, wanted: &str, word: &str) -> bool {
        if self == Self::Open { word.starts_with(wanted) } else { word == wanted }
    }
}

impl Wanted {
    fn new(folded: String, end: End) -> Self {
        let parts = parts(&folded);
        Self { parts: if parts.len() > 1 { parts } else { Vec::new() }, folded, end }
    }

    /// Whether a word of a record is the wanted one, or a part of it.
    pub(super) fn is(&self, word: &str) -> bool {
        self.is_whole(word) || self.ended_parts().any(|(part, end)| end.fits(part, word))
    }

    /// Whether these words hold the wanted one, or all its parts.
    fn is_in(&self, held: &[Word]) -> bool {
        let holds = |part: &str, end: End| held.iter().any(|word| end.fits(part, &word.folded));
        held.iter().any(|word| self.is_whole(&word.folded))
            || !self.parts.is_empty() && self.ended_parts().all(|(part, end)| holds(part, end))
    }

    fn is_whole(&self, word: &str) -> bool {
        let same_number = || word.trim_start_matches('0') == self.folded.trim_start_matches('0');
        self.end.fits(&self.folded, word) || self.is_number() && same_number()
    }

    /// Its parts; only the last may go on.
    fn ended_parts(&self) -> impl Iterator<Item = (&str, End)> {
        let last = self.parts.len().saturating_sub(1);
        let parts = self.parts.iter().enumerate();
        parts.map(move |(at, part)| (part.as_str(), if at == last { self.end } else { End::Typed }))
    }

    /// Whether it may be a number of a register.
    pub(super) fn is_number(&self) -> bool {
        let digits = self.folded.trim_start_matches('0');
        (1..=6).contains(&digits.len()) && self.folded.bytes().all(|byte| byte.is_ascii_digit())
    }
}

impl Typed {
    /// Reads what was typed; nothing when it holds no letter and no digit.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let typed = text::nfc(typed);
        let words = words(&typed);
        if words.is_empty() {
            return None;
        }
        let symbol = marks::bare_symbol(&typed);
        let mixed =
            symbol.bytes().any(|byte| byte.is_ascii_digit()) && symbol.chars().any(char::is_alphabetic);
        Some(Self {
            units: units(&words),
            symbol: (mixed && symbol.starts_with(|c: char| c.is_ascii_digit())).then_some(symbol),
            exact: Exact::of(&typed, &words),
        })
    }

    /// Whether these texts together hold all that was typed, for lists that are too short for an index.
    #[must_use]
    pub fn is_in<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> bool {
        let held: Vec<Word> = texts.into_iter().flat_map(words).collect();
        let dates = dates::dates(&held);
        self.units.iter().all(|unit| match unit {
            Unit::Word(wanted) => wanted.is_in(&held),
            Unit::Date { key, .. } => dates.iter().any(|date| date.key.starts_with(key)),
        })
    }
}

impl Exact {
    fn of(typed: &str, words: &[Word]) -> Self {
        let spelled = text::modern_tone(&typed.to_lowercase());
        let folded = text::fold(typed);
        Self {
            words: words
                .iter()
                .map(|word| text::modern_tone(&typed[word.at.clone()].to_lowercase()))
                .collect(),
            has_marks: spelled.chars().any(|c| c.is_alphabetic() && !c.is_ascii()),
            folded,
        }
    }
}

/// The parts of what was typed. Words that only announce what follows ("số 12", "ngày 5/9/2017") are no parts.
fn units(words: &[Word]) -> Vec<Unit> {
    let mut units = Vec::new();
    let dates = dates::dates(words);
    let mut at = 0;
    while at < words.len() {
        if let Some(Written { words: taken, key }) = dates.iter().find(|date| date.words.start == at) {
            let written = words[taken.clone()].iter().map(|word| word.folded.clone()).collect();
            units.push(Unit::Date { written, key: key.clone() });
            at = taken.end;
            continue;
        }
        let is_date_next = dates.iter().any(|date| date.words.start == at + 1);
        let is_number_next =
            words.get(at + 1).is_some_and(|next| next.folded.starts_with(|c: char| c.is_ascii_digit()));
        let announces = match words[at].folded.as_str() {
            "so" => is_number_next && !is_date_next,
            "ngay" | "thang" => is_date_next,
            _ => false,
        };
        if !announces {
            let end = if at + 1 == words.len() { End::Open } else { End::Typed };
            units.push(Unit::Word(Wanted::new(words[at].folded.clone(), end)));
        }
        at += 1;
    }
    units
}

/// Runs of digits and runs of anything else.
fn parts(word: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut before = None;
    for c in word.chars() {
        let kind = c.is_ascii_digit();
        match parts.last_mut().filter(|_| before == Some(kind)) {
            Some(part) => part.push(c),
            None => parts.push(c.to_string()),
        }
        before = Some(kind);
    }
    parts
}
