//! What an archive holds, and what it would unpack to.
//!
//! The directory's own figures may lie, so every part is unpacked once into nothing and counted, before the
//! reader of workbooks unpacks it into memory.

use super::FileKind;
use crate::{Limits, Refused};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// How an entry of the directory begins.
const ENTRY: &[u8] = b"PK\x01\x02";

/// Below this size a high ratio is harmless.
const SMALL: u64 = 1 << 20;

pub(super) fn check(bytes: &[u8], limits: &Limits) -> Result<FileKind, Refused> {
    // The library makes a record of every entry before it says how many there are.
    if bytes.windows(ENTRY.len()).filter(|four| *four == ENTRY).take(limits.parts + 1).count() > limits.parts
    {
        return Err(Refused::Bomb);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(Refused::damaged)?;
    if archive.len() > limits.parts {
        return Err(Refused::Bomb);
    }
    let kind = kind(&archive)?;
    let mut total = 0_u64;
    for at in 0..archive.len() {
        total = total.saturating_add(unpacked(&mut archive, at, limits)?);
        if total > limits.unpacked {
            return Err(Refused::Bomb);
        }
    }
    Ok(kind)
}

fn kind(archive: &ZipArchive<Cursor<&[u8]>>) -> Result<FileKind, Refused> {
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.xml") || has("xl/Workbook.xml") {
        return Ok(FileKind::Xlsx);
    }
    if has("xl/workbook.bin") || has("Index/Document.iwa") {
        return Err(Refused::Unsupported);
    }
    // An OpenDocument text has the same parts; the library tells them apart by their media type.
    if has("content.xml") && has("mimetype") { Ok(FileKind::Ods) } else { Err(Refused::NotASpreadsheet) }
}

/// The bytes a part unpacks to.
fn unpacked(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize, limits: &Limits) -> Result<u64, Refused> {
    let part = archive.by_index(at).map_err(Refused::damaged)?;
    if part.encrypted() {
        return Err(Refused::Password);
    }
    let most = match part.name() {
        name if is_list(name) => limits.lists,
        name if name.starts_with("xl/worksheets/") || name == "content.xml" => limits.unpacked,
        _ => limits.part,
    };
    let allowed = most.min(part.compressed_size().saturating_mul(limits.ratio).max(SMALL));
    let counted =
        std::io::copy(&mut part.take(allowed + 1), &mut std::io::sink()).map_err(Refused::damaged)?;
    if counted > allowed { Err(Refused::Bomb) } else { Ok(counted) }
}

/// Whether the reader keeps every line of a part: which sheets there are, where they lie, and how cells look.
fn is_list(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with(".rels")
        || ["xl/workbook.xml", "xl/styles.xml", "meta-inf/manifest.xml"].contains(&name.as_str())
}
