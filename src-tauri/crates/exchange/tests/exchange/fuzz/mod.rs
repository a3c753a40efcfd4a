//! Readers under bytes that nobody meant for them: a corpus of hostile files, and each of them changed at random.
//!
//! The corpus lies in `tests/fixtures/fuzz/<target>`; a file that ever broke a reader is added there. `GIAOBAN_FUZZ_CASES`
//! says how often each target is changed and run, [`CASES`] where it says nothing.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod change;
mod corpus;
mod seeds;
mod targets;

use change::{changed, changes, repacked};
use corpus::Target;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// How often each target runs in `make test`.
const CASES: u32 = 48;

fn cases() -> u32 {
    std::env::var("GIAOBAN_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(CASES)
}

#[test]
fn every_file_of_the_corpus_is_answered() {
    for target in Target::ALL {
        for (name, bytes) in target.files() {
            let run = std::panic::catch_unwind(|| target.run(&bytes));
            assert!(run.is_ok(), "{}/{name} must be answered, whatever it is", target.folder());
        }
    }
}

#[test]
fn every_file_of_the_corpus_is_answered_when_changed() {
    for target in Target::ALL {
        let files = target.files();
        let one = (any::<prop::sample::Index>(), changes());
        run(target, &one, |(at, changes)| {
            let (_, bytes) = at.get(&files);
            let spoilt = changed(bytes, &changes);
            (format!("{spoilt:x?}"), spoilt)
        });
    }
}

/// Changed bytes of an archive mostly fail its checksums, so its parts are changed before they are packed.
#[test]
fn archives_are_answered_when_a_part_is_changed() {
    for target in [Target::Xlsx, Target::Ods] {
        let files: Vec<_> =
            target.files().into_iter().filter_map(|(_, bytes)| change::unpacked(&bytes)).collect();
        assert!(!files.is_empty(), "{} has whole archives", target.folder());
        let one = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), changes());
        run(target, &one, |(file, part, changes)| {
            let parts = file.get(&files);
            let at = part.index(parts.len());
            (format!("{} {changes:?}", parts[at].0), repacked(parts, at, &changes))
        });
    }
}

fn run<S: Strategy>(target: Target, inputs: &S, spoil: impl Fn(S::Value) -> (String, Vec<u8>)) {
    // What broke is printed below and belongs into the corpus; proptest's own files would stand beside the sources.
    let config = Config { cases: cases(), failure_persistence: None, ..Config::default() };
    let ran = TestRunner::new(config).run(inputs, |input| {
        let (what, bytes) = spoil(input);
        let answered = std::panic::catch_unwind(|| target.run(&bytes)).is_ok();
        if answered { Ok(()) } else { Err(TestCaseError::fail(what)) }
    });
    assert!(
        ran.is_ok(),
        "{} must answer anything: {}",
        target.folder(),
        ran.err().map_or(String::new(), |e| e.to_string())
    );
}
