//! The stamps of state secrecy in text: MẬT, TỐI MẬT, TUYỆT MẬT as words of their own in capitals (norms B.6).
//!
//! A stamp is set in capitals and stands alone. Headings are set in capitals too, so a word that makes "MẬT" an ordinary
//! one (BÍ MẬT NHÀ NƯỚC, MẬT KHẨU) is told from a stamp by its neighbour.

use crate::clean::composed;

/// The word before that makes it an ordinary one.
const BEFORE: [&str; 5] = ["BÍ", "BẢO", "CƠ", "THÂN", "NỒNG"];
/// The word after that makes it an ordinary one.
const AFTER: [&str; 8] = ["KHẨU", "MÃ", "ĐỘ", "ONG", "THIẾT", "VỤ", "DANH", "NGỮ"];

/// The stamp of secrecy that stands in a text, the gravest one named by its words; none in ordinary text.
#[must_use]
pub fn secrecy_stamp(text: &str) -> Option<&'static str> {
    let text = composed(text);
    if !text.contains("MẬT") {
        return None;
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let stamps = words.iter().enumerate().filter(|(_, word)| **word == "MẬT").filter_map(|(at, _)| {
        let before = at.checked_sub(1).map_or("", |before| words[before]);
        let after = words.get(at + 1).copied().unwrap_or_default();
        stamp_between(before, after)
    });
    stamps.max_by_key(|stamp| stamp.len())
}

fn stamp_between(before: &str, after: &str) -> Option<&'static str> {
    match before {
        "TUYỆT" => Some("TUYỆT MẬT"),
        "TỐI" => Some("TỐI MẬT"),
        _ if BEFORE.contains(&before) || AFTER.contains(&after) => None,
        _ => Some("MẬT"),
    }
}
