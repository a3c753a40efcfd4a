//! Fixed-length bytes as lower-case hexadecimal. Upper case is refused, so that bytes have one spelling.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// `N` bytes, written as `2 N` lower-case digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hex<const N: usize>(pub(crate) [u8; N]);

impl<const N: usize> Hex<N> {
    /// The bytes as text.
    pub(crate) fn text(&self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
        self.0.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
    }

    /// The bytes that the text spells, if it spells exactly `N`.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        if text.len() != 2 * N {
            return None;
        }
        let mut bytes = [0; N];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
        }
        Some(Self(bytes))
    }
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_text(&text).ok_or_else(|| de::Error::custom("not the expected number of hex digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_have_one_spelling() {
        let check = |text: &str, expected: Option<[u8; 2]>| {
            assert_eq!(Hex::from_text(text).map(|hex: Hex<2>| hex.0), expected, "reading {text:?}");
        };
        check("00ff", Some([0x00, 0xff]));
        check("a1b2", Some([0xa1, 0xb2]));
        check("A1b2", None);
        check("a1b", None);
        check("a1b2c3", None);
        check("g1b2", None);
        check("ăb2", None);
        assert_eq!(Hex([0x0f, 0xa0]).text(), "0fa0", "each byte gives two digits, high one first");
    }
}
