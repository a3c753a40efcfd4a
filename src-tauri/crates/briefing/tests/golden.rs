//! What the month and the quarter say, word for word.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

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
    for (at, (said, expected)) in said.lines().zip(expected.lines()).enumerate() {
        assert_eq!(said, expected, "{name}: line {} differs from the golden file", at + 1);
    }
    assert_eq!(said.lines().count(), expected.lines().count(), "{name}: lines were added or lost");
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
fn a_year_sets_itself_beside_those_before() {
    check("year.txt", &sample::year());
}

#[test]
fn a_month_without_records_is_honest_about_it() {
    check("nothing.txt", &sample::nothing());
}
