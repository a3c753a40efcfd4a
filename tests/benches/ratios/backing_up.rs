//! Backups of 150 MB, against the tools that copy without proving, and against SQLite's own snapshot.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use rusqlite::backup::{Backup, StepResult};
use serde_json::Value;
use tests::cli::Cli;
use tests::{paths, sealed};

use crate::offices::{Offices, TODAY};
use crate::table::{Goal, Line, middle};

const ROUNDS: usize = 3;
/// The bytes of a database and its scans together.
const OFFICE: u64 = 150_000_000;
/// The bytes of a scan.
const SCAN: usize = 2_000_000;
/// As many scans as one letter bears.
const OF_ONE_LETTER: usize = 10;
/// Pages copied at once.
const STEP: i32 = 2048;

/// The times of each work, by its name.
type Times = BTreeMap<String, Vec<f64>>;

pub(crate) fn lines(offices: &Offices) -> Vec<Line> {
    let office = with_scans(&offices.one_year);
    let work = paths::output("bench").join("backing-up");
    let (mut ours, mut copied, mut snapshots) = (Times::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        copied.push(copy(&office, &emptied(&work)));
        snapshots.push(snapshot(&office, &emptied(&work)));
        run(&[&office, Path::new(TODAY), &emptied(&work)], &mut ours);
    }
    fs::remove_dir_all(&work).expect("the copies go");
    let mut ten = Times::new();
    run(&[&offices.ten_years, Path::new(TODAY)], &mut ten);
    table(&ours, &copied, &snapshots, &ten)
}

fn table(ours: &Times, copied: &[f64], snapshots: &[f64], ten: &Times) -> Vec<Line> {
    let time = |name: &str| middle(&ours[name]);
    let (cp, sqlite) = ("cp + sync + cmp", "SQLite, quick_check");
    vec![
        Line::against(
            "backup of 150 MB, read back from the stick",
            time("copy"),
            cp,
            middle(copied),
            Goal::Within(2.0),
        ),
        Line::against(
            "its snapshot and check",
            time("copy_snapshot"),
            sqlite,
            middle(snapshots),
            Goal::Within(1.5),
        ),
        Line::alone("a second backup after a day's work", time("second"), Goal::Told),
        Line::alone("its snapshot and check", time("second_snapshot"), Goal::Told),
        Line::alone("verifying and restoring it", time("restore"), Goal::Told),
        Line::alone("unlocking, key derivation and all", time("unlock"), Goal::Told),
        Line::alone("full check of it", time("check"), Goal::Told),
        Line::alone("full check of ten years' records", middle(&ten["check"]), Goal::Told),
    ]
}

/// A copy of the office of one year with as many scans as make it large enough; it stays until another takes its place.
fn with_scans(one_year: &Path) -> PathBuf {
    let name = one_year.file_name().expect("a name").to_string_lossy().into_owned();
    let folder = paths::output("bench").join(format!("{name}-scans"));
    if folder.join("scanned").is_file() {
        return folder;
    }
    println!("bench: making an office of 150 MB");
    let _ = fs::remove_dir_all(&folder);
    let copied = Command::new("cp").arg("-r").arg(one_year).arg(&folder).status();
    assert!(copied.is_ok_and(|status| status.success()), "the office is copied");
    let database = fs::metadata(generation(&folder).join("office.db")).expect("the database").len();
    let scans = usize::try_from(OFFICE.saturating_sub(database)).expect("a size").div_ceil(SCAN);
    scan(&folder, scans);
    fs::write(folder.join("scanned"), b"").expect("the mark that it is done");
    folder
}

fn scan(office: &Path, scans: usize) {
    let cli = Cli::on(office).today(TODAY);
    let limit = scans.div_ceil(OF_ONE_LETTER).to_string();
    let letters = cli.run(&["--json", "directive", "list", "--limit", &limit]).done().json();
    let letters = letters["rows"].as_array().expect("letters").clone();
    let file = office.join("scan.pdf");
    for at in 0..scans {
        let line = format!("%PDF-1.4\n% scan {at}\n%%EOF\n");
        fs::write(&file, line.repeat(SCAN / line.len())).expect("a scan");
        let id = letters[at % letters.len()]["id"].as_str().expect("an id");
        let _ = cli.run(&["directive", "attach", id, &file.to_string_lossy()]).done();
    }
    fs::remove_file(&file).expect("the last scan goes");
}

fn generation(office: &Path) -> PathBuf {
    office.join(fs::read_to_string(office.join("CURRENT")).expect("the generation in force").trim_end())
}

fn emptied(folder: &Path) -> PathBuf {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("an empty folder");
    folder.to_owned()
}

/// The same files by the tools everybody has.
fn copy(office: &Path, to: &Path) -> f64 {
    let script = "cp \"$1/office.db\" \"$3\" && cp -r \"$2\" \"$3\" && sync && cmp \"$1/office.db\" \"$3/office.db\" \
                  && diff -rq \"$2\" \"$3/blobs\"";
    let began = Instant::now();
    let status = Command::new("sh")
        .args(["-c", script, "sh"])
        .args([&generation(office), &office.join("blobs"), &to.to_owned()])
        .status();
    assert!(status.is_ok_and(|status| status.success()), "the files are copied");
    began.elapsed().as_secs_f64() * 1000.0
}

/// The same snapshot by SQLite alone, under the same key.
fn snapshot(office: &Path, to: &Path) -> f64 {
    let (database, key) = sealed::database(office);
    let from = sealed::connection_to(&database, &key);
    let began = Instant::now();
    let mut copy = sealed::connection_to(&to.join("snapshot.db"), &key);
    {
        let backup = Backup::new(&from, &mut copy).expect("a backup begins");
        while backup.step(STEP).expect("pages are copied") != StepResult::Done {}
    }
    let found: Value =
        copy.query_row("PRAGMA quick_check", [], |row| row.get::<_, String>(0)).expect("a check").into();
    assert_eq!(found, "ok", "the snapshot is whole");
    began.elapsed().as_secs_f64() * 1000.0
}

/// Adds the times of one run of our own program, each under the name of what was done.
fn run(arguments: &[&Path], times: &mut Times) {
    let output = Command::new(paths::program("examples/backing_up"))
        .args(arguments)
        .env("GIAOBAN_PASSPHRASE", paths::PASSPHRASE)
        .output()
        .expect("the backups start");
    assert!(output.status.success(), "the backups end well: {}", String::from_utf8_lossy(&output.stderr));
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let (name, time) = line.split_once(' ').expect("a name and a time");
        times.entry(name.to_owned()).or_default().push(time.parse().expect("milliseconds"));
    }
}
