//! Cited acts: “Chỉ thị số 06-CT/TW ngày 24/6/2021 của Ban Bí thư”.
//!
//! Whose act is carried out says much, but the citation's own words (a number, a date, an authority) are
//! alike in every letter. So the act becomes one fact and its words are stripped.

use super::token::{Joint, Token};
use std::collections::BTreeSet;

/// What a document that is cited may be called, folded, the last word only.
const TYPES: [&str; 13] =
    ["thi", "quyet", "dinh", "hoach", "tu", "luat", "luan", "an", "van", "dan", "trinh", "lenh", "tri"];

/// Who may have issued it, folded. The longest that fits is taken.
const ISSUERS: [&str; 12] = [
    "ban bi thu",
    "ban chap hanh trung uong",
    "ban thuong vu",
    "bo chinh tri",
    "chinh phu",
    "chu tich uy ban nhan dan",
    "quoc hoi",
    "thu tuong chinh phu",
    "trung uong",
    "tinh uy",
    "ubnd tinh",
    "uy ban nhan dan tinh",
];

/// The symbols of the acts cited, folded to letters and digits; their words are marked as stripped.
pub(super) fn strip_acts(tokens: &mut [Token]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(end) = symbol_end(tokens, at) else {
            at += 1;
            continue;
        };
        found.insert(symbol_key(tokens[at..end].iter().map(|token| token.word.as_str())));
        let (from, to) = (citation_start(tokens, at), citation_end(tokens, end));
        tokens[from..to].iter_mut().for_each(|token| token.stripped = true);
        at = to;
    }
    found
}

/// A symbol as acts are compared: letters and digits, without leading zeros.
pub(super) fn symbol_key<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let whole: String = words.into_iter().collect();
    whole.trim_start_matches('0').to_owned()
}

/// Where a symbol that begins here ends: a number, then letters hanging on it (`06-CT/TW`, `44/2013/QĐ-UBND`).
fn symbol_end(tokens: &[Token], at: usize) -> Option<usize> {
    tokens[at].number()?;
    let loose = at > 0 && tokens[at - 1].word == "so";
    let hangs = |token: &Token| match token.joint {
        Joint::Tight('/' | '-') => true,
        Joint::Dash => loose,
        _ => false,
    };
    let length = tokens[at + 1..].iter().take(5).take_while(|token| hangs(token)).count();
    let parts = &tokens[at + 1..=at + length];
    let lettered = parts.iter().any(|part| part.word.starts_with(char::is_alphabetic));
    lettered.then_some(at + 1 + length)
}

fn citation_start(tokens: &[Token], at: usize) -> usize {
    let mut from = at;
    if from > 0 && tokens[from - 1].word == "so" {
        from -= 1;
    }
    if from > 1 && TYPES.contains(&tokens[from - 1].word.as_str()) { from - 2 } else { from }
}

/// Past “ngày 24/6/2021” and “của Ban Bí thư”, never into or out of a quoted name.
fn citation_end(tokens: &[Token], end: usize) -> usize {
    let name = tokens[end - 1].name;
    let length = tokens[end..].iter().take_while(|token| token.name == name).count();
    let tokens = &tokens[..end + length];
    let word = |at: usize| tokens.get(at).map_or("", |token| token.word.as_str());
    let mut to = end;
    if word(to) == "ngay" {
        let dated = tokens[to + 1..].iter().take(6);
        to += 1 + dated
            .take_while(|t| t.number().is_some() || matches!(t.word.as_str(), "thang" | "nam"))
            .count();
    }
    if word(to) != "cua" {
        return to;
    }
    let named = |issuer: &&str| issuer.split(' ').enumerate().all(|(at, part)| word(to + 1 + at) == part);
    let longest = ISSUERS.iter().filter(|issuer| named(issuer)).map(|issuer| issuer.split(' ').count()).max();
    longest.map_or(to, |words| to + 1 + words)
}
