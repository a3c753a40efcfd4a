//! What shipped Rust code must not contain: SQL outside `office`, clocks below `app`, ways to crash.

use std::ops::RangeInclusive;

use crate::Rule;
use crate::source::{Finding, Source};

/// Crates that are told the time; the same records and the same date give the same paper.
const WITHOUT_CLOCK: &[&str] = &["text", "office", "overlap", "paper", "briefing", "exchange"];

/// What asks the machine for the time. `now_v7` makes an id out of the wall clock.
const CLOCKS: &[&str] = &["SystemTime::now", "Local::now", "Utc::now", "now_v7("];

/// How a statement of SQL begins inside a string.
const STATEMENTS: &[&str] =
    &["\"SELECT ", "\"INSERT INTO ", "\"UPDATE ", "\"DELETE FROM ", "\"CREATE ", "\"PRAGMA ", "\"ATTACH "];

/// What ends the program instead of telling the clerk what to do.
const CRASHES: &[&str] = &[".unwrap()", ".expect(", "panic!(", "unreachable!("];

/// The crates that only carry questions and answers.
const HOSTS: &[&str] = &["cli", "src-tauri"];

/// Letters with marks, as Vietnamese has them.
const VIETNAMESE: &[RangeInclusive<char>] = &['\u{c0}'..='\u{24f}', '\u{1e00}'..='\u{1eff}'];

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "no SQL outside office",
        find: sql_elsewhere,
        guilty: ("src-tauri/crates/app/src/lib.rs", "//! doc\nconst Q: &str = \"SELECT id FROM task\";\n", 2),
    },
    Rule {
        name: "no SQL file outside office",
        find: sql_files_elsewhere,
        guilty: ("src-tauri/crates/briefing/src/month.sql", "SELECT 1;\n", 1),
    },
    Rule {
        name: "time comes in as an argument",
        find: clocks,
        guilty: ("src-tauri/crates/office/src/lib.rs", "fn f() {\n    chrono::Local::now();\n}\n", 2),
    },
    Rule {
        name: "Tauri is named in the desktop host alone",
        find: tauri_paths,
        guilty: ("src-tauri/crates/cli/src/main.rs", "use tauri::Manager;\n", 1),
    },
    Rule {
        name: "no crash by design",
        find: crashes,
        guilty: (
            "src-tauri/crates/text/src/lib.rs",
            "#[cfg(test)]\nmod a;\nfn g() { None::<u8>.unwrap(); }\n",
            3,
        ),
    },
    Rule {
        name: "hosts have no sentences of their own",
        find: words_in_hosts,
        guilty: ("src-tauri/crates/cli/src/main.rs", "// Việc\nconst A: &str = \"Đã lưu\";\n", 2),
    },
    Rule {
        name: "a test runs or does not exist",
        find: skipped_tests,
        guilty: ("tests/tests/x.rs", concat!("#[test]\n#[ig", "nore]\nfn f() {}\n"), 2),
    },
];

fn sql_elsewhere(sources: &[Source]) -> Vec<Finding> {
    let outside: Vec<&Source> =
        host_code(sources).filter(|source| source.krate() != Some("office")).collect();
    words(&outside, &[STATEMENTS, &["rusqlite"]].concat(), "SQL and its driver belong to office alone")
}

fn sql_files_elsewhere(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| source.path.starts_with("src-tauri/") && source.path.ends_with(".sql"))
        .filter(|source| source.krate() != Some("office"))
        .map(|source| source.finding(1, "SQL files belong to office alone"))
        .collect()
}

fn clocks(sources: &[Source]) -> Vec<Finding> {
    let told: Vec<&Source> = host_code(sources)
        .filter(|source| source.krate().is_some_and(|krate| WITHOUT_CLOCK.contains(&krate)))
        .collect();
    words(&told, CLOCKS, "the time is an argument here, so that the same input gives the same output")
}

fn tauri_paths(sources: &[Source]) -> Vec<Finding> {
    let below: Vec<&Source> =
        host_code(sources).filter(|source| source.krate() != Some("src-tauri")).collect();
    words(&below, &["tauri::"], "only the desktop host knows Tauri")
}

fn crashes(sources: &[Source]) -> Vec<Finding> {
    words(&host_code(sources).collect::<Vec<_>>(), CRASHES, "answer with an error and a next step instead")
}

fn words_in_hosts(sources: &[Source]) -> Vec<Finding> {
    let in_hosts = |source: &&Source| source.krate().is_some_and(|krate| HOSTS.contains(&krate));
    let is_vietnamese =
        |line: &str| line.chars().any(|sign| VIETNAMESE.iter().any(|range| range.contains(&sign)));
    let why = "what people read stands in app/src/messages or ui/src/i18n";
    host_code(sources)
        .filter(in_hosts)
        .flat_map(|source| source.shipped_lines().map(move |(at, line)| (source, at, line)))
        .filter(|(_, _, line)| is_vietnamese(line))
        .map(|(source, at, _)| source.finding(at, why))
        .collect()
}

fn skipped_tests(sources: &[Source]) -> Vec<Finding> {
    let attribute = concat!("#[ig", "nore");
    let skips = [".skip(", ".only(", "xit("];
    let in_rust = |source: &Source, line: &str| source.is_rust() && line.contains(attribute);
    let in_ui = |source: &Source, line: &str| {
        source.path.starts_with("ui/")
            && source.path.contains(".test.")
            && skips.iter().any(|skip| line.contains(skip))
    };
    sources
        .iter()
        .flat_map(|source| source.lines().map(move |(at, line)| (source, at, line)))
        .filter(|(source, _, line)| in_rust(source, line) || in_ui(source, line))
        .map(|(source, at, _)| source.finding(at, "mend the test or remove it"))
        .collect()
}

fn host_code(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|source| source.path.starts_with("src-tauri/") && source.is_rust())
}

fn words(sources: &[&Source], unwanted: &[&str], why: &str) -> Vec<Finding> {
    sources
        .iter()
        .flat_map(|source| {
            source
                .shipped_lines()
                .filter(|(_, line)| unwanted.iter().any(|word| line.contains(word)))
                .map(|(at, line)| source.finding(at, format!("{why}: {}", line.trim())))
        })
        .collect()
}
