//! The file format `age-encryption.org/v1` with one X25519 recipient.
//!
//! The header wraps a fresh file key for the recipient and is authenticated by it; the payload follows in chunks of 64 KiB,
//! the last one marked, so that a file that was cut, extended or put together from two does not open.

mod header;
mod stream;

use hkdf::Hkdf;
use sha2::Sha256;
use x25519_dalek::StaticSecret;
use zeroize::Zeroizing;

use super::error::PackageError;
use crate::random::{Random, fresh};

/// Bytes of the nonce between header and chunks.
const NONCE: usize = 16;

/// Seals bytes for the holder of a key.
pub(super) fn seal(
    random: &mut dyn Random,
    recipient: &[u8; 32],
    plain: &[u8],
) -> Result<Vec<u8>, PackageError> {
    let file_key = Zeroizing::new(fresh::<16>(random)?);
    let ephemeral = StaticSecret::from(*Zeroizing::new(fresh::<32>(random)?));
    let nonce = fresh::<NONCE>(random)?;
    let mut sealed = header::write(&ephemeral, recipient, &file_key)?.into_bytes();
    sealed.extend_from_slice(&nonce);
    let key = payload_key(&file_key, &nonce)?;
    stream::seal(&key, plain, &mut sealed)?;
    Ok(sealed)
}

/// Opens bytes with the key they were sealed for.
pub(super) fn open(secret: &StaticSecret, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, PackageError> {
    let (file_key, rest) = header::open(secret, sealed)?;
    let (nonce, chunks) = rest.split_first_chunk::<NONCE>().ok_or(PackageError::Damaged)?;
    let key = payload_key(&file_key, nonce)?;
    stream::open(&key, chunks)
}

fn payload_key(file_key: &[u8; 16], nonce: &[u8; NONCE]) -> Result<Zeroizing<[u8; 32]>, PackageError> {
    derived(Some(nonce), file_key, b"payload")
}

/// HKDF-SHA256, as every key of the format is made.
fn derived(salt: Option<&[u8]>, from: &[u8], label: &[u8]) -> Result<Zeroizing<[u8; 32]>, PackageError> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(salt, from).expand(label, key.as_mut_slice()).map_err(|_| PackageError::Crypto)?;
    Ok(key)
}
