use super::{field_names, names};
use crate::failure::ExitClass;
use crate::{Error, Failure, LineFault, Misfit};
use office::error::{NumberHolder, Obstacle};
use office::{FieldCode, FieldError};
use std::path::{Path, PathBuf};

/// What the seams write down of themselves: each name in quotes or each public field, found in the sources.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    text
}

fn office_sources() -> String {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "office", "src"].iter().collect();
    sources(&folder)
}

/// The words in quotes that follow a beginning, such as `state: "`.
fn quoted_after<'s>(sources: &'s str, beginning: &str) -> Vec<&'s str> {
    sources.split(beginning).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_place_is_named_with_rows_counted_from_one() {
    let check = |field: &str, expected: &str| {
        assert_eq!(super::fields::place(field), expected, "the place of {field}");
    };
    check("abstract", "Trích yếu");
    check("routings[2].lead", "Bút phê, dòng 3: đơn vị chủ trì");
    check("coordinating[0]", "Đơn vị phối hợp, dòng 1");
}

#[test]
fn every_field_of_every_request_has_a_name() {
    let mut found = 0;
    for request in office_sources().split("pub struct ").skip(1) {
        let name = request.split(|c: char| !c.is_alphanumeric()).next().unwrap();
        if !["Input", "Details", "Query"].iter().any(|end| name.ends_with(end)) {
            continue;
        }
        let body = request.split("\n}").next().unwrap();
        for field in body.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split(':').next()) {
            let field = if field == "abstract_text" { "abstract" } else { field };
            let known = field_names::FIELDS.iter().any(|(name, _)| *name == field);
            assert!(known, "{name} has a field {field}, which the table of names lacks");
            found += 1;
        }
    }
    assert!(found > 200, "the scan found {found} fields, too few to have read the requests");
}

#[test]
fn every_state_step_and_kind_has_a_name() {
    let sources = office_sources();
    let check = |table: &[(&str, &str)], beginning: &str| {
        for word in quoted_after(&sources, beginning) {
            assert!(table.iter().any(|(name, _)| *name == word), "{beginning}{word} has no name in words");
        }
    };
    check(names::STATES, "state: \"");
    check(names::STEPS, "step: \"");
    check(names::FROZEN, "why: \"");
    check(names::KINDS, "kind: \"");
    check(names::KINDS, "used_by: \"");
}

#[test]
fn tables_are_in_order_and_without_repeats() {
    assert!(
        field_names::FIELDS.is_sorted_by(|(a, _), (b, _)| a < b),
        "field names stand in the alphabet's order"
    );
}

/// What a sentence may hold of foreign words: names of formats, keys and files.
const NAMES: [&str; 10] = ["help", "file", "json", "keys", "caps", "lock", "usb", "u+", "m9", "q3"];
const ENGLISH: [&str; 14] = [
    "the", "not", "is", "of", "error", "field", "file", "wrong", "invalid", "missing", "unknown", "number",
    "and", "key",
];

fn check_failure(failure: &Failure) {
    let (code, all) = (failure.code, format!("{} {}", failure.message, failure.next));
    assert!(code.starts_with("E_"), "{code} is a stable code");
    for sentence in [&failure.message, &failure.next] {
        let first = sentence.chars().next().unwrap();
        assert!(
            !first.is_lowercase() && sentence.ends_with(['.', '?']),
            "{code} says a sentence: {sentence}"
        );
    }
    let fields = failure.fields.iter().map(|field| field.message.as_str());
    for sentence in [all.as_str()].into_iter().chain(fields) {
        let words = sentence.to_lowercase();
        let vietnamese =
            words.chars().any(|c| "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".contains(c));
        assert!(vietnamese, "{code} speaks Vietnamese: {sentence}");
        for word in words.split(|c: char| !c.is_alphanumeric()).filter(|word| !NAMES.contains(word)) {
            assert!(!ENGLISH.contains(&word), "{code} holds the English word {word:?}: {sentence}");
        }
    }
}

