//! Who gets in, with what, and what they get.

use vault::{Group, OsFiles, Passphrase, RecoveryCode, Secret, mend_copies, unlock};

use crate::support::{NEW, OLD, Sample, begin, change_to, chosen, slot, unlock_with, word};

#[test]
fn passphrase_and_code_open_the_same_office() {
    let sample = Sample::new();
    let folder = sample.open();
    let by_passphrase = unlock_with(&folder, OLD).unwrap();
    let typed = RecoveryCode::parse(&sample.code.printed()).unwrap();
    let by_code = unlock(&OsFiles, &folder, Secret::Recovery(&typed)).unwrap();

    let same = by_passphrase.database_key().expose() == by_code.database_key().expose();
    assert!(same, "both ways lead to one data key");
    assert_eq!(by_passphrase.slot(), &slot(), "the account's slot is named, for its row in the database");
    assert!(!by_passphrase.by_recovery() && by_code.by_recovery(), "a host can tell the way in");
    assert_eq!(by_code.accounts()[0].label, "Văn thư", "after recovery the accounts can be listed");
    assert_eq!(by_code.office().as_str(), "office-1", "the office is named");
}

#[test]
fn each_sub_key_differs() {
    let unlocked = unlock_with(&Sample::new().open(), OLD).unwrap();
    let mut keys = [
        unlocked.database_key(),
        unlocked.attachment_key(),
        unlocked.attachment_name_key(),
        unlocked.backup_key(),
    ];
    keys.sort_by_key(|key| *key.expose());
    assert!(keys.windows(2).all(|two| two[0].expose() != two[1].expose()), "no key serves two purposes");
}

#[test]
fn what_is_typed_decides() {
    let sample = Sample::new();
    let folder = sample.open();
    let check = |typed: &str, expected: &str| {
        let found = unlock_with(&folder, typed).map_or_else(|error| word(&error), |_| "open".to_owned());
        assert_eq!(found, expected, "typing {typed:?}");
    };
    check(OLD, "open");
    check("so\u{302}ng xanh nu\u{301}i bie\u{302}\u{301}c", "open");
    check("sông xanh núi biếc ", "WrongPassphrase");
    check("Sông xanh núi biếc", "WrongPassphrase");
    check("song xanh nui biec", "WrongPassphrase");
    check("", "WrongPassphrase");
}

#[test]
fn the_code_of_another_office_is_told_apart() {
    let sample = Sample::new();
    let other = tempfile::TempDir::new().unwrap();
    let (_draft, _, code) = begin(&OsFiles, other.path(), 9).unwrap();
    let error = unlock(&OsFiles, &sample.open(), Secret::Recovery(&code)).unwrap_err();
    assert_eq!(
        word(&error),
        "WrongRecoveryCode",
        "a well-formed code of another office is wrong, not damage"
    );
}

#[test]
fn a_forgotten_passphrase_is_replaced_by_the_code() {
    let sample = Sample::new();
    let folder = sample.open();
    let by_code = unlock(&OsFiles, &folder, Secret::Recovery(&sample.code)).unwrap();
    change_to(&OsFiles, &folder, &by_code, NEW).unwrap();

    let unlocked = unlock_with(&folder, NEW).unwrap();
    let kept = unlocked.database_key().expose() == by_code.database_key().expose();
    assert!(kept, "nothing has to be encrypted again");
    assert_eq!(word(&unlock_with(&folder, OLD).unwrap_err()), "WrongPassphrase", "the old one is out");
    assert!(unlock(&OsFiles, &folder, Secret::Recovery(&sample.code)).is_ok(), "the code stays good");
}

#[test]
fn only_an_accounts_slot_takes_a_passphrase() {
    let sample = Sample::new();
    let folder = sample.open();
    let unlocked = unlock_with(&folder, OLD).unwrap();
    for id in ["recovery", "slot-2"] {
        let slot = vault::SlotId::new(id).unwrap();
        let passphrase = chosen(NEW);
        let new =
            vault::NewPassphrase { slot: &slot, passphrase: &passphrase, cost: vault::Argon2Cost::LEAST };
        let random = &mut crate::support::Seeded::new(3);
        let error = vault::change_passphrase(&OsFiles, random, &folder, &unlocked, &new).unwrap_err();
        assert_eq!(word(&error), "NoSuchSlot", "slot {id} is no account's");
    }
    assert!(unlock_with(&folder, OLD).is_ok(), "a refused change changes nothing");
}

#[test]
fn a_missing_copy_is_written_again_when_asked() {
    let sample = Sample::new();
    let folder = sample.open();
    std::fs::remove_file(folder.keys_path()).unwrap();
    let mut unlocked = unlock_with(&folder, OLD).unwrap();
    assert!(!folder.keys_path().exists(), "unlocking repairs nothing by itself");
    assert!(!unlocked.copies().are_whole(), "and says so");
    mend_copies(&OsFiles, &folder, &mut unlocked).unwrap();
    assert!(unlocked.copies().are_whole(), "whoever mended them is not told again");
    let found = crate::support::outcome(unlock_with(&folder, OLD));
    assert_eq!(found, "First, other Same", "after mending both copies are whole");
}

#[test]
fn debug_output_holds_no_secret() {
    let sample = Sample::new();
    let unlocked = unlock_with(&sample.open(), OLD).unwrap();
    let passphrase = Passphrase::typed(OLD);
    let shown = format!(
        "{unlocked:?} {:?} {:?} {:?} {:?}",
        sample.code,
        unlocked.database_key(),
        Secret::Passphrase(&passphrase),
        Secret::Recovery(&sample.code)
    );
    let bytes = unlocked.database_key().expose().map(|b| b.to_string()).join(", ");
    assert!(!shown.contains("xanh") && !shown.contains(&bytes), "a secret in a log is a secret lost");
    assert_eq!(shown.matches("REDACTED").count(), 5, "each secret says that it is hidden: {shown}");
}

#[test]
fn part_of_the_code_is_typed_back() {
    let sample = Sample::new();
    let printed = sample.code.printed();
    let asked = Group::three(&mut crate::support::Seeded::new(4)).unwrap();
    let groups: Vec<&str> = printed.split(' ').collect();
    let typed: Vec<&str> = asked.iter().map(|group| groups[group.ordinal() - 1]).collect();
    assert_eq!(sample.code.typed_back(&asked, &typed.join("-").to_lowercase()), Ok(()), "as on the sheet");
}
