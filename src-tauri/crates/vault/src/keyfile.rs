//! The key file: who may open the office, each by a slot that wraps the same data key.
//!
//! Three layers keep three things apart. The checksum needs no key and tells damage from a wrong
//! passphrase. The slot header is associated data of its wrap, so that a header cannot be moved or
//! edited. The MAC over the whole file, checked once the key is out, shows slots added or removed.
//! Bounds are checked before anything is derived, since the file may come from a stranger's stick.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::canonical::canonical;
use crate::cost::{Argon2Cost, CostRecord};
use crate::error::{Bound, Damage};
use crate::hex::Hex;
use crate::ids::{KeyId, OfficeId, SlotId};
use crate::keys::SubKey;
use crate::wrap::WRAPPED_LEN;

/// The format written here, and the newest that can be changed here.
pub(crate) const FORMAT: u32 = 1;

/// No key file is larger; 64 slots take about 30 KiB.
pub(crate) const MOST_BYTES: u64 = 256 * 1024;

/// No key file has more.
pub(crate) const MOST_SLOTS: usize = 64;
pub(crate) const LONGEST_LABEL: usize = 200;

/// A key file whose checksum and bounds hold. The MAC is still to be checked.
#[derive(Debug)]
pub(crate) struct KeyFile {
    body: Body,
    /// One header per slot, in the order of the slots.
    headers: Vec<Vec<u8>>,
    sealed: Vec<u8>,
    mac: blake3::Hash,
}

/// Everything under the MAC.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Body {
    pub(crate) version: u32,
    pub(crate) least_reader: u32,
    pub(crate) office: OfficeId,
    pub(crate) key: KeyId,
    pub(crate) slots: Vec<Slot>,
}

/// One way to the data key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Slot {
    pub(crate) id: SlotId,
    #[serde(flatten)]
    pub(crate) guard: Guard,
    pub(crate) label: String,
    pub(crate) salt: Hex<32>,
    pub(crate) nonce: Hex<24>,
    pub(crate) wrapped: Hex<WRAPPED_LEN>,
}

/// What opens a slot.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Guard {
    /// An account's passphrase, through Argon2id.
    Account { argon2: CostRecord },
    /// The printed code.
    Recovery,
}

/// Why bytes are not a key file that this program reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    Damaged(Damage),
    Newer { needs: u64 },
    Hostile(Bound),
}

impl KeyFile {
    /// Reads a key file and checks all that can be checked without a secret.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Refused> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Refused::Damaged(Damage::TooLarge));
        }
        let value: Value = serde_json::from_slice(bytes).map_err(|_| Refused::Damaged(Damage::NotJson))?;
        if hash_in(&value, "checksum")? != blake3::hash(&canonical(&value, &["checksum"])) {
            return Err(Refused::Damaged(Damage::Checksum));
        }
        // Before the shape is looked at: a newer file may have another.
        let needs = value["least_reader"].as_u64().ok_or(MALFORMED)?;
        if needs > u64::from(FORMAT) {
            return Err(Refused::Newer { needs });
        }
        let mac = hash_in(&value, "mac")?;
        let sealed = canonical(&value, &["checksum", "mac"]);
        let headers = headers(&value)?;
        let body: Body = serde_json::from_value(value).map_err(|_| MALFORMED)?;
        check_bounds(&body).map_err(Refused::Hostile)?;
        Ok(Self { body, headers, sealed, mac })
    }

    /// The contents.
    pub(crate) fn body(&self) -> &Body {
        &self.body
    }

    /// The slots, each with the header that its wrap is bound to.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (&Slot, &[u8])> {
        self.body.slots.iter().zip(self.headers.iter().map(Vec::as_slice))
    }

    /// Whether the whole file is as a holder of the key left it. Takes the same time either way.
    pub(crate) fn is_sealed_by(&self, mac_key: &SubKey) -> bool {
        blake3::keyed_hash(mac_key.expose(), &self.sealed) == self.mac
    }
}

impl Body {
    /// The bytes of a key file with these contents, MAC and checksum added.
    pub(crate) fn seal(&self, mac_key: &SubKey) -> Result<Vec<u8>, serde_json::Error> {
        let mut value = serde_json::to_value(self)?;
        let mac = blake3::keyed_hash(mac_key.expose(), &canonical(&value, &[]));
        value["mac"] = json!(Hex(*mac.as_bytes()));
        let checksum = blake3::hash(&canonical(&value, &[]));
        value["checksum"] = json!(Hex(*checksum.as_bytes()));
        let mut bytes = serde_json::to_vec_pretty(&value)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

impl Slot {
    /// The header that a wrap in this slot is bound to: office, key, and all of the slot but the wrap.
    pub(crate) fn header(&self, office: &OfficeId, key: &KeyId) -> Result<Vec<u8>, serde_json::Error> {
        Ok(header(&json!(office), &json!(key), &serde_json::to_value(self)?))
    }
}

const MALFORMED: Refused = Refused::Damaged(Damage::Malformed);

/// Headers come from the file as it is, so that members a newer writer added stay bound.
fn headers(file: &Value) -> Result<Vec<Vec<u8>>, Refused> {
    let slots = file["slots"].as_array().ok_or(MALFORMED)?;
    Ok(slots.iter().map(|slot| header(&file["office"], &file["key"], slot)).collect())
}

fn header(office: &Value, key: &Value, slot: &Value) -> Vec<u8> {
    let mut slot = slot.clone();
    if let Value::Object(members) = &mut slot {
        members.retain(|name, _| name != "wrapped");
    }
    canonical(&json!({ "office": office, "key": key, "slot": slot }), &[])
}

fn hash_in(file: &Value, member: &str) -> Result<blake3::Hash, Refused> {
    let hex = file[member].as_str().and_then(Hex::from_text).ok_or(MALFORMED)?;
    Ok(blake3::Hash::from_bytes(hex.0))
}

fn check_bounds(body: &Body) -> Result<(), Bound> {
    if !(1..=MOST_SLOTS).contains(&body.slots.len()) {
        return Err(Bound::SlotCount);
    }
    let mut recovery_slots = 0;
    for (place, slot) in body.slots.iter().enumerate() {
        if body.slots[..place].iter().any(|earlier| earlier.id == slot.id) {
            return Err(Bound::DuplicateSlot);
        }
        if slot.label.chars().count() > LONGEST_LABEL {
            return Err(Bound::LabelLength);
        }
        match slot.guard {
            Guard::Account { argon2 } => {
                Argon2Cost::try_from(argon2)?;
            }
            Guard::Recovery => recovery_slots += 1,
        }
    }
    if recovery_slots > 1 { Err(Bound::DuplicateSlot) } else { Ok(()) }
}
