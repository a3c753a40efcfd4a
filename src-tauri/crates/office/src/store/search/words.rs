//! The words of a text as the index sees them, each with its place in the text as it was written.

use std::ops::Range;

/// One word: a run of letters and digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Folded.
    pub(super) folded: String,
    /// Its bytes in the text.
    pub(super) at: Range<usize>,
    /// The one sign between it and the word before, as in `5/9`; none where more stands between them.
    pub(super) joint: Option<char>,
}

/// The words of a text in their order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(char::is_alphanumeric).map(|at| rest + at) {
        let length = text[start..].find(|c: char| !is_of_word(c)).unwrap_or(text.len() - start);
        let at = start..start + length;
        let folded: String = text::fold(&text[at.clone()]).chars().filter(|c| c.is_alphanumeric()).collect();
        let joint = words.last().and_then(|before| only(&text[before.at.end..start]));
        rest = at.end;
        if !folded.is_empty() {
            words.push(Word { folded, at, joint });
        }
    }
    words
}

/// A mark typed apart from its letter belongs to the word, and so does a sign nobody sees.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || !c.is_ascii() && text::fold(&format!("a{c}b")) == "ab"
}

fn only(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}
