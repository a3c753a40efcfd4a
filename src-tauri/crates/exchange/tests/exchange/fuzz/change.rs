//! What may happen to a file on its way, or be done to it on purpose.

use super::super::maker::archive;
use proptest::prelude::*;
use proptest::sample::Index;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Pieces that readers have stumbled over before, here or elsewhere.
const PIECES: [&[u8]; 20] = [
    b"\0",
    b"\"",
    b"\"\"",
    b"\r",
    b"\t",
    b"sep=",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"\xFF\xFF\xFF\xFF",
    b"99999999999999999999",
    b"-1",
    b"1e308",
    b" r=\"4294967295\"",
    b" r=\"XFD1048577\"",
    b" table:number-rows-repeated=\"4294967295\"",
    b" table:number-columns-repeated=\"1000000000\"",
    b"<row><c><v>1</v></c></row>",
    b"&#0;&#x110000;&a;",
    b"<![CDATA[",
    b"</",
];

/// One change of some bytes.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// One byte becomes another.
    Byte(Index, u8),
    /// The rest is lost.
    Cut(Index),
    /// A stretch is lost.
    Lose(Index, u8),
    /// A stretch stands there several times.
    Repeat(Index, u8, u8),
    /// A piece is put in.
    Insert(Index, &'static [u8]),
}

/// Up to four changes.
pub(crate) fn changes() -> impl Strategy<Value = Vec<Change>> {
    let one = prop_oneof![
        4 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        1 => any::<Index>().prop_map(Change::Cut),
        2 => (any::<Index>(), any::<u8>()).prop_map(|(at, length)| Change::Lose(at, length)),
        2 => (any::<Index>(), any::<u8>(), 1..32_u8).prop_map(|(at, length, times)| Change::Repeat(at, length, times)),
        4 => (any::<Index>(), prop::sample::select(&PIECES[..])).prop_map(|(at, piece)| Change::Insert(at, piece)),
    ];
    prop::collection::vec(one, 1..=4)
}

/// The bytes after the changes, one after the other.
pub(crate) fn changed(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    changes.iter().fold(bytes.to_vec(), |bytes, change| change.of(bytes))
}

impl Change {
    fn of(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        let place = |at: &Index| at.index(bytes.len() + 1);
        let stretch = |at: &Index, length: u8| place(at)..bytes.len().min(place(at) + usize::from(length));
        match self {
            Self::Byte(at, byte) => {
                let at = place(at);
                bytes.splice(at..bytes.len().min(at + 1), [*byte]);
            }
            Self::Cut(at) => bytes.truncate(place(at)),
            Self::Lose(at, length) => {
                bytes.drain(stretch(at, *length));
            }
            Self::Repeat(at, length, times) => {
                let stretch = stretch(at, *length);
                let again = bytes[stretch.clone()].repeat(usize::from(*times));
                bytes.splice(stretch.end..stretch.end, again);
            }
            Self::Insert(at, piece) => {
                let at = place(at);
                bytes.splice(at..at, piece.iter().copied());
            }
        }
        bytes
    }
}

/// The parts of an archive; nothing where it is none, or is broken.
pub(crate) fn unpacked(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    const MOST: u64 = 1 << 20;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut parts = Vec::with_capacity(archive.len());
    for at in 0..archive.len() {
        let part = archive.by_index(at).ok()?;
        let (name, mut inside) = (part.name().to_owned(), Vec::new());
        part.take(MOST).read_to_end(&mut inside).ok()?;
        parts.push((name, inside));
    }
    Some(parts).filter(|parts| !parts.is_empty())
}

/// The archive with one of its parts changed.
pub(crate) fn repacked(parts: &[(String, Vec<u8>)], at: usize, changes: &[Change]) -> Vec<u8> {
    let spoilt = changed(&parts[at].1, changes);
    let part = |(place, (name, inside)): (usize, &(String, Vec<u8>))| {
        (name.clone(), if place == at { spoilt.clone() } else { inside.clone() })
    };
    let parts: Vec<(String, Vec<u8>)> = parts.iter().enumerate().map(part).collect();
    archive(&parts.iter().map(|(name, inside)| (name.as_str(), inside.as_slice())).collect::<Vec<_>>())
}
