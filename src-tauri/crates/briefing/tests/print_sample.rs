//! Prints the hand-made briefings, so that a person can look at them.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use briefing::{Edits, Frame, Override, Stage, compose, document};
use common::{TEMPLATES, fonts, sample};
use office::Mark;
use paper::{render_docx, render_pdf};
use std::num::NonZeroU32;
use std::path::PathBuf;

fn print(name: &str, facts: &briefing::Facts, stage: &Stage, pages: std::ops::RangeInclusive<usize>) {
    let typed =
        Override { drafted: 2250, value: 2300, mark: Mark::About, reason: "Xã gửi bổ sung".to_owned() };
    let overrides = [("work/tt/chu-nhat-xanh/now/attendances".to_owned(), typed)].into();
    let composed = compose(facts, &TEMPLATES, &Edits { overrides, ..Edits::default() });
    let frame = Frame::of(facts, &composed);
    let paper = document(&composed, &frame, &TEMPLATES, stage);
    let pdf = render_pdf(&paper, &fonts()).expect("a PDF");
    let again = render_pdf(&document(&composed, &frame, &TEMPLATES, stage), &fonts()).expect("a PDF");
    assert_eq!(pdf.bytes, again.bytes, "{name}: the same briefing gives the same bytes");
    assert!(pages.contains(&pdf.pages), "{name}: {} pages, expected {pages:?}", pdf.pages);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join(format!("{name}.pdf")), &pdf.bytes).expect("the target folder is writable");
    let docx = render_docx(&paper).expect("a Word copy");
    std::fs::write(folder.join(format!("{name}.docx")), docx).expect("the target folder is writable");
}

#[test]
fn a_month_is_a_few_pages() {
    let stage = Stage::Draft { round: NonZeroU32::MIN };
    print("month", &sample::july(), &stage, 3..=4);
}

#[test]
fn a_quarter_has_its_annex_on_a_page_of_its_own() {
    let stage = Stage::Issued { symbol: "12-BC/CQK".to_owned(), date: sample::day(2017, 7, 3) };
    print("quarter", &sample::second_quarter(), &stage, 4..=6);
}

#[test]
fn a_month_without_records_is_one_page() {
    print("nothing", &sample::nothing(), &Stage::ForSignature, 1..=2);
}
