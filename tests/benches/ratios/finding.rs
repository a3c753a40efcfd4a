//! What searching and paging cost in great registers, in time of the thread that does it.

use std::collections::BTreeMap;
use std::process::Command;

use tests::paths;

use crate::table::{Goal, Line};

/// One frame of a window.
const FRAME: f64 = 16.0;

/// What was asked, in words, and its goal.
const LETTERS: [(&str, &str, Goal); 6] = [
    ("search_p50", "search as one types, 100,000 documents, p50", Goal::Told),
    ("search_p99", "search as one types, 100,000 documents, p99", Goal::AtMost(FRAME)),
    ("list_first", "a register's first page, 100,000 letters", Goal::Told),
    ("list_last", "its last page", Goal::Told),
    ("list_sorted", "its first page by the slowest column", Goal::Told),
    ("list_found", "its first page of words all letters hold", Goal::Told),
];
const MILLION: [(&str, &str, Goal); 2] = [
    ("search_p50", "search as one types, 1,000,000 documents, p50", Goal::Told),
    ("search_p99", "search as one types, 1,000,000 documents, p99", Goal::Told),
];

/// Another index is another file.
const SCHEMA: [&str; 3] = [
    include_str!("../../../src-tauri/crates/office/src/store/001.sql"),
    include_str!("../../../src-tauri/crates/office/src/store/002.sql"),
    include_str!("../../../src-tauri/crates/office/src/store/search/marks.rs"),
];

pub(crate) fn lines() -> Vec<Line> {
    [measured("100000", &LETTERS), measured("1000000", &MILLION)].concat()
}

/// What the index of overlaps costs: its works, in words, and their goals.
const OVERLAP: [(&str, &str, Goal); 3] = [
    ("build", "index of overlaps, 50,000 directives, built", Goal::Told),
    ("query_p50", "overlap of one new directive, p50", Goal::AtMost(5.0)),
    ("query_p99", "overlap of one new directive, p99", Goal::Told),
];

/// What the overlap desk's list costs: its measures, in words, and their goals.
const DESK: [(&str, &str, Goal); 2] = [
    ("first", "the desk's 1,000 open groups, all compared anew", Goal::Told),
    ("again", "the desk's list with 1,000 open groups", Goal::AtMost(FRAME)),
];

/// Works asked of the overlap index, and the memory it holds.
pub(crate) fn overlap_lines() -> Vec<Line> {
    let told = run(Command::new(paths::program("examples/comparing")).arg("register"));
    let mut lines: Vec<Line> =
        OVERLAP.iter().map(|(name, work, goal)| Line::alone(work, told[*name], *goal)).collect();
    lines.push(match told.get("memory") {
        Some(megabytes) => Line::memory("the same index, memory", *megabytes),
        None => Line::missing("the same index, memory", "this system does not tell it"),
    });
    let told = run(Command::new(paths::program("examples/comparing")).arg("desk"));
    lines.extend(DESK.iter().map(|(name, work, goal)| Line::alone(work, told[*name], *goal)));
    lines
}

fn measured(documents: &str, works: &[(&str, &str, Goal)]) -> Vec<Line> {
    let schema = blake3::hash(SCHEMA.concat().as_bytes()).to_hex();
    let file = paths::output("bench").join(format!("documents-{documents}-{}.db", &schema[..8]));
    if !file.is_file() {
        println!("bench: making a register of {documents} documents");
    }
    let told = run(Command::new(paths::program("examples/finding")).arg(&file).arg(documents));
    works.iter().map(|(name, work, goal)| Line::alone(work, told[*name], *goal)).collect()
}

/// What a program says of itself: a name and a number on each line.
fn run(program: &mut Command) -> BTreeMap<String, f64> {
    let output = program.output().expect("the program starts");
    assert!(output.status.success(), "the program ends well: {}", String::from_utf8_lossy(&output.stderr));
    let number = |line: &str| {
        let (name, number) = line.split_once(' ').expect("a name and a number");
        (name.to_owned(), number.parse().expect("a number"))
    };
    String::from_utf8_lossy(&output.stdout).lines().map(number).collect()
}
