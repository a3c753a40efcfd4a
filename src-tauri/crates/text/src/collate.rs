//! Alphabetical order as the Unicode locale data gives it for Vietnamese (`vi`, type *standard*).
//!
//! The letters `a ă â b c d đ e ê … o ô ơ … u ư … y` come first, tones decide between words of the same
//! letters (ngang, huyền, hỏi, ngã, sắc, nặng), and case decides last. Keys are bytes, so that a database
//! can hold them in an index and sort without knowing Vietnamese.

use crate::clean::is_invisible;
use std::cmp::Ordering;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

const ALPHABET: &str = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const PUNCTUATION: &str = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

const LEVEL_END: u8 = 0x00;
const SPACE: u8 = 0x02;
const FIRST_PUNCTUATION: u8 = 0x03;
const OTHER_SYMBOL: u8 = 0x30;
const FIRST_DIGIT: u8 = 0x40;
const FIRST_LETTER: u8 = 0x50;
const OTHER_LETTER: u8 = 0xF0;

const NO_TONE: u8 = 0x01;
const OTHER_MARK: u8 = 0xF0;
const LOWER: u8 = 0x01;
const UPPER: u8 = 0x02;

/// Bytes whose plain order is the alphabetical order of the texts. Equal keys mean the same letters, tones
/// and case; composed and decomposed input give the same key.
pub fn sort_key(text: &str) -> Vec<u8> {
    let levels = Levels::of(text);
    [levels.primary, levels.secondary, levels.tertiary].join(&LEVEL_END)
}

/// The alphabetical order of two texts; the same as comparing their [`sort_key`]s.
pub fn compare(left: &str, right: &str) -> Ordering {
    sort_key(left).cmp(&sort_key(right))
}

/// The weights of one text, level by level. A weight is never [`LEVEL_END`], except inside an escaped code
/// point, which has a fixed length and so cannot be mistaken for an end.
#[derive(Default)]
pub(crate) struct Levels {
    pub(crate) primary: Vec<u8>,
    pub(crate) secondary: Vec<u8>,
    pub(crate) tertiary: Vec<u8>,
}

impl Levels {
    pub(crate) fn of(text: &str) -> Self {
        let mut levels = Self::default();
        let decomposed: Vec<char> = text.nfd().filter(|&c| !is_ignored(c)).collect();
        let mut rest = decomposed.as_slice();
        while let Some((&base, tail)) = rest.split_first() {
            let marks = tail.iter().take_while(|&&c| is_combining_mark(c)).count();
            levels.push(base, &tail[..marks]);
            rest = &tail[marks..];
        }
        levels
    }

    fn push(&mut self, base: char, marks: &[char]) {
        let shape = marks.iter().find_map(|&mark| shaped(lower(base), mark));
        push_primary(&mut self.primary, shape.unwrap_or(lower(base)));
        self.secondary.push(NO_TONE);
        let shaping = |mark: char| shape.is_some() && shaped(lower(base), mark).is_some();
        for &mark in marks.iter().filter(|&&mark| !shaping(mark)) {
            push_mark(&mut self.secondary, mark);
        }
        self.tertiary.push(if base.is_uppercase() { UPPER } else { LOWER });
    }
}

fn is_ignored(c: char) -> bool {
    is_invisible(c) || (c.is_control() && !c.is_whitespace())
}

/// One lower-case character; the rare letter whose lower case is longer keeps its own form.
fn lower(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some('ð'), None) => 'đ',
        (Some(single), None) => single,
        _ => c,
    }
}

/// The letter of the alphabet that a base and a shaping mark make together.
fn shaped(base: char, mark: char) -> Option<char> {
    match (base, mark) {
        ('a', '\u{0306}') => Some('ă'),
        ('a', '\u{0302}') => Some('â'),
        ('e', '\u{0302}') => Some('ê'),
        ('o', '\u{0302}') => Some('ô'),
        ('o', '\u{031B}') => Some('ơ'),
        ('u', '\u{031B}') => Some('ư'),
        _ => None,
    }
}

fn push_primary(key: &mut Vec<u8>, c: char) {
    if c.is_whitespace() {
        key.push(SPACE);
    } else if let Some(rank) = rank_in(PUNCTUATION, c) {
        key.push(FIRST_PUNCTUATION + rank);
    } else if let Some(digit) = c.to_digit(10) {
        key.extend(digit.to_be_bytes().last().map(|digit| FIRST_DIGIT + digit));
    } else if let Some(rank) = rank_in(ALPHABET, c) {
        key.push(FIRST_LETTER + rank);
    } else {
        key.push(if c.is_alphanumeric() { OTHER_LETTER } else { OTHER_SYMBOL });
        push_code_point(key, c);
    }
}

fn push_mark(key: &mut Vec<u8>, mark: char) {
    match mark {
        '\u{0300}' => key.push(0x02),
        '\u{0309}' => key.push(0x03),
        '\u{0303}' => key.push(0x04),
        '\u{0301}' => key.push(0x05),
        '\u{0323}' => key.push(0x06),
        other => {
            key.push(OTHER_MARK);
            push_code_point(key, other);
        }
    }
}

/// Three bytes hold every code point.
fn push_code_point(key: &mut Vec<u8>, c: char) {
    key.extend_from_slice(&u32::from(c).to_be_bytes()[1..]);
}

fn rank_in(table: &str, c: char) -> Option<u8> {
    table.chars().position(|listed| listed == c).and_then(|rank| u8::try_from(rank).ok())
}
