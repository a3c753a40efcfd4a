//! Typed identifiers, so that an office is never mistaken for a key or a slot.

use serde::{Deserialize, Serialize};

/// Longest identifier in bytes; a UUID takes 36.
const LONGEST: usize = 64;

/// The text is not an identifier: empty, over 64 bytes, or other than `a–z`, `0–9` and `-`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct BadId;

fn accept(text: &str) -> Result<String, BadId> {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if text.is_empty() || text.len() > LONGEST || !text.bytes().all(plain) {
        return Err(BadId);
    }
    Ok(text.to_owned())
}

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            /// Takes over an identifier made elsewhere, usually a UUID in lower case.
            ///
            /// # Errors
            /// [`BadId`] when it is empty, too long, or has other characters than `a–z`, `0–9` and `-`.
            pub fn new(text: &str) -> Result<Self, BadId> {
                accept(text).map(Self)
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;

            fn try_from(text: String) -> Result<Self, BadId> {
                Self::new(&text)
            }
        }
    };
}

identifier! {
    /// The office, the same for all copies of it.
    OfficeId
}
identifier! {
    /// The data key; a rekey gives a new one, so that two backups can be told to need different keys.
    KeyId
}
identifier! {
    /// One slot of the key file. Accounts in the database point at theirs.
    SlotId
}

impl SlotId {
    /// The slot that the printed recovery code opens.
    #[must_use]
    pub fn recovery() -> Self {
        Self("recovery".to_owned())
    }
}
