//! The recovery sheet, a new one in its place, and trying a secret on a backup.
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{
    BackupProgress, BackupStage, Depth, DrawnSheet, FirstUnlock, Kind, ProvenSecret, RekeyDraft,
    RekeyRequest, RestoreRequest, Secret, Session, SystemHost, TypedTwice, begin_rekey, restore, unlock,
    unlock_first,
};
use office::draft::DraftInput;
use secrecy::SecretString;
use std::ops::ControlFlow;
use std::path::Path;
use support::disk::DiskHost;
use support::{Desk, Locked, PASSPHRASE};

const PDF: &[u8] = b"%PDF-1.4\n2 0 obj <</Type/Pages/Count 2/Kids[]>> endobj\n%%EOF";

fn passphrase() -> Secret {
    Secret::Passphrase(SecretString::from(PASSPHRASE))
}

fn code(text: &str) -> Secret {
    Secret::RecoveryCode(SecretString::from(text))
}

/// What a person with the sheet types for the groups asked.
fn typed(drawn: &DrawnSheet) -> String {
    drawn.ask_groups.map(|group| drawn.recovery_groups[group - 1].clone()).join(" ")
}

fn back_up(session: &mut Session, stick: &Path) {
    session.back_up(stick, &mut |_| ControlFlow::Continue(())).unwrap();
}

fn tried(session: &mut Session, secret: &Secret, place: Option<&Path>) -> Result<String, &'static str> {
    let tried = session.try_key(secret, place, &mut |_| ControlFlow::Continue(()));
    tried.map(|trial| format!("{:?} {}", trial.proven, trial.account.unwrap_or_default())).map_err(|f| f.code)
}

#[test]
fn a_new_sheet_takes_the_place_of_the_old_when_it_was_typed_back() {
    let mut desk = Desk::on("2017-07-20");
    let session = &mut desk.session;
    let refused = session.print_new_sheet().map(drop).unwrap_err();
    assert_eq!(refused.code, "E_NO_NEW_SHEET", "nothing was drawn yet");
    let stranger = Secret::Passphrase(SecretString::from("mot mat khau khac"));
    let refused = session.draw_sheet(&stranger).map(drop).unwrap_err();
    assert_eq!(refused.code, "E_WRONG_PASSPHRASE", "a window left open is not enough");

    let drawn = session.draw_sheet(&passphrase()).unwrap();
    assert!(session.print_new_sheet().unwrap().starts_with(b"%PDF"), "the sheet is printed");
    let refused = session.confirm_sheet("0000 0000 0000").unwrap_err();
    assert_eq!(refused.code, "E_RECOVERY_CODE_MISTYPED", "nobody typed it back");
    let new = drawn.recovery_groups.join(" ");
    let desk = desk.again_on("2017-07-21");
    assert!(opens(&desk, &new).is_err(), "an unconfirmed sheet opens nothing, and locking forgets it");

    let mut desk = desk.again_on("2017-07-21");
    let drawn = desk.session.draw_sheet(&passphrase()).unwrap();
    desk.session.confirm_sheet(&typed(&drawn)).unwrap();
    let again = desk.session.confirm_sheet(&typed(&drawn)).unwrap_err();
    assert_eq!(again.code, "E_NO_NEW_SHEET", "it is confirmed once");
    let undone = desk.session.undo_last().unwrap_err();
    assert_eq!(undone.code, "E_CANNOT_UNDO", "a sheet is not taken back by undo");
    let second = drawn.recovery_groups.join(" ");
    assert_eq!(opens(&desk, &second), Ok(()), "the new sheet opens the office");
    let mut desk = desk.again_on("2017-07-22");
    let third = desk.session.draw_sheet(&code(&second)).unwrap();
    desk.session.confirm_sheet(&typed(&third)).unwrap();
    assert_eq!(opens(&desk, &second), Err("E_WRONG_RECOVERY_CODE"), "and no more once it is replaced");
}

/// Opens a copy of the office with a code.
fn opens(desk: &Desk, typed: &str) -> Result<(), &'static str> {
    let copy = tempfile::tempdir().unwrap();
    desk.copy_to(copy.path());
    let host = Box::new(SystemHost::default());
    unlock(copy.path(), &code(typed), None, host).map(drop).map_err(|failure| failure.code)
}

