use serde::{Deserialize, Serialize};

use super::fingerprint::Fingerprint;
use super::keys::PublicKeys;
use crate::hex::Hex;
use crate::ids::OfficeId;

/// No card is larger.
pub const MOST_CARD_BYTES: u64 = 4096;

const FORMAT: &str = "giaoban-card";
const VERSION: u32 = 1;
/// As many characters as a line of the office's own records may have.
const MOST_NAME: usize = 500;

/// What an office hands to another once, on a stick or by mail: who it is, and its public keys. Nothing in it is secret,
/// and nothing in it is believed before its fingerprint was compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The office.
    pub office: OfficeId,
    /// What it calls itself. The fingerprint does not cover it.
    pub name: String,
    /// Its public keys.
    pub keys: PublicKeys,
}

/// Why a file is no card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CardFault {
    /// Some other file, or a damaged one.
    #[error("not a card")]
    NotACard,
    /// A newer program wrote it.
    #[error("a card of version {0}")]
    Newer(u32),
}

#[derive(Serialize, Deserialize)]
struct Written {
    format: String,
    version: u32,
    office: OfficeId,
    name: String,
    signing_key: Hex<32>,
    receiving_key: Hex<32>,
}

#[derive(Deserialize)]
struct Versioned {
    format: String,
    version: u32,
}

impl Card {
    /// The card as a file.
    ///
    /// # Errors
    /// Never expected: a text of plain fields always becomes JSON.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(&Written {
            format: FORMAT.to_owned(),
            version: VERSION,
            office: self.office.clone(),
            name: self.name.clone(),
            signing_key: Hex(*self.keys.signing()),
            receiving_key: Hex(*self.keys.receiving()),
        })?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a file that claims to be a card.
    ///
    /// # Errors
    /// [`CardFault`]; a name that is empty, longer than a line, or holds control characters makes it no card.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CardFault> {
        if bytes.len() as u64 > MOST_CARD_BYTES {
            return Err(CardFault::NotACard);
        }
        let Versioned { format, version } = serde_json::from_slice(bytes).map_err(|_| CardFault::NotACard)?;
        if format != FORMAT || version == 0 {
            return Err(CardFault::NotACard);
        }
        if version > VERSION {
            return Err(CardFault::Newer(version));
        }
        let read: Written = serde_json::from_slice(bytes).map_err(|_| CardFault::NotACard)?;
        let keys = PublicKeys::from_bytes(&read.signing_key.0, &read.receiving_key.0);
        let name = text::clean_line(&read.name);
        let is_name =
            !name.is_empty() && text::length(&name) <= MOST_NAME && text::control_character(&name).is_none();
        match keys {
            Some(keys) if is_name => Ok(Self { office: read.office, name, keys }),
            _ => Err(CardFault::NotACard),
        }
    }

    /// What is compared on paper before the office is trusted.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.keys.fingerprint(&self.office)
    }
}
