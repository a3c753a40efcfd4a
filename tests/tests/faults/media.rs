//! Cases 9 to 13: media that are pulled, full, or lie.

use std::collections::BTreeSet;
use std::fs;

use tests::oracle::{self, told};
use tests::traced::{CALLS, Stroke};

use crate::Skipped;
use crate::bench::{Bench, files_below, text};
use crate::tally::{Tally, Trial};
use crate::walk::{Work, require_tracing, walk};

fn work() -> Work {
    Work::new(|bench| ["backup", "create", &text(&bench.stick())].map(str::to_owned).into())
}

pub(crate) fn killed(tally: &Tally) -> Result<(), Skipped> {
    walk(&work(), Stroke::Killed, &CALLS, &[], tally)
}

pub(crate) fn pulled(tally: &Tally) -> Result<(), Skipped> {
    walk(&work(), Stroke::Pulled, &["write", "fsync", "rename", "renameat", "mkdir", "mkdirat"], &[7], tally)
}

pub(crate) fn full(tally: &Tally) -> Result<(), Skipped> {
    walk(&work(), Stroke::Full, &["write", "pwrite64", "mkdir", "mkdirat"], &[7], tally)
}

/// Names that any file system holds, and that none takes for another.
pub(crate) fn names(_: &Tally) -> Result<(), Skipped> {
    const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "com1", "lpt1"];
    let bench = Bench::new();
    let mut seen = BTreeSet::new();
    for path in files_below(&bench.stick()) {
        let below = path.strip_prefix(bench.stick()).expect("on the stick");
        assert!(below.as_os_str().len() < 200, "{} is short enough", below.display());
        assert!(seen.insert(text(below).to_lowercase()), "{} is one name in any case", below.display());
        for part in below.iter().map(|part| part.to_string_lossy().into_owned()) {
            let is_plain = part.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-._".contains(&sign));
            let stem = part.split('.').next().unwrap_or_default().to_lowercase();
            assert!(is_plain && !part.ends_with('.'), "{part} is plain ASCII");
            assert!(!RESERVED.contains(&stem.as_str()), "{part} is no device of Windows");
        }
    }
    const { assert!(vault::LARGEST_FILE < 4 << 30, "no file is larger than FAT holds") };
    Ok(())
}

/// A stick that says it wrote and did not is found out at every piece, and its backup is none.
pub(crate) fn lying(tally: &Tally) -> Result<(), Skipped> {
    require_tracing()?;
    let writes = logged(&Bench::new(), &["write"]);
    let lies: Vec<(usize, u64)> =
        (1..).zip(&writes).filter_map(|(at, line)| Some((at, part_write(line)?))).collect();
    assert!(lies.len() >= 3, "pieces were written: {writes:?}");
    for step in tally.steps(lies.len(), 4) {
        let (at, bytes) = lies[step - 1];
        let bench = Bench::new();
        let inject = format!("inject=write:retval={bytes}:when={at}");
        let outcome = bench.cli().injected(&["backup", "create", &text(&bench.stick())], "write", &inject);
        let case = format!("write {at} is a lie");
        told(&outcome.refused(7, "E_DISK_LIES"), &case);
        assert_eq!(oracle::verified(bench.cli(), &bench.stick(), &case), 2, "{case}: the old ones are there");
        tally.count(Trial::Pull);
    }
    Ok(())
}

/// The bytes of a write to a part of a backup on the stick.
fn part_write(line: &str) -> Option<u64> {
    let is_part = line
        .split_once(".part>")
        .is_some_and(|(before, _)| before.contains("write(") && before.contains("GiaoBan-"));
    line.rsplit_once(" = ").filter(|_| is_part)?.1.trim().parse().ok()
}

/// Every file is synced, forgotten, read, renamed, and its folder synced, before anybody says that it is done.
pub(crate) fn order_of_done(_: &Tally) -> Result<(), Skipped> {
    require_tracing()?;
    let lines = logged(&Bench::new(), &["write", "fsync", "fadvise64", "rename", "renameat", "read"]);
    let last = |what: &dyn Fn(&str) -> bool| lines.iter().rposition(|line| what(line));
    for name in ["office.db.000", "keys.json", "manifest.json"] {
        let part = format!("{name}.part");
        let at = |call: &str| last(&|line| line.contains(&format!("{call}(")) && line.contains(&part));
        let steps = ["write", "fsync", "fadvise64", "read", "rename"].map(|call| at(call).expect(call));
        assert!(steps.is_sorted(), "{name}: written, synced, forgotten, read, renamed: {steps:?}");
        let folder =
            last(&|line| line.contains("fsync(") && line.contains("GiaoBan-") && !line.contains(".part"));
        assert!(folder > Some(steps[4]), "{name}: its folder is synced afterwards");
    }
    let synced = last(&|line| line.contains("fsync(") && line.contains("GiaoBan-"));
    let said = last(&|line| line.contains("write(2<"));
    assert!(said > synced && synced.is_some(), "the clerk is told last of all");
    Ok(())
}

/// The system calls of one backup, in order.
fn logged(bench: &Bench, calls: &[&str]) -> Vec<String> {
    let log = bench.desk.beside("calls");
    let _ = bench.cli().logged(&["backup", "create", &text(&bench.stick())], calls, &log).done();
    fs::read_to_string(&log).expect("the calls").lines().map(str::to_owned).collect()
}
