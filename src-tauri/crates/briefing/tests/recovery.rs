//! The recovery sheet, mark by mark: it is read on the worst day, so nothing of it may move unseen.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use briefing::{RecoveryFacts, RecoveryWords, SheetOrder, TemplateError, recovery_sheet};
use common::marks::plan;
use common::{fonts, sample};
use office::profile::LetterheadFamily;
use paper::{layout, render_docx, render_pdf};
use std::path::PathBuf;

const WORDS: &str = include_str!("../../../../assets/templates/recovery/phrases.json");

/// Groups that belong to no office.
const GROUPS: [&str; 14] = [
    "A1B2", "C3D4", "E5F6", "G7H8", "J9K0", "M1N2", "P3Q4", "R5S6", "T7V8", "W9X0", "Y1Z2", "A3B4", "C5D6",
    "E7F8",
];

fn words() -> RecoveryWords {
    RecoveryWords::load(WORDS).expect("packed words load")
}

fn sheet(order: SheetOrder) -> RecoveryFacts {
    RecoveryFacts { office: sample::july().office, day: sample::day(2017, 7, 20), order }
}

fn pages(facts: &RecoveryFacts) -> Vec<String> {
    let laid = layout(&recovery_sheet(facts, &GROUPS, &words()), &fonts()).expect("lays out");
    laid.pages.iter().map(plan).collect()
}

#[test]
fn the_sheet_stands_as_it_always_stood() {
    let pages = pages(&sheet(SheetOrder::Replacing));
    assert_eq!(pages.len(), 2, "a sheet has a front and a back");
    let got: String = pages.iter().enumerate().map(|(at, page)| format!("[{}]\n{page}", at + 1)).collect();
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "golden", "recovery.txt"].iter().collect();
    if std::env::var_os("GOLDEN_WRITE").is_some() {
        std::fs::write(&path, &got).expect("golden file is writable");
    }
    let want = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(got, want, "every mark stands where it stood");
}

#[test]
fn the_front_is_what_the_envelope_is_opened_for() {
    let first = pages(&sheet(SheetOrder::First)).remove(0);
    for group in GROUPS {
        assert!(first.contains(&format!("22 Bold {group}")), "{group} stands on the front, large:\n{first}");
    }
    assert!(first.contains("NGƯỜI LẬP PHIẾU"), "both sign the front:\n{first}");
}

#[test]
fn a_later_sheet_tells_what_the_earlier_is_still_for() {
    let check = |order, expected: bool| {
        let back = pages(&sheet(order)).remove(1);
        assert_eq!(back.contains("phiếu đã in trước"), expected, "the back of a sheet, {order:?}:\n{back}");
    };
    check(SheetOrder::First, false);
    check(SheetOrder::Replacing, true);
}

#[test]
fn every_letterhead_has_room_for_it() {
    for letterhead in [LetterheadFamily::Party, LetterheadFamily::State, LetterheadFamily::Youth] {
        let mut facts = sheet(SheetOrder::Replacing);
        facts.office.letterhead = letterhead;
        assert_eq!(pages(&facts).len(), 2, "front and back under the letterhead of {letterhead:?}");
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let document = recovery_sheet(&sheet(SheetOrder::First), &GROUPS, &words());
    let pdf = render_pdf(&document, &fonts()).expect("a PDF");
    assert_eq!(pdf.bytes, render_pdf(&document, &fonts()).expect("a PDF").bytes, "byte for byte");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("recovery.pdf"), &pdf.bytes).expect("the target folder is writable");
    assert!(render_docx(&document).expect("a Word copy").starts_with(b"PK"), "both writers know a code");
}

#[test]
fn a_faulty_phrase_is_refused_at_load() {
    let broken = WORDS.replacen("gõ đủ {count} nhóm", "gõ đủ {counts} nhóm", 1);
    assert_eq!(
        RecoveryWords::load(&broken).err(),
        Some(TemplateError::UnknownSlot { key: "use.unlock".to_owned(), slot: "counts".to_owned() }),
        "the phrase and its slot are named"
    );
}
