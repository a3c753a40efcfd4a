//! The synthetic offices that are measured. Making ten years takes minutes, so they stay until the schema changes.

use std::fs;
use std::path::{Path, PathBuf};

use tests::cli::Cli;
use tests::paths;

/// The day that stands for today; the records end with it.
pub(crate) const TODAY: &str = "2026-10-31";
/// The month that is rolled up.
pub(crate) const MONTH: &str = "2026-10";
const SEED: &str = "1";
/// Another schema is another office.
const SCHEMA: &str = concat!(
    include_str!("../../../src-tauri/crates/office/src/store/001.sql"),
    include_str!("../../../src-tauri/crates/office/src/store/002.sql"),
    include_str!("../../../src-tauri/crates/office/src/store/003.sql"),
    include_str!("../../../src-tauri/crates/office/src/store/004.sql"),
);

/// One year and ten years of the same office's life.
pub(crate) struct Offices {
    pub(crate) one_year: PathBuf,
    pub(crate) ten_years: PathBuf,
}

impl Offices {
    /// Those of an earlier run, or new ones.
    pub(crate) fn kept() -> Self {
        Self { one_year: office("1"), ten_years: office("10") }
    }
}

fn office(years: &str) -> PathBuf {
    let schema = blake3::hash(SCHEMA.as_bytes()).to_hex();
    let folder = paths::output("bench").join(format!("{years}-{SEED}-{TODAY}-{}", &schema[..8]));
    if !folder.join("CURRENT").is_file() {
        println!("bench: making an office with {years} years of records");
        make(&folder, years);
    }
    folder
}

fn make(folder: &Path, years: &str) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("an office cut short is cleared away");
    }
    let dir = folder.to_string_lossy();
    let made = ["office", "synthesize", &dir, "--years", years, "--seed", SEED];
    Cli::on(folder).today(TODAY).run(&made).done();
}