#[test]
fn every_rule_of_a_field_is_said_in_vietnamese() {
    let day = chrono::NaiveDate::from_ymd_opt(2017, 9, 5).unwrap();
    let codes = [
        FieldCode::Missing,
        FieldCode::TooLong { max: 500 },
        FieldCode::ControlCharacter,
        FieldCode::Unprintable('😀'),
        FieldCode::NotADate,
        FieldCode::NoSuchDay,
        FieldCode::TwoDigitYear(day),
        FieldCode::DateOutOfRange,
        FieldCode::NotATime,
        FieldCode::NotANumber,
        FieldCode::ForeignNumber,
        FieldCode::NotWhole,
        FieldCode::Negative,
        FieldCode::TooLarge { max: 999 },
        FieldCode::NotAllowed,
        FieldCode::Unknown,
        FieldCode::SameAsLead,
        FieldCode::Twice,
        FieldCode::MoreThan("attendances"),
        FieldCode::Before("day"),
        FieldCode::Needs("tasks"),
        FieldCode::ConflictsWith("number"),
        FieldCode::Secret("MẬT"),
    ];
    for code in codes {
        let error = FieldError { field: "counts[0].value".into(), code };
        check_failure(&Failure::from(office::Error::Invalid(vec![error])));
    }
}

#[test]
fn every_refusal_of_the_office_is_said_in_vietnamese() {
    use office::Error::{
        CannotUndo, Damaged, DuplicateNumber, Frozen, InUse, Internal, IsBriefing, NewerSchema, NotAnOffice,
        NotApproved, NotFound, NothingToUndo, OldSqlite, OlderSchema, PeriodClosed, WrongState,
    };
    use office::briefing::Approval;
    let id = || "id".to_owned();
    let day = chrono::NaiveDate::from_ymd_opt(2017, 7, 31).unwrap();
    let cannot = |obstacle| CannotUndo { operation: 3, op: "sign_minutes".into(), obstacle };
    let check = |error: office::Error, code: &str, exit: ExitClass| {
        let failure = Failure::from(error);
        assert_eq!((failure.code, failure.exit), (code, exit), "{failure:?}");
        check_failure(&failure);
    };
    use ExitClass as X;
    check(NotFound { kind: "task", id: id() }, "E_NOT_FOUND", X::BadInput);
    let stamp = FieldError { field: "abstract".into(), code: FieldCode::Secret("MẬT") };
    check(office::Error::Stamped(vec![stamp]), "E_SECRET_STAMP", X::NotAllowed);
    let held = |deleted_at| DuplicateNumber {
        number: 12,
        holder: Box::new(NumberHolder {
            id: id(), abstract_text: "Về việc họp".into(), day, deleted_at
        }),
    };
    check(held(None), "E_DUPLICATE_NUMBER", X::BadInput);
    let told = Failure::from(held(Some("2017-08-01T08:00:00".into()))).message;
    assert_eq!(
        told, "Số 12 đã cấp cho văn bản “Về việc họp” ngày 31/07/2017, nay ở thùng rác.",
        "the holder is named"
    );
    let briefing = IsBriefing { id: id(), symbol: "12-BC/CQK".into(), period: "2017-07".into() };
    check(briefing, "E_IS_BRIEFING", X::NotAllowed);
    check(PeriodClosed { day, period: "2017-07".into() }, "E_PERIOD_CLOSED", X::NotAllowed);
    check(Frozen { kind: "meeting", id: id(), why: "signed" }, "E_FROZEN", X::NotAllowed);
    check(
        WrongState { kind: "directive", state: "numbered".into(), step: "take_number" },
        "E_WRONG_STATE",
        X::NotAllowed,
    );
    for approval in [Approval::Waiting, Approval::Changed, Approval::SentBack] {
        check(NotApproved(approval), "E_NOT_APPROVED", X::NotAllowed);
    }
    check(InUse { kind: "place", id: id(), used_by: "activity" }, "E_RECORD_IN_USE", X::NotAllowed);
    check(NothingToUndo, "E_NOTHING_TO_UNDO", X::NotAllowed);
    for obstacle in [
        Obstacle::Later { seq: 4, op: "change".into() },
        Obstacle::Final,
        Obstacle::Referenced,
        Obstacle::IsUndo,
        Obstacle::AlreadyUndone(5),
    ] {
        check(cannot(obstacle), "E_CANNOT_UNDO", X::NotAllowed);
    }
    check(NewerSchema { found: 2, supported: 1 }, "E_NEWER_VERSION", X::Newer);
    check(OlderSchema { found: 0, newest: 1 }, "E_INTERNAL", X::Internal);
    check(NotAnOffice, "E_DAMAGED", X::Damaged);
    check(Damaged("page 3".into()), "E_DAMAGED", X::Damaged);
    check(OldSqlite("3.40".into()), "E_INTERNAL", X::Internal);
    check(Internal("a promise"), "E_INTERNAL", X::Internal);
}

