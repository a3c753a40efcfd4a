//! The payload: chunks of 64 KiB under one key, the nonce a counter and a mark on the last.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::{Zeroize, Zeroizing};

use super::super::error::PackageError;

const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;

/// Seals the chunks behind what is there already.
pub(super) fn seal(key: &[u8; 32], plain: &[u8], sealed: &mut Vec<u8>) -> Result<(), PackageError> {
    let cipher = ChaCha20Poly1305::new(key.into());
    let last = plain.len().saturating_sub(1) / CHUNK;
    for at in 0..=last {
        let chunk = &plain[at * CHUNK..plain.len().min((at + 1) * CHUNK)];
        let chunk = cipher.encrypt(&nonce(at, last), chunk).map_err(|_| PackageError::Crypto)?;
        sealed.extend_from_slice(&chunk);
    }
    Ok(())
}

/// Opens the chunks, all of them or none.
pub(super) fn open(key: &[u8; 32], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, PackageError> {
    let cipher = ChaCha20Poly1305::new(key.into());
    // Reserved whole, so that growing leaves no copy behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    let last = sealed.len().saturating_sub(1) / (CHUNK + TAG);
    for at in 0..=last {
        let chunk = &sealed[at * (CHUNK + TAG)..sealed.len().min((at + 1) * (CHUNK + TAG))];
        let mut chunk = cipher.decrypt(&nonce(at, last), chunk).map_err(|_| PackageError::Damaged)?;
        // Only an empty file ends in an empty chunk: bytes have one way to be sealed.
        if chunk.is_empty() && last > 0 {
            return Err(PackageError::Damaged);
        }
        plain.extend_from_slice(&chunk);
        chunk.zeroize();
    }
    Ok(plain)
}

fn nonce(at: usize, last: usize) -> Nonce {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&(at as u64).to_be_bytes());
    nonce[11] = u8::from(at == last);
    Nonce::from(nonce)
}
