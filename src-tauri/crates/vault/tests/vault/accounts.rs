//! Accounts that come and go: who opens the office then, whatever goes wrong, and what a stripped key file says.

use std::fs;

use vault::{Error, OfficeFolder, OsFiles, Passphrase, Secret, listed_accounts, remove_account, unlock};

use crate::faults::walk;
use crate::support::{NEW, OLD, Sample, add_second, chosen, outcome, second, slot, unlock_with, word};

/// An office with two accounts: [`OLD`] opens the first, [`NEW`] the second.
fn two() -> Sample {
    let sample = Sample::new();
    let folder = sample.open();
    add_second(&OsFiles, &folder, &unlock_with(&folder, OLD).unwrap()).unwrap();
    drop(folder);
    sample
}

#[test]
fn each_account_opens_by_its_own_passphrase() {
    let sample = two();
    let folder = sample.open();
    let check = |asked: Option<vault::SlotId>, typed: &str, expected: &str| {
        let passphrase = Passphrase::typed(typed);
        let secret =
            asked.as_ref().map_or(Secret::Passphrase(&passphrase), |slot| Secret::Account(slot, &passphrase));
        let opened = unlock(&OsFiles, &folder, secret);
        let found = opened.map_or_else(|error| word(&error), |keys| keys.slot().as_str().to_owned());
        assert_eq!(found, expected, "{asked:?} with {typed:?}");
    };
    check(None, OLD, "slot-1");
    check(None, NEW, "slot-2");
    check(Some(slot()), OLD, "slot-1");
    check(Some(slot()), NEW, "WrongPassphrase");
    check(Some(second()), NEW, "slot-2");
    check(Some(vault::SlotId::new("slot-3").unwrap()), OLD, "NoSuchSlot");
    let labels: Vec<String> =
        listed_accounts(&OsFiles, &folder).unwrap().into_iter().map(|account| account.label).collect();
    assert_eq!(labels, ["Văn thư", "Trưởng khối"], "who may come in is read without a secret");
}

#[test]
fn both_accounts_have_one_data_key() {
    let sample = two();
    let folder = sample.open();
    let (first, second) = (unlock_with(&folder, OLD).unwrap(), unlock_with(&folder, NEW).unwrap());
    let same = first.database_key().expose() == second.database_key().expose();
    assert!(same, "every account's passphrase opens all data");
}

#[test]
fn the_last_account_stays() {
    let sample = Sample::new();
    let folder = sample.open();
    let unlocked = unlock_with(&folder, OLD).unwrap();
    let refused = remove_account(&OsFiles, &folder, &unlocked, &slot());
    assert!(matches!(refused, Err(Error::LastAccount)), "nobody would get in without the sheet: {refused:?}");
    let refused = remove_account(&OsFiles, &folder, &unlocked, &second());
    assert!(matches!(refused, Err(Error::NoSuchSlot { .. })), "there is no such account: {refused:?}");
}

#[test]
fn a_key_file_takes_no_more_slots_than_it_may_have() {
    let sample = Sample::new();
    let folder = sample.open();
    let unlocked = unlock_with(&folder, OLD).unwrap();
    let passphrase = chosen(NEW);
    let add = |number: usize| {
        let slot = vault::SlotId::new(&format!("more-{number}")).unwrap();
        let account = vault::Account { slot, label: "ă".repeat(300) };
        let new = vault::NewAccount { account, passphrase: &passphrase, cost: vault::Argon2Cost::LEAST };
        vault::add_account(&OsFiles, &mut crate::support::Seeded::new(6), &folder, &unlocked, &new)
    };
    (0..62).for_each(|number| add(number).unwrap());
    let refused = add(62);
    assert!(matches!(refused, Err(Error::TooManyAccounts)), "64 slots are the most: {refused:?}");
    assert!(unlock_with(&folder, OLD).is_ok(), "and the office opens as before");
}

#[test]
fn adding_an_account_leaves_it_in_or_out() {
    let sample = Sample::new();
    walk(12, |files, renames, case| {
        let dir = sample.copy();
        let folder = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let added = add_second(files, &folder, &unlock_with(&folder, OLD).unwrap());
        files.cut_power(renames);
        assert!(unlock_with(&folder, OLD).is_ok(), "{case}: the first account is untouched");
        assert!(unlock(&OsFiles, &folder, Secret::Recovery(&sample.code)).is_ok(), "{case}: so is the code");
        let found = outcome(unlock_with(&folder, NEW));
        assert!(found == "WrongPassphrase" || found.contains("other"), "{case}: in or out: {found}");
        assert!(added.is_err() || found != "WrongPassphrase", "{case}: an acknowledged account gets in");
    });
}

#[test]
fn removing_an_account_leaves_it_in_or_out() {
    let sample = two();
    walk(12, |files, renames, case| {
        let dir = sample.copy();
        let folder = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let removed = remove_account(files, &folder, &unlock_with(&folder, OLD).unwrap(), &second());
        files.cut_power(renames);
        assert!(unlock_with(&folder, OLD).is_ok(), "{case}: the other account is untouched");
        let found = outcome(unlock_with(&folder, NEW));
        assert!(found == "WrongPassphrase" || found.contains("other"), "{case}: in or out: {found}");
        assert!(removed.is_err() || found == "WrongPassphrase", "{case}: an acknowledged removal stands");
    });
}

#[test]
fn slots_taken_out_or_put_back_by_others_are_told() {
    let sample = two();
    let whole: serde_json::Value =
        serde_json::from_slice(&fs::read(sample.open().keys_path()).unwrap()).unwrap();
    let folder = sample.open();
    remove_account(&OsFiles, &folder, &unlock_with(&folder, OLD).unwrap(), &second()).unwrap();
    let removed: serde_json::Value = serde_json::from_slice(&fs::read(folder.keys_path()).unwrap()).unwrap();
    let check = |what: &str, mut file: serde_json::Value, slots: &serde_json::Value, typed: &str| {
        file["slots"] = slots.clone();
        let bytes = crate::damage::checked(file);
        for path in [folder.keys_path(), folder.generation_folder().second_keys_path()] {
            fs::write(path, &bytes).unwrap();
        }
        assert_eq!(outcome(unlock_with(&folder, typed)), "Tampered", "{what}");
    };
    check("a slot stripped from the file", whole.clone(), &removed["slots"], OLD);
    check("a removed slot rolled back", removed.clone(), &whole["slots"], NEW);
}
