use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::name::BlobName;
use crate::keys::SubKey;

/// The format written here, and the newest that is read here.
pub(super) const FORMAT: u32 = 1;

/// How many bytes of contents one chunk holds; every chunk but the last is full.
pub(super) const CHUNK: usize = 64 * 1024;

/// What sealing adds to a chunk.
pub(super) const TAG: usize = 16;

/// Magic, version, name.
pub(super) const HEADER: usize = MAGIC.len() + 4 + 32;

const MAGIC: &[u8; 8] = b"GIAOBAN\0";

const FILE_KEY: &str = "giaoban vault v1 2026-11 one attachment";

/// What stands before the first chunk.
pub(super) fn header(name: &BlobName) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    header[..8].copy_from_slice(MAGIC);
    header[8..12].copy_from_slice(&FORMAT.to_le_bytes());
    header[12..].copy_from_slice(name.bytes());
    header
}

/// How a header differs from the one expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misheaded {
    NotSealed,
    Newer(u32),
    Foreign,
}

/// Compares the first bytes of a file with the header that belongs there.
pub(super) fn compare(found: &[u8], name: &BlobName) -> Result<(), Misheaded> {
    if found == header(name) {
        return Ok(());
    }
    let version = found.strip_prefix(MAGIC).and_then(|rest| rest.first_chunk()).copied();
    match version.map(u32::from_le_bytes) {
        Some(FORMAT) if found.len() == HEADER => Err(Misheaded::Foreign),
        Some(newer) if newer > FORMAT => Err(Misheaded::Newer(newer)),
        _ => Err(Misheaded::NotSealed),
    }
}

/// Whether a chunk ends its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Inner,
    Last,
}

/// The cipher of one file, which counts its chunks.
pub(super) struct FileCipher {
    cipher: XChaCha20Poly1305,
    header: [u8; HEADER],
    counter: u64,
}

impl FileCipher {
    /// The cipher of the file of that name, before its first chunk.
    pub(super) fn new(sealing: &SubKey, name: &BlobName) -> Self {
        let header = header(name);
        // The header holds the format version and the name, so that the key belongs to both.
        let mut material = Zeroizing::new([0; 32 + HEADER]);
        material[..32].copy_from_slice(sealing.expose());
        material[32..].copy_from_slice(&header);
        let key = SubKey::filled(|key| *key = blake3::derive_key(FILE_KEY, &*material));
        Self { cipher: XChaCha20Poly1305::new(key.expose().into()), header, counter: 0 }
    }

    /// Seals the next chunk.
    pub(super) fn seal(&mut self, plain: &[u8], place: Place) -> Option<Vec<u8>> {
        let nonce = self.next_nonce(place)?;
        self.cipher.encrypt(&nonce, Payload { msg: plain, aad: &self.header }).ok()
    }

    /// Opens the next chunk; nothing when it is not the one sealed there.
    pub(super) fn open(&mut self, sealed: &[u8], place: Place) -> Option<Zeroizing<Vec<u8>>> {
        let nonce = self.next_nonce(place)?;
        self.cipher.decrypt(&nonce, Payload { msg: sealed, aad: &self.header }).ok().map(Zeroizing::new)
    }

    fn next_nonce(&mut self, place: Place) -> Option<XNonce> {
        let mut nonce = [0; 24];
        nonce[..8].copy_from_slice(&self.counter.to_le_bytes());
        nonce[23] = u8::from(place == Place::Last);
        self.counter = self.counter.checked_add(1)?;
        Some(XNonce::from(nonce))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_file_is_frozen_by_the_format() {
        let sealing = SubKey::filled(|key| *key = [7; 32]);
        let name = BlobName::from_text(&"ab".repeat(32)).unwrap();
        let sealed = FileCipher::new(&sealing, &name).seal(b"x", Place::Last).unwrap();
        let shown: String = sealed.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(
            shown, "9fd12261b9d34c1a4a4aba96075dbf23f5",
            "another derivation would lose every attachment"
        );
    }

    #[test]
    fn a_header_tells_what_is_wrong_with_it() {
        let name = BlobName::from_text(&"ab".repeat(32)).unwrap();
        let good = header(&name);
        let check = |case: &str, found: &[u8], expected: Result<(), Misheaded>| {
            assert_eq!(compare(found, &name), expected, "a header that is {case}");
        };
        let at = |place: usize, byte: u8| {
            let mut changed = good;
            changed[place] = byte;
            changed
        };
        check("right", &good, Ok(()));
        check("empty", &[], Err(Misheaded::NotSealed));
        check("cut short", &good[..HEADER - 1], Err(Misheaded::NotSealed));
        check("of another program", &at(0, b'P'), Err(Misheaded::NotSealed));
        check("of another file", &at(HEADER - 1, 1), Err(Misheaded::Foreign));
        check("of a newer program", &at(8, 2), Err(Misheaded::Newer(2)));
        check("of no version", &at(8, 0), Err(Misheaded::NotSealed));
    }
}
