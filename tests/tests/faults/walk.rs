//! The walk: a work is struck at one system call after the other, each time on a fresh bench, and judged.

use std::sync::OnceLock;

use tests::oracle::{KILLED, Oracle, State};
use tests::traced::{self, Stroke, Struck, nothing};

use crate::Skipped;
use crate::bench::Bench;
use crate::tally::{Tally, Trial};

/// A work that is struck.
pub(crate) struct Work {
    /// A bench on which it was not done yet.
    pub(crate) bench: fn() -> Bench,
    /// The command.
    pub(crate) arguments: fn(&Bench) -> Vec<String>,
    /// What is typed when the command asks a question.
    pub(crate) answer: fn(&Bench, &str) -> String,
    /// What must hold of a bench before the totals of the work can be known, besides.
    pub(crate) before: fn(&Bench) -> State,
}

impl Work {
    pub(crate) fn new(arguments: fn(&Bench) -> Vec<String>) -> Self {
        Self {
            bench: Bench::new,
            arguments,
            answer: |_, question| nothing(question),
            before: |bench| bench.state("before"),
        }
    }
}

/// How many steps of each system call are sampled.
const SAMPLE: usize = 3;

/// Walks a work with one kind of stroke; `calls` says at which system calls it makes sense.
pub(crate) fn walk(
    work: &Work,
    stroke: Stroke,
    calls: &[&str],
    codes: &[i32],
    tally: &Tally,
) -> Result<(), Skipped> {
    require_tracing()?;
    let calm = (work.bench)();
    let before = (work.before)(&calm);
    let arguments = (work.arguments)(&calm);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (outcome, counts) = calm.cli().counted(&arguments, |question| (work.answer)(&calm, question));
    let _ = outcome.done();
    let oracle = Oracle { before, after: calm.state("after") };
    for (call, count) in counts.iter().filter(|(call, _)| calls.contains(&call.as_str())) {
        for at in tally.steps(*count, SAMPLE) {
            let struck = Struck { call, at, stroke };
            strike(work, struck, &oracle, codes);
            tally.count(trial(stroke));
        }
    }
    Ok(())
}

fn strike(work: &Work, struck: Struck<'_>, oracle: &Oracle, codes: &[i32]) {
    let bench = (work.bench)();
    let arguments = (work.arguments)(&bench);
    let asked: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let answer = |question: &str| (work.answer)(&bench, question);
    let outcome = bench.cli().struck(&asked, struck, answer);
    let case = format!("`{}`, {struck}", outcome.asked);
    let is_foreseen = [0, KILLED].contains(&outcome.code) || codes.contains(&outcome.code);
    assert!(is_foreseen, "{case}: ended with {}: {}", outcome.code, outcome.stderr);
    oracle.judge(&bench.state(&case), &outcome, &case);
    let again = bench.cli().talk(&asked, answer);
    assert_eq!(again.code, 0, "{case}: the next try goes through: {}", again.stderr);
    let left = bench.state(&case);
    assert!(left.verified >= oracle.after.verified, "{case}: and is worth as much as any");
}

fn trial(stroke: Stroke) -> Trial {
    match stroke {
        Stroke::Killed => Trial::Kill,
        Stroke::Full => Trial::Full,
        Stroke::Pulled => Trial::Pull,
    }
}

/// Some machines let nobody trace a program.
pub(crate) fn require_tracing() -> Result<(), Skipped> {
    static CAN: OnceLock<bool> = OnceLock::new();
    let can = *CAN.get_or_init(traced::can_trace);
    if can { Ok(()) } else { Err(Skipped("strace can trace no program on this machine")) }
}
