//! Every verb of the command line, and the least role that may use it.
//!
//! Each row is tried with the last role that may and with the first that may not; a verb without a row fails the test,
//! so that nobody adds one without saying whose it is.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod rows;

use crate::{Streams, arguments, run};
use app::setup::{self, Protection, SetUp};
use app::{Argon2Cost, FirstUnlock, Role, SystemHost, TypedTwice, unlock_first};
use clap::Command;
use rows::Row;
use std::collections::BTreeSet;
use std::path::Path;

/// The least that a verb needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Least {
    /// No office is opened, or its keys are asked elsewhere.
    Anyone,
    Viewer,
    Leader,
    Clerk,
    Admin,
    /// What nobody does in a leader's place.
    LeaderAlone,
}

impl Least {
    fn lets(self, role: Role) -> bool {
        let rank = match role {
            Role::Viewer => Self::Viewer,
            Role::Leader => Self::Leader,
            Role::Clerk => Self::Clerk,
            Role::Admin => Self::Admin,
        };
        if self == Self::LeaderAlone { role == Role::Leader } else { rank >= self }
    }
}

const ACCOUNTS: [(Role, &str); 4] = [
    (Role::Viewer, "Người xem"),
    (Role::Leader, "Lãnh đạo"),
    (Role::Clerk, "Văn thư"),
    (Role::Admin, "Quản_trị"),
];

fn passphrase(name: &str) -> String {
    format!("{name} song xanh nui biec")
}

fn office(folder: &Path) {
    let [.., (_, admin)] = ACCOUNTS;
    let set_up = SetUp { account_name: admin.to_owned(), ..SetUp::usual().unwrap() };
    let protection = Protection { passphrase: passphrase(admin).into(), cost: Argon2Cost::LEAST };
    let draft = setup::begin(folder, &set_up, &protection, Box::new(SystemHost::default())).unwrap();
    let mut session = draft.finish().unwrap();
    let given = |name: &str| format!("{name} mat khau dung tam");
    for (role, name) in &ACCOUNTS[..3] {
        session.add_account(name, *role, &twice(&given(name)), Argon2Cost::LEAST).unwrap();
    }
    session.lock().unwrap();
    for (_, name) in &ACCOUNTS[..3] {
        let (given, own) = (given(name).into(), twice(&passphrase(name)));
        let cost = Argon2Cost::LEAST;
        let asked = FirstUnlock { dir: folder, account: Some(name), given: &given, own: &own, cost };
        unlock_first(&asked, Box::new(SystemHost::default())).unwrap().lock().unwrap();
    }
}

fn twice(typed: &str) -> TypedTwice {
    TypedTwice { first: typed.into(), again: typed.into() }
}

/// What the command line told people.
fn told(folder: &Path, name: &str, row: &Row) -> String {
    let secret = passphrase(name);
    let environment = |variable: &str| match variable {
        "GIAOBAN_OFFICE" => Some(folder.join("office").display().to_string()),
        "GIAOBAN_PASSPHRASE" => Some(secret.clone()),
        _ => None,
    };
    let given = row.verb.split(' ').chain(row.arguments.split(' ')).filter(|word| !word.is_empty());
    let given = given.map(|word| word.replace("TMP", &folder.display().to_string()));
    let arguments = ["giaoban-cli", "--account", name, "--today", "2017-07-20"].map(str::to_owned);
    let (mut output, mut messages) = (Vec::new(), Vec::new());
    let mut streams =
        Streams { input: &mut row.input.as_bytes(), output: &mut output, messages: &mut messages };
    run(arguments.into_iter().chain(given).map(Into::into), &environment, &mut streams);
    String::from_utf8(messages).unwrap()
}

fn verbs(command: &Command, before: &str, found: &mut BTreeSet<String>) {
    for verb in command.get_subcommands() {
        let name = format!("{before}{}", verb.get_name());
        verbs(verb, &format!("{name} "), found);
        if !verb.is_subcommand_required_set() {
            found.insert(name);
        }
    }
}

#[test]
fn every_verb_has_its_row() {
    let mut found = BTreeSet::new();
    verbs(&arguments::command(), "", &mut found);
    let rows: BTreeSet<String> = rows::all().into_iter().map(|row| row.verb).collect();
    assert_eq!(rows, found, "who may use a new verb is said in the matrix");
}

#[test]
fn each_role_is_refused_what_is_not_its_own() {
    let folder = tempfile::tempdir().unwrap();
    office(&folder.path().join("office"));
    std::fs::write(folder.path().join("list.csv"), "Tên\nMột").unwrap();
    for row in rows::all() {
        let may = |(role, _): &&(Role, &str)| row.least != Least::Anyone && row.least.lets(*role);
        let may_not = |(role, _): &&(Role, &str)| !row.least.lets(*role);
        if let Some((role, name)) = ACCOUNTS.iter().rfind(may_not) {
            let told = told(folder.path(), name, &row);
            assert!(told.contains("E_NOT_PERMITTED"), "{role:?} must be refused `{}`: {told}", row.verb);
        }
        if let Some((role, name)) = ACCOUNTS.iter().find(may) {
            let told = told(folder.path(), name, &row);
            let refused = ["E_NOT_PERMITTED", "E_USAGE", "E_WRONG_PASSPHRASE", "E_IN_USE"];
            let found = refused.iter().find(|code| told.contains(**code));
            assert_eq!(found, None, "{role:?} may use `{}`: {told}", row.verb);
        }
    }
}
