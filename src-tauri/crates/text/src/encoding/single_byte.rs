//! Windows-1252, the code page in which the programs of the time kept the bytes of every other.

/// Bytes 0x80 to 0x9F; the five without a character stand as the control characters of the same number.
const UPPER_CONTROLS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', //
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// The character of a byte.
pub(super) fn to_char(byte: u8) -> char {
    match byte {
        0x80..=0x9F => UPPER_CONTROLS[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

/// The byte of a character, or nothing for a character that the code page does not have.
pub(super) fn to_byte(c: char) -> Option<u8> {
    if let Some(at) = UPPER_CONTROLS.iter().position(|&known| known == c) {
        return u8::try_from(at + 0x80).ok();
    }
    u8::try_from(u32::from(c)).ok().filter(|byte| !(0x80..=0x9F).contains(byte))
}

/// Whether a byte is punctuation in every one of these encodings: quotes, dashes, the ellipsis, the bullet.
pub(super) fn is_punctuation(byte: u8) -> bool {
    matches!(byte, 0x82 | 0x84 | 0x85 | 0x91..=0x97 | 0x8B | 0x9B | 0x80 | 0x99)
}
