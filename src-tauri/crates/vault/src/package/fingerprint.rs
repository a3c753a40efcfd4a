use std::fmt;

use super::keys::PublicKeys;
use crate::ids::OfficeId;
use crate::recovery::{ALPHABET, GROUP_LEN};
use crate::recovery_check::{is_separator, value_of};

const CONTEXT: &str = "giaoban package v1 2026-11 fingerprint";

/// Eight groups of four characters carry 160 bits: nobody finds a second card with the same ones.
const LEN: usize = 32;

/// An office's keys as two people can compare them on paper or by telephone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint([u8; LEN]);

impl Fingerprint {
    pub(super) fn of(office: &OfficeId, keys: &PublicKeys) -> Self {
        let material = [keys.signing().as_slice(), keys.receiving(), office.as_str().as_bytes()].concat();
        let digest = blake3::derive_key(CONTEXT, &material);
        let mut values = [0; LEN];
        for (place, value) in values.iter_mut().enumerate() {
            let bit = |at: usize| digest[at / 8] >> (7 - at % 8) & 1;
            *value = (0..5).fold(0, |value, next| value << 1 | bit(place * 5 + next));
        }
        Self(values)
    }

    /// Whether this is what was typed from paper, whole; spaces, dashes, small letters and look-alikes are read.
    #[must_use]
    pub fn is(&self, typed: &str) -> bool {
        let mut typed = typed.chars().filter(|typed| !is_separator(*typed)).map(value_of);
        self.0.iter().all(|value| typed.next() == Some(Some(*value))) && typed.next().is_none()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, group) in self.0.chunks(GROUP_LEN).enumerate() {
            if at > 0 {
                f.write_str(" ")?;
            }
            for value in group {
                write!(f, "{}", char::from(ALPHABET[usize::from(*value)]))?;
            }
        }
        Ok(())
    }
}