#[test]
fn every_refusal_of_the_vault_is_said_in_vietnamese() {
    use vault::{
        Bound, Damage, DiskTrouble, Error, IoFault, Operation, PassphraseRefusal, RecoveryCodeError,
    };
    let path = || PathBuf::from("office/keys.json");
    let check = |failure: Failure, code: &str, exit: u8| {
        assert_eq!((failure.code, failure.exit.code()), (code, exit), "{failure:?}");
        check_failure(&failure);
    };
    let io = |trouble| {
        let source = std::io::Error::other("no");
        Failure::from(Error::Io(IoFault { trouble, operation: Operation::Write, path: path(), source }))
    };
    check(io(DiskTrouble::Full), "E_DISK_FULL", 7);
    check(io(DiskTrouble::ReadOnly), "E_READ_ONLY", 7);
    check(io(DiskTrouble::Gone), "E_DISK_GONE", 7);
    check(io(DiskTrouble::Other), "E_DISK", 7);
    check(Error::FolderMissing { path: path() }.into(), "E_FOLDER_MISSING", 7);
    check(Error::FolderNotEmpty { path: path(), found: "a.txt".into() }.into(), "E_FOLDER_NOT_EMPTY", 3);
    check(Error::NotAnOffice { path: path() }.into(), "E_NOT_AN_OFFICE", 3);
    check(Error::CurrentUnreadable { path: path() }.into(), "E_DAMAGED", 5);
    check(Error::GenerationMissing { path: path() }.into(), "E_DAMAGED", 5);
    check(Error::InUse { path: path() }.into(), "E_IN_USE", 8);
    check(Error::MissingKeys { path: path() }.into(), "E_KEYS_MISSING", 5);
    check(Error::DamagedKeys { path: path(), damage: Damage::NotJson }.into(), "E_KEYS_DAMAGED", 5);
    check(Error::HostileParameters { path: path(), bound: Bound::Memory }.into(), "E_KEYS_DAMAGED", 5);
    check(Error::Tampered { path: path() }.into(), "E_KEYS_TAMPERED", 5);
    check(Error::NewerVersion { path: path(), needs: 9, ours: 1 }.into(), "E_NEWER_VERSION", 6);
    check(Error::WrongPassphrase.into(), "E_WRONG_PASSPHRASE", 4);
    check(Error::WrongRecoveryCode.into(), "E_WRONG_RECOVERY_CODE", 4);
    check(Error::NoSuchSlot { slot: None }.into(), "E_NO_SUCH_SLOT", 5);
    check(Error::ReadBackDiffers { path: path() }.into(), "E_DISK_LIES", 7);
    check(Error::OutOfMemory.into(), "E_OUT_OF_MEMORY", 1);
    check(Error::LastAccount.into(), "E_LAST_ACCOUNT", 9);
    check(Error::TooManyAccounts.into(), "E_TOO_MANY_ACCOUNTS", 3);
    check(vault::NoRandomness.into(), "E_INTERNAL", 1);
    check(RecoveryCodeError::WrongLength { found: 3, expected: 56 }.into(), "E_RECOVERY_CODE_MISTYPED", 4);
    check(RecoveryCodeError::WrongLength { found: 57, expected: 56 }.into(), "E_RECOVERY_CODE_MISTYPED", 4);
    check(RecoveryCodeError::Mistyped { group: None }.into(), "E_RECOVERY_CODE_MISTYPED", 4);
    for refusal in [
        PassphraseRefusal::TooShort { found: 3, least: 12 },
        PassphraseRefusal::TooLong { found: 300, most: 256 },
        PassphraseRefusal::Repetitive,
        PassphraseRefusal::OnlyDigits,
        PassphraseRefusal::Common,
        PassphraseRefusal::OfficeName,
    ] {
        check(refusal.into(), "E_WEAK_PASSPHRASE", 3);
    }
}

