//! A Vietnamese letter as a vowel and a tone, the way three of the old encodings write it.

use unicode_normalization::UnicodeNormalization;

pub(super) const GRAVE: char = '\u{0300}';
pub(super) const ACUTE: char = '\u{0301}';
pub(super) const TILDE: char = '\u{0303}';
pub(super) const HOOK: char = '\u{0309}';
pub(super) const DOT: char = '\u{0323}';
pub(super) const CIRCUMFLEX: char = '\u{0302}';
pub(super) const BREVE: char = '\u{0306}';

/// The five written tones.
pub(super) const TONES: [char; 5] = [GRAVE, HOOK, TILDE, ACUTE, DOT];

/// A letter without its tone, and the tone: `ệ` is `ê` and the dot. A letter without tone comes back as it is.
pub(super) fn split(letter: char) -> (char, Option<char>) {
    let parts: Vec<char> = std::iter::once(letter).nfd().collect();
    let tone = parts.iter().copied().find(|part| TONES.contains(part));
    let rest: Vec<char> = parts.into_iter().filter(|&part| Some(part) != tone).nfc().collect();
    match (tone, rest.as_slice()) {
        (Some(tone), &[base]) => (base, Some(tone)),
        _ => (letter, None),
    }
}

/// Whether a letter without tone is one of the twelve vowels, small or capital.
pub(super) fn is_vowel(c: char) -> bool {
    matches!(
        c.to_lowercase().next(),
        Some('a' | 'ă' | 'â' | 'e' | 'ê' | 'i' | 'o' | 'ô' | 'ơ' | 'u' | 'ư' | 'y')
    )
}
