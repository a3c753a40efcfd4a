//! Several people at one office: who comes in, as whom, who may change whom, and what a wrong passphrase costs.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{
    Argon2Cost, Failure, FirstUnlock, Host, Kind, Role, Secret, Session, TypedTwice, accounts_at_door,
    unlock, unlock_first,
};
use chrono::NaiveDateTime;
use serde_json::json;
use std::ops::ControlFlow;
use std::path::Path;
use support::{Desk, PASSPHRASE};
use tempfile::TempDir;
use vault::{Files, NoRandomness, OsFiles, OsRandom, Random};

const CLERKS: &str = "song xanh nui biec";
const LEADERS: &str = "duong ve lang que";
/// What the administrator types for somebody else.
const GIVEN: &str = "mat khau dung tam";

/// A machine whose clock says what the test says.
struct Machine(NaiveDateTime);

impl Machine {
    fn at(time: &str) -> Box<Self> {
        Box::new(Self(format!("2017-07-20T{time}").parse().unwrap()))
    }
}

impl Random for Machine {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        OsRandom.fill(bytes)
    }
}

impl Host for Machine {
    fn now(&self) -> NaiveDateTime {
        self.0
    }

    fn files(&self) -> Box<dyn Files> {
        Box::new(OsFiles)
    }
}

fn twice(typed: &str) -> TypedTwice {
    TypedTwice { first: typed.into(), again: typed.into() }
}

/// An office with an administrator “Văn thư”, a clerk “Thư ký” and a leader “Trưởng khối”, locked.
fn office() -> TempDir {
    let mut desk = Desk::on("2017-07-20");
    let others = [("Thư ký", Role::Clerk, CLERKS), ("Trưởng khối", Role::Leader, LEADERS)];
    for (name, role, _) in others {
        desk.session.add_account(name, role, &twice(&format!("{GIVEN} {name}")), Argon2Cost::LEAST).unwrap();
    }
    let folder = desk.locked();
    for (name, _, own) in others {
        first(folder.path(), name, &format!("{GIVEN} {name}"), &twice(own)).unwrap().lock().unwrap();
    }
    folder
}

/// The first unlock of an account, with a passphrase of its owner's own in place of the one that was given.
fn first(folder: &Path, account: &str, given: &str, own: &TypedTwice) -> Result<Session, Failure> {
    let (given, cost) = (given.to_owned().into(), Argon2Cost::LEAST);
    let asked = FirstUnlock { dir: folder, account: Some(account), given: &given, own, cost };
    unlock_first(&asked, Machine::at("07:00:00"))
}

fn enter(folder: &TempDir, account: Option<&str>, typed: &str, time: &str) -> Result<Session, Failure> {
    unlock(folder.path(), &Secret::Passphrase(typed.into()), account, Machine::at(time))
}

fn code<T>(result: Result<T, Failure>) -> &'static str {
    result.map_or_else(|failure| failure.code, |_| "done")
}

fn id(session: &Session, name: &str) -> app::AccountId {
    session.account_named(name).unwrap()
}

fn at_door(folder: &Path) -> Vec<String> {
    accounts_at_door(Machine::at("08:00:00").as_ref(), folder)
        .into_iter()
        .map(|account| account.name)
        .collect()
}

#[test]
fn a_passphrase_opens_its_own_account() {
    let folder = office();
    let check = |asked, typed, expected: &str| {
        let found = enter(&folder, asked, typed, "08:00:00");
        let found =
            found.map_or_else(|failure| failure.code.to_owned(), |session| session.account().name.clone());
        assert_eq!(found, expected, "asking for {asked:?} with {typed:?}");
    };
    check(None, PASSPHRASE, "Văn thư");
    check(None, CLERKS, "Thư ký");
    check(Some("Trưởng khối"), LEADERS, "Trưởng khối");
    check(Some("Trưởng khối"), CLERKS, "E_WRONG_PASSPHRASE");
    check(Some("Ai đó"), CLERKS, "E_OTHER_ACCOUNT");
    check(None, "khong phai cua ai", "E_WRONG_PASSPHRASE");
}

