//! Filling a slot: fresh salt and nonce for every wrap, the header bound to it.

use crate::cost::Argon2Cost;
use crate::error::Error;
use crate::hex::Hex;
use crate::ids::SlotId;
use crate::keyfile::{Body, Guard, Slot};
use crate::keys::{DataKey, SubKey};
use crate::passphrase::{ChosenPassphrase, Passphrase};
use crate::random::{Random, fresh};
use crate::recovery::RecoveryCode;
use crate::wrap::{WRAPPED_LEN, passphrase_key, recovery_key, wrap};

/// An account as the key file knows it: its slot, and the name shown before unlocking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The slot that the account's row in the database points at.
    pub slot: SlotId,
    /// The name shown for it, at most 200 characters. It lies in the clear.
    pub label: String,
}

/// A slot that the passphrase opens.
pub(crate) fn account_slot(
    body: &Body,
    account: &Account,
    passphrase: &ChosenPassphrase,
    cost: Argon2Cost,
    data_key: &DataKey,
    random: &mut dyn Random,
) -> Result<Slot, Error> {
    passphrase_slot(body, account, passphrase.as_passphrase(), cost, data_key, random)
}

/// A slot for a passphrase that was good enough when it was chosen.
pub(crate) fn passphrase_slot(
    body: &Body,
    account: &Account,
    passphrase: &Passphrase,
    cost: Argon2Cost,
    data_key: &DataKey,
    random: &mut dyn Random,
) -> Result<Slot, Error> {
    let guard = Guard::Account { argon2: cost.into() };
    let slot = empty_slot(account.clone(), guard, random)?;
    let key = passphrase_key(passphrase, &slot.salt.0, cost)?;
    filled(slot, body, &key, data_key)
}

/// The slot that the printed code opens.
pub(crate) fn recovery_slot(
    body: &Body,
    code: &RecoveryCode,
    data_key: &DataKey,
    random: &mut dyn Random,
) -> Result<Slot, Error> {
    let name = Account { slot: SlotId::recovery(), label: String::new() };
    let slot = empty_slot(name, Guard::Recovery, random)?;
    let key = recovery_key(code, &slot.salt.0);
    filled(slot, body, &key, data_key)
}

fn empty_slot(name: Account, guard: Guard, random: &mut dyn Random) -> Result<Slot, Error> {
    Ok(Slot {
        id: name.slot,
        guard,
        label: name.label,
        salt: Hex(fresh(random)?),
        nonce: Hex(fresh(random)?),
        wrapped: Hex([0; WRAPPED_LEN]),
    })
}

fn filled(mut slot: Slot, body: &Body, key: &SubKey, data_key: &DataKey) -> Result<Slot, Error> {
    let header = slot.header(&body.office, &body.key)?;
    slot.wrapped = Hex(wrap(key, &slot.nonce.0, &header, data_key)?);
    Ok(slot)
}
