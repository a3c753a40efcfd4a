//! The rows of the matrix: verbs that are written out, and those every kind of record has.

use super::Least::{self, Admin, Anyone, Clerk, Leader, LeaderAlone, Viewer};
use app::{Action, Kind};

/// One verb, and a command line that fits its shape and names nothing that exists.
pub(super) struct Row {
    pub(super) verb: String,
    pub(super) least: Least,
    pub(super) arguments: String,
    pub(super) input: String,
}

pub(super) fn all() -> Vec<Row> {
    let written = WRITTEN.iter().map(|(verb, least, arguments, input)| row(verb, *least, arguments, input));
    written
        .chain(Kind::ALL.iter().flat_map(|kind| of_kind(*kind)))
        .chain(Action::ALL.iter().map(act))
        .collect()
}

fn row(verb: &str, least: Least, arguments: &str, input: &str) -> Row {
    Row { verb: verb.to_owned(), least, arguments: arguments.to_owned(), input: input.to_owned() }
}

fn of_kind(kind: Kind) -> [Row; 5] {
    let keeps = if matches!(kind, Kind::Profile | Kind::Signer | Kind::Book) { Admin } else { Clerk };
    let row = |verb: &str, least, arguments, input| {
        row(&format!("{} {verb}", kind.name()), least, arguments, input)
    };
    [
        row("add", keeps, "", "{}"),
        row("set", keeps, "x", "{}"),
        row("remove", keeps, "x", ""),
        row("list", Viewer, "", ""),
        row("show", Viewer, "x", ""),
    ]
}

