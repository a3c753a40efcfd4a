//! Where something was done, in words: `104/104 thôn`, `3 thôn: A, B, C`, `toàn huyện`.

use crate::{clean_line, fold, parse_count};
use std::fmt;

/// Where something was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Places {
    /// Everywhere in an area: `toàn huyện`.
    Whole {
        /// The area without its word, such as `huyện`.
        area: String,
    },
    /// A number of places without their names.
    Counted {
        /// How many.
        count: u32,
        /// Out of how many, where that is said: `104/104`.
        of: Option<u32>,
        /// What they are, such as `thôn, bản, khu phố`; empty where nothing follows.
        word: String,
    },
    /// Places by name.
    Listed {
        /// What they are, such as `thôn`; empty where the names do not say the same.
        word: String,
        /// Their names without that word, in the order written.
        names: Vec<String>,
        /// Out of how many, where that is said.
        of: Option<u32>,
    },
}

/// Why places were not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlacesDoubt {
    /// Nothing is written.
    Empty,
    /// Another number is said than names are given.
    CountDiffers {
        /// The number said.
        said: u32,
        /// The names given.
        named: u32,
    },
    /// More places than there are.
    MoreThanAll {
        /// The number said.
        count: u32,
        /// Out of how many.
        of: u32,
    },
    /// Anything else.
    Unreadable,
}

impl fmt::Display for PlacesDoubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("no places given"),
            Self::CountDiffers { said, named } => write!(f, "{said} places said, {named} named"),
            Self::MoreThanAll { count, of } => write!(f, "{count} places of {of}"),
            Self::Unreadable => f.write_str("not places"),
        }
    }
}

impl std::error::Error for PlacesDoubt {}

/// What a place can be called. The longer stand before their own beginnings.
const WORDS: [&str; 15] = [
    "thôn",
    "bản",
    "khu phố",
    "khu dân cư",
    "khu",
    "tổ dân phố",
    "tổ",
    "xã",
    "phường",
    "thị trấn",
    "ấp",
    "buôn",
    "làng",
    "xóm",
    "huyện",
];

/// Words that say "all of".
const ALL: [&str; 4] = ["toan bo", "toan the", "toan", "tat ca"];

/// Reads where something was done.
///
/// # Errors
/// [`PlacesDoubt`]
pub fn parse_places(written: &str) -> Result<Places, PlacesDoubt> {
    let line = clean_line(written);
    let text = line.trim_end_matches('.');
    if text.is_empty() {
        return Err(PlacesDoubt::Empty);
    }
    if let Some(area) = ALL.iter().find_map(|word| after(text, word)).filter(|area| !area.is_empty()) {
        return Ok(Places::Whole { area: area.to_owned() });
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) { counted(text) } else { listed(text, None, "") }
}

/// What follows some words, with or without their marks.
fn after<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let end = text.char_indices().nth(words.chars().count()).map_or(text.len(), |(at, _)| at);
    let (head, rest) = text.split_at(end);
    let ends = rest.is_empty() || rest.starts_with(' ');
    (ends && fold(head) == words).then(|| rest.trim_start())
}

fn counted(text: &str) -> Result<Places, PlacesDoubt> {
    let (count, rest) = figure(text)?;
    let (of, rest) = match rest.trim_start().strip_prefix('/') {
        Some(rest) => figure(rest.trim_start()).map(|(of, rest)| (Some(of), rest))?,
        None => (None, rest),
    };
    if let Some(of) = of.filter(|&of| count > of) {
        return Err(PlacesDoubt::MoreThanAll { count, of });
    }
    let (word, names) = rest.split_once(':').map_or((rest, None), |(word, names)| (word, Some(names)));
    let word = word.trim();
    if word.contains(|c: char| !(c.is_alphabetic() || matches!(c, ' ' | ',' | '-'))) {
        return Err(PlacesDoubt::Unreadable);
    }
    let Some(names) = names.filter(|names| !names.trim().is_empty()) else {
        return Ok(Places::Counted { count, of, word: word.to_owned() });
    };
    let listed = listed(names, of, word)?;
    match &listed {
        Places::Listed { names, .. } if u32::try_from(names.len()) != Ok(count) => {
            let named = u32::try_from(names.len()).unwrap_or(u32::MAX);
            Err(PlacesDoubt::CountDiffers { said: count, named })
        }
        _ => Ok(listed),
    }
}

fn figure(text: &str) -> Result<(u32, &str), PlacesDoubt> {
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len());
    let count = parse_count(&text[..end]).map_err(|_| PlacesDoubt::Unreadable)?;
    Ok((u32::try_from(count).map_err(|_| PlacesDoubt::Unreadable)?, &text[end..]))
}

fn listed(text: &str, of: Option<u32>, said: &str) -> Result<Places, PlacesDoubt> {
    let text = text.trim();
    let text = text.strip_prefix("các ").or_else(|| text.strip_prefix("Các ")).unwrap_or(text);
    let parts: Vec<&str> = text
        .split([',', ';'])
        .flat_map(|part| part.split(" và "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let is_name = |part: &&str| part.chars().any(char::is_alphanumeric) && !part.contains([':', '/']);
    if parts.is_empty() || !parts.iter().all(is_name) {
        return Err(PlacesDoubt::Unreadable);
    }
    let word = if said.is_empty() { common_word(&parts) } else { said };
    let bare = |part: &&str| strip_word(part, word).map_or_else(|| (*part).to_owned(), str::to_owned);
    let names: Vec<String> = parts.iter().map(bare).collect();
    let has_name =
        |name: &String| !name.is_empty() && (!word.is_empty() || name.contains(char::is_alphabetic));
    if !names.iter().all(has_name) {
        return Err(PlacesDoubt::Unreadable);
    }
    Ok(Places::Listed { word: word.to_owned(), names, of })
}

/// The word of the first place, where every other has the same or none.
fn common_word<'a>(parts: &[&'a str]) -> &'a str {
    let word_of = |part: &'a str| {
        WORDS.iter().find_map(|word| strip_word(part, word).map(|_| &part[..word.len().min(part.len())]))
    };
    let Some(first) = parts.first().and_then(|part| word_of(part)) else { return "" };
    let same = parts.iter().filter_map(|part| word_of(part)).all(|word| fold(word) == fold(first));
    if same { first } else { "" }
}

/// A name without the word before it; nothing where it does not begin with that word.
fn strip_word<'a>(part: &'a str, word: &str) -> Option<&'a str> {
    let head = part.get(..word.len()).filter(|_| !word.is_empty())?;
    let rest = part[word.len()..].strip_prefix(' ')?;
    (head.to_lowercase() == word.to_lowercase()).then(|| rest.trim_start())
}
