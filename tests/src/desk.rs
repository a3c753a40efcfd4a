//! A clerk's desk with the sample office on it, for tests that change the office.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::cli::{Cli, Outcome};
use crate::paths;

/// The sample office in a temporary folder of its own, gone when the test is over.
#[derive(Debug)]
pub struct Desk {
    folder: TempDir,
    /// The command line on this office, seen on the sample's day.
    pub cli: Cli,
}

impl Desk {
    /// A copy of the sample, which each test program makes once: deriving keys and filling it takes a while.
    ///
    /// # Panics
    /// When it cannot be copied.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let office = folder.path().join("office");
        copy(sample(), &office);
        let cli = Cli::on(&office).today(paths::SAMPLE_TODAY);
        Self { folder, cli }
    }

    /// An office with the usual books and organisations and no records.
    ///
    /// # Panics
    /// When it cannot be made.
    #[must_use]
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let cli = Cli::empty(&folder.path().join("office"));
        Self { folder, cli }
    }

    /// A desk with no office on it yet.
    ///
    /// # Panics
    /// When there is no room for it.
    #[must_use]
    pub fn bare() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let cli = Cli::on(&folder.path().join("office")).today(paths::SAMPLE_TODAY);
        Self { folder, cli }
    }

    /// A copy of what [`Desk::keep`] left in a folder.
    ///
    /// # Panics
    /// When it cannot be copied.
    #[must_use]
    pub fn kept(in_folder: &Path) -> Self {
        let desk = Self::bare();
        copy_into(in_folder, desk.folder.path());
        desk
    }

    /// Leaves the office and all that lies beside it in a folder, for other desks to begin with.
    ///
    /// # Panics
    /// When it cannot be copied.
    pub fn keep(&self, folder: &Path) {
        copy(self.folder.path(), folder);
    }

    /// The office's folder.
    #[must_use]
    pub fn office(&self) -> PathBuf {
        self.folder.path().join("office")
    }

    /// A path beside the office, for what a command writes.
    #[must_use]
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Prints a briefing and returns the path of the file, whose ending says which kind it is.
    ///
    /// # Panics
    /// When it is refused.
    #[must_use]
    pub fn briefing(&self, kind: &str, period: &str, file: &str) -> PathBuf {
        let out = self.beside(file);
        self.cli.run(&["briefing", kind, period, "--out", &out.to_string_lossy()]).done();
        out
    }

    /// The answer of a command that must succeed, as JSON.
    ///
    /// # Panics
    /// When it fails or does not answer in JSON.
    #[must_use]
    #[track_caller]
    pub fn ask(&self, arguments: &[&str], input: &Value) -> Value {
        self.give(arguments, input).done().json()
    }

    /// How a command ends that answers in JSON.
    #[must_use]
    pub fn give(&self, arguments: &[&str], input: &Value) -> Outcome {
        let arguments: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
        self.cli.give(&arguments, input)
    }

    /// How many records of a kind there are.
    ///
    /// # Panics
    /// When they cannot be listed.
    #[must_use]
    #[track_caller]
    pub fn total(&self, kind: &str) -> Value {
        self.ask(&[kind, "list"], &Value::Null)["total"].clone()
    }

    /// The id of the record of a kind that has this name.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn id_of(&self, kind: &str, name: &str) -> String {
        let page = self.ask(&[kind, "list", "--limit", "500"], &Value::Null);
        let mut rows = page["rows"].as_array().expect("rows").iter();
        let row = rows.find(|row| row["name"] == name || row["short_name"] == name);
        let row = row.unwrap_or_else(|| panic!("the sample must hold a {kind} named {name}"));
        row["id"].as_str().expect("an id").to_owned()
    }

    /// An incoming letter with nothing wrong in it.
    #[must_use]
    pub fn letter(&self) -> Value {
        json!({
            "book": self.id_of("book", "Sổ đăng ký văn bản đến"), "numbering": { "mode": "next" },
            "day": "3/7/2017", "issuer": "Huyện ủy mẫu", "abstract": "Về việc tổng vệ sinh (mẫu)",
        })
    }

    /// An activity with nothing wrong in it.
    #[must_use]
    pub fn activity(&self) -> Value {
        json!({
            "kind": self.id_of("activity_kind", "Tuyên truyền"), "name": "Buổi tuyên truyền (mẫu)",
            "from_day": "3/7/2017", "day": "3/7/2017", "lead": self.id_of("organisation", "Cơ quan Khối"),
        })
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

/// The office all desks of this test program are copied from. It stays under `target` until the next run, which waits for
/// this one to end.
fn sample() -> &'static Path {
    static SAMPLE: OnceLock<(PathBuf, File)> = OnceLock::new();
    let (office, _lock) = SAMPLE.get_or_init(|| {
        let program = env::current_exe().expect("the path of this test");
        let office = paths::output("acceptance").join(program.file_stem().expect("a test's name"));
        let lock = File::create(office.with_extension("lock")).expect("a file to lock");
        lock.lock().expect("nobody else runs this program on this office");
        if office.exists() {
            fs::remove_dir_all(&office).expect("the office of the last run is cleared away");
        }
        let _ = Cli::sample(&office);
        (office, lock)
    });
    office
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).expect("a folder for the copy");
    copy_into(from, to);
}

fn copy_into(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("the sample's folder") {
        let entry = entry.expect("an entry of the sample's folder");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("a file of the sample is copied");
        }
    }
}
