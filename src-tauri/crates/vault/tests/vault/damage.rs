//! Key files that rotted, were cut short, come from the future, or were made to hurt.

use std::fs;

use serde_json::{Value, json};
use vault::{OfficeFolder, OsFiles, Secret, unlock};

use crate::support::{OLD, Sample, outcome, unlock_with};

/// Writes a spoilt key file over both copies and tells what passphrase and code make of it.
fn both_copies(sample: &Sample, spoilt: &[u8]) -> (String, String) {
    let folder = sample.open();
    for path in [folder.keys_path(), folder.generation_folder().second_keys_path()] {
        fs::write(path, spoilt).unwrap();
    }
    let by_code = outcome(unlock(&OsFiles, &folder, Secret::Recovery(&sample.code)));
    (outcome(unlock_with(&folder, OLD)), by_code)
}

fn key_file(sample: &Sample) -> Vec<u8> {
    fs::read(sample.dir.path().join("g-1/keys.json")).unwrap()
}

/// Edits a key file and makes its checksum right again, as anyone can without a secret.
fn edited(original: &[u8], edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut file: Value = serde_json::from_slice(original).unwrap();
    edit(&mut file);
    checked(file)
}

/// The bytes of a key file whose checksum holds, whatever else is wrong with it.
pub(crate) fn checked(mut file: Value) -> Vec<u8> {
    let mut bare = file.clone();
    bare.as_object_mut().unwrap().remove("checksum");
    bare.sort_all_objects();
    file["checksum"] = json!(blake3::hash(bare.to_string().as_bytes()).to_hex().as_str());
    file.to_string().into_bytes()
}

fn slots(file: &mut Value) -> &mut Vec<Value> {
    file["slots"].as_array_mut().unwrap()
}

#[test]
fn layout_is_no_damage() {
    let sample = Sample::new();
    let found = both_copies(&sample, &edited(&key_file(&sample), |_| ()));
    let open = "First, other Same".to_owned();
    assert_eq!(found, (open.clone(), open), "the same contents on one line, checksum computed by the test");
}

#[test]
fn damage_is_never_called_a_wrong_passphrase() {
    let sample = Sample::new();
    let whole = key_file(&sample);
    let check = |case: String, spoilt: &[u8]| {
        let (by_passphrase, by_code) = both_copies(&sample, spoilt);
        assert!(by_passphrase.starts_with("DamagedKeys"), "{case}: {by_passphrase}");
        assert_eq!(by_passphrase, by_code, "{case}: the secret plays no part");
    };
    for end in (0..whole.len() - 1).step_by(41) {
        check(format!("cut at {end}"), &whole[..end]);
    }
    for place in (0..whole.len() - 1).step_by(3) {
        let mut flipped = whole.clone();
        flipped[place] ^= 1 << (place % 8);
        check(format!("bit {} of byte {place} flipped", place % 8), &flipped);
    }
    check("zeros".into(), &vec![0; whole.len()]);
    check("appended".into(), &[&whole[..], b"}"].concat());
    check("nested".into(), "[".repeat(100_000).as_bytes());
    check("a list".into(), b"[1, 2]");
    check("null".into(), b"null");
    check("too large".into(), &[&whole[..], &vec![b' '; 256 * 1024]].concat());
}

