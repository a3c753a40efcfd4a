//! A briefing's steps through the command line: who signs, what is typed over, which days it locks, how it is set right.

use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use tests::desk::Desk;

const PERIOD: &str = "2017-07";
const NOT_FOUND: i32 = 3;
const NOT_ALLOWED: i32 = 9;

fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output().expect("poppler's tools are installed");
    assert!(read.status.success(), "pdftotext must read {}", pdf.display());
    String::from_utf8(read.stdout).expect("text in UTF-8").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The signer of the sample who stands in for the head.
fn deputy(desk: &Desk) -> String {
    let signers = desk.ask(&["signer", "list"], &Value::Null);
    let mut signers = signers["rows"].as_array().expect("rows").iter();
    let deputy = signers.find(|signer| signer["title"] == "PHÓ TRƯỞNG KHỐI").expect("a deputy");
    deputy["id"].as_str().expect("an id").to_owned()
}

/// A step, given what it takes on the standard input.
fn step(desk: &Desk, verb: &str, input: &Value) -> Value {
    desk.ask(&["briefing", verb, PERIOD], input)
}

fn show(desk: &Desk) -> Value {
    step(desk, "show", &Value::Null)
}

fn print_signing(desk: &Desk) -> String {
    let out = desk.beside("trinh-ky.pdf");
    desk.cli.run(&["briefing", "print-signing", PERIOD, "--out", &out.to_string_lossy()]).done();
    text_of(&out)
}

fn sign(desk: &Desk, on: &str) {
    let signed = step(desk, "sign", &json!({ "signed_on": on }));
    assert_eq!(signed["briefing"]["state"], "signed", "the signature is on record");
}

/// Takes every step that is left.
fn issue(desk: &Desk) -> String {
    let out = desk.beside("phat-hanh.pdf");
    desk.cli.run(&["briefing", "--month", PERIOD, "--out", &out.to_string_lossy(), "--issue"]).done();
    text_of(&out)
}

/// The paragraphs of a draft.
fn paragraphs(draft: &Value) -> impl Iterator<Item = &Value> {
    let sections = draft["sections"].as_array().expect("sections").iter();
    sections.flat_map(|section| section["paragraphs"].as_array().expect("paragraphs"))
}

#[test]
fn a_deputy_signs_what_was_typed_over_and_the_issued_paper_says_both() {
    let desk = Desk::new();
    let deputy = deputy(&desk);
    let draft = desk.ask(&["briefing", "draft", PERIOD, "--signer", &deputy], &Value::Null);
    assert_eq!(draft["signer"], json!(deputy), "the deputy is to sign");
    let mut figures = paragraphs(&draft).flat_map(|one| one["figures"].as_array().expect("figures"));
    let counted = figures.find(|figure| figure["decimals"] == 0).expect("a figure in a sentence");
    let typed = json!({
        "figure": counted["key"], "drafted": counted["value"], "value": "98.765", "mark": "exact",
        "reason": "Xã gửi bổ sung (mẫu)",
    });
    step(&desk, "override", &typed);
    let empty = paragraphs(&draft).find(|one| one["drafted"] == "").expect("a place for the clerk's words");
    step(&desk, "edit", &json!({ "anchor": empty["anchor"], "text": "Lời của văn thư (mẫu)." }));

    let expected = ["K/T TRƯỞNG KHỐI", "Cán bộ mẫu 2", "98.765", "Lời của văn thư (mẫu)."];
    let check = |text: &str, which: &str| {
        for words in expected {
            assert!(text.contains(words), "the {which} says “{words}”: {text}");
        }
        assert!(!text.contains("Cán bộ mẫu 1"), "the {which} does not bear the head's name: {text}");
    };
    check(&print_signing(&desk), "signing copy");
    sign(&desk, "31/7/2017");
    check(&issue(&desk), "issued paper");
}

#[test]
fn only_the_days_a_briefing_counted_are_locked_and_august_goes_on_from_them() {
    let desk = Desk::new();
    let told = desk.cli.run(&["briefing", "draft", PERIOD, "--date", "2017-07-20"]).done();
    assert!(
        told.stderr.contains("đến hết ngày 20/07/2017"),
        "the draft says what it leaves out: {}",
        told.stderr
    );
    let out = desk.beside("du-thao.pdf");
    let printed = desk.cli.run(&["briefing", "--month", PERIOD, "--out", &out.to_string_lossy()]).done();
    assert!(printed.stderr.contains("đến hết ngày 20/07/2017"), "wherever it is printed: {}", printed.stderr);
    let _ = print_signing(&desk);
    sign(&desk, "20/7/2017");
    let _ = issue(&desk);
    assert_eq!(show(&desk)["briefing"]["to_day"], "2017-07-20", "it keeps the days it counted");

    let on = |day: &str| {
        let mut activity = desk.activity();
        activity["from_day"] = json!(day);
        activity["day"] = json!(day);
        desk.give(&["activity", "add", "-"], &activity)
    };
    let _ = on("20/7/2017").refused(NOT_ALLOWED, "E_PERIOD_CLOSED");
    let _ = on("25/7/2017").done();
    let august = desk.cli.clone().today("2017-08-31");
    let august = august.run(&["--json", "briefing", "draft", "2017-08"]).done().json();
    assert_eq!(august["briefing"]["from_day"], "2017-07-21", "no day falls between the two");
    let own = ["--json", "briefing", "draft", "2017-09", "--from", "2017-08-26", "--to", "2017-09-25"];
    let own = desk.cli.clone().today("2017-09-30").run(&own).done().json();
    let days = [&own["briefing"]["from_day"], &own["briefing"]["to_day"]];
    assert_eq!(days, [&json!("2017-08-26"), &json!("2017-09-25")], "days of its own are asked for by name");
}

#[test]
fn a_wrong_paper_is_corrected_and_the_correction_withdrawn() {
    let desk = Desk::new();
    let _ = issue(&desk);
    let first = show(&desk)["briefing"]["symbol"].clone();
    let correction = desk.ask(&["briefing", "supersede", PERIOD, "corrects"], &Value::Null);
    assert_eq!(correction["briefing"]["supersedes_by"], "corrects", "a draft that sets the other right");
    let _ = print_signing(&desk);
    let taken_back = step(&desk, "back-to-draft", &Value::Null);
    assert_eq!(taken_back["briefing"]["state"], "draft", "a copy can be taken back");
    let _ = issue(&desk);
    assert_ne!(show(&desk)["briefing"]["symbol"], first, "the correction has a number of its own");
    let why = json!({ "withdrawn_on": "31/7/2017", "reason": "Sai kỳ (mẫu)" });
    assert_eq!(step(&desk, "withdraw", &why)["briefing"]["state"], "withdrawn", "and may be withdrawn");
    assert_eq!(show(&desk)["briefing"]["symbol"], first, "the first paper stands again");
    step(&desk, "withdraw", &why);
    let _ = desk.cli.run(&["briefing", "show", PERIOD]).refused(NOT_FOUND, "E_NOT_FOUND");
}