#[test]
fn a_secret_is_proven_on_the_newest_backup() {
    let mut desk = Desk::on("2017-07-20");
    let (stick, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    assert_eq!(tried(&mut desk.session, &passphrase(), None), Err("E_NO_BACKUP_YET"), "nothing to try it on");
    assert!(!desk.session.key_trials().unwrap().is_due, "and nothing to be reminded of");

    back_up(&mut desk.session, stick.path());
    assert!(desk.session.key_trials().unwrap().is_due, "with a backup the first try is due");
    assert_eq!(
        tried(&mut desk.session, &passphrase(), None).as_deref(),
        Ok("Passphrase Văn thư"),
        "it opens"
    );
    let wrong = Secret::Passphrase(SecretString::from("mot mat khau khac"));
    assert_eq!(tried(&mut desk.session, &wrong, None), Err("E_WRONG_PASSPHRASE"), "another does not");
    let trials = desk.session.key_trials().unwrap();
    assert_eq!(trials.passphrase.map(|tried| tried.days), Some(Some(0)), "the success is remembered");
    assert_eq!((trials.recovery_code, trials.is_due), (None, false), "of the passphrase, and that is enough");

    std::fs::rename(stick.path().join(backups_in(stick.path())), elsewhere.path().join("GiaoBan-x")).unwrap();
    assert_eq!(tried(&mut desk.session, &passphrase(), None), Err("E_BACKUP_NOT_HERE"), "the stick is gone");
    let place = Some(elsewhere.path());
    assert_eq!(tried(&mut desk.session, &passphrase(), place).as_deref(), Ok("Passphrase Văn thư"), "named");
    assert!(!desk.has("trial.db"), "nothing of the backup stays behind");
}

/// The names in the office's folder that only a work under way puts there.
fn leftovers(desk: &Desk) -> Vec<&'static str> {
    ["trial.db", "trial.db.part", "snapshot.db"].into_iter().filter(|name| desk.has(name)).collect()
}

