//! What a letter is besides its words: a report, an answer, one of a series.

use super::facts::Facts;
use super::token::Token;
use crate::When;
use crate::term::Term;
use std::collections::BTreeSet;

/// How a text begins that answers or ends another.
const ANSWERING: [&str; 8] =
    ["tra loi", "phuc dap", "dinh chinh", "thay the", "thu hoi", "bai bo", "sua doi", "huy bo"];

/// A date years before what the title names was typed wrongly, and is worse than none.
pub(super) fn is_contradicted(date: When, facts: &Facts) -> bool {
    facts.years.first().is_some_and(|named| *named > date.year() + 2)
}

pub(super) fn is_report(document_type: Option<&str>, tokens: &[Token]) -> bool {
    match document_type.map(text::fold) {
        Some(known) if !known.is_empty() => known == "bao cao",
        _ => starts_with(tokens, "bao cao"),
    }
}

pub(super) fn answers(tokens: &[Token]) -> bool {
    let lead =
        tokens.iter().take_while(|token| matches!(token.word.as_str(), "v" | "ve" | "viec" | "vv")).count();
    ANSWERING.iter().any(|words| starts_with(&tokens[lead..], words))
}

fn starts_with(tokens: &[Token], words: &str) -> bool {
    words.split(' ').enumerate().all(|(at, word)| tokens.get(at).is_some_and(|token| token.word == word))
}

/// A field of which only sameness counts.
pub(super) fn identity(field: Option<&str>) -> Option<Term> {
    let folded = text::fold(field?);
    (!folded.is_empty()).then(|| Term::word(&folded))
}

/// Words in the order of their terms, numbers left out: the weekly invitation differs in hours and rooms.
pub(super) fn signature(tokens: &[Token], organisation: Option<Term>) -> u64 {
    let said = tokens.iter().filter(|token| !token.stripped && token.number().is_none());
    let words: BTreeSet<Term> = said.map(|token| Term::word(&token.word)).collect();
    Term::run(words.into_iter().chain(organisation)).number()
}
