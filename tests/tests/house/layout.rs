//! What lies where: the top level, sizes of files, and what no file may hold.

use std::collections::BTreeMap;

use crate::Rule;
use crate::source::{Finding, Source};

/// What stands at the top level; dot-files and what tools write aside.
const TOP_LEVEL: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "Makefile",
    "README.md",
    "assets",
    "clippy.toml",
    "deny.toml",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "src-tauri",
    "tests",
    "ui",
];

/// The middle file of a crate stays under this many lines.
const MEDIAN_LINES: usize = 150;

/// Folders of a machine; a path into them works on that machine alone.
const MACHINE_FOLDERS: &[&str] = &["work", "root", "farm"];

/// As many empty lines as no middle file may have.
const LONG_FILE: &str = match str::from_utf8(&[b'\n'; MEDIAN_LINES]) {
    Ok(text) => text,
    Err(_) => "",
};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "the top level holds what the map names",
        find: strangers,
        guilty: ("scripts/build.sh", "true\n", 1),
    },
    Rule {
        name: "files are short",
        find: long_files,
        guilty: ("src-tauri/crates/office/src/lib.rs", LONG_FILE, MEDIAN_LINES),
    },
    Rule {
        name: "no path of one machine",
        find: machine_paths,
        guilty: ("tests/src/lib.rs", concat!("\n// see /wo", "rk/main\n"), 2),
    },
    Rule {
        name: "the lock file names no address",
        find: lock_addresses,
        guilty: ("ui/package-lock.json", "{\n  \"resolved\": \"x\"\n}\n", 2),
    },
];

fn strangers(sources: &[Source]) -> Vec<Finding> {
    let mut found = BTreeMap::new();
    for source in sources {
        let first = source.path.split('/').next().unwrap_or_default();
        if !first.starts_with('.') && !TOP_LEVEL.contains(&first) {
            found
                .entry(first)
                .or_insert_with(|| source.finding(1, format!("{first} has no place at the top level")));
        }
    }
    found.into_values().collect()
}

fn long_files(sources: &[Source]) -> Vec<Finding> {
    let mut by_crate: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.is_rust()) {
        by_crate.entry(source.krate().unwrap_or("tests")).or_default().push(source);
    }
    by_crate
        .into_iter()
        .filter_map(|(krate, mut files)| {
            files.sort_by_key(|file| file.lines().count());
            let middle = files[files.len() / 2];
            let lines = middle.lines().count();
            let why = format!(
                "half the files of {krate} are longer than {MEDIAN_LINES} lines: give their verbs rooms"
            );
            (lines >= MEDIAN_LINES).then(|| middle.finding(lines, why))
        })
        .collect()
}

fn machine_paths(sources: &[Source]) -> Vec<Finding> {
    let folders: Vec<String> = MACHINE_FOLDERS.iter().map(|name| format!("/{name}/")).collect();
    let names_one = |line: &str| {
        folders.iter().any(|folder| {
            line.match_indices(folder.as_str()).any(|(at, _)| {
                !line[..at].ends_with(|before: char| before.is_alphanumeric() || "._-}".contains(before))
            })
        })
    };
    sources
        .iter()
        .flat_map(|source| {
            source
                .lines()
                .filter(|(_, line)| names_one(line))
                .map(|(at, _)| source.finding(at, "a path of one machine"))
        })
        .collect()
}

fn lock_addresses(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| source.path == "ui/package-lock.json")
        .flat_map(|source| {
            source.lines().filter(|(_, line)| line.contains("\"resolved\"")).map(|(at, _)| {
                source.finding(at, "npm ci finds packages by name; set omit-lockfile-registry-resolved")
            })
        })
        .collect()
}
