//! The recovery sheet, a new one, trying secrets, another key, and the hand-over, through the command line and the paper.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tests::cli::{Cli, Outcome};
use tests::desk::Desk;
use tests::pdf::words_of;
use tests::recovery_sheet::{groups_on, typed};

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn open_with_code(desk: &Desk, sheet: &Path) -> Outcome {
    let file = desk.beside("code.txt");
    fs::write(&file, groups_on(sheet).join(" ")).expect("a file");
    desk.cli.run(&["--recovery-file", &text(&file), "office", "info"])
}

#[test]
fn a_sheet_is_printed_at_set_up_and_replaced_when_it_was_typed_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (office, sheet) = (folder.path().join("office"), folder.path().join("phieu.pdf"));
    let cli = Cli::on(&office).today("2017-07-20");
    let made = cli.run(&["office", "new", &text(&office), "--sheet", &text(&sheet)]).done();
    assert!(made.stdout.is_empty(), "the code is on the sheet alone: {}", made.stdout);
    let first = groups_on(&sheet).join(" ");
    assert!(!made.stderr.contains(&first[..9]), "and is told nowhere else");
    let wrong = cli.run(&["office", "new", &text(&folder.path().join("b")), "--sheet", "phieu.docx"]);
    assert_eq!(wrong.code, 2, "a sheet is no paper to be edited: {}", wrong.stderr);

    let next = folder.path().join("moi.pdf");
    let renew = ["recovery", "renew", "--out", &text(&next)].map(str::to_owned);
    let renew: Vec<&str> = renew.iter().map(String::as_str).collect();
    let unanswered = cli.run(&renew);
    assert_eq!(unanswered.code, 9, "nobody typed anything back: {}", unanswered.stderr);
    assert!(!next.exists(), "a sheet that opens nothing does not stay");
    let mut tries = 0;
    let done = cli.talk(&renew, |question| {
        tries += 1;
        if tries == 1 { "0000 0000 0000".to_owned() } else { typed(question, &next) }
    });
    assert_eq!((done.code, tries), (0, 2), "a slip of the hand is asked again: {}", done.stderr);
    assert!(done.stderr.contains("phiếu cũ"), "it is told what the old sheet is still for: {}", done.stderr);
    let code = folder.path().join("code.txt");
    let open = |groups: &str| {
        fs::write(&code, groups).expect("a file");
        cli.run(&["--recovery-file", &text(&code), "office", "info"]).code
    };
    assert_eq!(open(&groups_on(&next).join(" ")), 0, "the new sheet opens the office");
    assert_eq!(open(&first), 4, "the old one does not");
}

#[test]
fn a_secret_is_tried_and_the_whole_office_gets_another_key() {
    let desk = Desk::new();
    let stick = desk.beside("stick");
    fs::create_dir(&stick).expect("a stick");
    assert_eq!(desk.cli.run(&["recovery", "try"]).code, 9, "there is no backup to try it on");
    let letter = desk.ask(&["directive", "add", "-"], &desk.letter());
    let scan = desk.beside("scan.pdf");
    fs::write(&scan, b"%PDF-1.4\n%%EOF\n".repeat(9000)).expect("a file");
    let id = letter["id"].as_str().expect("an id");
    let _ = desk.ask(&["directive", "attach", id, &text(&scan)], &Value::Null);
    desk.cli.run(&["backup", "create", &text(&stick)]).done();
    desk.cli.run(&["recovery", "try"]).done();
    let tried = desk.cli.run(&["--json", "recovery", "tried"]).done().json();
    assert_eq!(tried["passphrase"]["days"], 0, "the success is remembered: {tried}");

    let sheet = desk.beside("phieu.pdf");
    let unanswered = desk.cli.run(&["office", "rekey", "--out", &text(&sheet)]);
    assert_eq!(unanswered.code, 9, "nobody typed the new sheet back: {}", unanswered.stderr);
    desk.cli.run(&["check", "--full"]).done();
    let done =
        desk.cli.talk(&["office", "rekey", "--out", &text(&sheet)], |question| typed(question, &sheet));
    assert_eq!(done.code, 0, "another key: {}", done.stderr);
    desk.cli.run(&["check", "--full"]).done();
    let shown = desk.ask(&["directive", "show", id], &Value::Null);
    assert_eq!(shown["abstract"], desk.letter()["abstract"], "every record is there");
    assert_eq!(open_with_code(&desk, &sheet).code, 0, "the new sheet opens it");
    desk.cli.run(&["recovery", "try"]).done();
    let gone = desk.cli.run(&["--json", "office", "forget-old-key"]).done().json();
    assert_eq!((&gone["generations"], &gone["attachments"]), (&1.into(), &1.into()), "the old key is gone");
    desk.cli.run(&["check", "--full"]).done();
}

#[test]
fn the_next_clerk_gets_a_record_of_everything() {
    let desk = Desk::new();
    let _ = desk.ask(&["directive", "add", "-"], &desk.letter());
    let (pdf, docx) = (desk.beside("ban-giao.pdf"), desk.beside("ban-giao.docx"));
    desk.cli.run(&["handover", "--out", &text(&pdf), "--from", "Người Mẫu", "--to", "Người Nhận"]).done();
    let words = words_of(&pdf, &["-raw"]);
    for expected in
        ["BIÊN BẢN", "Người Mẫu", "Người Nhận", "Số cuối", "Phiếu khôi phục đang có hiệu lực", "Quản trị"]
    {
        assert!(words.contains(expected), "the record says {expected:?}: {words}");
    }
    desk.cli.run(&["handover", "--out", &text(&docx)]).done();
    assert!(fs::read(&docx).expect("a file").starts_with(b"PK"), "a Word copy");
}
