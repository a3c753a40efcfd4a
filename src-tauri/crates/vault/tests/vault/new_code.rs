//! A new sheet in place of the old one.

use tempfile::TempDir;
use vault::{
    Error, Files, NewCode, OfficeFolder, OsFiles, RecoveryCode, Secret, Unlocked, mend_copies,
    renew_recovery, unlock, unlock_backup,
};

use crate::faults::walk;
use crate::stick::Bench;
use crate::support::{OLD, Sample, Seeded, outcome, unlock_with};

fn drawn() -> NewCode {
    NewCode::draw(&mut Seeded::new(30)).unwrap()
}

/// What a person with the sheet types for the groups asked.
fn typed(code: &NewCode) -> String {
    let printed = code.code().printed();
    let groups: Vec<&str> = printed.split(' ').collect();
    code.asked().map(|group| groups[group.ordinal() - 1]).join(" ")
}

fn renew(files: &dyn Files, folder: &OfficeFolder, unlocked: &Unlocked, code: &NewCode) -> Result<(), Error> {
    let on_paper = code.typed_back(&typed(code)).unwrap();
    renew_recovery(files, &mut Seeded::new(31), folder, unlocked, on_paper)
}

fn opens(folder: &OfficeFolder, code: &RecoveryCode) -> bool {
    unlock(&OsFiles, folder, Secret::Recovery(code)).is_ok()
}

#[test]
fn the_new_sheet_opens_and_the_old_one_no_more() {
    let bench = Bench::new();
    let stick = TempDir::new().unwrap();
    let before = bench.good(stick.path(), 100);
    let code = drawn();
    renew(&OsFiles, &bench.office, &bench.keys, &code).unwrap();
    assert!(opens(&bench.office, code.code()), "the new code opens the office");
    assert!(!opens(&bench.office, &bench.sample.code), "the old one does not");
    assert!(unlock_with(&bench.office, OLD).is_ok(), "passphrases stay as they are");
    let of_then = |code| unlock_backup(&OsFiles, &before.folder, Secret::Recovery(code)).is_ok();
    assert!(of_then(&bench.sample.code), "an earlier backup opens with the sheet of its day");
    assert!(!of_then(code.code()), "and not with a later one");
    let after = bench.good(stick.path(), 100);
    let of_now = unlock_backup(&OsFiles, &after.folder, Secret::Recovery(code.code()));
    assert!(of_now.is_ok(), "the next backup opens with the new one");
}

#[test]
fn a_code_that_nobody_typed_back_opens_nothing() {
    let code = drawn();
    let right = typed(&code);
    let check = |typed: &str, expected: bool| {
        assert_eq!(code.typed_back(typed).is_ok(), expected, "typing {typed:?} back");
    };
    check(&right, true);
    check(&right.to_lowercase().replace(' ', ""), true);
    check("", false);
    check(&right[..9], false);
    check(&code.code().printed(), false);
    check("0000 0000 0000", false);
}

#[test]
fn renewing_the_sheet_leaves_the_old_or_the_new() {
    let sample = Sample::new();
    let code = drawn();
    walk(12, |files, renames, case| {
        let dir = sample.copy();
        let folder = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let mut unlocked = unlock_with(&folder, OLD).unwrap();
        let renewed = renew(files, &folder, &unlocked, &code);
        files.cut_power(renames);
        let (old, new) = (opens(&folder, &sample.code), opens(&folder, code.code()));
        assert!(old != new, "{case}: exactly one sheet opens, old {old}, new {new}");
        assert!(new || renewed.is_err(), "{case}: an acknowledged sheet stands");
        assert!(unlock_with(&folder, OLD).is_ok(), "{case}: the passphrase always opens");
        mend_copies(&OsFiles, &folder, &mut unlocked).unwrap();
        assert_eq!(outcome(unlock_with(&folder, OLD)), "First, other Same", "{case}: both copies alike");
    });
}
