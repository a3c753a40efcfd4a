//! What the use-cases refuse themselves.

use super::rows;
use crate::Error as E;
use crate::{BadPackage, Failure, LineFault as L, Misfit as M, Permission, Usage as U};
use ::vault::CardFault;
use chrono::NaiveDate;
use exchange::{Refused, Table, WriteError, write_xlsx};

fn word() -> String {
    "Mẫu".to_owned()
}

/// No workbook bears a day before its calendar begins.
fn unwritable() -> WriteError {
    let long_ago = NaiveDate::from_ymd_opt(1800, 1, 1).unwrap();
    write_xlsx(&Table::default(), long_ago).unwrap_err()
}

#[test]
fn what_a_use_case_refuses() {
    rows! { E, Failure::from;
        E::NotJson { .. } => [E::NotJson { line: 1, column: 2 }] "E_BAD_JSON" BadInput;
        E::BadJson { .. } => [E::BadJson { field: String::new(), misfit: M::MissingField }] "E_BAD_JSON" BadInput;
        E::BadLine { .. } => [E::BadLine { file: word(), line: 3, fault: L::NotUtf8 }] "E_BAD_LINE" BadInput;
        E::NoLines(_) => [E::NoLines("a.jsonl".into())] "E_NO_LINES" BadInput;
        E::UnknownKind(_) => [E::UnknownKind(word())] "E_UNKNOWN_KIND" Usage;
        E::UnknownAction { .. } => [E::UnknownAction { kind: "task", action: "fly".into() }] "E_UNKNOWN_ACTION" Usage;
        E::Locked => [E::Locked] "E_LOCKED" NotAllowed;
        E::Fault => [E::Fault] "E_INTERNAL" Internal;
        E::NotPermitted(_) => [E::NotPermitted(Permission::Write), E::NotPermitted(Permission::Approve)] "E_NOT_PERMITTED" NotAllowed;
        E::RemovedAccount => [E::RemovedAccount] "E_ACCOUNT_REMOVED" WrongPassphrase;
        E::TooSoon(_) => [E::TooSoon(30), E::TooSoon(75)] "E_TOO_SOON" NotAllowed;
        E::UnknownAccount(_) => [E::UnknownAccount(word())] "E_UNKNOWN_ACCOUNT" BadInput;
        E::NotRepeated => [E::NotRepeated] "E_PASSPHRASES_DIFFER" BadInput;
        E::OneTimePassphrase(_) => [E::OneTimePassphrase(word())] "E_ONE_TIME_PASSPHRASE" NotAllowed;
        E::SamePassphrase => [E::SamePassphrase] "E_SAME_PASSPHRASE" BadInput;
        E::OtherAccount(_) => [E::OtherAccount(word())] "E_OTHER_ACCOUNT" WrongPassphrase;
        E::NotAPeriod(_) => [E::NotAPeriod("2017-13".into())] "E_NOT_A_PERIOD" BadInput;
        E::Usage(_) => [E::Usage(U::NoOffice)] "E_USAGE" Usage;
        E::UnknownSample(_) => [E::UnknownSample(word())] "E_UNKNOWN_SAMPLE" Usage;
        E::BadSample { .. } => [
            E::BadSample { place: word(), code: "E_X", message: "Thiếu ngày.".into() }
        ] "E_BAD_SAMPLE" Internal;
        E::RefusedFile(_) => [E::RefusedFile(Refused::Empty)] "E_IMPORT_EMPTY" BadInput;
        E::Unwritable(_) => [E::Unwritable(unwritable())] "E_EXPORT_FORMAT" BadInput;
        E::OtherOffice => [E::OtherOffice] "E_BACKUP_OTHER_OFFICE" BadInput;
        E::OlderKeys => [E::OlderKeys] "E_BACKUP_OLDER_KEYS" WrongPassphrase;
        E::BackupGone(_) => [E::BackupGone("x-000001".into())] "E_BACKUP_GONE" Disk;
        E::OtherSecretThen => [E::OtherSecretThen] "E_WAY_BACK_OTHER_SECRET" WrongPassphrase;
        E::NoWayBack => [E::NoWayBack] "E_NO_WAY_BACK" NotAllowed;
        E::NoNewSheet => [E::NoNewSheet] "E_NO_NEW_SHEET" NotAllowed;
        E::NoBackupYet => [E::NoBackupYet] "E_NO_BACKUP_YET" NotAllowed;
        E::BackupNotHere(_) => [E::BackupNotHere("USB-XANH".into())] "E_BACKUP_NOT_HERE" Disk;
        E::NoRoomToRekey { .. } => [E::NoRoomToRekey { needed: 1 << 31, free: 1 << 20 }] "E_NO_ROOM_TO_REKEY" Disk;
        E::WrongPassphraseOf(_) => [E::WrongPassphraseOf(word())] "E_WRONG_PASSPHRASE" WrongPassphrase;
        E::Cancelled => [E::Cancelled] "E_CANCELLED" Cancelled;
        E::NotACard(_) => [E::NotACard(CardFault::NotACard)] "E_NOT_A_CARD" BadInput;
        E::OwnCard => [E::OwnCard] "E_OWN_CARD" BadInput;
        E::OtherFingerprint => [E::OtherFingerprint] "E_FINGERPRINT" BadInput;
        E::StoppedPartner(_) => [E::StoppedPartner(word())] "E_PACKAGE_UNTRUSTED" NotAllowed;
        E::UnknownSender => [E::UnknownSender] "E_PACKAGE_UNKNOWN_SENDER" NotAllowed;
        E::BadPackage(_) => [E::BadPackage(BadPackage::NoHead)] "E_PACKAGE_DAMAGED" Damaged;
    }
}

