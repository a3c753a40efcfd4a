//! Case 17: restores that are cut short, and logs that lie about.

use std::fs;

use tests::oracle;
use tests::traced::{CALLS, Stroke, Struck, nothing};

use crate::Skipped;
use crate::bench::{Bench, text};
use crate::tally::Tally;
use crate::walk::{Work, require_tracing, walk};

fn work() -> Work {
    Work::new(|bench| ["restore", &text(&newest(bench))].map(str::to_owned).into())
}

/// Found without a command, since it is asked for at every step.
pub(crate) fn newest(bench: &Bench) -> std::path::PathBuf {
    let office =
        fs::read_dir(bench.stick()).expect("the stick").next().expect("an office").expect("an entry");
    let folders =
        fs::read_dir(office.path()).expect("the backups").filter_map(|entry| Some(entry.ok()?.path()));
    folders.filter(|path| path.join("manifest.json").is_file()).max().expect("a backup")
}

pub(crate) fn killed(tally: &Tally) -> Result<(), Skipped> {
    walk(&work(), Stroke::Killed, &CALLS, &[], tally)
}

pub(crate) fn full(tally: &Tally) -> Result<(), Skipped> {
    walk(&work(), Stroke::Full, &["pwrite64", "write", "ftruncate", "mkdir", "mkdirat"], &[7], tally)
}

/// A bench whose last save was killed so late that its log lies beside the database.
fn killed_with_a_log() -> (Bench, Vec<u8>) {
    let calm = Bench::new();
    let (_, counts) = calm.cli().counted(&["directive", "add", &calm.letter()], nothing);
    let syncs = counts.iter().filter(|(call, _)| ["fsync", "fdatasync"].contains(&call.as_str()));
    let steps = syncs.flat_map(|(call, count)| (1..=*count).rev().map(move |at| (call, at)));
    let mut killed = steps.map(|(call, at)| {
        let bench = Bench::new();
        let struck = Struck { call, at, stroke: Stroke::Killed };
        let _ = bench.cli().struck(&["directive", "add", &bench.letter()], struck, nothing);
        let log = fs::read(bench.generation().join("office.db-wal")).unwrap_or_default();
        (bench, log)
    });
    killed.find(|(_, log)| !log.is_empty()).expect("some kill leaves a log")
}

/// A log left by a program that was killed is never read into another database.
pub(crate) fn stale_log(_: &Tally) -> Result<(), Skipped> {
    require_tracing()?;
    let (bench, stale) = killed_with_a_log();
    let before = oracle::totals(Bench::new().cli(), "before");
    let next = bench.desk.office().join("g-2");
    fs::create_dir_all(&next).expect("remains of a restore that was killed");
    fs::write(next.join("office.db-wal"), &stale).expect("its log");
    fs::write(next.join("unfinished"), b"").expect("its mark");

    let _ = bench.cli().run(&["restore", &text(&newest(&bench))]).done();
    let restored = oracle::totals(bench.cli(), "beside a stale log");
    assert_eq!(restored["task"] + 1, before["task"], "the office is as the backup has it");
    assert_eq!(restored["directive"], before["directive"], "and holds nothing of the log");
    let _ = bench.cli().run(&["office", "back"]).done();
    let back = oracle::totals(bench.cli(), "gone back");
    assert_eq!(back["task"], before["task"], "the way back leads to what was there");
    Ok(())
}
