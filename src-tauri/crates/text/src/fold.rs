//! What search compares: text without tone, mark or case.

use crate::clean::is_invisible;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Text as search sees it: lower case, every mark stripped, `đ` as `d`, one space between words, one hyphen
/// for every kind of dash.
///
/// `"Đường  Hoa – Quảng Hà"` becomes `"duong hoa - quang ha"`. Folding what is folded changes nothing, and
/// composed and decomposed input fold alike. Old files write the Icelandic `Ð` for `Đ`; both become `d`.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_between_words = false;
    let mut put = |c: char| match fold_char(c) {
        Some(c) if c.is_whitespace() => is_between_words = true,
        Some(c) => {
            if std::mem::take(&mut is_between_words) && !out.is_empty() {
                out.push(' ');
            }
            out.push(c);
        }
        None => {}
    };
    // Marks are dropped, so their order does not matter and each letter can be taken apart by itself.
    for c in text.chars() {
        if c.is_ascii() {
            put(c.to_ascii_lowercase());
        } else {
            decompose_canonical(c, |part| part.to_lowercase().for_each(&mut put));
        }
    }
    out
}

/// A document's number and symbol (số, ký hiệu) as search sees it: folded, letters and digits only.
///
/// `"12 - BC/HU"`, `"12-BC/HU"` and `"12–bc hu"` are all `"12bchu"`. Leading zeros stay, because some
/// registers tell `05` from `5`.
pub fn fold_symbol(symbol: &str) -> String {
    fold(symbol).chars().filter(|c| c.is_alphanumeric()).collect()
}

fn fold_char(c: char) -> Option<char> {
    match c {
        'đ' | 'ð' | 'ɖ' => Some('d'),
        '‐'..='―' | '−' | '﹘' | '﹣' | '－' => Some('-'),
        c if is_combining_mark(c) || is_invisible(c) => None,
        c => Some(c),
    }
}
