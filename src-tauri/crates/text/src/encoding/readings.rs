//! The readings of a file, the likeliest first.

use super::plausible::{Evidence, evidence};
use super::{Encoding, decode, decode_letters, unicode};

/// How much of a file is weighed. A register's first quarter megabyte says what the rest is written in.
const SAMPLE_BYTES: usize = 256 * 1024;

/// How many characters of each reading are shown.
const PREVIEW_CHARS: usize = 400;

/// What the best reading must reach, in thousandths, to be taken without asking.
const SURE_SCORE: u16 = 700;

/// How far ahead of every different reading it must be.
const SURE_LEAD: u16 = 200;

/// One way to read a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The encoding it is read in.
    pub encoding: Encoding,
    /// How much Vietnamese it makes: 0 none, 1000 every telling word, 500 where nothing tells.
    pub score: u16,
    /// The beginning of the text in this reading, the telling lines first, for the clerk to judge.
    pub preview: String,
}

/// The readings of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    /// Best first; never empty.
    pub readings: Vec<Reading>,
    /// The reading that may be taken without asking, where one stands out.
    pub sure: Option<Encoding>,
}

/// Ranks the readings of a file's bytes.
pub fn rank_bytes(bytes: &[u8]) -> Ranking {
    let sample = sample(bytes);
    let encodings = match unicode::declared(bytes) {
        Some(declared) if has_own_letters(&decode(sample, declared)) => vec![declared],
        // A mark settles how characters are stored, not which font they were typed in.
        Some(declared) => vec![declared, Encoding::Tcvn3, Encoding::Vni],
        None if sample.contains(&0) => Encoding::ALL.to_vec(),
        None => match std::str::from_utf8(bytes) {
            Ok(text) if has_own_letters(text) || text.is_ascii() => vec![Encoding::Utf8],
            // Several bytes to a letter are never an accident, but the letters may be those of an old font.
            Ok(_) => vec![Encoding::Utf8, Encoding::Tcvn3, Encoding::Vni],
            Err(_) => Encoding::ALL.to_vec(),
        },
    };
    rank(encodings.into_iter().map(|encoding| (encoding, decode(sample, encoding))))
}

/// Ranks the readings of text that a program already holds as Unicode, such as the cells of a workbook.
pub fn rank_letters(text: &str) -> Ranking {
    let is_plain = text.is_ascii() || has_own_letters(text);
    let others: &[Encoding] = if is_plain { &[] } else { &[Encoding::Tcvn3, Encoding::Vni] };
    rank(
        [Encoding::Utf8]
            .into_iter()
            .chain(others.iter().copied())
            .map(|encoding| (encoding, decode_letters(text, encoding))),
    )
}

/// Whether a text holds letters that Unicode alone has, and no old font stored as Unicode.
fn has_own_letters(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c, 'ơ' | 'Ơ' | 'ư' | 'Ư' | 'đ' | 'Đ' | 'ă' | 'Ă' | 'ĩ' | 'ũ' | '\u{1EA0}'..='\u{1EF9}')
    })
}

/// The part of a file that is weighed: whole lines, so that no character is cut.
fn sample(bytes: &[u8]) -> &[u8] {
    let Some(head) = bytes.get(..SAMPLE_BYTES) else { return bytes };
    match head.iter().rposition(|&byte| byte == b'\n') {
        // The line end of UTF-16 has two bytes; an even cut keeps the pairs together.
        Some(end) => &head[..end - end % 2],
        None => head,
    }
}

fn rank(texts: impl Iterator<Item = (Encoding, String)>) -> Ranking {
    let mut weighed: Vec<(Encoding, Evidence, String)> =
        texts.map(|(encoding, text)| (encoding, evidence(&text), text)).collect();
    weighed.sort_by_key(|(_, evidence, _)| std::cmp::Reverse(evidence.score()));
    Ranking { sure: sure(&weighed), readings: weighed.into_iter().map(reading).collect() }
}

fn sure(weighed: &[(Encoding, Evidence, String)]) -> Option<Encoding> {
    let ((encoding, best, text), others) = weighed.split_first()?;
    let mut different = others.iter().filter(|(_, _, other)| other != text).peekable();
    if different.peek().is_none() {
        return Some(*encoding);
    }
    let leads = different.all(|(_, other, _)| other.score() + SURE_LEAD <= best.score());
    (best.is_telling() && best.score() >= SURE_SCORE && leads).then_some(*encoding)
}

fn reading((encoding, evidence, text): (Encoding, Evidence, String)) -> Reading {
    let (telling, plain): (Vec<&str>, Vec<&str>) =
        text.lines().filter(|line| !line.trim().is_empty()).partition(|line| !line.is_ascii());
    let lines: Vec<&str> = telling.into_iter().chain(plain).take(12).collect();
    let preview = lines.join("\n").chars().take(PREVIEW_CHARS).collect();
    Reading { encoding, score: evidence.score(), preview }
}
