//! What a file is, told from its bytes alone: a name can lie.
//!
//! Nothing here decodes a pixel, draws a page or follows a link. Every look is bounded by the length of the file or by a
//! fixed number of steps, so that a malformed PDF or an image of immense size costs no more than a good one: it is kept
//! as a file and marked as not to be shown.

mod compound;
mod image;
mod pdf;
mod plain;
mod program;
mod tiff;
mod zip;

use office::attachment::MediaType;

/// What was told of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Recognised {
    /// What it is.
    pub(super) media_type: MediaType,
    /// How many pages it has, where that can be told.
    pub(super) pages: Option<i64>,
    /// Whether the window may draw it.
    pub(super) is_shown: bool,
}

impl Recognised {
    /// A file that the window never draws.
    fn file(media_type: MediaType) -> Self {
        Self { media_type, pages: None, is_shown: false }
    }
}

/// Tells what a file is; nothing for a program, which nobody may keep among papers. What nobody knows is kept as
/// [`MediaType::Other`].
pub(super) fn recognise(bytes: &[u8]) -> Option<Recognised> {
    if program::is_program(bytes) {
        return None;
    }
    let known = [pdf::recognise, image::recognise, tiff::recognise, compound::recognise, zip::recognise];
    let found = known.iter().find_map(|recognise| recognise(bytes));
    Some(found.or_else(|| plain::recognise(bytes)).unwrap_or(Recognised::file(MediaType::Other)))
}

/// The number that four bytes spell, the smallest first; nothing past the end.
fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().copied().map(u32::from_le_bytes)
}

/// The number that two bytes spell, the smaller first; nothing past the end.
fn le16(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().copied().map(u16::from_le_bytes)
}

/// The first place of a word.
fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let first = *word.first()?;
    let mut from = 0;
    while let Some(step) = bytes.get(from..)?.iter().position(|byte| *byte == first) {
        if bytes[from + step..].starts_with(word) {
            return Some(from + step);
        }
        from += step + 1;
    }
    None
}

#[cfg(test)]
mod tests;
