//! Case 5: back to the generation that an upgrade or a restore left, of every schema released so far.

use std::fs;

use tests::{oracle, start};

use crate::Skipped;
use crate::bench::{Bench, text};
use crate::migrating::{backed_up, of_schema};
use crate::tally::Tally;

pub(crate) fn to_every_schema(_: &Tally) -> Result<(), Skipped> {
    opened_and_back(1, &of_schema::<1>());
    opened_and_back(2, &of_schema::<2>());
    opened_and_back(3, &of_schema::<3>());
    restored_and_back(1, &of_schema::<1>());
    restored_and_back(2, &of_schema::<2>());
    restored_and_back(3, &of_schema::<3>());
    Ok(())
}

/// An office that was opened goes back to the generation before: the program of that day finds what it wrote, and this one
/// brings it up to date anew, beside both.
fn opened_and_back(version: u32, bench: &Bench) {
    let case = format!("schema {version}, opened and gone back from");
    let before = fs::read(bench.database()).expect("the old office");
    let migrated = oracle::totals(bench.cli(), &case);
    assert!(bench.generation().ends_with("g-2"), "{case}: it is brought up to date beside itself");
    fs::write(bench.desk.office().join("CURRENT"), "g-1\n").expect("the generation before is in force");
    assert!(fs::read(bench.database()).expect("its database") == before, "{case}: not a byte is changed");
    assert_eq!(oracle::totals(bench.cli(), &case), migrated, "{case}: all of it is there");
    assert!(bench.generation().ends_with("g-3"), "{case}: no finished generation is built over");
    let kept = fs::read(bench.desk.office().join("g-1/office.db")).expect("the generation before");
    assert!(kept == before, "{case}: and it stays as it was");
}

/// What two newer generations hold whole goes, and whoever opened the office is told.
pub(crate) fn outlived(_: &Tally) -> Result<(), Skipped> {
    let bench = of_schema::<1>();
    let _ = start::undisturbed(|| backed_up(1, &bench));
    let migrated = oracle::totals(bench.cli(), "the first time");
    fs::write(bench.desk.office().join("CURRENT"), "g-1\n").expect("the generation before is in force");
    let checked = bench.cli().run(&["check", "--full"]).done();
    assert!(bench.generation().ends_with("g-3"), "it is brought up to date once more");
    assert!(checked.stderr.contains("g-1"), "what went is named: {}", checked.stderr);
    assert!(!bench.desk.office().join("g-1").exists(), "all that it held is in the two newer ones");
    assert!(bench.desk.office().join("g-2").exists(), "the one before stays");
    assert_eq!(oracle::totals(bench.cli(), "afterwards"), migrated, "nothing is lost by it");
    Ok(())
}

/// An office that a restore replaced before it was ever brought up to date is gone back to by the command.
fn restored_and_back(version: u32, bench: &Bench) {
    let case = format!("schema {version}, restored over and gone back to");
    let backup = start::undisturbed(|| backed_up(version, bench));
    let before = fs::read(bench.database()).expect("the old office");
    let _ = bench.cli().run(&["restore", &text(&backup)]).done();
    let restored = oracle::totals(bench.cli(), &case);
    let _ = bench.cli().run(&["office", "back"]).done();
    assert!(bench.generation().ends_with("g-3"), "{case}: a copy of it is in force");
    assert_eq!(oracle::totals(bench.cli(), &case), restored, "{case}: with all its records");
    let kept = fs::read(bench.desk.office().join("g-1/office.db")).expect("the generation before");
    assert!(kept == before, "{case}: what the program of that day wrote stays as it was");
}