fn act(action: &Action) -> Row {
    let least = match (action.kind, action.name) {
        (Kind::Task, "progress") => Leader,
        (Kind::Book, "open") => Admin,
        _ => Clerk,
    };
    let input = if action.name == "take_number" { r#"{"mode":"next"}"# } else { "{}" };
    row(&format!("{} {}", action.kind.name(), action.name), least, "x", input)
}

const WRITTEN: &[(&str, Least, &str, &str)] = &[
    // First, while nothing was done yet that only the administrator may take back.
    ("undo", Clerk, "", ""),
    ("account list", Viewer, "", ""),
    ("account add", Admin, "Mới --role clerk", "một\nhai"),
    ("account rename", Admin, "Quản_trị Quản_trị", ""),
    ("account role", Admin, "Quản_trị clerk", ""),
    ("account passphrase", Viewer, "", "một\nhai"),
    ("account remove", Admin, "Quản_trị", ""),
    ("backup ages", Viewer, "", ""),
    ("backup create", Clerk, "TMP/nowhere", ""),
    ("backup export", Anyone, "", ""),
    ("backup list", Anyone, "", ""),
    ("backup verify", Anyone, "", ""),
    ("briefing", Viewer, "--month 2017-06 --out TMP/a.pdf", ""),
    ("briefing back-to-draft", Clerk, "2017-06", ""),
    ("briefing clear-override", Clerk, "2017-06 x", ""),
    ("briefing draft", Clerk, "2017-06", ""),
    ("briefing edit", Clerk, "2017-06", r#"{"anchor":"x","text":"y"}"#),
    ("briefing issue", Clerk, "2017-06", "{}"),
    ("briefing list", Viewer, "", ""),
    ("briefing override", Clerk, "2017-06", "{}"),
    ("briefing print-draft", Clerk, "2017-06 --out TMP/c.pdf", ""),
    ("briefing print-signing", Clerk, "2017-06 --out TMP/b.pdf", ""),
    ("briefing remove", Clerk, "2017-06", ""),
    ("briefing revert", Clerk, "2017-06 x", ""),
    ("briefing show", Viewer, "2017-06", ""),
    ("briefing sign", Clerk, "2017-06", "{}"),
    ("briefing supersede", Clerk, "2017-06 replaces", ""),
    ("briefing withdraw", Clerk, "2017-06", "{}"),
    ("briefing approve", LeaderAlone, "2017-06", ""),
    ("briefing comment", Leader, "2017-06 --comment x", ""),
    ("briefing comments", Viewer, "2017-06", ""),
    ("briefing rule", Admin, "signed", ""),
    ("briefing send-back", LeaderAlone, "2017-06 --comment x", ""),
    ("check", Viewer, "", ""),
    ("delivery letter", Viewer, "x --out TMP/a.pdf", ""),
    ("delivery owed", Viewer, "", ""),
    ("delivery record", Clerk, "", "{}"),
    ("delivery slips", Viewer, "x --out TMP/a.pdf", ""),
    ("directive attach", Clerk, "x TMP/list.csv", ""),
    ("directive attachments", Viewer, "x", ""),
    ("directive deadline", Viewer, "2017-07-20", ""),
    ("directive detach", Clerk, "x y", ""),
    ("directive expunge", Admin, "x --reason y", ""),
    ("directive extract", Viewer, "x y --out TMP/a", ""),
    ("directive hold", Clerk, "", "{}"),
    ("directive route", Leader, "", r#"{"directives":[],"routing":{}}"#),
    ("directive slip", Viewer, "x --out TMP/a.pdf", ""),
    ("directive symbol", Viewer, "1-CV", ""),
    ("directive twins", Viewer, "", "{}"),
    ("export", Viewer, "tasks TMP/a.xlsx", ""),
    ("handover", Viewer, "--out TMP/b.pdf", ""),
    ("history", Viewer, "task x", ""),
    ("import", Clerk, "tasks TMP/list.csv", ""),
    ("minutes", Viewer, "x --out TMP/a.pdf", ""),
    ("number confirm", Clerk, "x --last 1", ""),
    ("number held", Viewer, "", ""),
    ("office back", Anyone, "", ""),
    ("office bring-forward", Clerk, "", "{}"),
    ("office forget-old-key", Admin, "", ""),
    ("office info", Viewer, "", ""),
    ("office new", Anyone, "", ""),
    ("office readable", Admin, "TMP/readable", ""),
    ("office rekey", Admin, "--out TMP/k.pdf", ""),
    ("office synthesize", Anyone, "", ""),
    ("overlap clashes", Viewer, "", ""),
    ("overlap count-once", Clerk, "x y", ""),
    ("overlap counts", Viewer, "", ""),
    ("overlap dismiss", Clerk, "task:x task:y", ""),
    ("overlap evaluate", Anyone, "", ""),
    ("overlap join", Clerk, "", "{}"),
    ("overlap joinable", Viewer, "", ""),
    ("overlap list", Viewer, "", ""),
    ("overlap merge", Clerk, "", "{}"),
    ("overlap propose", Viewer, "x y", ""),
    ("overlap relate", Clerk, "task:x task:y", ""),
    ("overlap saving", Viewer, "--from 2017-01-01 --to 2017-12-31", ""),
    ("overlap score", Anyone, "", ""),
    ("overlap yearly", Clerk, "-", "[]"),
    ("package documents", Viewer, "x", ""),
    ("package keys", Viewer, "", ""),
    ("package log", Viewer, "", ""),
    ("package make", Clerk, "x --period 2017-07 --out TMP", ""),
    ("package partners", Viewer, "", ""),
    ("package preview", Clerk, "TMP/list.csv", ""),
    ("package stop", Admin, "x", ""),
    ("package take", Clerk, "TMP/list.csv", ""),
    ("package trust", Admin, "TMP/list.csv --fingerprint x", ""),
    ("period close", Clerk, "2017-05", ""),
    ("period list", Viewer, "", ""),
    ("period lock", Clerk, "2017-05", ""),
    ("period reopen", Clerk, "2017-05 --reason x", ""),
    ("recovery remind", Admin, "90", ""),
    ("recovery renew", Admin, "--out TMP/r.pdf", ""),
    ("recovery tried", Viewer, "", ""),
    ("recovery try", Viewer, "", ""),
    ("register close", Clerk, "in --year 2016", ""),
    ("register columns", Admin, "-", "{}"),
    ("register explain", Clerk, "in --year 2017 --from 1 --reason x", ""),
    ("register gaps", Viewer, "in --year 2017", ""),
    ("register print", Viewer, "in --year 2017 --out TMP/a.pdf", ""),
    ("restore", Anyone, "", ""),
    ("rules holidays", Clerk, "2017", ""),
    ("rules set", Admin, "", "{}"),
    ("rules show", Viewer, "", ""),
    ("search", Viewer, "x", ""),
];
