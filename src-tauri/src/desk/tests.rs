use super::watch::look_through;
use super::*;
use app::setup::{self, Protection, SetUp};
use app::{Argon2Cost, SystemHost};
use tauri::async_runtime::block_on;
use tempfile::TempDir;

fn desk() -> (Desk, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    (Desk::at(Home::at(folder.path().to_owned())), folder)
}

fn logged(desk: &Desk) -> String {
    std::fs::read_to_string(desk.home().log()).expect("the log")
}

#[test]
fn a_panic_becomes_an_error_and_the_next_call_works() {
    let (desk, _folder) = desk();
    let answer: Result<(), _> = block_on(desk.call("undo", |_| panic!("a name that no log may hold")));
    assert_eq!(answer.expect_err("a failure").code, "E_INTERNAL", "the window is told of our fault");
    assert!(logged(&desk).contains(" FAULT E_INTERNAL undo\n"), "the log names the command");
    assert!(!logged(&desk).contains("a name"), "the log holds no data");
    assert_eq!(block_on(desk.call("undo", |_| Ok(1))).ok(), Some(1), "the program goes on");
}

#[test]
fn nothing_is_done_in_a_locked_office() {
    let (desk, _folder) = desk();
    let answer: Result<(), _> = block_on(desk.in_office("record_save", |_| Ok(())));
    assert_eq!(answer.expect_err("a failure").code, "E_LOCKED", "nobody has unlocked it");
    assert!(logged(&desk).contains(" REFUSED E_LOCKED record_save\n"), "code and command, nothing else");
}

#[test]
fn a_refusal_crosses_with_its_code_and_sentences() {
    let failure = Failure::from(app::Error::NotPermitted(app::Permission::Write));
    let crossed = serde_json::to_value(&failure).expect("JSON");
    assert_eq!(crossed["code"], "E_NOT_PERMITTED", "the window switches on the code");
    assert!(crossed["message"].as_str().is_some_and(|text| !text.is_empty()), "the clerk reads the sentence");
}

/// Has somebody sit in an office that was just set up.
fn sit_down(desk: &Desk) {
    let set_up = SetUp::usual().expect("the usual set-up");
    let protection = Protection { passphrase: "song xanh nui biec".into(), cost: Argon2Cost::LEAST };
    let draft = setup::begin(desk.home().office(), &set_up, &protection, Box::new(SystemHost::default()));
    let session = draft.expect("an office").finish().expect("a session");
    *desk.seat.lock().expect("the seat") = Seat::Taken(Box::new(session));
}

#[test]
fn what_a_look_found_stands_until_the_next_and_goes_with_the_session() {
    let (desk, _folder) = desk();
    sit_down(&desk);
    let known = || block_on(desk.in_office("health_report", |session| Ok(session.health().cloned())));
    assert_eq!(known().ok(), Some(None), "nothing is known before");
    look_through(&desk.seat).expect("a look");
    let found = known().expect("the office is open");
    assert!(found.is_some(), "the look tells what it found");
    look_through(&desk.seat).expect("a look that is not due yet");
    assert_eq!(known().ok(), Some(found), "and that stands while no other look came to its end");
    *desk.seat.lock().expect("the seat") = Seat::Empty;
    assert_eq!(known().expect_err("locked").code, "E_LOCKED", "nobody reads it once the office is locked");
}
