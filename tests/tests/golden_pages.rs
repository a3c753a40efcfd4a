//! The sample's briefings as they lie on the page: their words as they were written, and how dark each spot of the paper is.
//!
//! The words find what is said otherwise, the spots what is drawn otherwise: a letter, a rule, a bar of a chart, a line that
//! moved. Another release of poppler smooths edges in its own way, so a spot may be one shade off.

use std::env;
use std::fs;
use std::path::PathBuf;

use tests::desk::Desk;
use tests::paths::output;
use tests::pdf::{SHADES, shades_of, words_of};

#[test]
fn the_month_lies_on_the_page_as_it_always_did() {
    check("--month", "2017-07", "thang-7");
}

#[test]
fn the_quarter_lies_on_the_page_as_it_always_did() {
    check("--quarter", "2017-Q2", "quy-2");
}

/// `GOLDEN_WRITE=1` keeps what is printed now; whoever does so looks at the pages first.
fn check(kind: &str, period: &str, name: &str) {
    let desk = Desk::new();
    let pdf = desk.briefing(kind, period, &format!("{name}.pdf"));
    let _ = fs::copy(&pdf, output("pages").join(format!("{name}.pdf"))).expect("a copy to look at");
    let said = words_of(&pdf, &["-raw"]).replace(". ", ".\n");
    let kept = golden(name, "words", &said);
    for (at, (said, kept)) in said.lines().zip(kept.lines()).enumerate() {
        assert_eq!(said, kept, "{name}: sentence {} differs from the golden file", at + 1);
    }
    assert_eq!(said.lines().count(), kept.lines().count(), "{name}: sentences were added or lost");
    let pages = shades_of(&pdf);
    let kept = golden(name, "shades", &pages.join("\n\u{c}\n"));
    let expected: Vec<&str> = kept.split("\n\u{c}\n").collect();
    assert_eq!(pages.len(), expected.len(), "{name}: as many pages as ever");
    for (at, (page, expected)) in pages.iter().zip(expected).enumerate() {
        compare(&format!("{name}, page {}", at + 1), page, expected);
    }
}

fn golden(name: &str, part: &str, now: &str) -> String {
    let file = format!("{name}.{part}");
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "fixtures", "pages", &file].iter().collect();
    if env::var_os("GOLDEN_WRITE").is_some() {
        fs::write(&path, now).expect("golden file is writable");
    }
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn compare(page: &str, drawn: &str, expected: &str) {
    assert_eq!(drawn.lines().count(), expected.lines().count(), "{page} is as high as ever");
    for (down, (drawn, expected)) in drawn.lines().zip(expected.lines()).enumerate() {
        for across in 0..drawn.len().max(expected.len()) {
            let found = shade(drawn, across).abs_diff(shade(expected, across));
            assert!(found < 2, "{page}: line {} of spots is drawn otherwise:\n{expected}\n{drawn}", down + 1);
        }
    }
}

/// Blank spots at the end of a line are not written.
fn shade(line: &str, across: usize) -> usize {
    let letter = line.as_bytes().get(across).copied().unwrap_or(b' ');
    SHADES.bytes().position(|shade| shade == letter).expect("a shade")
}
