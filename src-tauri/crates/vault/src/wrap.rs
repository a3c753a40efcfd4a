//! How a slot wraps the data key: a wrapping key from the secret, XChaCha20-Poly1305 over the data key,
//! and the whole slot header as associated data.
//!
//! A passphrase goes through Argon2id, because people choose it. The recovery code is 256 random bits,
//! which no amount of guessing reaches, so one BLAKE3 derivation over code and salt is enough and opens
//! an office even on a machine too small for Argon2.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::cost::Argon2Cost;
use crate::error::Error;
use crate::keys::{DataKey, SubKey};
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;

/// The data key and its tag.
pub(crate) const WRAPPED_LEN: usize = 32 + 16;

/// The wrapping key of an account's slot.
pub(crate) fn passphrase_key(
    passphrase: &Passphrase,
    salt: &[u8; 32],
    cost: Argon2Cost,
) -> Result<SubKey, Error> {
    let params = Params::new(cost.memory_kib(), cost.passes(), cost.lanes(), Some(32))
        .map_err(|_| Error::Crypto("Argon2 parameters"))?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut derived = Ok(());
    let key = SubKey::filled(|key| derived = argon2.hash_password_into(passphrase.expose(), salt, key));
    match derived {
        Ok(()) => Ok(key),
        Err(argon2::Error::OutOfMemory) => Err(Error::OutOfMemory),
        Err(_) => Err(Error::Crypto("Argon2")),
    }
}

/// The wrapping key of the recovery slot.
pub(crate) fn recovery_key(code: &RecoveryCode, salt: &[u8; 32]) -> SubKey {
    let mut material = Zeroizing::new([0; 64]);
    material[..32].copy_from_slice(code.expose());
    material[32..].copy_from_slice(salt);
    SubKey::filled(|key| *key = blake3::derive_key("giaoban vault v1 2026-11 recovery slot", &*material))
}

/// Wraps the data key. The nonce must be fresh for every wrap.
pub(crate) fn wrap(
    key: &SubKey,
    nonce: &[u8; 24],
    header: &[u8],
    data_key: &DataKey,
) -> Result<[u8; WRAPPED_LEN], Error> {
    XChaCha20Poly1305::new(key.expose().into())
        .encrypt(&XNonce::from(*nonce), Payload { msg: data_key.expose(), aad: header })
        .ok()
        .and_then(|sealed| sealed.try_into().ok())
        .ok_or(Error::Crypto("XChaCha20-Poly1305"))
}

/// Unwraps the data key; nothing when the key or any part of the slot is not the right one.
pub(crate) fn unwrap(
    key: &SubKey,
    nonce: &[u8; 24],
    header: &[u8],
    wrapped: &[u8; WRAPPED_LEN],
) -> Option<DataKey> {
    let opened = XChaCha20Poly1305::new(key.expose().into())
        .decrypt(&XNonce::from(*nonce), Payload { msg: wrapped, aad: header })
        .ok()
        .map(Zeroizing::new)?;
    DataKey::from_slice(&opened)
}