#[test]
fn every_refusal_of_a_use_case_and_of_paper_is_said_in_vietnamese() {
    let bad = |field: &str, misfit| Error::BadJson { field: field.into(), misfit }.into();
    let unknown = Error::UnknownAction { kind: "task", action: "fly".into() };
    let line = |fault| Error::BadLine { file: "a.jsonl".into(), line: 3, fault }.into();
    let misfit = |field: &str| LineFault::Misfit { field: field.into(), misfit: Misfit::MissingField };
    let all: [Failure; 29] = [
        line(LineFault::NotUtf8),
        line(LineFault::NotJson { column: 4 }),
        line(misfit("title")),
        line(misfit("")),
        line(LineFault::NotADate { field: "date", value: "31/2".into() }),
        line(LineFault::Twice { id: "D1".into(), first: 2 }),
        Error::NoLines("a.jsonl".into()).into(),
        bad("routings[0].lead", Misfit::WrongType),
        bad("xyz", Misfit::UnknownField),
        bad("", Misfit::MissingField),
        bad("level", Misfit::UnknownWord),
        Error::NotJson { line: 1, column: 2 }.into(),
        Error::UnknownKind("x".into()).into(),
        unknown.into(),
        Error::NotPermitted(crate::Permission::Write).into(),
        Error::RemovedAccount.into(),
        Error::TooSoon(75).into(),
        Error::UnknownAccount("A".into()).into(),
        Error::NotRepeated.into(),
        Error::NotPermitted(crate::Permission::Approve).into(),
        Error::OneTimePassphrase("A".into()).into(),
        Error::SamePassphrase.into(),
        Error::OtherAccount("A".into()).into(),
        Error::NotAPeriod("2017-13".into()).into(),
        Error::Cancelled.into(),
        paper::PaperError::MissingGlyph { ch: '😀', context: "vui".into() }.into(),
        paper::PaperError::LetterheadTooWide { line: "HUYỆN ỦY".into(), excess_mm: 3.21 }.into(),
        paper::PaperError::Pdf("x".into()).into(),
        briefing::TemplateError::Missing { key: "x".into() }.into(),
    ];
    all.iter().for_each(check_failure);
}

#[test]
fn every_fault_of_a_command_line_is_said_in_vietnamese() {
    use crate::Usage::{
        BadValue, Conflict, MissingArgument, NoOffice, NoSecret, UnknownArgument, UnknownCommand,
        UnreadableFile, UnwritableFile,
    };
    let name = || "--x".to_owned();
    let faults = [
        UnknownCommand(String::new()),
        UnknownCommand(name()),
        UnknownArgument(name()),
        MissingArgument(name()),
        BadValue { argument: name(), value: name() },
        Conflict(name()),
        NoOffice,
        NoSecret,
        UnreadableFile(name()),
        UnwritableFile(name()),
    ];
    for fault in faults {
        check_failure(&Error::Usage(fault).into());
    }
}