#[test]
fn how_json_and_lines_do_not_fit() {
    rows! { M, |misfit| Failure::from(E::BadJson { field: "routings[0].lead".into(), misfit });
        M::UnknownField => [M::UnknownField] "E_BAD_JSON" BadInput;
        M::MissingField => [M::MissingField] "E_BAD_JSON" BadInput;
        M::UnknownWord => [M::UnknownWord] "E_BAD_JSON" BadInput;
        M::UnknownReference => [M::UnknownReference] "E_BAD_JSON" BadInput;
        M::WrongType => [M::WrongType] "E_BAD_JSON" BadInput;
    }
    let misfit = |field: &str| L::Misfit { field: field.into(), misfit: M::MissingField };
    rows! { L, |fault| Failure::from(E::BadLine { file: "a.jsonl".into(), line: 3, fault });
        L::NotUtf8 => [L::NotUtf8] "E_BAD_LINE" BadInput;
        L::NotJson { .. } => [L::NotJson { column: 4 }] "E_BAD_LINE" BadInput;
        L::Misfit { .. } => [misfit("title"), misfit("")] "E_BAD_LINE" BadInput;
        L::NotADate { .. } => [L::NotADate { field: "date", value: "31/2".into() }] "E_BAD_LINE" BadInput;
        L::Twice { .. } => [L::Twice { id: "D1".into(), first: 2 }] "E_BAD_LINE" BadInput;
    }
}

#[test]
fn what_a_command_line_lacks() {
    let name = || "--x".to_owned();
    rows! { U, |fault| Failure::from(E::Usage(fault));
        U::UnknownCommand(_) => [U::UnknownCommand(String::new()), U::UnknownCommand(name())] "E_USAGE" Usage;
        U::UnknownArgument(_) => [U::UnknownArgument(name())] "E_USAGE" Usage;
        U::MissingArgument(_) => [U::MissingArgument(name())] "E_USAGE" Usage;
        U::BadValue { .. } => [U::BadValue { argument: name(), value: name() }] "E_USAGE" Usage;
        U::Conflict(_) => [U::Conflict(name())] "E_USAGE" Usage;
        U::NoOffice => [U::NoOffice] "E_USAGE" Usage;
        U::NoSecret => [U::NoSecret] "E_USAGE" Usage;
        U::UnreadableFile(_) => [U::UnreadableFile(name())] "E_USAGE" Usage;
        U::UnwritableFile(_) => [U::UnwritableFile(name())] "E_CANNOT_WRITE" Disk;
    }
}