#[test]
fn every_revision_names_who_made_it() {
    let folder = office();
    let mut clerk = enter(&folder, Some("Thư ký"), CLERKS, "08:00:00").unwrap();
    let lead = clerk.list(Kind::Organisation, &Default::default()).unwrap().rows[0]["id"].clone();
    let task = json!({ "title": "Rà soát", "lead": lead, "assigned_on": "20/7/2017", "due_on": "31/7/2017" });
    let task = clerk.save(Kind::Task, task).unwrap();
    clerk.lock().unwrap();
    let mut leader = enter(&folder, Some("Trưởng khối"), LEADERS, "09:00:00").unwrap();
    let progress = app::Action::named(Kind::Task, "progress").unwrap();
    leader.act(progress, &task.id, json!({ "note": "Cần xong trước ngày 25" })).unwrap();
    leader.lock().unwrap();
    let mut admin = enter(&folder, Some("Văn thư"), PASSPHRASE, "10:00:00").unwrap();
    admin.remove_account(&id(&admin, "Thư ký")).unwrap();
    let steps = admin.history(Kind::Task, &task.id).unwrap();
    let names: Vec<&str> = steps.iter().map(|step| step.account_name.as_str()).collect();
    assert_eq!(names, ["Trưởng khối", "Thư ký"], "also of an account that was removed since");
}

#[test]
fn who_locks_during_a_backup_knows_who_may_come_in() {
    let folder = office();
    let session = enter(&folder, None, CLERKS, "08:00:00").unwrap();
    let backup = session.begin_backup(&mut |_| ControlFlow::Continue(())).unwrap();
    let offered: Vec<String> = session.accounts_at_door().into_iter().map(|account| account.name).collect();
    session.lock().unwrap();
    assert_eq!(at_door(folder.path()), [""; 0], "nobody else reads it while the backup holds the folder");
    drop(backup);
    assert_eq!(offered, at_door(folder.path()), "and it is what stands there afterwards");
}

#[test]
fn the_lock_screen_knows_who_came_last_and_their_names_of_today() {
    let folder = office();
    assert_eq!(
        at_door(folder.path()),
        ["Trưởng khối", "Văn thư", "Thư ký"],
        "who came last, then the others"
    );
    enter(&folder, None, CLERKS, "08:00:00").unwrap().lock().unwrap();
    assert_eq!(at_door(folder.path())[0], "Thư ký", "the last one is offered first");
    let mut admin = enter(&folder, None, PASSPHRASE, "08:00:00").unwrap();
    admin.rename_account(&id(&admin, "Thư ký"), "Thư ký mới").unwrap();
    admin.remove_account(&id(&admin, "Trưởng khối")).unwrap();
    admin.lock().unwrap();
    assert_eq!(at_door(folder.path()), ["Văn thư", "Thư ký mới"], "a new name, and nobody who was removed");
    let renamed = enter(&folder, Some("Thư ký mới"), CLERKS, "08:00:00").unwrap();
    assert_eq!(renamed.account().name, "Thư ký mới", "the new name opens");
}

#[test]
fn a_removed_account_opens_nothing_even_with_an_older_key_file() {
    let folder = office();
    let keys = folder.path().join("g-1/keys.json");
    let older = std::fs::read(&keys).unwrap();
    let mut admin = enter(&folder, None, PASSPHRASE, "08:00:00").unwrap();
    let removed = admin.remove_account(&id(&admin, "Thư ký")).unwrap();
    assert!(removed.notice.unwrap().contains("sao lưu"), "what it cannot undo is said");
    admin.lock().unwrap();
    assert_eq!(code(enter(&folder, None, CLERKS, "08:00:00")), "E_WRONG_PASSPHRASE", "its slot is gone");
    for name in ["keys.json", "keys.json.2"] {
        std::fs::write(keys.with_file_name(name), &older).unwrap();
    }
    assert_eq!(code(enter(&folder, None, CLERKS, "09:00:00")), "E_ACCOUNT_REMOVED", "the row decides");
    let mut admin = enter(&folder, None, PASSPHRASE, "09:00:00").unwrap();
    admin.add_account("Người mới", Role::Viewer, &twice("bon mua hoa no"), Argon2Cost::LEAST).unwrap();
    admin.lock().unwrap();
    assert_eq!(code(enter(&folder, None, CLERKS, "10:00:00")), "E_WRONG_PASSPHRASE", "the stray slot went");
}

