//! Taking the whole office back from a backup and going back from that: who gets in, who may, and what is counted.
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{
    BackRequest, FirstUnlock, RestorePreview, RestoreRequest, Role, Secret, Session, SystemHost, TypedTwice,
    WentBack, go_back, preview_restore, restore, unlock, unlock_first,
};
use secrecy::SecretString;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use support::{Desk, Locked, PASSPHRASE};
use tempfile::TempDir;
use vault::Argon2Cost;

/// Who set the office up.
const FIRST: &str = "Văn thư";
const SECOND: &str = "Người nhận";
const SECONDS: &str = "song xanh nui biec";
const CLERKS: &str = "duong ve lang que";

fn secret(typed: &str) -> Secret {
    Secret::Passphrase(SecretString::from(typed))
}

fn twice(typed: &str) -> TypedTwice {
    TypedTwice { first: typed.into(), again: typed.into() }
}

fn host() -> Box<SystemHost> {
    Box::new(SystemHost { today: "2017-07-21".parse().ok() })
}

fn open(desk: &Locked, typed: &str) -> Result<Session, &'static str> {
    unlock(desk.folder(), &secret(typed), None, host()).map_err(|failure| failure.code)
}

/// A backup of an open office, by its folder.
fn back_up(session: &mut Session, stick: &TempDir) -> PathBuf {
    let done = session.back_up(stick.path(), &mut |_| ControlFlow::Continue(())).unwrap();
    PathBuf::from(done.folder)
}

/// Adds somebody who then sets a passphrase of their own.
fn join(mut desk: Desk, name: &str, role: Role, own: &str) -> Locked {
    let given = SecretString::from("mat khau dung tam");
    desk.session.add_account(name, role, &twice("mat khau dung tam"), Argon2Cost::LEAST).unwrap();
    let desk = desk.closed();
    let (dir, own, cost) = (desk.folder(), twice(own), Argon2Cost::LEAST);
    let asked = FirstUnlock { dir, account: Some(name), given: &given, own: &own, cost };
    unlock_first(&asked, host()).unwrap().lock().unwrap();
    desk
}

fn remove(session: &mut Session, name: &str) {
    let id = session.account_named(name).unwrap();
    session.remove_account(&id).unwrap();
}

fn accounts(session: &Session) -> Vec<(String, Role)> {
    session.accounts().unwrap().into_iter().map(|account| (account.name, account.role)).collect()
}

fn previewed(desk: &Locked, backup: &Path, typed: &str) -> RestorePreview {
    let asked = request(desk, backup, typed);
    preview_restore(&asked.as_request(), host(), &mut |_| ControlFlow::Continue(())).unwrap()
}

fn restored(desk: &Locked, backup: &Path, typed: &str) {
    assert_eq!(refused(desk, backup, typed), None, "the backup is restored");
}

/// The code with which a restore is refused.
fn refused(desk: &Locked, backup: &Path, typed: &str) -> Option<&'static str> {
    let asked = request(desk, backup, typed);
    let done = restore(&asked.as_request(), host(), &mut |_| ControlFlow::Continue(()));
    done.err().map(|failure| failure.code)
}

/// A request that holds its own secret.
struct Asked<'a> {
    desk: &'a Locked,
    backup: &'a Path,
    secret: Secret,
}

fn request<'a>(desk: &'a Locked, backup: &'a Path, typed: &str) -> Asked<'a> {
    Asked { desk, backup, secret: secret(typed) }
}

impl Asked<'_> {
    fn as_request(&self) -> RestoreRequest<'_> {
        let (backup, into) = (self.backup, self.desk.folder());
        RestoreRequest { backup, into, secret: &self.secret, secret_then: None, account: None }
    }
}

fn back(desk: &Locked, typed: &str, then: Option<&str>) -> Result<WentBack, &'static str> {
    let (secret, then) = (secret(typed), then.map(secret));
    let asked =
        BackRequest { dir: desk.folder(), secret: &secret, secret_then: then.as_ref(), account: None };
    go_back(&asked, host()).map_err(|failure| failure.code)
}

