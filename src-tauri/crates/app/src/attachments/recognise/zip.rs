use super::{Recognised, find, le16, le32};
use office::attachment::MediaType;

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

/// How far from the end of the file the directory's end may stand: a comment has 65,535 bytes at most.
const TAIL: usize = 65_535 + 22;

/// Names looked at; a document's own folder comes early.
const MOST_NAMES: usize = 4096;

/// The newer office formats: an archive is what the folders in it are called. Nothing is unpacked.
pub(super) fn recognise(bytes: &[u8]) -> Option<Recognised> {
    if !bytes.starts_with(LOCAL) {
        return None;
    }
    let found = open_document(bytes).or_else(|| names(bytes).find_map(of_name));
    Some(Recognised::file(found.unwrap_or(MediaType::Other)))
}

/// OpenDocument says what it is in its first entry, which is never packed.
fn open_document(bytes: &[u8]) -> Option<MediaType> {
    let entry = bytes.get(30..)?;
    let said = entry.strip_prefix(b"mimetypeapplication/vnd.oasis.opendocument.")?;
    match said {
        _ if said.starts_with(b"text") => Some(MediaType::Odt),
        _ if said.starts_with(b"spreadsheet") => Some(MediaType::Ods),
        _ => None,
    }
}

fn of_name(name: &[u8]) -> Option<MediaType> {
    let folders = [("word/", MediaType::Docx), ("xl/", MediaType::Xlsx), ("ppt/", MediaType::Pptx)];
    folders.iter().find(|(folder, _)| name.starts_with(folder.as_bytes())).map(|(_, media_type)| *media_type)
}

/// The names in the archive's directory.
fn names(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut at = directory(bytes);
    std::iter::from_fn(move || {
        let entry = bytes.get(at?..)?;
        if !entry.starts_with(CENTRAL) {
            return None;
        }
        let [name, extra, comment] = [28, 30, 32].map(|field| le16(entry, field).map(usize::from));
        at = Some(at? + 46 + name? + extra? + comment?);
        entry.get(46..46 + name?)
    })
    .take(MOST_NAMES)
}

/// Where the directory begins, as the end of the file says.
fn directory(bytes: &[u8]) -> Option<usize> {
    let tail = bytes.len().saturating_sub(TAIL);
    let end = tail + find(&bytes[tail..], END)?;
    usize::try_from(le32(bytes, end + 16)?).ok()
}