#[test]
fn a_failure_keeps_its_cause_for_the_log() {
    let failure = Failure::from(vault::Error::WrongPassphrase);
    let cause = std::error::Error::source(&failure).map(ToString::to_string);
    assert_eq!(cause.as_deref(), Some("wrong passphrase"), "the log says what the clerk need not read");
}

#[test]
fn every_refusal_of_a_file_is_said_in_vietnamese() {
    use crate::attachments::AttachmentRefused as R;
    use vault::{BlobDamage, BlobError};
    let path = || PathBuf::from("office/blobs/ab/abcd");
    let check = |failure: Failure, code: &str, exit: ExitClass| {
        assert_eq!((failure.code, failure.exit), (code, exit), "{failure:?}");
        check_failure(&failure);
    };
    use ExitClass as X;
    check(R::Empty.into(), "E_ATTACHMENT_EMPTY", X::BadInput);
    check(R::TooLarge { most: 50 << 20 }.into(), "E_ATTACHMENT_TOO_LARGE", X::BadInput);
    check(R::Program.into(), "E_ATTACHMENT_PROGRAM", X::BadInput);
    check(R::Twice { title: "Bản quét".into() }.into(), "E_ATTACHMENT_TWICE", X::BadInput);
    check(R::TooMany { most: 20 }.into(), "E_ATTACHMENTS_TOO_MANY", X::BadInput);
    check(R::NotOpened.into(), "E_ATTACHMENT_NOT_OPENED", X::BadInput);
    check(BlobError::Missing { path: path() }.into(), "E_ATTACHMENT_MISSING", X::Damaged);
    let damage = BlobDamage::Altered;
    check(BlobError::Damaged { path: path(), damage }.into(), "E_ATTACHMENT_DAMAGED", X::Damaged);
    check(BlobError::NewerFormat { path: path(), found: 2 }.into(), "E_NEWER_VERSION", X::Newer);
    check(BlobError::Crypto.into(), "E_INTERNAL", X::Internal);
}

#[test]
fn every_refusal_about_backups_is_said_in_vietnamese() {
    use vault::{BackupError as B, FileDamage as D, FileFault};
    let path = || PathBuf::from("GiaoBan-1/3f2a9c1b7d4e5f60-000012");
    let check = |failure: Failure, code: &str, exit: ExitClass| {
        assert_eq!((failure.code, failure.exit), (code, exit), "{failure:?}");
        check_failure(&failure);
    };
    use ExitClass as X;
    let no_room = Failure::from(B::NoRoom { path: path(), needed: 1_234_567_890, free: 12_300_000 });
    assert!(no_room.message.contains("còn trống 12,3 MB, bản sao lưu cần 1,3 GB"), "{}", no_room.message);
    check(no_room, "E_BACKUP_NO_ROOM", X::Disk);
    let here = Failure::from(vault::Error::NoRoom { path: path(), needed: 45_600_000, free: 12_300_000 });
    assert!(here.message.contains("còn trống 12,3 MB, việc này cần 45,6 MB"), "{}", here.message);
    check(here, "E_DISK_FULL", X::Disk);
    check(B::InsideOffice { path: path() }.into(), "E_BACKUP_INSIDE", X::BadInput);
    check(B::NotABackup { path: path() }.into(), "E_NOT_A_BACKUP", X::BadInput);
    check(B::Newer { path: path(), needs: 2 }.into(), "E_NEWER_VERSION", X::Newer);
    check(B::Forged { path: path() }.into(), "E_BACKUP_FORGED", X::Damaged);
    check(B::Cancelled.into(), "E_CANCELLED", X::Cancelled);
    check(B::Crypto.into(), "E_INTERNAL", X::Internal);
    check(Error::OtherOffice.into(), "E_BACKUP_OTHER_OFFICE", X::BadInput);
    check(Error::OlderKeys.into(), "E_BACKUP_OLDER_KEYS", X::WrongPassphrase);
    check(Error::BackupGone("x-000001".into()).into(), "E_BACKUP_GONE", X::Disk);
    check(Error::NoWayBack.into(), "E_NO_WAY_BACK", X::NotAllowed);
    check(office::Error::BookHeld { book: "Sổ đến".into() }.into(), "E_BOOK_HELD", X::NotAllowed);
    let all = [D::Missing, D::Empty, D::Cut, D::Extended, D::Altered, D::Unreadable, D::Foreign];
    for damage in all {
        let faults = vec![FileFault { path: path().join("office.db.000"), damage }];
        check(B::Damaged { path: path(), faults }.into(), "E_BACKUP_DAMAGED", X::Damaged);
    }
    let faults = all.map(|damage| FileFault { path: path(), damage }).to_vec();
    check(B::Damaged { path: path(), faults }.into(), "E_BACKUP_DAMAGED", X::Damaged);
}

