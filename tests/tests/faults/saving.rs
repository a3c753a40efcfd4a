//! Cases 1, 2, 4 and 14: saving, struck or not alone.

use std::sync::Barrier;
use std::thread;

use serde_json::Value;
use tests::cli::{Cli, Outcome};
use tests::oracle::{self, told};
use tests::traced::{CALLS, Stroke};

use crate::Skipped;
use crate::bench::{Bench, text};
use crate::tally::{Tally, Trial};
use crate::walk::{Work, walk};

fn work() -> Work {
    Work::new(|bench| ["directive", "add", &bench.letter()].map(str::to_owned).into())
}

pub(crate) fn killed(tally: &Tally) -> Result<(), Skipped> {
    walk(&work(), Stroke::Killed, &CALLS, &[], tally)
}

pub(crate) fn full(tally: &Tally) -> Result<(), Skipped> {
    walk(&work(), Stroke::Full, &["pwrite64", "ftruncate"], &[7], tally)?;
    walk(&work(), Stroke::Pulled, &["pwrite64", "fdatasync", "fsync"], &[7], tally)
}

/// Only one program at a time has the office; the other is told so, and nothing is entered twice or lost.
pub(crate) fn two_at_once(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let before = oracle::totals(bench.cli(), "before");
    let letter = bench.letter();
    let mut entered = 0;
    for _ in 0..tally.times(8, 200) {
        let both = at_once(bench.cli(), [&["directive", "add", &letter], &["directive", "add", &letter]]);
        entered += both.iter().filter(|outcome| alone_or_refused(outcome)).count() as u64;
        tally.count(Trial::Race);
    }
    let after = oracle::totals(bench.cli(), "after");
    assert!(entered > 0, "one of two always comes through");
    assert_eq!(after["directive"], before["directive"] + entered, "as many letters as were acknowledged");
    Ok(())
}

/// A backup is of one state, that before the other program's letter or that after it.
pub(crate) fn backup_meanwhile(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let (letter, stick) = (bench.letter(), text(&bench.stick()));
    for _ in 0..tally.times(3, 50) {
        let before = oracle::totals(bench.cli(), "before")["directive"];
        let [added, made] =
            at_once(bench.cli(), [&["directive", "add", &letter], &["--json", "backup", "create", &stick]]);
        let entered = u64::from(alone_or_refused(&added));
        if alone_or_refused(&made) {
            let folder = made.json()["folder"].as_str().expect("a folder").to_owned();
            let verified = bench.cli().run(&["--json", "backup", "verify", &folder, "--with-key"]).done();
            let held = verified.json()["about"]["records"]["directive"].as_u64().expect("a count");
            assert!((before..=before + entered).contains(&held), "{held} letters of {before} + {entered}");
        }
        tally.count(Trial::Race);
    }
    let listed = bench.cli().run(&["--json", "backup", "list", &stick]).done().json();
    let is_damaged = |backup: &Value| backup["state"] == "damaged";
    assert!(!listed.as_array().expect("a list").iter().any(is_damaged), "none is damaged: {listed}");
    Ok(())
}

/// Whether it was done; the one that came second must have been told why not.
fn alone_or_refused(outcome: &Outcome) -> bool {
    if outcome.code != 0 {
        assert_eq!(outcome.code, 8, "only another program may be in the way: {}", outcome.stderr);
        assert!(outcome.stderr.contains("đang được mở"), "it is said in words: {}", outcome.stderr);
        told(outcome, "a second program");
    }
    outcome.code == 0
}

/// Two commands, started by one signal.
fn at_once(cli: &Cli, commands: [&[&str]; 2]) -> [Outcome; 2] {
    let signal = &Barrier::new(2);
    thread::scope(|scope| {
        let started = commands.map(|command| {
            scope.spawn(move || {
                signal.wait();
                cli.run(command)
            })
        });
        started.map(|running| running.join().expect("the command ends"))
    })
}
