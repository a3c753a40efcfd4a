//! Packages between offices: bytes that one office signs, seals for one other, and that only this other opens.
//!
//! The seam is here because a stick passes through many hands: what it carries must tell nothing to a stranger, and what
//! comes off it must be known to be whole, meant for us, and written by the office whose fingerprint was compared. What
//! must never move in: what the bytes say, who is trusted, and which number a package bears; those are rows of the office.
//!
//! A package is the file format `age` version 1 with one X25519 recipient (`age`), and inside it the sender's key, a
//! signature over sender, receiver and contents, and the contents (`envelope`). Both keys of an office are derived from
//! its data key (`keys`): they come back with a restore, and a rekey makes new ones, because whoever lost the right to the
//! old data key must not go on signing for the office; partners then compare a new fingerprint.
//!
//! The `age` crate itself is not used: it draws its own randomness, which nothing in this crate may, and brings some ninety
//! crates (a post-quantum and a NIST curve, a translation runtime) for the forty lines of header that are needed here.
//! Files written here are opened by it, and the tests keep one that it wrote.

mod age;
mod card;
mod envelope;
mod error;
mod fingerprint;
mod keys;

pub use card::{Card, CardFault, MOST_CARD_BYTES};
pub use envelope::{MOST_PACKAGE_BYTES, MOST_SEALED_BYTES, OpenedPackage};
pub use error::PackageError;
pub use fingerprint::Fingerprint;
pub use keys::{PackageKeys, PublicKeys};

#[cfg(test)]
mod tests;
