//! What stands inside the seal: who signed, the signature, and the contents.
//!
//! The signature covers the receiver too: an office that got a package cannot hand it on to a third as if it were meant for it.

use zeroize::Zeroizing;

use super::age;
use super::error::PackageError;
use super::keys::{PackageKeys, PublicKeys};
use crate::random::Random;

/// No package is larger, sealed or opened: a year of a commune's records takes about 4 MiB.
pub const MOST_PACKAGE_BYTES: usize = 32 << 20;

/// No file of a package is larger: the header, a nonce and a tag for each chunk come on top of the contents.
pub const MOST_SEALED_BYTES: u64 = (MOST_PACKAGE_BYTES + MOST_PACKAGE_BYTES / 1024) as u64;

const MAGIC: &[u8; 16] = b"GIAOBAN-PACKAGE\0";
/// The format written here, and the newest that is read here.
const VERSION: u32 = 1;
const SIGNED: &[u8] = b"giaoban package v1 2026-11 signature\0";

/// A package that was opened. Whole and signed by the key it names; whether this key is trusted is the caller's to ask.
#[derive(Debug)]
pub struct OpenedPackage {
    /// The key that signed it.
    pub sender: [u8; 32],
    /// What it says.
    pub contents: Zeroizing<Vec<u8>>,
}

impl PackageKeys {
    /// Signs contents and seals them for one office.
    ///
    /// # Errors
    /// [`PackageError::TooLarge`], [`PackageError::Randomness`], [`PackageError::Crypto`].
    pub fn seal(
        &self,
        random: &mut dyn Random,
        to: &PublicKeys,
        contents: &[u8],
    ) -> Result<Vec<u8>, PackageError> {
        if contents.len() > MOST_PACKAGE_BYTES {
            return Err(PackageError::TooLarge(MOST_PACKAGE_BYTES));
        }
        let sender = *self.public().signing();
        let signature = self.sign(&signed(&sender, to.receiving(), contents));
        let version = VERSION.to_le_bytes();
        let inside = Zeroizing::new([MAGIC.as_slice(), &version, &sender, &signature, contents].concat());
        age::seal(random, to.receiving(), &inside)
    }

    /// Opens a package that was sealed for this office and checks that it is what its sender signed.
    ///
    /// # Errors
    /// [`PackageError`], each of its kinds.
    pub fn open(&self, sealed: &[u8]) -> Result<OpenedPackage, PackageError> {
        if sealed.len() as u64 > MOST_SEALED_BYTES {
            return Err(PackageError::TooLarge(MOST_PACKAGE_BYTES));
        }
        let inside = age::open(self.receiving(), sealed)?;
        let rest = inside.strip_prefix(MAGIC).ok_or(PackageError::NotAPackage)?;
        let (version, rest) = rest.split_first_chunk::<4>().ok_or(PackageError::NotAPackage)?;
        match u32::from_le_bytes(*version) {
            VERSION => {}
            newer if newer > VERSION => return Err(PackageError::Newer(newer)),
            _ => return Err(PackageError::NotAPackage),
        }
        let (sender, rest) = rest.split_first_chunk::<32>().ok_or(PackageError::NotAPackage)?;
        let (signature, contents) = rest.split_first_chunk::<64>().ok_or(PackageError::NotAPackage)?;
        if contents.len() > MOST_PACKAGE_BYTES {
            return Err(PackageError::TooLarge(MOST_PACKAGE_BYTES));
        }
        let message = signed(sender, self.public().receiving(), contents);
        if !PublicKeys::verifies(sender, &message, signature) {
            return Err(PackageError::BadSignature);
        }
        Ok(OpenedPackage { sender: *sender, contents: Zeroizing::new(contents.to_vec()) })
    }
}

fn signed(sender: &[u8; 32], receiver: &[u8; 32], contents: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new([SIGNED, sender, receiver, contents].concat())
}
