//! TCVN 5712:1993, as the `.Vn…` fonts have it.
//!
//! Bytes 0xA1 to 0xFF hold the letters; 0xB0 to 0xB4 are tones that follow a vowel. Quotes and dashes stay
//! where Windows has them, because its programs put them there whatever the font.

use super::letters::{ACUTE, DOT, GRAVE, HOOK, TILDE, TONES, is_vowel, split};
use super::{mark_unreadable, single_byte};
use crate::nfc;

/// The letters of bytes 0xA0 to 0xFF; blanks stand where tones are.
const LETTERS: [&str; 6] = [
    "\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ",
    "     àảãáạẲằẳẵắẴ",
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ",
    "éẹềểễếệìỉỄẾỒĩíịò",
    "Ổỏõóọồổỗốộờởỡớợù",
    "ỖủũúụừửữứựỳỷỹýỵỐ",
];

/// The tones of bytes 0xB0 to 0xB4.
const TONE_BYTES: [(u8, char); 5] = [(0xB0, GRAVE), (0xB1, HOOK), (0xB2, TILDE), (0xB3, ACUTE), (0xB4, DOT)];

pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        before = match single_byte::to_byte(c) {
            Some(byte) => meaning(byte, before),
            None => c,
        };
        out.push(before);
    }
    nfc(&out)
}

/// What a byte means after the character before it.
fn meaning(byte: u8, before: char) -> char {
    match byte {
        0..=0x7F => char::from(byte),
        // After anything but a vowel these are what they are in Windows: m², 30°C.
        0xB0..=0xB4 if is_vowel(before) => tone(byte),
        0xB0..=0xB4 => single_byte::to_char(byte),
        0xA0..=0xFF => letter(byte),
        _ if single_byte::is_punctuation(byte) => single_byte::to_char(byte),
        _ => mark_unreadable(byte),
    }
}

fn letter(byte: u8) -> char {
    let at = usize::from(byte - 0xA0);
    LETTERS[at / 16].chars().nth(at % 16).unwrap_or_else(|| mark_unreadable(byte))
}

fn tone(byte: u8) -> char {
    TONE_BYTES
        .iter()
        .find(|(known, _)| *known == byte)
        .map_or_else(|| mark_unreadable(byte), |&(_, tone)| tone)
}

pub(super) fn encode(text: &str) -> Result<Vec<u8>, char> {
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        match split(c) {
            _ if c.is_ascii() => out.push(c as u8),
            (base, Some(tone)) if base.is_uppercase() && TONES.contains(&tone) => {
                out.push(if base.is_ascii() { base as u8 } else { byte_of(base).ok_or(c)? });
                out.extend(TONE_BYTES.iter().find(|(_, known)| *known == tone).map(|&(byte, _)| byte));
            }
            _ => out.push(byte_of(c).ok_or(c)?),
        }
    }
    Ok(out)
}

fn byte_of(c: char) -> Option<u8> {
    let in_rows = LETTERS.iter().zip((0xA0_u8..).step_by(16)).find_map(|(row, first)| {
        let at = row.chars().position(|known| known == c && known != ' ')?;
        Some(first + u8::try_from(at).ok()?)
    });
    in_rows.or_else(|| {
        single_byte::to_byte(c)
            .filter(|&byte| single_byte::is_punctuation(byte) || (0xB0..=0xB4).contains(&byte))
    })
}
