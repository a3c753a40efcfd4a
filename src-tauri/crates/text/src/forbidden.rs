//! Characters that a field or a paper must refuse, each named so that the user can find it.

use crate::clean::composed;

/// The first character that must never be stored: a control character, or one that reorders the text around
/// it and so lets a name read otherwise than it is.
///
/// Line ends and the tab are allowed; [`clean_line`](crate::clean_line) and
/// [`clean_text`](crate::clean_text) bring them to their stored form.
pub fn control_character(text: &str) -> Option<char> {
    text.chars().find(|&c| is_control(c))
}

/// The first character, in the NFC form, that the printed papers cannot carry.
///
/// The repertoire is what Vietnamese office papers use and the packed serif face draws: Latin letters with
/// their marks, digits, punctuation, currency, mathematical and table symbols. Emoji, other scripts, private
/// and unassigned characters, and marks that compose with no letter are outside it. Line ends and tabs are
/// inside it, being layout rather than letters.
pub fn unprintable(text: &str) -> Option<char> {
    composed(text).chars().find(|&c| !is_printable(c))
}

fn is_control(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' | '\u{0085}' => false,
        other => other.is_control() || reorders_or_hides(other),
    }
}

/// Direction marks, overrides and isolates, annotation anchors, and the invisible tag characters.
fn reorders_or_hides(c: char) -> bool {
    matches!(c,
        '\u{061C}' | '\u{200E}' | '\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

fn is_printable(c: char) -> bool {
    matches!(c,
        '\n' | '\t' | ' '..='~' | '\u{00A0}'..='\u{00AC}' | '\u{00AE}'..='\u{024F}'
        | '\u{1EA0}'..='\u{1EF9}')
        || is_printable_symbol(c)
}

fn is_printable_symbol(c: char) -> bool {
    matches!(c,
        '\u{2002}'..='\u{200A}' | '\u{202F}'
        | '‐' | '‒'..='―'
        | '‘'..='‚' | '“'..='„' | '†' | '‡' | '•' | '…' | '‰' | '′' | '″' | '‹' | '›' | '⁄'
        | '⁴'..='⁹' | 'ⁿ' | '₀'..='₉' | '⅓' | '⅔' | '⅛'..='⅞'
        | '₫' | '€' | '№' | '™'
        | '←'..='↕' | '⇔' | '−' | '√' | '∞' | '∆' | '∑' | '≈' | '≠' | '≤' | '≥'
        | '■' | '□' | '▪' | '▫' | '▲' | '►' | '▼' | '◄' | '◊' | '○' | '●')
}
