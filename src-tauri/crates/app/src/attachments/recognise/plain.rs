use super::Recognised;
use office::attachment::MediaType;

/// Text: UTF-8, UTF-16 by its mark, or an old Vietnamese encoding, told by the absence of what no text holds.
pub(super) fn recognise(bytes: &[u8]) -> Option<Recognised> {
    if bytes.starts_with(b"{\\rtf") {
        return Some(Recognised::file(MediaType::Rtf));
    }
    let marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let is_text = marked || !bytes.iter().any(|byte| is_control(*byte));
    is_text.then_some(Recognised::file(MediaType::Text))
}

fn is_control(byte: u8) -> bool {
    matches!(byte, 0..=8 | 0x0e..=0x1f | 0x7f)
}