#[test]
fn a_trial_that_stops_leaves_nothing_behind() {
    let mut desk = Desk::on("2017-07-20");
    let stick = tempfile::tempdir().unwrap();
    back_up(&mut desk.session, stick.path());
    for after in 0..3 {
        let mut asked = 0;
        let mut watch = |at: BackupProgress| {
            asked += usize::from(at.stage == BackupStage::Copying);
            if asked > after { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let stopped = desk.session.try_key(&passphrase(), None, &mut watch).err().map(|failure| failure.code);
        assert!(matches!(stopped, Some("E_CANCELLED") | None), "stopped after {after} steps: {stopped:?}");
        assert_eq!(leftovers(&desk), [""; 0], "stopped after {after} steps");
    }
}

#[test]
fn a_trial_without_room_is_told_in_numbers_and_leaves_nothing_behind() {
    let mut desk = Desk::on("2017-07-20");
    let stick = tempfile::tempdir().unwrap();
    back_up(&mut desk.session, stick.path());
    let desk = desk.closed();
    let host = Box::new(DiskHost::crowded(1000));
    let mut session = unlock(desk.folder(), &passphrase(), None, host).unwrap();
    let full = session.try_key(&passphrase(), None, &mut |_| ControlFlow::Continue(())).unwrap_err();
    assert_eq!(full.code, "E_DISK_FULL", "{}", full.message);
    assert!(full.message.contains("0,1 MB"), "what is free is told: {}", full.message);
    session.lock().unwrap();
    assert_eq!(leftovers(&desk.unlocked_on("2017-07-21")), [""; 0], "nothing was begun");
}

#[test]
fn what_a_program_that_was_ended_left_goes() {
    let desk = Desk::on("2017-07-20").closed();
    let names = ["trial.db", "trial.db.part", "snapshot.db"];
    let folder = desk.folder().to_owned();
    let leave = || names.iter().for_each(|name| std::fs::write(folder.join(name), "an old key's").unwrap());
    leave();
    let mut desk = desk.unlocked_on("2017-07-21");
    assert_eq!(leftovers(&desk), [""; 0], "with the next unlock");
    leave();
    desk.session.forget_old_key(&passphrase()).unwrap();
    assert_eq!(
        leftovers(&desk),
        ["snapshot.db"],
        "and, but for a backup on its way, with what an old key opens"
    );
}

fn backups_in(stick: &Path) -> String {
    std::fs::read_dir(stick).unwrap().next().unwrap().unwrap().file_name().into_string().unwrap()
}

#[test]
fn the_code_is_proven_apart_from_the_passphrase() {
    let mut desk = Desk::on("2017-07-20");
    let drawn = desk.session.draw_sheet(&passphrase()).unwrap();
    desk.session.confirm_sheet(&typed(&drawn)).unwrap();
    let stick = tempfile::tempdir().unwrap();
    back_up(&mut desk.session, stick.path());
    let sheet = code(&drawn.recovery_groups.join(" "));
    let done = desk.session.try_key(&sheet, None, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!((done.proven, done.account), (ProvenSecret::RecoveryCode, None), "the sheet opens it");
    let trials = desk.session.key_trials().unwrap();
    assert!(trials.passphrase.is_none() && trials.recovery_code.is_some(), "each is remembered by itself");
    let stopped = desk.session.try_key(&sheet, None, &mut |_| ControlFlow::Break(())).unwrap_err();
    assert_eq!(stopped.code, "E_CANCELLED", "it is stopped when asked");
}

fn check_due(desk: &Desk, remind_after: Option<u32>, today: &str, expected: bool) {
    let mut copy = desk.copied_on(today);
    if let Some(days) = remind_after {
        copy.session.remind_of_keys(days).unwrap();
    }
    let due = copy.session.key_trials().unwrap().is_due;
    assert_eq!(due, expected, "on {today}, reminded after {remind_after:?} days");
}

#[test]
fn the_reminder_comes_after_the_days_of_the_office() {
    let mut desk = Desk::on("2017-07-20");
    let stick = tempfile::tempdir().unwrap();
    back_up(&mut desk.session, stick.path());
    check_due(&desk, None, "2017-07-20", true);
    check_due(&desk, Some(0), "2017-07-20", false);
    tried(&mut desk.session, &passphrase(), None).unwrap();
    check_due(&desk, None, "2017-10-18", false);
    check_due(&desk, None, "2017-10-19", true);
    check_due(&desk, Some(30), "2017-08-20", true);
    check_due(&desk, Some(0), "2027-08-20", false);
    check_due(&desk, None, "2016-01-01", true);
    let refused = desk.session.remind_of_keys(801).unwrap_err();
    assert_eq!(refused.code, "E_FIELD", "more than two years is no reminder");
}

/// Another key for the office, up to its last step.
fn begin(
    desk: &Locked,
    secret: &Secret,
    others: &[(String, SecretString)],
) -> Result<RekeyDraft, &'static str> {
    let request =
        RekeyRequest { dir: desk.folder(), secret, account: None, others, cost: vault::Argon2Cost::LEAST };
    let host = Box::new(SystemHost { today: "2017-07-21".parse().ok() });
    begin_rekey(&request, host, &mut |_| ControlFlow::Continue(())).map_err(|failure| failure.code)
}

#[test]
fn the_whole_office_gets_another_key() {
    let mut desk = Desk::on("2017-07-20");
    let activity = desk.activity("Tổng vệ sinh", "5/7/2017", 120);
    desk.attached(PDF);
    let unfinished = DraftInput { form: "task".into(), body: "{}".into(), ..Default::default() };
    desk.session.put_draft(&unfinished).unwrap();
    let stick = tempfile::tempdir().unwrap();
    back_up(&mut desk.session, stick.path());
    let desk = desk.closed();
    let draft = begin(&desk, &passphrase(), &[]).unwrap();
    assert!(draft.one_time().is_empty(), "the only account typed its own");
    assert!(draft.print_sheet().unwrap().starts_with(b"%PDF"), "the new sheet is printed");
    assert_eq!(
        draft.check_typed_back("0000").unwrap_err().code,
        "E_RECOVERY_CODE_MISTYPED",
        "and typed back"
    );
    let drawn = draft.sheet();
    draft.check_typed_back(&typed(&drawn)).unwrap();
    draft.finish().unwrap();

    let mut desk = desk.unlocked_on("2017-07-22");
    assert_eq!(desk.session.get(Kind::Activity, &activity).unwrap()["name"], "Tổng vệ sinh", "all is there");
    assert_eq!(desk.session.check(Depth::Full).unwrap().attachments, 1, "with its files");
    assert_eq!(desk.session.drafts().unwrap().len(), 1, "and the form that was not finished");
    let left = desk.session.old_key_left().unwrap();
    assert_eq!((left.generations, left.attachments), (1, 1), "the old key still opens the state before");
    assert_eq!(
        desk.session.way_back().unwrap(),
        None,
        "which nothing was restored over, and no way leads to"
    );
    let history = desk.session.undo_last().unwrap_err().code;
    assert_eq!(history, "E_CANNOT_UNDO", "another key is not undone");
    let old_backup = desk.session.try_key(&passphrase(), None, &mut |_| ControlFlow::Continue(()));
    assert!(old_backup.is_ok(), "a backup made before opens with the passphrase of its day");
    let stranger = Secret::Passphrase(SecretString::from("mot mat khau khac"));
    assert_eq!(desk.session.forget_old_key(&stranger).unwrap_err().code, "E_WRONG_PASSPHRASE", "who asks");
    assert_eq!(desk.session.forget_old_key(&passphrase()).unwrap(), left, "it is forgotten when asked");
    assert_eq!(desk.session.old_key_left().unwrap().generations, 0, "and gone");
    assert_eq!(opens(&desk, &drawn.recovery_groups.join(" ")), Ok(()), "the new sheet opens the office");
}

#[test]
fn the_place_of_an_earlier_backup_is_known_again() {
    let mut desk = Desk::on("2017-07-20");
    let (stick, host) = (tempfile::tempdir().unwrap(), SystemHost::default());
    assert!(desk.session.backup_places().is_empty(), "none was made");
    back_up(&mut desk.session, stick.path());
    let places = desk.session.backup_places();
    let are_there = || places.iter().map(|place| place.is_there(&host)).collect::<Vec<_>>();
    assert_eq!(are_there(), [true], "whatever the system tells of sticks");
    let name = stick.path().join(backups_in(stick.path()));
    std::fs::write(name.join("stick"), "00000000000000ff").unwrap();
    assert_eq!(are_there(), [false], "another medium in the same place is not it");
    std::fs::remove_dir_all(stick.path()).unwrap();
    assert_eq!(are_there(), [false], "and one that is gone is not there");
}

#[test]
fn an_unfinished_form_is_in_no_backup() {
    let mut desk = Desk::on("2017-07-20");
    let unfinished = DraftInput { form: "task".into(), body: "{}".into(), ..Default::default() };
    desk.session.put_draft(&unfinished).unwrap();
    let stick = tempfile::tempdir().unwrap();
    back_up(&mut desk.session, stick.path());
    assert_eq!(desk.session.drafts().unwrap().len(), 1, "it goes on where it was begun");
    let listed = desk.session.list_backups(stick.path()).unwrap();
    let (desk, secret) = (desk.closed(), passphrase());
    let request = RestoreRequest {
        backup: Path::new(&listed[0].backup.folder),
        into: desk.folder(),
        secret: &secret,
        secret_then: None,
        account: None,
    };
    restore(&request, Box::new(SystemHost::default()), &mut |_| ControlFlow::Continue(())).unwrap();
    let desk = desk.unlocked_on("2017-07-22");
    assert_eq!(desk.session.drafts().unwrap(), [], "and is not in what comes back");
}

#[test]
fn what_stands_in_the_way_is_told_and_changes_nothing() {
    let desk = Desk::on("2017-07-20").closed();
    let wrong = Secret::Passphrase(SecretString::from("mot mat khau khac"));
    assert_eq!(begin(&desk, &wrong, &[]).err(), Some("E_WRONG_PASSPHRASE"), "who asks is proven");
    let nobody = [("Người lạ".to_owned(), SecretString::from("mot mat khau khac"))];
    assert_eq!(begin(&desk, &passphrase(), &nobody).err(), Some("E_UNKNOWN_ACCOUNT"), "nobody is called so");
    begin(&desk, &passphrase(), &[]).unwrap().abandon().unwrap();
    let desk = desk.unlocked_on("2017-07-22");
    assert!(!desk.has("snapshot.db"), "nothing is left of what was built");
    assert_eq!(desk.session.old_key_left().unwrap().generations, 0, "the old key is the only one");
}

#[test]
fn after_the_code_the_account_gets_a_passphrase_made_for_it() {
    let mut desk = Desk::on("2017-07-20");
    let drawn = desk.session.draw_sheet(&passphrase()).unwrap();
    desk.session.confirm_sheet(&typed(&drawn)).unwrap();
    let desk = desk.closed();
    let draft = begin(&desk, &code(&drawn.recovery_groups.join(" ")), &[]).unwrap();
    let made = draft.one_time().to_vec();
    assert_eq!(made[0].account, "Văn thư", "nobody typed the passphrase of that account");
    assert!(!format!("{made:?}").contains(&made[0].passphrase), "and what was made is in no debug text");
    draft.finish().unwrap();
    let open = |text: &str| {
        let secret = Secret::Passphrase(SecretString::from(text));
        let host = Box::new(SystemHost::default());
        unlock(desk.folder(), &secret, None, host).map(drop).map_err(|failure| failure.code)
    };
    assert_eq!(open(PASSPHRASE), Err("E_WRONG_PASSPHRASE"), "the old passphrase opens it no more");
    assert_eq!(
        open(&made[0].passphrase),
        Err("E_ONE_TIME_PASSPHRASE"),
        "the one that was made is replaced first"
    );
    let own = TypedTwice { first: PASSPHRASE.into(), again: PASSPHRASE.into() };
    let given = SecretString::from(made[0].passphrase.as_str());
    let asked = FirstUnlock {
        dir: desk.folder(),
        account: None,
        given: &given,
        own: &own,
        cost: vault::Argon2Cost::LEAST,
    };
    let opened = unlock_first(&asked, Box::new(SystemHost::default()));
    assert_eq!(opened.map(drop).map_err(|failure| failure.code), Ok(()), "and opens it then");
}
