//! The data key of an office, and the sub-keys drawn from it, one per purpose.
//!
//! Nothing is ever encrypted under the data key itself, so that a mistake in one use cannot reach
//! another. The context strings are part of the format: changing one loses what was sealed under it.

use secrecy::{ExposeSecret, ExposeSecretMut, SecretBox};

use crate::random::{NoRandomness, Random};

/// A 256-bit key for one purpose. Printing it for debugging shows nothing; it is wiped when dropped.
#[derive(Debug)]
pub struct SubKey(SecretBox<[u8; 32]>);

impl SubKey {
    /// The key itself, for handing to a cipher. Copy it no further than that.
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose_secret()
    }

    /// Fills a key in place, so that no copy of it stays on the stack.
    pub(crate) fn filled(fill: impl FnOnce(&mut [u8; 32])) -> Self {
        Self(SecretBox::init_with_mut(fill))
    }
}

/// The random key that all sub-keys of an office are derived from.
#[derive(Debug)]
pub(crate) struct DataKey(SecretBox<[u8; 32]>);

impl DataKey {
    /// A new data key.
    pub(crate) fn generate(random: &mut dyn Random) -> Result<Self, NoRandomness> {
        let mut key = SecretBox::<[u8; 32]>::default();
        random.fill(key.expose_secret_mut())?;
        Ok(Self(key))
    }

    /// A data key that a slot gave back.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = SecretBox::<[u8; 32]>::default();
        if bytes.len() != key.expose_secret().len() {
            return None;
        }
        key.expose_secret_mut().copy_from_slice(bytes);
        Some(Self(key))
    }

    /// The key itself, for wrapping it into a slot.
    pub(crate) fn expose(&self) -> &[u8; 32] {
        self.0.expose_secret()
    }

    /// The sub-key for one purpose, the same every time.
    pub(crate) fn sub_key(&self, purpose: Purpose) -> SubKey {
        SubKey::filled(|key| *key = blake3::derive_key(purpose.context(), self.expose()))
    }
}

/// What a sub-key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The raw key of the database.
    Database,
    /// Sealing attachments.
    Attachments,
    /// Naming attachments on disk, so that a name tells nothing of the contents.
    AttachmentNames,
    /// Sealing the private part of a backup's manifest.
    Backup,
    /// Signing packages for other offices and opening theirs.
    Packages,
    /// The MAC over the key file.
    KeyFileMac,
}

impl Purpose {
    fn context(self) -> &'static str {
        match self {
            Self::Database => "giaoban vault v1 2026-11 database",
            Self::Attachments => "giaoban vault v1 2026-11 attachments",
            Self::AttachmentNames => "giaoban vault v1 2026-11 attachment names",
            Self::Backup => "giaoban vault v1 2026-11 backup",
            Self::Packages => "giaoban vault v1 2026-11 packages",
            Self::KeyFileMac => "giaoban vault v1 2026-11 key file mac",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PURPOSES: [Purpose; 6] = [
        Purpose::Database,
        Purpose::Attachments,
        Purpose::AttachmentNames,
        Purpose::Backup,
        Purpose::Packages,
        Purpose::KeyFileMac,
    ];

    fn data_key() -> DataKey {
        DataKey::from_slice(&[7; 32]).unwrap()
    }

    #[test]
    fn each_purpose_has_its_own_key() {
        let mut keys: Vec<_> = PURPOSES.iter().map(|p| *data_key().sub_key(*p).expose()).collect();
        keys.push(*data_key().expose());
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), PURPOSES.len() + 1, "no two purposes share a key, and none is the data key");
    }

    #[test]
    fn a_sub_key_is_frozen_by_the_format() {
        assert_eq!(
            crate::hex::Hex(*data_key().sub_key(Purpose::Database).expose()).text(),
            "a3104e6e43814677fd6631899e342b7d206b2af02a2bc99315f5e24a8adb60a3",
            "another context would lock every office out of its database"
        );
    }

    #[test]
    fn debug_shows_no_key() {
        let shown = format!("{:?} {:?}", data_key(), data_key().sub_key(Purpose::Database));
        assert!(!shown.contains('7') && shown.contains("REDACTED"), "debug output must be redacted: {shown}");
    }
}
