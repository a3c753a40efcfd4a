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
    parts(draft, "paragraphs")
}

/// The tables and charts of a draft.
fn tables(draft: &Value) -> impl Iterator<Item = &Value> {
    parts(draft, "tables")
}

fn parts<'d>(draft: &'d Value, name: &'static str) -> impl Iterator<Item = &'d Value> {
    let sections = draft["sections"].as_array().expect("sections").iter();
    sections.flat_map(move |section| section[name].as_array().expect("an array"))
}

/// The figures in a draft's sentences.
fn figures(draft: &Value) -> impl Iterator<Item = &Value> {
    paragraphs(draft).flat_map(|one| one["figures"].as_array().expect("figures"))
}

#[test]
fn a_deputy_signs_what_was_typed_over_and_the_issued_paper_says_both() {
    let desk = Desk::new();
    let deputy = deputy(&desk);
    let draft = desk.ask(&["briefing", "draft", PERIOD, "--signer", &deputy], &Value::Null);
    assert_eq!(draft["signer"], json!(deputy), "the deputy is to sign");
    let counted = figures(&draft).find(|figure| figure["decimals"] == 0).expect("a figure in a sentence");
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
fn what_was_changed_by_hand_is_taken_back_and_the_draft_is_as_the_books_have_it() {
    let desk = Desk::new();
    let draft = step(&desk, "draft", &Value::Null);
    let counted = figures(&draft).find(|figure| figure["decimals"] == 0).expect("a figure in a sentence");
    let typed = json!({
        "figure": counted["key"], "drafted": counted["value"], "value": "98.765", "mark": "exact",
        "reason": "Xã gửi bổ sung (mẫu)",
    });
    let worded = paragraphs(&draft).find(|one| one["drafted"] != "").expect("a drafted paragraph");
    let left_out = |part: &Value| json!({ "anchor": part["anchor"], "text": "" });
    let of_kind = |kind: &str| tables(&draft).find(|part| part["kind"] == kind).expect("tables and charts");
    let parts = [of_kind("table"), of_kind("chart")];

    step(&desk, "override", &typed);
    step(&desk, "edit", &json!({ "anchor": worded["anchor"], "text": "Lời của văn thư (mẫu)." }));
    let [_, changed] = parts.map(|part| step(&desk, "edit", &left_out(part)));
    let omitted = |draft: &Value| tables(draft).filter(|part| part["omitted"] == true).count();
    assert_eq!(omitted(&changed), parts.len(), "a table and a chart are left out of the paper");

    let back = |verb: &str, name: &Value| {
        desk.ask(&["briefing", verb, PERIOD, name.as_str().expect("a name")], &Value::Null)
    };
    back("clear-override", &counted["key"]);
    for part in parts {
        back("revert", &part["anchor"]);
    }
    let reverted = back("revert", &worded["anchor"]);
    assert_eq!(reverted["sections"], draft["sections"], "words, figures, table and chart are as drafted");

    let unknown = [("revert", "khong-co"), ("clear-override", counted["key"].as_str().expect("a key"))];
    for (verb, name) in unknown {
        let refused = desk.cli.run(&["briefing", verb, PERIOD, name]);
        let _ = refused.refused(NOT_FOUND, "E_NOT_FOUND");
    }
    let _ = print_signing(&desk);
    let anchor = worded["anchor"].as_str().expect("an anchor");
    let _ = desk.cli.run(&["briefing", "revert", PERIOD, anchor]).refused(NOT_ALLOWED, "E_WRONG_STATE");
}

#[test]
fn a_draft_is_printed_for_comment_listed_removed_and_brought_back() {
    let desk = Desk::new();
    step(&desk, "draft", &Value::Null);
    for round in ["Dự thảo lần 1", "Dự thảo lần 2"] {
        let out = desk.beside("du-thao.pdf");
        desk.cli.run(&["briefing", "print-draft", PERIOD, "--out", &out.to_string_lossy()]).done();
        let text = text_of(&out).to_lowercase();
        assert!(text.contains(&round.to_lowercase()), "each printed draft bears the next number: {text}");
    }
    let listed = || {
        let of_july = ["briefing", "list", "--filter", "period=2017-07", "--sort", "-document_date"];
        desk.ask(&of_july, &Value::Null)
    };
    let row = listed()["rows"][0].clone();
    assert_eq!(
        (&row["state"], &row["draft_number"]),
        (&json!("draft"), &json!(3)),
        "the list says so: {row}"
    );
    step(&desk, "remove", &Value::Null);
    assert_eq!(listed()["total"], 0, "a removed draft is in no list");
    let _ = desk.cli.run(&["briefing", "remove", PERIOD]).refused(NOT_FOUND, "E_NOT_FOUND");
    desk.cli.run(&["undo"]).done();
    assert_eq!(show(&desk)["briefing"]["draft_number"], 3, "undo brings it back");
}

#[test]
fn a_signed_briefing_is_issued_under_the_number_stamped_on_it() {
    let desk = Desk::new();
    step(&desk, "draft", &Value::Null);
    let _ = print_signing(&desk);
    let stamped = json!({ "numbering": { "mode": "stamped", "number": "97" }, "issued_on": "31/7/2017" });
    let _ = desk.give(&["briefing", "issue", PERIOD], &stamped).refused(NOT_ALLOWED, "E_WRONG_STATE");
    sign(&desk, "31/7/2017");
    let issued = step(&desk, "issue", &stamped);
    let symbol = issued["briefing"]["symbol"].as_str().expect("a symbol");
    assert!(symbol.starts_with("97-") || symbol.starts_with("97/"), "the stamped number is kept: {symbol}");
    let out = desk.briefing("--month", PERIOD, "phat-hanh.pdf");
    assert!(text_of(&out).contains(symbol), "and stands on the paper");
    let _ = desk.cli.run(&["briefing", "remove", PERIOD]).refused(NOT_ALLOWED, "E_FROZEN");
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