#[test]
fn todays_accounts_go_on_where_todays_keys_do() {
    let stick = tempfile::tempdir().unwrap();
    let desk = join(Desk::on("2017-07-20"), "Thư ký", Role::Clerk, CLERKS);
    let mut desk = desk.unlocked_on("2017-07-20");
    let backup = back_up(&mut desk.session, &stick);
    let desk = join(desk, SECOND, Role::Admin, SECONDS);
    let mut session = open(&desk, SECONDS).unwrap();
    let clerk = session.account_named("Thư ký").unwrap();
    session.change_role(&clerk, Role::Leader).unwrap();
    remove(&mut session, FIRST);
    session.lock().unwrap();

    let preview = previewed(&desk, &backup, SECONDS);
    let nobody: [String; 0] = [];
    assert_eq!(preview.passphrases_back, nobody, "no passphrase comes back");
    assert_eq!(preview.access_lost, nobody, "and nobody is locked out");
    restored(&desk, &backup, SECONDS);
    let session = open(&desk, SECONDS).expect("who joined since gets in");
    let expected = [("Thư ký".to_owned(), Role::Leader), (SECOND.to_owned(), Role::Admin)];
    assert_eq!(accounts(&session), expected, "with the roles of today");
    session.lock().unwrap();
    assert!(open(&desk, CLERKS).is_ok(), "whose role changed gets in");
    assert_eq!(open(&desk, PASSPHRASE).err(), Some("E_WRONG_PASSPHRASE"), "who was removed does not");
}

#[test]
fn who_will_not_get_in_is_named_where_todays_accounts_cannot_be_read() {
    let stick = tempfile::tempdir().unwrap();
    let mut desk = Desk::on("2017-07-20");
    let backup = back_up(&mut desk.session, &stick);
    let desk = join(desk, SECOND, Role::Admin, SECONDS);
    fs::write(desk.folder().join("g-1/office.db"), [0; 8192]).unwrap();
    let preview = previewed(&desk, &backup, PASSPHRASE);
    assert_eq!(preview.access_lost, [SECOND], "who joined since the backup is told by name");
    assert_eq!(preview.operations_lost, None, "what is lost cannot be told");
    restored(&desk, &backup, PASSPHRASE);
    assert!(open(&desk, PASSPHRASE).is_ok(), "who was there then gets in");
    assert_eq!(open(&desk, SECONDS).err(), Some("E_ACCOUNT_REMOVED"), "who was not does not");
}

/// What somebody finds of the office, and how one is refused who joined after the backup.
type Loss = (&'static str, fn(&Path), &'static str);

const LOSSES: [Loss; 6] = [
    ("noise", |office| fs::write(office.join("g-1/office.db"), [0; 8192]).unwrap(), "E_ACCOUNT_REMOVED"),
    ("no database", |office| fs::remove_file(office.join("g-1/office.db")).unwrap(), "E_ACCOUNT_REMOVED"),
    ("no CURRENT", |office| fs::remove_file(office.join("CURRENT")).unwrap(), "E_WRONG_PASSPHRASE"),
    (
        "a CURRENT of noise",
        |office| fs::write(office.join("CURRENT"), "noise").unwrap(),
        "E_WRONG_PASSPHRASE",
    ),
    ("no such generation", |office| fs::write(office.join("CURRENT"), "g-7").unwrap(), "E_WRONG_PASSPHRASE"),
    ("no generation", |office| fs::remove_dir_all(office.join("g-1")).unwrap(), "E_WRONG_PASSPHRASE"),
];

