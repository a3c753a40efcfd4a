use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use super::card::Card;
use super::fingerprint::Fingerprint;
use crate::ids::OfficeId;
use crate::keys::SubKey;

const SIGNING: &str = "giaoban package v1 2026-11 signing key";
const RECEIVING: &str = "giaoban package v1 2026-11 receiving key";

/// The keys of the office at work: it signs with one and opens with the other. Never printed, wiped when dropped.
pub struct PackageKeys {
    office: OfficeId,
    signing: SigningKey,
    receiving: StaticSecret,
}

impl PackageKeys {
    /// The keys that belong to a data key, the same every time.
    pub(crate) fn derive(office: OfficeId, key: &SubKey) -> Self {
        let signing = Zeroizing::new(blake3::derive_key(SIGNING, key.expose()));
        let receiving = Zeroizing::new(blake3::derive_key(RECEIVING, key.expose()));
        Self { office, signing: SigningKey::from_bytes(&signing), receiving: StaticSecret::from(*receiving) }
    }

    /// What other offices may know of them.
    #[must_use]
    pub fn public(&self) -> PublicKeys {
        PublicKeys { signing: self.signing.verifying_key(), receiving: PublicKey::from(&self.receiving) }
    }

    /// The card to be handed to another office.
    #[must_use]
    pub fn card(&self, name: &str) -> Card {
        Card { office: self.office.clone(), name: name.to_owned(), keys: self.public() }
    }

    /// The office they are the keys of.
    #[must_use]
    pub fn office(&self) -> &OfficeId {
        &self.office
    }

    pub(super) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing.sign(message).to_bytes()
    }

    pub(super) fn receiving(&self) -> &StaticSecret {
        &self.receiving
    }
}

/// What other offices know of an office's keys: they check its signature with one and seal for it with the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKeys {
    signing: VerifyingKey,
    receiving: PublicKey,
}

impl PublicKeys {
    /// The two keys, 32 bytes each; nothing when they are no keys or keys that anyone could sign or open for.
    #[must_use]
    pub fn from_bytes(signing: &[u8; 32], receiving: &[u8; 32]) -> Option<Self> {
        let signing = VerifyingKey::from_bytes(signing).ok().filter(|key| !key.is_weak())?;
        let receiving = PublicKey::from(*receiving);
        // A point of small order makes the shared secret known to all.
        let probe = StaticSecret::from([1; 32]).diffie_hellman(&receiving);
        probe.was_contributory().then_some(Self { signing, receiving })
    }

    /// The key its signature is checked with.
    #[must_use]
    pub fn signing(&self) -> &[u8; 32] {
        self.signing.as_bytes()
    }

    /// The key that is sealed for.
    #[must_use]
    pub fn receiving(&self) -> &[u8; 32] {
        self.receiving.as_bytes()
    }

    /// What is compared on paper before an office is trusted.
    #[must_use]
    pub fn fingerprint(&self, office: &OfficeId) -> Fingerprint {
        Fingerprint::of(office, self)
    }

    pub(super) fn verifies(signing: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = Signature::from_bytes(signature);
        VerifyingKey::from_bytes(signing).is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
    }
}