#[test]
fn hostile_contents_are_refused() {
    let sample = Sample::new();
    let whole = key_file(&sample);
    let check = |case: &str, edit: &dyn Fn(&mut Value), passphrase: &str, code: &str| {
        let (by_passphrase, by_code) = both_copies(&sample, &edited(&whole, edit));
        assert_eq!(by_passphrase, passphrase, "{case}, opened by passphrase");
        assert_eq!(by_code, code, "{case}, opened by the code");
    };
    let both = |case: &str, edit: &dyn Fn(&mut Value), expected: &str| check(case, edit, expected, expected);
    let cost = |member: &'static str, value: u64| {
        move |file: &mut Value| slots(file)[0]["argon2"][member] = json!(value)
    };

    both("4 TiB", &cost("memory_kib", u64::from(u32::MAX)), "HostileParameters Memory");
    both("a KiB over", &cost("memory_kib", 256 * 1024 + 1), "HostileParameters Memory");
    both("a KiB under", &cost("memory_kib", 8 * 1024 - 1), "HostileParameters Memory");
    both("endless passes", &cost("passes", u64::from(u32::MAX)), "HostileParameters Passes");
    both("no pass", &cost("passes", 0), "HostileParameters Passes");
    both("five lanes", &cost("lanes", 5), "HostileParameters Lanes");
    both("no lane", &cost("lanes", 0), "HostileParameters Lanes");
    both("beyond 32 bits", &cost("memory_kib", u64::MAX), "DamagedKeys Malformed");
    both("no slot", &|file| slots(file).clear(), "HostileParameters SlotCount");
    both("65 slots", &|file| repeat_first(slots(file), 65), "HostileParameters SlotCount");
    both("a slot twice", &|file| slots(file).push(file_slot(&whole, 0)), "HostileParameters DuplicateSlot");
    both(
        "a long label",
        &|file| slots(file)[0]["label"] = json!("ă".repeat(201)),
        "HostileParameters LabelLength",
    );
    both("an unknown kind", &|file| slots(file)[0]["kind"] = json!("token"), "DamagedKeys Malformed");
    both("upper-case hex", &|file| file["mac"] = json!("AB".repeat(32)), "DamagedKeys Malformed");
    both("a short salt", &|file| slots(file)[0]["salt"] = json!("00"), "DamagedKeys Malformed");
    both("a later reader", &|file| file["least_reader"] = json!(2), "NewerVersion");
    both("another MAC", &|file| file["mac"] = json!("00".repeat(32)), "Tampered");
    both("a later version, not sealed", &|file| file["version"] = json!(2), "Tampered");
    both("another order", &|file| slots(file).reverse(), "Tampered");
    both("a member added", &|file| file["note"] = json!("x"), "Tampered");

    let wrong = "WrongPassphrase";
    check("a lower cost", &cost("passes", 2), wrong, "Tampered");
    check("another label", &|file| slots(file)[0]["label"] = json!("Thủ trưởng"), wrong, "Tampered");
    check("another salt", &|file| slots(file)[0]["salt"] = json!("00".repeat(32)), wrong, "Tampered");
    check("a member added to the slot", &|file| slots(file)[0]["x"] = json!(1), wrong, "Tampered");
    check("wraps exchanged", &exchange_wraps, wrong, "WrongRecoveryCode");
    check("another office", &|file| file["office"] = json!("office-2"), wrong, "WrongRecoveryCode");
    check("another key", &|file| file["key"] = json!("key-2"), wrong, "WrongRecoveryCode");
    check("the account's slot cut out", &|file| drop(slots(file).remove(0)), "NoSuchSlot", "Tampered");
    check("the recovery slot cut out", &|file| drop(slots(file).remove(1)), "Tampered", "NoSuchSlot");
}

fn file_slot(file: &[u8], index: usize) -> Value {
    serde_json::from_slice::<Value>(file).unwrap()["slots"][index].clone()
}

fn repeat_first(slots: &mut Vec<Value>, count: usize) {
    let first = slots[0].clone();
    slots.extend((slots.len()..count).map(|n| {
        let mut slot = first.clone();
        slot["id"] = json!(format!("more-{n}"));
        slot
    }));
}

fn exchange_wraps(file: &mut Value) {
    let first = slots(file)[0]["wrapped"].take();
    let second = slots(file)[1]["wrapped"].take();
    slots(file)[0]["wrapped"] = second;
    slots(file)[1]["wrapped"] = first;
}

#[test]
fn the_second_copy_stands_in_and_says_so() {
    let sample = Sample::new();
    let whole = key_file(&sample);
    let check = |case: &str, first: Option<&[u8]>, second: Option<&[u8]>, expected: &str| {
        let dir = sample.copy();
        for (name, bytes) in [("keys.json", first), ("keys.json.2", second)] {
            let path = dir.path().join("g-1").join(name);
            match bytes {
                Some(bytes) => fs::write(path, bytes).unwrap(),
                None => fs::remove_file(path).unwrap(),
            }
        }
        let folder = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        assert_eq!(outcome(unlock_with(&folder, OLD)), expected, "{case}");
    };
    let cut = &whole[..100];
    let newer = edited(&whole, |file| file["least_reader"] = json!(2));
    let moved = edited(&whole, |file| slots(file)[0]["salt"] = json!("00".repeat(32)));
    check("the first is missing", None, Some(&whole), "Second, other Missing");
    check("the first is cut", Some(cut), Some(&whole), "Second, other Damaged(NotJson)");
    check("the second is missing", Some(&whole), None, "First, other Missing");
    check("the second is cut", Some(&whole), Some(cut), "First, other Damaged(NotJson)");
    check("the second is another", Some(&whole), Some(&moved), "First, other Differs");
    check("both are missing", None, None, "MissingKeys");
    check("both are cut", Some(cut), Some(&whole[..101]), "DamagedKeys NotJson");
    check("one is missing, one is cut", None, Some(cut), "DamagedKeys NotJson");
    check("one is cut, one is missing", Some(cut), None, "DamagedKeys NotJson");
    check("the first is newer", Some(&newer), Some(&whole), "NewerVersion");
    check("the first is wrong", Some(&moved), Some(&whole), "WrongPassphrase");
}

#[test]
fn a_file_from_the_future_is_left_alone() {
    let sample = Sample::new();
    let newer = edited(&key_file(&sample), |file| file["least_reader"] = json!(2));
    let path = sample.dir.path().join("g-1/keys.json");
    fs::write(&path, &newer).unwrap();
    let found = outcome(unlock_with(&sample.open(), OLD));
    assert_eq!(found, "NewerVersion", "an older program says that it is older");
    assert_eq!(fs::read(&path).unwrap(), newer, "and touches nothing");
}
