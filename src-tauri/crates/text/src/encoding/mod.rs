//! The encodings Vietnamese offices wrote before Unicode, and Unicode's own forms in files.
//!
//! Three of them (TCVN3, VNI, Windows-1258) look like any other bytes, so a file cannot say which it is: the
//! readings are ranked by how much Vietnamese they make, and the clerk sees each. A byte that means nothing in
//! the reading chosen is never dropped or replaced in silence: it becomes a mark that [`unreadable`] finds.

mod capitals;
mod letters;
mod plausible;
mod readings;
mod single_byte;
mod syllable;
mod tcvn3;
mod unicode;
mod vni;
mod windows1258;

pub use capitals::{Capitals, mend_capitals};
pub use readings::{Ranking, Reading, rank_bytes, rank_letters};

use crate::nfc;

/// Where marks for bytes that mean nothing begin: byte `b` becomes the private character U+F700 + `b`.
const UNREADABLE: u32 = 0xF700;

/// How a file writes Vietnamese.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Unicode, with or without a byte-order mark.
    Utf8,
    /// Unicode in two bytes, the low one first, as Windows writes it.
    Utf16Le,
    /// Unicode in two bytes, the high one first.
    Utf16Be,
    /// Windows' Vietnamese code page: letters followed by combining tones.
    Windows1258,
    /// TCVN 5712:1993, fonts named `.Vn…` ("ABC"). Toned capitals have no codes of their own.
    Tcvn3,
    /// VNI for Windows, fonts named `VNI-…`: a letter followed by the byte of its marks.
    Vni,
}

impl Encoding {
    /// All of them, the likelier first; readings that are equally plausible are ranked in this order.
    pub const ALL: [Self; 6] =
        [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Tcvn3, Self::Vni, Self::Windows1258];

    /// The name by which options, mappings and reports call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1258 => "windows-1258",
            Self::Tcvn3 => "tcvn3",
            Self::Vni => "vni",
        }
    }

    /// The encoding of that name, in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.name().eq_ignore_ascii_case(name))
    }
}

/// The text that bytes hold in an encoding, in NFC and without a byte-order mark.
///
/// Bytes without meaning become the marks that [`unreadable`] finds. Text of a `.Vn` or `VNI` font that was
/// saved as Unicode (`Uû ban nh©n d©n`) is taken through both steps when TCVN3 or VNI is asked for.
pub fn decode(bytes: &[u8], encoding: Encoding) -> String {
    match encoding {
        Encoding::Utf8 => nfc(&unicode::utf8(bytes)),
        Encoding::Utf16Le => nfc(&unicode::utf16(bytes, u16::from_le_bytes)),
        Encoding::Utf16Be => nfc(&unicode::utf16(bytes, u16::from_be_bytes)),
        Encoding::Windows1258 => windows1258::decode(bytes),
        Encoding::Tcvn3 | Encoding::Vni => decode_letters(&unicode::container(bytes), encoding),
    }
}

/// The text that characters hold when a program stored the bytes of an old font one by one as Unicode, as
/// workbooks do. For the encodings that have no such form the text comes back in NFC.
pub fn decode_letters(text: &str, encoding: Encoding) -> String {
    match encoding {
        Encoding::Tcvn3 => tcvn3::decode(text),
        Encoding::Vni => vni::decode(text),
        _ => nfc(text),
    }
}

/// The bytes of a text in an encoding, without a byte-order mark.
///
/// TCVN3 writes a toned capital as the standard's second form does, capital and combining tone, because it has
/// no code for the letter.
///
/// # Errors
/// The first character that the encoding cannot write.
pub fn encode(text: &str, encoding: Encoding) -> Result<Vec<u8>, char> {
    let text = nfc(text);
    match encoding {
        Encoding::Utf8 => Ok(text.into_bytes()),
        Encoding::Utf16Le => Ok(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        Encoding::Utf16Be => Ok(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        Encoding::Windows1258 => windows1258::encode(&text),
        Encoding::Tcvn3 => tcvn3::encode(&text),
        Encoding::Vni => vni::encode(&text),
    }
}

/// The first byte of a decoded text that meant nothing in the encoding it was read in.
pub fn unreadable(text: &str) -> Option<u8> {
    text.chars().find_map(|c| u8::try_from(u32::from(c).checked_sub(UNREADABLE)?).ok())
}

/// The mark that stands for a byte without meaning.
fn mark_unreadable(byte: u8) -> char {
    char::from_u32(UNREADABLE + u32::from(byte)).unwrap_or(char::REPLACEMENT_CHARACTER)
}
