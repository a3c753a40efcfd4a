//! Whole first pages, mark by mark: any change of a position or a word shows here.

#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use common::marks::plan;
use common::{FONTS, sample};
use paper::{Document, layout};

#[track_caller]
fn check(name: &str, document: &Document, want: &str) {
    let laid = layout(document, &FONTS).expect("lays out");
    let got = plan(&laid.pages[0]);
    assert_eq!(
        got.trim(),
        want.replace('\r', "").trim(),
        "the first page of the {name} is as it was:\n{got}"
    );
}

#[test]
fn first_pages_are_as_they_were() {
    check("letter", &sample::letter(), include_str!("golden/letter.txt"));
    check("Front's report", &sample::front(), include_str!("golden/front.txt"));
    check("draft", &sample::draft(), include_str!("golden/draft.txt"));
}