#[test]
fn who_may_change_whom() {
    let folder = office();
    let mut clerk = enter(&folder, None, CLERKS, "08:00:00").unwrap();
    let (own, leader) = (id(&clerk, "Thư ký"), id(&clerk, "Trưởng khối"));
    let cost = Argon2Cost::LEAST;
    let new = twice("bon mua hoa no");
    assert_eq!(code(clerk.add_account("X", Role::Clerk, &new, cost)), "E_NOT_PERMITTED", "add");
    assert_eq!(code(clerk.rename_account(&own, "X")), "E_NOT_PERMITTED", "rename, even oneself");
    assert_eq!(code(clerk.change_role(&own, Role::Admin)), "E_NOT_PERMITTED", "make oneself more");
    assert_eq!(code(clerk.set_passphrase(&leader, &new, cost)), "E_NOT_PERMITTED", "another's passphrase");
    let refused = clerk.remove_account(&leader).unwrap_err();
    assert!(refused.message.ends_with("dành cho: quản trị."), "who may is said: {}", refused.message);
    let old = |typed: &str| typed.to_owned().into();
    assert_eq!(
        code(clerk.change_passphrase(&old("sai mat khau cu"), &new, cost)),
        "E_WRONG_PASSPHRASE",
        "old one"
    );
    let unlike = TypedTwice { first: "bon mua hoa no".into(), again: "bon mua hoa nở".into() };
    assert_eq!(code(clerk.change_passphrase(&old(CLERKS), &unlike, cost)), "E_PASSPHRASES_DIFFER", "a slip");
    assert_eq!(
        code(clerk.change_passphrase(&old(CLERKS), &twice("ngan"), cost)),
        "E_WEAK_PASSPHRASE",
        "too short"
    );
    assert_eq!(
        code(clerk.change_passphrase(&old(CLERKS), &new, cost)),
        "done",
        "one's own, with the old one"
    );
    clerk.lock().unwrap();

    assert_eq!(code(enter(&folder, None, CLERKS, "08:30:00")), "E_WRONG_PASSPHRASE", "the old one is out");
    let mut admin = enter(&folder, None, PASSPHRASE, "09:00:00").unwrap();
    assert_eq!(
        code(admin.set_passphrase(&own, &twice("may troi gio nui"), cost)),
        "done",
        "who forgot theirs"
    );
    assert_eq!(
        code(admin.add_account("thư KÝ", Role::Viewer, &new, cost)),
        "E_FIELD",
        "names are told apart"
    );
    let me = id(&admin, "Văn thư");
    assert_eq!(
        code(admin.change_role(&me, Role::Clerk)),
        "E_WRONG_STATE",
        "the last administrator stays one"
    );
    assert_eq!(code(admin.remove_account(&me)), "E_WRONG_STATE", "and in");
    assert_eq!(code(admin.change_role(&own, Role::Admin)), "done", "with a second one");
    assert_eq!(code(admin.change_role(&me, Role::Viewer)), "done", "the first may step down");
    assert_eq!(code(admin.rename_account(&me, "Tôi")), "E_NOT_PERMITTED", "at once");
    admin.lock().unwrap();
    let opened = first(folder.path(), "Thư ký", "may troi gio nui", &new).unwrap();
    assert_eq!(opened.account().role, Role::Admin, "the passphrase that was set opens, to be replaced");
}

#[test]
fn nobody_walks_around_a_permission_by_undoing() {
    let folder = office();
    let mut admin = enter(&folder, None, PASSPHRASE, "08:00:00").unwrap();
    admin.save(Kind::Book, json!({ "direction": "in", "name": "Sổ đơn thư" })).unwrap();
    admin.lock().unwrap();
    let mut clerk = enter(&folder, None, CLERKS, "08:10:00").unwrap();
    assert_eq!(code(clerk.undo_last()), "E_NOT_PERMITTED", "a clerk may not make a book, nor unmake one");
    clerk.lock().unwrap();
    let mut admin = enter(&folder, None, PASSPHRASE, "08:20:00").unwrap();
    assert_eq!(code(admin.undo_last()), "done", "the administrator may");
    assert_eq!(code(admin.undo_last()), "E_CANNOT_UNDO", "accounts are changed, never undone");
}