#[test]
fn every_refusal_about_packages_is_said_in_vietnamese() {
    use crate::BadPackage as B;
    use ExitClass as X;
    use office::package::PackageFault as F;
    use vault::{CardFault, PackageError as P};
    let check = |failure: Failure, code: &str, exit: ExitClass| {
        assert_eq!((failure.code, failure.exit), (code, exit), "{failure:?}");
        check_failure(&failure);
    };
    check(P::NotAPackage.into(), "E_NOT_A_PACKAGE", X::BadInput);
    check(P::TooLarge(32 << 20).into(), "E_PACKAGE_TOO_LARGE", X::BadInput);
    check(P::NotForUs.into(), "E_PACKAGE_NOT_FOR_US", X::BadInput);
    check(P::Damaged.into(), "E_PACKAGE_DAMAGED", X::Damaged);
    check(P::Newer(2).into(), "E_NEWER_VERSION", X::Newer);
    check(P::BadSignature.into(), "E_PACKAGE_FORGED", X::Damaged);
    check(P::Crypto.into(), "E_INTERNAL", X::Internal);
    check(Error::NotACard(CardFault::NotACard).into(), "E_NOT_A_CARD", X::BadInput);
    check(Error::NotACard(CardFault::Newer(2)).into(), "E_NEWER_VERSION", X::Newer);
    check(Error::OwnCard.into(), "E_OWN_CARD", X::BadInput);
    check(Error::OtherFingerprint.into(), "E_FINGERPRINT", X::BadInput);
    check(Error::StoppedPartner("Xã Mẫu".into()).into(), "E_PACKAGE_UNTRUSTED", X::NotAllowed);
    check(Error::UnknownSender.into(), "E_PACKAGE_UNKNOWN_SENDER", X::NotAllowed);
    for bad in [B::NoHead, B::Line(3), B::TooLong(4), B::Counts, B::Offices] {
        check(Error::BadPackage(bad).into(), "E_PACKAGE_DAMAGED", X::Damaged);
    }
    let refused = |fault| Failure::from(office::Error::PackageRefused(fault));
    let id = || "a".to_owned();
    check(refused(F::Older { number: 2, taken: 3 }), "E_PACKAGE_OLD", X::NotAllowed);
    check(refused(F::NotItsOwn { kind: "task", id: id() }), "E_PACKAGE_FOREIGN_ROW", X::NotAllowed);
    for broken in [
        F::Twice { kind: "activity", id: id() },
        F::BadId("task"),
        F::OutsideDays { kind: "partner_document", id: id() },
        F::NoLead { kind: "task", id: id() },
    ] {
        check(refused(broken), "E_PACKAGE_BROKEN", X::BadInput);
    }
    let owned = office::Error::OwnedElsewhere { kind: "task", id: id(), owner: "Xã Mẫu".into() };
    check(owned.into(), "E_OWNED_ELSEWHERE", X::NotAllowed);
}