#[test]
fn who_administered_it_then_restores_what_no_longer_opens() {
    let stick = tempfile::tempdir().unwrap();
    let desk = join(Desk::on("2017-07-20"), "Thư ký", Role::Clerk, CLERKS);
    let mut desk = desk.unlocked_on("2017-07-20");
    let backup = back_up(&mut desk.session, &stick);
    let whole = join(desk, SECOND, Role::Admin, SECONDS);
    for (case, lose, of_who_joined) in LOSSES {
        let desk = whole.copied();
        lose(desk.folder());
        let current = || fs::read(desk.folder().join("CURRENT")).ok();
        let before = current();
        assert_eq!(refused(&desk, &backup, CLERKS), Some("E_NOT_PERMITTED"), "{case}: not a clerk of then");
        assert_eq!(refused(&desk, &backup, SECONDS), Some(of_who_joined), "{case}: nor who joined since");
        assert_eq!(current(), before, "{case}: nothing was put in force");
        assert_eq!(open(&desk, PASSPHRASE).err(), broken(&desk), "{case}: it is as it was found");
        restored(&desk, &backup, PASSPHRASE);
        assert!(open(&desk, PASSPHRASE).is_ok(), "{case}: who ran it then has it back");
    }
    let (elsewhere, secret) = (tempfile::tempdir().unwrap(), secret(CLERKS));
    let into = elsewhere.path();
    let asked = RestoreRequest { backup: &backup, into, secret: &secret, secret_then: None, account: None };
    let done = restore(&asked, host(), &mut |_| ControlFlow::Continue(()));
    assert!(done.is_ok(), "where no office is replaced whoever opens the backup has it");
}

/// How an office is refused that lost something.
fn broken(desk: &Locked) -> Option<&'static str> {
    let is_gone = desk.folder().join("g-1").exists() && !desk.folder().join("g-1/office.db").exists();
    Some(if is_gone { "E_DISK_GONE" } else { "E_DAMAGED" })
}

#[test]
fn a_backup_of_another_office_takes_nobodys_remains() {
    let (stick, other) = (tempfile::tempdir().unwrap(), Desk::on("2017-07-20").closed());
    let mut desk = Desk::on("2017-07-20");
    let backup = back_up(&mut desk.session, &stick);
    fs::remove_file(other.folder().join("CURRENT")).unwrap();
    assert_eq!(
        refused(&other, &backup, PASSPHRASE),
        Some("E_BACKUP_OTHER_OFFICE"),
        "its keys are told apart"
    );
}

#[test]
fn nobody_replaces_the_office_in_the_name_of_who_was_given_a_passphrase() {
    let stick = tempfile::tempdir().unwrap();
    let mut desk = Desk::on("2017-07-20");
    desk.session.add_account(SECOND, Role::Admin, &twice(SECONDS), Argon2Cost::LEAST).unwrap();
    let backup = back_up(&mut desk.session, &stick);
    let told = desk.session.require_administrator(&secret(SECONDS)).map_err(|failure| failure.code);
    assert_eq!(told, Err("E_ONE_TIME_PASSPHRASE"), "before the office is closed");
    let desk = desk.closed();
    assert_eq!(refused(&desk, &backup, SECONDS), Some("E_ONE_TIME_PASSPHRASE"), "and when it is");
    restored(&desk, &backup, PASSPHRASE);
    assert_eq!(back(&desk, SECONDS, None).err(), Some("E_ONE_TIME_PASSPHRASE"), "nor on the way back");
}

#[test]
fn only_who_administers_the_office_today_goes_back() {
    let stick = tempfile::tempdir().unwrap();
    let mut desk = Desk::on("2017-07-20");
    let backup = back_up(&mut desk.session, &stick);
    let desk = join(desk, SECOND, Role::Admin, SECONDS);
    restored(&desk, &backup, PASSPHRASE);
    let mut session = open(&desk, SECONDS).unwrap();
    remove(&mut session, FIRST);
    let leaving = session.way_back().unwrap().expect("a way back");
    assert_eq!(leaving.operations, 1, "the removal goes out of force");
    assert_eq!(leaving.access_back, [FIRST], "who was removed would get in again");
    assert!(leaving.access_lost.is_empty(), "nobody would be locked out");
    session.lock().unwrap();

    assert_eq!(back(&desk, PASSPHRASE, None).err(), Some("E_WRONG_PASSPHRASE"), "who was removed may not");
    let without_keys = desk.copied();
    ["keys.json", "keys.json.2"]
        .iter()
        .for_each(|name| fs::remove_file(without_keys.folder().join("g-2").join(name)).unwrap());
    let refused = back(&without_keys, PASSPHRASE, None).err();
    assert_eq!(refused, Some("E_ACCOUNT_REMOVED"), "also where today's keys are lost");
    assert!(back(&without_keys, SECONDS, None).is_ok(), "and who administers it still may");

    let went = back(&desk, SECONDS, None).expect("who administers it may");
    assert_eq!(went.left, Some(leaving), "what went out of force is told");
    assert!(open(&desk, PASSPHRASE).is_ok(), "the office is as it was before the restore");
    back(&desk, SECONDS, None).expect("what was left is gone back to the same way");
    assert_eq!(open(&desk, PASSPHRASE).err(), Some("E_WRONG_PASSPHRASE"), "and is as it was left");
}