#[test]
fn guessing_is_slowed_over_restarts() {
    let folder = office();
    let check = |account, typed, time: &str, expected: &str, what: &str| {
        assert_eq!(code(enter(&folder, account, typed, time)), expected, "{time}: {what}");
    };
    for at in ["08:00:00", "08:00:01", "08:00:02", "08:00:03"] {
        check(Some("Thư ký"), "khong phai cua ai", at, "E_WRONG_PASSPHRASE", "a guess");
    }
    check(Some("Thư ký"), CLERKS, "08:00:05", "E_TOO_SOON", "nothing is tried, not even the right one");
    check(Some("Văn thư"), PASSPHRASE, "08:00:05", "done", "another account is not kept waiting");
    check(None, CLERKS, "08:00:05", "E_TOO_SOON", "nor is there a way around by naming nobody");
    check(Some("Thư ký"), "khong phai cua ai", "08:00:08", "E_WRONG_PASSPHRASE", "five seconds later");
    check(Some("Thư ký"), CLERKS, "08:00:17", "E_TOO_SOON", "the next wait is longer");
    check(Some("Thư ký"), CLERKS, "07:00:00", "E_TOO_SOON", "setting the clock back helps nobody");
    check(Some("Thư ký"), CLERKS, "07:00:10", "done", "and keeps nobody out");
    check(Some("Thư ký"), "khong phai cua ai", "07:00:11", "E_WRONG_PASSPHRASE", "counting began anew");
    check(Some("Thư ký"), CLERKS, "07:00:11", "done", "with free tries");
}

#[test]
fn a_passphrase_of_somebody_else_opens_nothing_but_the_way_to_ones_own() {
    let folder = office();
    let opens = |typed| code(enter(&folder, Some("Thư ký"), typed, "08:00:00"));
    let own = |given, typed| code(first(folder.path(), "Thư ký", given, &twice(typed)));
    assert_eq!(opens(CLERKS), "done", "who set their own is asked for nothing");
    let mut admin = enter(&folder, None, PASSPHRASE, "08:00:00").unwrap();
    let clerk = id(&admin, "Thư ký");
    admin.set_passphrase(&clerk, &twice(GIVEN), Argon2Cost::LEAST).unwrap();
    let waiting: Vec<bool> = admin.accounts().unwrap().iter().map(|account| account.is_one_time).collect();
    assert_eq!(waiting, [false, true, false], "the list says who has none of their own yet");
    let me = id(&admin, "Văn thư");
    admin.set_passphrase(&me, &twice(PASSPHRASE), Argon2Cost::LEAST).unwrap();
    admin.lock().unwrap();
    assert_eq!(code(enter(&folder, None, PASSPHRASE, "08:00:00")), "done", "one's own choice is one's own");
    assert_eq!(opens(GIVEN), "E_ONE_TIME_PASSPHRASE", "no session comes of it");
    assert_eq!(own("khong phai cua ai", LEADERS), "E_WRONG_PASSPHRASE", "it has to be known");
    assert_eq!(own(GIVEN, GIVEN), "E_SAME_PASSPHRASE", "it cannot be kept");
    assert_eq!(own(GIVEN, "ngan"), "E_WEAK_PASSPHRASE", "nor replaced by a weak one");
    assert_eq!(opens(GIVEN), "E_ONE_TIME_PASSPHRASE", "it waits for as long as it takes");
    assert_eq!(own(GIVEN, "bon mua hoa no"), "done", "with one of their own they are in");
    assert_eq!(opens(GIVEN), "E_WRONG_PASSPHRASE", "the other is worth nothing then");
    assert_eq!(opens("bon mua hoa no"), "done", "and theirs opens from then on");
}
