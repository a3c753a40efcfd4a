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
/// know a person or a place of several letters (*Hải Hà*), so callers give it titles of work; what a clerk
/// wrote freely goes through [`lower_clause`].
pub fn lower_first(text: &str) -> String {
    let composed: String = text.nfc().collect();
    let second = composed.chars().skip(1).find(|c| c.is_alphabetic());
    if second.is_some_and(char::is_lowercase) { lowered(&composed) } else { composed }
}

/// A clause somebody wrote, in NFC with its first letter in lower case, for the middle of a sentence.
///
/// A name at its beginning keeps its capital: one of `names` or its first three words, a body everybody knows
/// (*Nhà nước*), an abbreviation (*UBND xã*), or two words with capitals (*Bình Liêu*) unless the first is one
/// that stands before names (*Do UBND xã*, *Xã Hoành Mô*).
pub fn lower_clause(text: &str, names: &[String]) -> String {
    let composed: String = text.nfc().collect();
    if begins_with_name(&composed, names) { composed } else { lowered(&composed) }
}

/// Bodies that are written with a capital wherever they stand.
const BODIES: [&str; 12] = [
    "Chính phủ",
    "Đảng ủy",
    "Hội đồng nhân dân",
    "Huyện ủy",
    "Mặt trận Tổ quốc",
    "Nhà nước",
    "Quốc hội",
    "Thành ủy",
    "Thị ủy",
    "Tỉnh ủy",
    "Trung ương",
    "Ủy ban nhân dân",
];

/// Words that stand before names and are no part of them.
const BEFORE_NAMES: [&str; 58] = [
    "bà",
    "bản",
    "bị",
    "bởi",
    "các",
    "cho",
    "chưa",
    "có",
    "của",
    "cử",
    "do",
    "dưới",
    "dự",
    "đang",
    "đã",
    "đến",
    "để",
    "đón",
    "được",
    "gặp",
    "giúp",
    "gửi",
    "họp",
    "huyện",
    "khi",
    "không",
    "khu",
    "là",
    "mọi",
    "mỗi",
    "mời",
    "mừng",
    "nếu",
    "ngày",
    "nhiều",
    "nhờ",
    "những",
    "ông",
    "ở",
    "phải",
    "phường",
    "qua",
    "sau",
    "sẽ",
    "tại",
    "tặng",
    "tháng",
    "thăm",
    "theo",
    "thôn",
    "tỉnh",
    "trình",
    "trong",
    "về",
    "vì",
    "với",
    "xã",
    "xin",
];

/// So many words of a long name are enough to know it by.
const ENOUGH: usize = 3;

fn begins_with_name(text: &str, names: &[String]) -> bool {
    let mut words = text.split_whitespace();
    let Some(first) = words.next() else { return false };
    let is_known = |name: &str| begins_with(text, name);
    is_abbreviation(first)
        || BODIES.into_iter().any(is_known)
        || names.iter().any(|name| is_known(name))
        || (words.next().is_some_and(has_capital) && may_begin_name(first))
}

/// Whether the first words are those of a name.
fn begins_with(text: &str, name: &str) -> bool {
    let bare = |word: &str| word.trim_end_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let name: Vec<String> = name.split_whitespace().take(ENOUGH).map(bare).collect();
    !name.is_empty() && text.split_whitespace().take(name.len()).map(bare).eq(name)
}

fn is_abbreviation(word: &str) -> bool {
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    letters().count() > 1 && letters().all(char::is_uppercase)
}

fn has_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// A sign after the word ends a name before it has begun: *Mưa, Hoành Mô bị chia cắt*.
fn may_begin_name(word: &str) -> bool {
    word.ends_with(char::is_alphabetic) && !BEFORE_NAMES.contains(&word.to_lowercase().as_str())
}

fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_lowercase).chain(chars).collect()
}
