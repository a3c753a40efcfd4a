//! What the vault refuses: the disk, the folder, the keys, secrets.

use super::{check, rows};
use crate::{ExitClass, Failure};
use ::vault::{
    Bound, Damage as D, DiskTrouble as T, Error as E, Group, IoFault, NoRandomness, Operation,
    PassphraseRefusal as P, RecoveryCodeError as R,
};
use std::path::PathBuf;

fn path() -> PathBuf {
    PathBuf::from("office/keys.json")
}

fn io(trouble: T) -> IoFault {
    let source = std::io::Error::other("no");
    IoFault { trouble, operation: Operation::Write, path: path(), source }
}

#[test]
fn what_the_disk_does() {
    rows! { T, |trouble| Failure::from(io(trouble));
        T::Full => [T::Full] "E_DISK_FULL" Disk;
        T::ReadOnly => [T::ReadOnly] "E_READ_ONLY" Disk;
        T::Gone => [T::Gone] "E_DISK_GONE" Disk;
        T::Other => [T::Other] "E_DISK" Disk;
    }
}

#[test]
fn what_keeps_an_office_closed() {
    rows! { E, Failure::from;
        E::Io(_) => [E::Io(io(T::Full))] "E_DISK_FULL" Disk;
        E::FolderMissing { .. } => [E::FolderMissing { path: path() }] "E_FOLDER_MISSING" Disk;
        E::FolderNotEmpty { .. } => [
            E::FolderNotEmpty { path: path(), found: "a.txt".into() }
        ] "E_FOLDER_NOT_EMPTY" BadInput;
        E::NotAnOffice { .. } => [E::NotAnOffice { path: path() }] "E_NOT_AN_OFFICE" BadInput;
        E::CurrentUnreadable { .. } => [E::CurrentUnreadable { path: path() }] "E_DAMAGED" Damaged;
        E::GenerationMissing { .. } => [E::GenerationMissing { path: path() }] "E_DAMAGED" Damaged;
        E::InUse { .. } => [E::InUse { path: path() }] "E_IN_USE" InUse;
        E::MissingKeys { .. } => [E::MissingKeys { path: path() }] "E_KEYS_MISSING" Damaged;
        E::DamagedKeys { .. } => [E::DamagedKeys { path: path(), damage: D::NotJson }] "E_KEYS_DAMAGED" Damaged;
        E::NewerVersion { .. } => [E::NewerVersion { path: path(), needs: 9, ours: 1 }] "E_NEWER_VERSION" Newer;
        E::HostileParameters { .. } => [
            E::HostileParameters { path: path(), bound: Bound::Memory }
        ] "E_KEYS_DAMAGED" Damaged;
        E::WrongPassphrase => [E::WrongPassphrase] "E_WRONG_PASSPHRASE" WrongPassphrase;
        E::WrongRecoveryCode => [E::WrongRecoveryCode] "E_WRONG_RECOVERY_CODE" WrongPassphrase;
        E::Tampered { .. } => [E::Tampered { path: path() }] "E_KEYS_TAMPERED" Damaged;
        E::NoSuchSlot { .. } => [E::NoSuchSlot { slot: None }] "E_NO_SUCH_SLOT" Damaged;
        E::LastAccount => [E::LastAccount] "E_LAST_ACCOUNT" NotAllowed;
        E::TooManyAccounts => [E::TooManyAccounts] "E_TOO_MANY_ACCOUNTS" BadInput;
        E::ReadBackDiffers { .. } => [E::ReadBackDiffers { path: path() }] "E_DISK_LIES" Disk;
        E::NoRoom { .. } => [
            E::NoRoom { path: path(), needed: 45_600_000, free: 12_300_000 }
        ] "E_DISK_FULL" Disk;
        E::OutOfMemory => [E::OutOfMemory] "E_OUT_OF_MEMORY" Internal;
        E::Randomness(_) => [E::Randomness(NoRandomness)] "E_INTERNAL" Internal;
        E::Json(_) => [E::Json(serde_json::from_str::<()>("x").unwrap_err())] "E_INTERNAL" Internal;
        E::Crypto(_) => [E::Crypto("a cipher")] "E_INTERNAL" Internal;
    }
}

#[test]
fn how_much_room_lacks_is_said() {
    let lacking = E::NoRoom { path: path(), needed: 45_600_000, free: 12_300_000 };
    let message = Failure::from(lacking).message;
    assert!(message.contains("còn trống 12,3 MB, việc này cần 45,6 MB"), "{message}");
}

#[test]
fn why_a_passphrase_is_not_taken() {
    rows! { P, Failure::from;
        P::TooShort { .. } => [P::TooShort { found: 3, least: 12 }] "E_WEAK_PASSPHRASE" BadInput;
        P::TooLong { .. } => [P::TooLong { found: 300, most: 256 }] "E_WEAK_PASSPHRASE" BadInput;
        P::Repetitive => [P::Repetitive] "E_WEAK_PASSPHRASE" BadInput;
        P::OnlyDigits => [P::OnlyDigits] "E_WEAK_PASSPHRASE" BadInput;
        P::Common => [P::Common] "E_WEAK_PASSPHRASE" BadInput;
        P::OfficeName => [P::OfficeName] "E_WEAK_PASSPHRASE" BadInput;
    }
}

#[test]
fn how_a_code_is_mistyped() {
    let group = || Group::numbered(3).unwrap();
    let length = |found| R::WrongLength { found, expected: 56 };
    rows! { R, Failure::from;
        R::BadCharacter { .. } => [
            R::BadCharacter { group: group(), character: 'đ' }
        ] "E_RECOVERY_CODE_MISTYPED" WrongPassphrase;
        R::WrongLength { .. } => [length(3), length(57)] "E_RECOVERY_CODE_MISTYPED" WrongPassphrase;
        R::Mistyped { .. } => [
            R::Mistyped { group: None }, R::Mistyped { group: Some(group()) }
        ] "E_RECOVERY_CODE_MISTYPED" WrongPassphrase;
    }
}

#[test]
fn what_the_machine_lacks() {
    check(&NoRandomness.into(), "E_INTERNAL", ExitClass::Internal);
    check(&::vault::BadId.into(), "E_INTERNAL", ExitClass::Internal);
}
