use super::Recognised;
use office::attachment::MediaType;

const MAGIC: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Entries of the directory have this size and begin at multiples of it.
const ENTRY: usize = 128;

/// The old office formats: a compound file is what the streams in it are called.
pub(super) fn recognise(bytes: &[u8]) -> Option<Recognised> {
    if !bytes.starts_with(MAGIC) {
        return None;
    }
    let named = bytes.chunks_exact(ENTRY).find_map(of_entry);
    Some(Recognised::file(named.unwrap_or(MediaType::Other)))
}

fn of_entry(entry: &[u8]) -> Option<MediaType> {
    const NAMES: [(&str, MediaType); 4] = [
        ("WordDocument", MediaType::Doc),
        ("Workbook", MediaType::Xls),
        ("Book", MediaType::Xls),
        ("PowerPoint Document", MediaType::Ppt),
    ];
    NAMES.iter().find(|(name, _)| is_named(entry, name)).map(|(_, media_type)| *media_type)
}

/// Whether a directory entry bears a name: UTF-16 with its closing zero, and its length in bytes after 64.
fn is_named(entry: &[u8], name: &str) -> bool {
    let spelled: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    entry.starts_with(&spelled) && super::le16(entry, 64).map(usize::from) == Some(spelled.len())
}
