//! Windows-1258: the letters that Latin has in one byte, tones as combining bytes after them.

use super::letters::{ACUTE, DOT, GRAVE, HOOK, TILDE, split};
use super::{mark_unreadable, single_byte};
use crate::nfc;

/// Where the page differs from Windows-1252 above 0x9F.
const OWN: [(u8, char); 13] = [
    (0xC3, 'Ă'),
    (0xCC, GRAVE),
    (0xD0, 'Đ'),
    (0xD2, HOOK),
    (0xD5, 'Ơ'),
    (0xDD, 'Ư'),
    (0xDE, TILDE),
    (0xE3, 'ă'),
    (0xEC, ACUTE),
    (0xF0, 'đ'),
    (0xF2, DOT),
    (0xF5, 'ơ'),
    (0xFD, 'ư'),
];

pub(super) fn decode(bytes: &[u8]) -> String {
    nfc(&bytes.iter().copied().map(meaning).collect::<String>())
}

fn meaning(byte: u8) -> char {
    if let Some(&(_, own)) = OWN.iter().find(|(known, _)| *known == byte) {
        return own;
    }
    match byte {
        0xFE => '₫',
        0x81 | 0x8A | 0x8D..=0x90 | 0x9A | 0x9D | 0x9E => mark_unreadable(byte),
        other => single_byte::to_char(other),
    }
}

pub(super) fn encode(text: &str) -> Result<Vec<u8>, char> {
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        if let Some(byte) = byte_of(c) {
            out.push(byte);
            continue;
        }
        let (base, tone) = split(c);
        let (Some(base), Some(tone)) = (byte_of(base), tone.and_then(byte_of)) else { return Err(c) };
        out.extend([base, tone]);
    }
    Ok(out)
}

fn byte_of(c: char) -> Option<u8> {
    if c.is_ascii() {
        return Some(c as u8);
    }
    (0x80..=0xFF).find(|&byte| meaning(byte) == c)
}
