//! Each role at the window: what it may not do is refused, whatever the window shows.

#[cfg(feature = "picker-override")]
mod dialogs;
mod matrix;
mod seats;

use std::collections::BTreeSet;

use app::setup::{self, Protection, SetUp};
use app::{Argon2Cost, FirstUnlock, Role, SystemHost, TypedTwice, unlock_first};
use serde_json::json;

use super::{ask_with, names, program, window};
use matrix::{ASKING, ROWS};

/// The least a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Least {
    /// Nobody has to have unlocked anything.
    Anyone,
    Read,
    Comment,
    Write,
    Issue,
    Administer,
    /// What nobody does in a leader's place.
    Approve,
}

const ROLES: [(&str, Role, Least); 4] = [
    ("Quản trị", Role::Admin, Least::Administer),
    ("Văn thư", Role::Clerk, Least::Issue),
    ("Lãnh đạo", Role::Leader, Least::Comment),
    ("Người xem", Role::Viewer, Least::Read),
];

fn passphrase(name: &str) -> String {
    format!("{name} song xanh nui biec")
}

/// An office with an account of each role.
fn office(folder: &std::path::Path) {
    let set_up = SetUp { account_name: ROLES[0].0.to_owned(), ..SetUp::usual().expect("the usual set-up") };
    let protection = Protection { passphrase: passphrase(ROLES[0].0).into(), cost: Argon2Cost::LEAST };
    let host = Box::new(SystemHost::default());
    let draft = setup::begin(folder, &set_up, &protection, host).expect("an office");
    let mut session = draft.finish().expect("a session");
    let given = |name: &str| format!("{name} mat khau dung tam");
    for (name, role, _) in &ROLES[1..] {
        session.add_account(name, *role, &twice(&given(name)), Argon2Cost::LEAST).expect("another account");
    }
    session.lock().expect("locked");
    for (name, ..) in &ROLES[1..] {
        let (given, own) = (given(name).into(), twice(&passphrase(name)));
        let cost = Argon2Cost::LEAST;
        let asked = FirstUnlock { dir: folder, account: Some(name), given: &given, own: &own, cost };
        let opened = unlock_first(&asked, Box::new(SystemHost::default())).expect("their own passphrase");
        opened.lock().expect("locked");
    }
}

fn twice(typed: &str) -> TypedTwice {
    TypedTwice { first: typed.into(), again: typed.into() }
}

#[test]
fn every_command_has_its_row() {
    let rows: BTreeSet<&str> = ROWS.iter().map(|(name, ..)| *name).collect();
    let named: BTreeSet<&str> = names::NAMES.iter().copied().collect();
    assert_eq!(rows, named, "who may call a new command is said in the matrix");
    assert_eq!(rows.len(), ROWS.len(), "each command once");
}

#[test]
fn each_role_is_refused_what_is_not_its_own() {
    let (app, home) = program();
    office(&home.path().join("office"));
    let main = window(&app, "main");
    // The administrator comes last, so that nobody is asked to undo what only the administrator may.
    let mut wrong = Vec::new();
    for (name, role, most) in ROLES.into_iter().rev() {
        let who = json!({ "account": name, "passphrase": passphrase(name) });
        let opened = ask_with(&main, "unlock", who).expect("the office opens");
        assert_eq!(opened["account"]["name"], name, "{role:?} is at the keyboard");
        for (command, least, request) in ROWS {
            let refused = if *least == Least::Approve { role != Role::Leader } else { *least > most };
            if !refused && ASKING.contains(command) {
                continue;
            }
            let request = serde_json::from_str(request).expect("a request");
            let answer = ask_with(&main, command, request);
            let code = answer.as_ref().err().and_then(|failure| failure["code"].as_str()).unwrap_or("");
            if (code == "E_NOT_PERMITTED") != refused {
                wrong.push(format!("{role:?} calling {command}: {answer:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "each role is refused what is not its own, and nothing else: {wrong:#?}");
}

#[test]
fn nothing_is_asked_where_nobody_is_let_in() {
    let (app, _home) = program();
    let main = window(&app, "main");
    let for_somebody =
        |(command, least, _): &&(&str, Least, &str)| *least > Least::Anyone && ASKING.contains(command);
    for (command, _, request) in ROWS.iter().filter(for_somebody) {
        let refusal = ask_with(&main, command, serde_json::from_str(request).expect("a request"));
        let code = refusal.as_ref().err().map(|failure| failure["code"].clone());
        assert_eq!(
            code,
            Some(json!("E_LOCKED")),
            "{command} opens no dialog before the office is open: {refusal:?}"
        );
    }
}
