use super::{Recognised, le16, le32};
use office::attachment::MediaType;

/// The most pixels the window draws: an A3 page at 600 dpi has 70 million.
const MOST_PIXELS: u64 = 80_000_000;

/// The longest side it draws.
const LONGEST_SIDE: u64 = 30_000;

/// Parts of a JPEG looked at before its size is given up.
const MOST_PARTS: usize = 1_000;

/// JPEG, PNG and WebP. Their size in pixels is read from their head; none is decoded.
pub(super) fn recognise(bytes: &[u8]) -> Option<Recognised> {
    let (media_type, size) = match bytes {
        [0xff, 0xd8, 0xff, ..] => (MediaType::Jpeg, jpeg(bytes)),
        _ if bytes.starts_with(b"\x89PNG\r\n\x1a\n") => (MediaType::Png, png(bytes)),
        _ if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => {
            (MediaType::Webp, webp(bytes))
        }
        _ => return None,
    };
    let is_shown = size.is_some_and(|(width, height)| {
        width.max(height) <= LONGEST_SIDE && (1..=MOST_PIXELS).contains(&(width * height))
    });
    Some(Recognised { media_type, pages: None, is_shown })
}

fn png(bytes: &[u8]) -> Option<(u64, u64)> {
    let head = bytes.get(12..24)?.strip_prefix(b"IHDR")?;
    let side = |at: usize| head.get(at..)?.first_chunk().copied().map(u32::from_be_bytes);
    Some((side(0)?.into(), side(4)?.into()))
}

/// Walks the parts before the picture to the one that tells its size.
fn jpeg(bytes: &[u8]) -> Option<(u64, u64)> {
    let mut at = 2;
    for _ in 0..MOST_PARTS {
        let part = bytes.get(at..)?;
        let &[0xff, marker, ..] = part else { return None };
        let two = |at: usize| part.get(at..)?.first_chunk().copied().map(u16::from_be_bytes);
        match marker {
            // Filling before a marker, and markers without contents.
            0xff => at += 1,
            0x01 | 0xd0..=0xd7 => at += 2,
            0xc0..=0xcf if ![0xc4, 0xc8, 0xcc].contains(&marker) => {
                return Some((two(7)?.into(), two(5)?.into()));
            }
            0xd8..=0xda => return None,
            _ => at += 2 + usize::from(two(2)?),
        }
    }
    None
}

fn webp(bytes: &[u8]) -> Option<(u64, u64)> {
    let three = |at: usize| Some(u64::from(le16(bytes, at)?) | u64::from(*bytes.get(at + 2)?) << 16);
    match bytes.get(12..16)? {
        b"VP8X" => Some((three(24)? + 1, three(27)? + 1)),
        b"VP8 " => {
            let side = |at| le16(bytes, at).map(|side| u64::from(side & 0x3fff));
            Some((side(26)?, side(28)?))
        }
        b"VP8L" => {
            let packed = le32(bytes, 21)?;
            Some((u64::from(packed & 0x3fff) + 1, u64::from(packed >> 14 & 0x3fff) + 1))
        }
        _ => None,
    }
}
