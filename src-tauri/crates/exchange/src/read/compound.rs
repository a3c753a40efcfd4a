//! The container of workbooks before Excel 2007: sectors chained by a table.
//!
//! It is read here only to be checked. The library follows its chains and reserves memory for whatever sizes
//! the file states, so a file of a few kilobytes could ask it for all the memory there is.

use crate::Refused;

const MINI_SECTOR: usize = 64;
const MINI_STREAM_BELOW: usize = 4_096;
const ENTRY: usize = 128;
const END: u32 = 0xFFFF_FFFE;
const RESERVED: u32 = 0xFFFF_FFFA;

/// The bytes of the first stream that bears one of the names.
///
/// # Errors
/// Damage where a chain runs in a circle or out of the file; not a spreadsheet where no stream bears a name.
pub(super) fn stream(bytes: &[u8], names: &[&str]) -> Result<Vec<u8>, Refused> {
    let sector = match u16_at(bytes, 30) {
        Some(9) => 512,
        Some(12) => 4_096,
        _ => return Err(Refused::NotASpreadsheet),
    };
    let sectors = bytes.get(sector..).unwrap_or_default();
    let table = allocation_table(bytes, sectors, sector)?;
    let directory = follow(sectors, sector, &table, u32_at(bytes, 48))?;
    let entries: Vec<&[u8]> = directory.chunks_exact(ENTRY).collect();
    let root = *entries.first().ok_or_else(broken)?;
    let mini_table = match u32_at(bytes, 64) {
        Some(0) | None => Vec::new(),
        Some(_) => figures(&follow(sectors, sector, &table, u32_at(bytes, 60))?),
    };
    let mini =
        if mini_table.is_empty() { Vec::new() } else { follow(sectors, sector, &table, u32_at(root, 116))? };
    let found =
        entries.iter().find(|entry| names.iter().any(|wanted| name(entry).eq_ignore_ascii_case(wanted)));
    let entry = *found.ok_or(Refused::NotASpreadsheet)?;
    let start = u32_at(entry, 116);
    let size = usize::try_from(u32_at(entry, 120).unwrap_or_default()).map_err(|_| broken())?;
    let mut stream = if size < MINI_STREAM_BELOW {
        follow(&mini, MINI_SECTOR, &mini_table, start)?
    } else {
        follow(sectors, sector, &table, start)?
    };
    stream.truncate(size);
    Ok(stream)
}

/// Which sector follows which, from the header's list of table sectors and the sectors it goes on in.
fn allocation_table(bytes: &[u8], sectors: &[u8], sector: usize) -> Result<Vec<u32>, Refused> {
    let mut parts = figures(bytes.get(76..512).ok_or_else(broken)?);
    let mut next = u32_at(bytes, 68).unwrap_or(END);
    let mut left = sectors.len() / sector + 1;
    while next < RESERVED {
        left = left.checked_sub(1).ok_or_else(broken)?;
        let mut more = figures(at(sectors, sector, next)?);
        next = more.pop().unwrap_or(END);
        parts.extend(more);
    }
    let mut table = Vec::new();
    for part in parts.into_iter().filter(|&part| part < RESERVED) {
        table.extend(figures(at(sectors, sector, part)?));
        if table.len() > sectors.len() {
            return Err(broken());
        }
    }
    Ok(table)
}

/// The bytes of a chain. A chain longer than its table runs in a circle.
fn follow(sectors: &[u8], size: usize, table: &[u32], start: Option<u32>) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    let mut next = start.unwrap_or(END);
    let mut left = table.len();
    while next != END {
        left = left.checked_sub(1).ok_or_else(broken)?;
        out.extend_from_slice(at(sectors, size, next)?);
        let index = usize::try_from(next).map_err(|_| broken())?;
        next = *table.get(index).ok_or_else(broken)?;
    }
    Ok(out)
}

/// One sector; the last one of a file may be short.
fn at(sectors: &[u8], size: usize, number: u32) -> Result<&[u8], Refused> {
    let from = usize::try_from(number).ok().and_then(|number| number.checked_mul(size)).ok_or_else(broken)?;
    let rest = sectors.get(from..).filter(|rest| !rest.is_empty()).ok_or_else(broken)?;
    Ok(rest.get(..size).unwrap_or(rest))
}

fn name(entry: &[u8]) -> String {
    let units = entry
        .get(..64)
        .unwrap_or_default()
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    String::from_utf16_lossy(&units.take_while(|&unit| unit != 0).collect::<Vec<_>>())
}

fn figures(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks::<4>().0.iter().map(|four| u32::from_le_bytes(*four)).collect()
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|two| u16::from_le_bytes(*two))
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|four| u32::from_le_bytes(*four))
}

fn broken() -> Refused {
    Refused::damaged("a chain of sectors is broken")
}
