//! The two places of a tone mark in `oa`, `oe`, `uy`: *hòa, khỏe, ủy* and *hoà, khoẻ, uỷ*.
//!
//! Offices disagree and both spellings stand in official papers, so what the user typed is never corrected.
//! Comparison must treat the two as one, and printing may bring a paper to one of them when the office asks.

use unicode_normalization::{
    UnicodeNormalization,
    char::{compose, decompose_canonical},
};

/// Where the mark stands in an open syllable that ends in `oa`, `oe` or `uy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TonePlacement {
    /// *hòa, khỏe, ủy*: the spelling of typewriters and most newspapers.
    OnFirstVowel,
    /// *hoà, khoẻ, uỷ*: the spelling of schoolbooks.
    OnSecondVowel,
}

/// The text in NFC with every movable tone mark on the second vowel, for comparison.
pub fn modern_tone(text: &str) -> String {
    place_tones(text, TonePlacement::OnSecondVowel)
}

/// Whether two texts differ in nothing but the place of their tone marks and their normal form.
pub fn same_tone_spelling(left: &str, right: &str) -> bool {
    modern_tone(left) == modern_tone(right)
}

/// The text in NFC with every movable tone mark in the place asked for.
///
/// Only open syllables move: *hoàn* and *thuyền* have one spelling. After `q` the `u` belongs to the
/// consonant, so *quý* always carries its mark on the `y`.
pub fn place_tones(text: &str, placement: TonePlacement) -> String {
    let mut chars: Vec<char> = text.nfc().collect();
    for at in 1..chars.len() {
        if chars.get(at + 1).is_some_and(|next| next.is_alphabetic()) {
            continue;
        }
        let after_q = at >= 2 && matches!(chars[at - 2], 'q' | 'Q');
        let wanted = if after_q { TonePlacement::OnSecondVowel } else { placement };
        if let Some((first, second)) = move_tone(chars[at - 1], chars[at], wanted) {
            chars[at - 1] = first;
            chars[at] = second;
        }
    }
    chars.into_iter().collect()
}

fn move_tone(first: char, second: char, placement: TonePlacement) -> Option<(char, char)> {
    let (first_vowel, first_tone) = split_tone(first)?;
    let (second_vowel, second_tone) = split_tone(second)?;
    let pair = (first_vowel.to_ascii_lowercase(), second_vowel.to_ascii_lowercase());
    if !matches!(pair, ('o', 'a' | 'e') | ('u', 'y')) {
        return None;
    }
    let ((Some(tone), None) | (None, Some(tone))) = (first_tone, second_tone) else {
        return None;
    };
    match placement {
        TonePlacement::OnFirstVowel => Some((compose(first_vowel, tone)?, second_vowel)),
        TonePlacement::OnSecondVowel => Some((first_vowel, compose(second_vowel, tone)?)),
    }
}

/// A plain vowel and its tone, or nothing for a letter that carries any other mark.
fn split_tone(c: char) -> Option<(char, Option<char>)> {
    let mut parts = ['\0'; 2];
    let mut count = 0;
    decompose_canonical(c, |part| {
        if let Some(slot) = parts.get_mut(count) {
            *slot = part;
        }
        count += 1;
    });
    match (count, parts) {
        (1, [vowel, _]) => Some((vowel, None)),
        (2, [vowel, tone]) if is_tone(tone) => Some((vowel, Some(tone))),
        _ => None,
    }
}

fn is_tone(mark: char) -> bool {
    matches!(mark, '\u{0300}' | '\u{0309}' | '\u{0303}' | '\u{0301}' | '\u{0323}')
}
