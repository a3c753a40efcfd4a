//! Unicode in files: byte-order marks, and bytes that break its rules.

use super::{mark_unreadable, single_byte};

const UTF8_MARK: &[u8] = &[0xEF, 0xBB, 0xBF];
const UTF16_MARKS: [[u8; 2]; 2] = [[0xFF, 0xFE], [0xFE, 0xFF]];

/// UTF-8, each wrong byte marked.
pub(super) fn utf8(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(UTF8_MARK).unwrap_or(bytes);
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().copied().map(mark_unreadable));
    }
    text
}

/// UTF-16 in the order that `unit` reads, lone surrogates and a last odd byte marked.
pub(super) fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|&pair| unit(pair));
    let mut text = String::with_capacity(bytes.len());
    for decoded in char::decode_utf16(units) {
        match decoded {
            Ok(c) => text.push(c),
            Err(lone) => {
                text.extend(lone.unpaired_surrogate().to_be_bytes().map(mark_unreadable));
            }
        }
    }
    text.extend(odd.iter().copied().map(mark_unreadable));
    match text.strip_prefix('\u{FEFF}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

/// The characters that bytes of an old font stand for before the font is considered: Unicode where the bytes
/// plainly are Unicode, else Windows-1252.
pub(super) fn container(bytes: &[u8]) -> String {
    match bytes {
        [0xFF, 0xFE, ..] => utf16(bytes, u16::from_le_bytes),
        [0xFE, 0xFF, ..] => utf16(bytes, u16::from_be_bytes),
        _ if is_stored_as_utf8(bytes) => utf8(bytes),
        _ => bytes.iter().copied().map(single_byte::to_char).collect(),
    }
}

/// Two letters of an old font may happen to be the UTF-8 of one character, but of none that a byte of a font is stored as.
fn is_stored_as_utf8(bytes: &[u8]) -> bool {
    let is_of_a_font = |c: char| !c.is_ascii() && single_byte::to_byte(c).is_some();
    str::from_utf8(bytes).is_ok_and(|text| bytes.starts_with(UTF8_MARK) || text.chars().any(is_of_a_font))
}

/// The encoding that a byte-order mark declares.
pub(super) fn declared(bytes: &[u8]) -> Option<super::Encoding> {
    let first: Option<[u8; 2]> = bytes.first_chunk().copied();
    match first {
        _ if bytes.starts_with(UTF8_MARK) => Some(super::Encoding::Utf8),
        Some(mark) if mark == UTF16_MARKS[0] => Some(super::Encoding::Utf16Le),
        Some(mark) if mark == UTF16_MARKS[1] => Some(super::Encoding::Utf16Be),
        _ => None,
    }
}