#[test]
fn another_secret_is_asked_for_where_what_is_gone_back_to_has_another() {
    let stick = tempfile::tempdir().unwrap();
    let mut desk = Desk::on("2017-07-20");
    let backup = back_up(&mut desk.session, &stick);
    let desk = join(desk, "Thư ký", Role::Clerk, CLERKS);
    restored(&desk, &backup, PASSPHRASE);
    let mut session = open(&desk, PASSPHRASE).unwrap();
    session.change_passphrase(&PASSPHRASE.into(), &twice(SECONDS), Argon2Cost::LEAST).unwrap();
    session.lock().unwrap();
    assert_eq!(back(&desk, PASSPHRASE, None).err(), Some("E_WRONG_PASSPHRASE"), "not today's");
    assert_eq!(back(&desk, SECONDS, None).err(), Some("E_WAY_BACK_OTHER_SECRET"), "today's alone");
    assert_eq!(back(&desk, CLERKS, Some(PASSPHRASE)).err(), Some("E_NOT_PERMITTED"), "not a clerk's");
    assert!(back(&desk, SECONDS, Some(PASSPHRASE)).is_ok(), "both");

    fs::write(desk.folder().join("g-1/office.db"), [0; 8192]).unwrap();
    assert_eq!(back(&desk, CLERKS, None).err(), Some("E_NOT_PERMITTED"), "the older one alone is asked");
    assert!(back(&desk, PASSPHRASE, Some(SECONDS)).is_ok(), "where what is in force no longer opens");
}

#[test]
fn work_is_counted_against_backups_of_its_own_past() {
    let (stick, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut desk = Desk::on("2017-07-20");
    let all = desk.session.unsaved_operations().unwrap();
    assert!(all > 0, "without a backup nothing is saved");
    let first = back_up(&mut desk.session, &stick);
    assert_eq!(desk.session.unsaved_operations().unwrap(), 0, "a backup saves all of it");
    for name in ["Một", "Hai", "Ba"] {
        desk.activity(name, "5/7/2017", 10);
    }
    assert_eq!(desk.session.unsaved_operations().unwrap(), 3, "what was done since is not saved");
    let second = back_up(&mut desk.session, &stick);
    let desk = desk.closed();
    restored(&desk, &first, PASSPHRASE);

    let mut desk = desk.unlocked_on("2017-07-21");
    let lost = |desk: &Desk, backup: &Path| {
        let watch = &mut |_| ControlFlow::Continue(());
        desk.session.preview_restore(backup, None, watch).unwrap().operations_lost
    };
    assert_eq!(desk.session.unsaved_operations().unwrap(), all, "what the restore took back saves nothing");
    assert_eq!(lost(&desk, &first), Some(0), "nothing was done since the backup it came from");
    desk.activity("Bốn", "6/7/2017", 10);
    assert_eq!(lost(&desk, &first), Some(1), "and then one thing was");
    assert_eq!(lost(&desk, &second), None, "work that went another way cannot be counted");
    let third = back_up(&mut desk.session, &other);
    assert_eq!(desk.session.unsaved_operations().unwrap(), 0, "a backup of its own saves it");
    desk.activity("Năm", "6/7/2017", 10);
    assert_eq!(lost(&desk, &third), Some(1), "and is counted from");
}
