//! Words of a text, folded, each knowing where it stood and what stood before it.

use crate::Span;
use std::collections::VecDeque;

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// White space alone.
    Space,
    /// One stroke, hyphen or full stop and nothing else, as inside `26/6` or `06-CT`.
    Tight(char),
    /// A hyphen with space about it, as in `2021 - 2026`.
    Dash,
    /// Anything else: a comma, a bracket, a quotation mark.
    Other,
}

/// One word as search sees it.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) word: String,
    pub(super) span: Span,
    pub(super) joint: Joint,
    /// Which quoted name it belongs to, counted from the left.
    pub(super) name: Option<usize>,
    /// It is part of a date or of a cited act and says nothing about the work.
    pub(super) stripped: bool,
}

impl Token {
    /// The word as a whole number, if it is one of at most four digits.
    pub(super) fn number(&self) -> Option<u32> {
        let digits = self.word.len() <= 4 && self.word.bytes().all(|byte| byte.is_ascii_digit());
        if digits { self.word.parse().ok() } else { None }
    }
}

/// A quotation that never closes is one only if it is short; else a lone mark would swallow a letter.
const LONGEST_NAME: usize = 14;

/// The words of a text in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut scan = Scan::default();
    for (at, c) in text.char_indices() {
        if is_word(c) {
            scan.start.get_or_insert(at);
        } else {
            scan.close_word(text, at);
            scan.gap.push_back(c);
            scan.quote(c);
        }
    }
    scan.close_word(text, text.len());
    scan.drop_unclosed();
    scan.found
}

#[derive(Default)]
struct Scan {
    found: Vec<Token>,
    gap: VecDeque<char>,
    start: Option<usize>,
    open: Option<usize>,
    names: usize,
}

impl Scan {
    fn close_word(&mut self, text: &str, end: usize) {
        let Some(start) = self.start.take() else { return };
        let word = fold_word(&text[start..end]);
        if word.is_empty() {
            return;
        }
        let joint = joint(&self.gap);
        self.gap.clear();
        self.found.push(Token { word, span: Span { start, end }, joint, name: self.open, stripped: false });
    }

    fn quote(&mut self, c: char) {
        match c {
            '"' | '”' | '»' if self.open.is_some() => self.open = None,
            '"' | '“' | '«' | '„' => self.open_name(),
            _ => {}
        }
    }

    fn open_name(&mut self) {
        self.open = Some(self.names);
        self.names += 1;
    }

    fn drop_unclosed(&mut self) {
        let Some(open) = self.open else { return };
        let long = self.found.iter().filter(|token| token.name == Some(open)).count() > LONGEST_NAME;
        for token in self.found.iter_mut().filter(|token| long && token.name == Some(open)) {
            token.name = None;
        }
    }
}

fn joint(gap: &VecDeque<char>) -> Joint {
    let mut marks = gap.iter().copied().filter(|c| !c.is_whitespace());
    match (marks.next(), marks.next()) {
        (None, _) => Joint::Space,
        (Some(mark), None) if gap.len() == 1 && matches!(dash(mark), '/' | '-' | '.') => {
            Joint::Tight(dash(mark))
        }
        (Some(mark), None) if dash(mark) == '-' => Joint::Dash,
        _ => Joint::Other,
    }
}

fn dash(c: char) -> char {
    if matches!(c, '‐'..='―' | '−') { '-' } else { c }
}

/// Letters, digits, and the marks that decomposed text writes after them.
fn is_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{0300}'..='\u{036F}' | '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

fn fold_word(word: &str) -> String {
    if word.is_ascii() { word.to_ascii_lowercase() } else { text::fold(word) }
}
