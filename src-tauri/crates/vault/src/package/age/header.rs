//! The header: one line that names the format, the file key wrapped for its recipient, and a MAC over all of it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use super::super::error::PackageError;
use super::derived;

const FAMILY: &str = "age-encryption.org/v";
const VERSION: &str = "1";
const STANZA: &str = "-> ";
const X25519: &str = "-> X25519 ";
const END: &str = "---";
const WRAP: &[u8] = b"age-encryption.org/v1/X25519";
/// Ours takes 190 bytes; a tool that adds lines of its own needs no more than this.
const MOST: usize = 4096;

/// The header of a new file.
pub(super) fn write(
    ephemeral: &StaticSecret,
    recipient: &[u8; 32],
    file_key: &[u8; 16],
) -> Result<String, PackageError> {
    let share = PublicKey::from(ephemeral);
    let shared = ephemeral.diffie_hellman(&PublicKey::from(*recipient));
    if !shared.was_contributory() {
        return Err(PackageError::Crypto);
    }
    let wrap = wrap_key(share.as_bytes(), recipient, shared.as_bytes())?;
    let wrapped = ChaCha20Poly1305::new((&*wrap).into())
        .encrypt(&Nonce::default(), file_key.as_slice())
        .map_err(|_| PackageError::Crypto)?;
    let (share, body) = (STANDARD_NO_PAD.encode(share.as_bytes()), STANDARD_NO_PAD.encode(wrapped));
    let text = format!("{FAMILY}{VERSION}\n{X25519}{share}\n{body}\n{END}");
    let mac = STANDARD_NO_PAD.encode(mac(file_key, &text)?.finalize().into_bytes());
    Ok(format!("{text} {mac}\n"))
}

/// The file key that a header wraps for us, and what follows the header.
pub(super) fn open<'s>(
    secret: &StaticSecret,
    sealed: &'s [u8],
) -> Result<(Zeroizing<[u8; 16]>, &'s [u8]), PackageError> {
    let header = Header::read(sealed)?;
    let file_key = header.stanzas().find_map(|(share, body)| unwrap(secret, share, body));
    let file_key = file_key.ok_or(PackageError::NotForUs)?;
    let given = STANDARD_NO_PAD.decode(header.mac).map_err(|_| PackageError::Damaged)?;
    mac(&file_key, header.text)?.verify_slice(&given).map_err(|_| PackageError::Damaged)?;
    Ok((file_key, header.rest))
}

/// A header taken apart.
struct Header<'s> {
    /// Everything the MAC covers.
    text: &'s str,
    mac: &'s str,
    rest: &'s [u8],
}

impl<'s> Header<'s> {
    fn read(sealed: &'s [u8]) -> Result<Self, PackageError> {
        let version = sealed.strip_prefix(FAMILY.as_bytes()).ok_or(PackageError::NotAPackage)?;
        if !version.starts_with(b"1\n") {
            return Err(newer(version));
        }
        let start = &sealed[..sealed.len().min(MOST)];
        let end = find(start, b"\n--- ").ok_or(PackageError::Damaged)? + 1 + END.len();
        let line = &start[end + 1..];
        let length = find(line, b"\n").ok_or(PackageError::Damaged)?;
        let utf8 = |bytes: &'s [u8]| std::str::from_utf8(bytes).map_err(|_| PackageError::Damaged);
        Ok(Self {
            text: utf8(&start[..end])?,
            mac: utf8(&line[..length])?,
            rest: &sealed[end + 1 + length + 1..],
        })
    }

    /// The shares and bodies of the X25519 recipients; other kinds of recipient are passed over.
    fn stanzas(&self) -> impl Iterator<Item = (&'s str, &'s str)> {
        let mut lines = self.text.lines().skip(1).peekable();
        std::iter::from_fn(move || {
            loop {
                let first = lines.next()?;
                let body = lines.next_if(|line| !line.starts_with(STANZA) && *line != END);
                if let Some(pair) = first.strip_prefix(X25519).zip(body) {
                    return Some(pair);
                }
            }
        })
    }
}

fn newer(version: &[u8]) -> PackageError {
    let digits = version.iter().take_while(|byte| byte.is_ascii_digit()).take(4);
    match digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')) {
        0 | 1 => PackageError::Damaged,
        number => PackageError::Newer(number),
    }
}

/// The file key, when the stanza was written for the holder of the secret.
fn unwrap(secret: &StaticSecret, share: &str, body: &str) -> Option<Zeroizing<[u8; 16]>> {
    let share: [u8; 32] = STANDARD_NO_PAD.decode(share).ok()?.try_into().ok()?;
    let body = STANDARD_NO_PAD.decode(body).ok().filter(|body| body.len() == 32)?;
    let shared = secret.diffie_hellman(&PublicKey::from(share));
    if !shared.was_contributory() {
        return None;
    }
    let wrap = wrap_key(&share, PublicKey::from(secret).as_bytes(), shared.as_bytes()).ok()?;
    let opened = ChaCha20Poly1305::new((&*wrap).into()).decrypt(&Nonce::default(), body.as_slice());
    Zeroizing::new(opened.ok()?).as_slice().try_into().ok().map(Zeroizing::new)
}

fn wrap_key(
    share: &[u8; 32],
    recipient: &[u8; 32],
    shared: &[u8; 32],
) -> Result<Zeroizing<[u8; 32]>, PackageError> {
    derived(Some(&[share.as_slice(), recipient].concat()), shared, WRAP)
}

fn mac(file_key: &[u8; 16], text: &str) -> Result<Hmac<Sha256>, PackageError> {
    let key = derived(None, file_key, b"header")?;
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_slice()).map_err(|_| PackageError::Crypto)?;
    mac.update(text.as_bytes());
    Ok(mac)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
