//! Small joints of printed sentences.

use unicode_normalization::UnicodeNormalization;

/// A list as it is read aloud: `"A"`, `"A và B"`, `"A, B và C"`; nothing for an empty list.
pub fn join_and(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [head @ .., last] => format!("{} và {last}", head.join(", ")),
    }
}

/// The text in NFC with its first letter in upper case, for the start of a sentence.
pub fn capitalise_first(text: &str) -> String {
    let mut chars = text.nfc();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// The text in NFC with its first letter in lower case, for the middle of a sentence.
///
/// An abbreviation keeps its capitals: the first letter is lowered only when the letter after it, across
/// spaces and dots, is lower case. *Ý kiến* becomes *ý kiến*; *HĐND huyện* and *A Lưới* stay. The rule cannot
/// know a person or a place of several letters (*Hải Hà*), so callers give it titles of work, not names.
pub fn lower_first(text: &str) -> String {
    let composed: Vec<char> = text.nfc().collect();
    let Some((&first, rest)) = composed.split_first() else {
        return String::new();
    };
    let second = rest.iter().find(|c| c.is_alphabetic());
    if !second.is_some_and(|c| c.is_lowercase()) {
        return composed.into_iter().collect();
    }
    first.to_lowercase().chain(rest.iter().copied()).collect()
}
