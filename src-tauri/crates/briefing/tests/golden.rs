//! What the month and the quarter say, word for word.

mod common;

use common::{drafted, sample, says};
use std::path::PathBuf;

fn check(name: &str, facts: &briefing::Facts) {
    let said = says(&drafted(facts));
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "golden", name].iter().collect();
    if std::env::var_os("GOLDEN_WRITE").is_some() {
        std::fs::write(&path, &said).expect("golden file is writable");
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(said, expected, "{name}: the composed words and the golden file differ");
}

#[test]
fn a_month_says_what_it_always_said() {
    check("month.txt", &sample::july());
}

#[test]
fn a_quarter_says_what_it_always_said() {
    check("quarter.txt", &sample::second_quarter());
}

#[test]
fn a_month_without_records_is_honest_about_it() {
    check("nothing.txt", &sample::nothing());
}
