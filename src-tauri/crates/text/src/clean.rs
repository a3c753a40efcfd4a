//! The one form in which text is stored.
//!
//! macOS and web pages hand over decomposed letters, Word hands over no-break spaces, web pages hand over
//! characters of no width. Two texts that look the same must be the same bytes, or search, sorting and
//! duplicate checks disagree with the eye.

use std::borrow::Cow;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Composes letters and marks (Unicode NFC), and changes nothing else.
pub fn nfc(text: &str) -> String {
    composed(text).into_owned()
}

/// The NFC form of a text, which nearly every text is in already.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if is_composed(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// A single-line field as it is stored: NFC, one plain space between words, none at the ends.
///
/// Line ends, tabs and no-break spaces count as spaces. Characters without width or meaning in Vietnamese
/// (zero-width space and joiners, soft hyphen, byte-order mark) are dropped: nobody can see them to mend them.
pub fn clean_line(text: &str) -> String {
    let composed = composed_visible(text);
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A multi-line field as it is stored: NFC, every kind of line end as `\n`, no white space at the ends.
///
/// Inner spaces, tabs and blank lines stay as they were typed; characters without width are dropped as in
/// [`clean_line`].
pub fn clean_text(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace(['\r', '\u{0085}', '\u{2028}', '\u{2029}'], "\n");
    composed_visible(&unix).trim().to_owned()
}

/// The length a person would count: characters of the NFC form, so that `ế` is one however it was typed.
pub fn length(text: &str) -> usize {
    composed(text).chars().count()
}

/// Whether a character has no width and carries no meaning in Vietnamese text.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether composing would certainly change nothing, as in nearly all text.
fn is_composed(text: &str) -> bool {
    text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes
}

/// Drops before composing, since a dropped character may have stood between a letter and its mark.
fn composed_visible(text: &str) -> String {
    if is_composed(text) && !text.contains(is_invisible) {
        return text.to_owned();
    }
    text.chars().filter(|&c| !is_invisible(c)).nfc().collect()
}
