//! Case 7: bytes that change by themselves.

use std::fs;

use tests::oracle::{self, told};

use crate::Skipped;
use crate::bench::{Bench, files_below, text};
use crate::tally::{Tally, Trial};
use crate::walk::require_tracing;

pub(crate) fn database(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let path = bench.database();
    let whole = fs::read(&path).expect("the database");
    for step in tally.steps(200, 16) {
        let at = spread(step, whole.len());
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << (step % 8);
        fs::write(&path, flipped).expect("rot");
        is_found(&bench, &format!("byte {at} flipped"));
        tally.count(Trial::Flip);
    }
    for step in tally.steps(200, 6) {
        let length = spread(step, whole.len());
        fs::write(&path, &whole[..length]).expect("a cut");
        is_found(&bench, &format!("cut to {length} bytes"));
        tally.count(Trial::Cut);
    }
    comes_back(&bench);
    Ok(())
}

pub(crate) fn attachments(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let sealed = files_below(&bench.desk.office().join("blobs")).remove(0);
    let whole = fs::read(&sealed).expect("the sealed scan");
    for step in tally.steps(100, 5) {
        let at = spread(step, whole.len());
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << (step % 8);
        fs::write(&sealed, flipped).expect("rot");
        let outcome = bench.cli().run(&["check", "--full"]).refused(5, "E_ATTACHMENT_DAMAGED");
        told(&outcome, &format!("byte {at} of a scan flipped"));
        tally.count(Trial::Flip);
    }
    Ok(())
}

/// From one read of the database on the disk gives nothing more of it.
pub(crate) fn refused_reads(tally: &Tally) -> Result<(), Skipped> {
    require_tracing()?;
    let bench = Bench::new();
    let log = bench.desk.beside("reads");
    let _ = bench.cli().logged(&["check", "--full"], &["pread64"], &log).done();
    let reads = fs::read_to_string(&log).expect("the reads");
    // The program's own files are read so, too, before it begins.
    let of_database = |(_, line): &(usize, &str)| line.contains("office.db>");
    let reads: Vec<usize> = reads.lines().enumerate().filter(of_database).map(|(at, _)| at + 1).collect();
    for step in tally.steps(reads.len(), 8) {
        let inject = format!("inject=pread64:error=EIO:when={}+", reads[step - 1]);
        let outcome = bench.cli().injected(&["check", "--full"], "pread64", &inject);
        let case = format!("read {step} of {} refused", reads.len());
        assert!([5, 7].contains(&outcome.code), "{case}: it ended with {}: {}", outcome.code, outcome.stderr);
        told(&outcome, &case);
        tally.count(Trial::Pull);
    }
    let _ = bench.cli().run(&["check", "--full"]).done();
    Ok(())
}

/// Places all over a file, the ends among them.
fn spread(step: usize, length: usize) -> usize {
    match step {
        1 => 0,
        200 => length - 1,
        _ => step.wrapping_mul(2_654_435_761) % length,
    }
}

/// A full check finds it and says so without calling it anything else; no backup is made of it, and none goes.
fn is_found(bench: &Bench, case: &str) {
    let outcome = bench.cli().run(&["check", "--full"]).refused(5, "E_DAMAGED");
    told(&outcome, case);
    assert!(outcome.stderr.contains("khôi phục"), "{case}: the way out is named: {}", outcome.stderr);
    let kept = oracle::verified(bench.cli(), &bench.stick(), case);
    assert!(kept >= 2, "{case}: {kept} backups are left");
}

fn comes_back(bench: &Bench) {
    let newest = bench.backups().remove(0);
    let _ = bench.cli().run(&["restore", &text(&newest)]).done();
    let _ = oracle::totals(bench.cli(), "restored over rot");
}
