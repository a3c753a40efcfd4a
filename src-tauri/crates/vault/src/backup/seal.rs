//! The sealed part of a manifest.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::error::BackupError;
use crate::keys::SubKey;

const NONCE: usize = 24;

/// Seals under an office's backup key, with a nonce that was never used before.
pub(super) struct Sealer<'a> {
    pub(super) key: &'a SubKey,
    pub(super) nonce: [u8; NONCE],
}

impl Sealer<'_> {
    /// The private words, bound to the clear part.
    pub(super) fn seal(&self, clear: &[u8], private: &str) -> Result<String, BackupError> {
        let digest = blake3::hash(clear);
        let sealed = cipher(self.key)
            .encrypt(&XNonce::from(self.nonce), Payload { msg: private.as_bytes(), aad: digest.as_bytes() })
            .map_err(|_| BackupError::Crypto)?;
        Ok([&self.nonce[..], &sealed].concat().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

/// The private words, when they and the clear part are what a holder of the key wrote.
pub(super) fn open(key: &SubKey, clear: &[u8], sealed: &str) -> Option<Zeroizing<String>> {
    let bytes = bytes_of(sealed)?;
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
    let digest = blake3::hash(clear);
    let opened = cipher(key)
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: digest.as_bytes() })
        .ok()
        .map(Zeroizing::new)?;
    std::str::from_utf8(&opened).ok().map(|text| Zeroizing::new(text.to_owned()))
}

fn cipher(key: &SubKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.expose().into())
}

fn bytes_of(hex: &str) -> Option<Vec<u8>> {
    let pairs = hex.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).ok().filter(|p| p.len() == 2));
    pairs.map(|pair| pair.and_then(|pair| u8::from_str_radix(pair, 16).ok())).collect()
}
