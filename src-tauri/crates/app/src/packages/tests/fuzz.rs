//! The lines of packages under bytes that nobody meant for them: a corpus, and each file of it changed at random.
//!
//! The corpus lies in `tests/fixtures/fuzz/package`; a file that ever stopped the program is added there.
//! `GIAOBAN_FUZZ_CASES` says how often it is changed, [`CASES`] where it says nothing.

use super::super::format::read;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use std::fs;
use std::path::PathBuf;

/// How often files are changed in `make test`.
const CASES: u32 = 512;

#[test]
fn every_file_of_the_corpus_is_answered() {
    let mut good = 0;
    for (name, bytes) in corpus() {
        let is_good = read(&bytes).is_ok();
        assert_eq!(is_good, name.starts_with("good"), "{name} is read or refused as its name says");
        good += usize::from(is_good);
    }
    assert!(good > 0, "the corpus holds a package that is read");
}

#[test]
fn every_file_of_the_corpus_is_answered_when_changed() {
    let files = corpus();
    let given = std::env::var("GIAOBAN_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    let config = Config { cases: given.unwrap_or(CASES), failure_persistence: None, ..Config::default() };
    let spoilt = prop::collection::vec((any::<Index>(), any::<u8>()), 1..6);
    let inputs = (any::<Index>(), spoilt, any::<Index>(), any::<bool>());
    let ran = TestRunner::new(config).run(&inputs, |(file, changes, end, is_cut)| {
        let (_, bytes) = file.get(&files);
        let mut bytes = bytes.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len() + 1);
            bytes.splice(at..bytes.len().min(at + 1), [byte]);
        }
        bytes.truncate(if is_cut { end.index(bytes.len() + 1) } else { bytes.len() });
        if let Ok((head, shipment)) = read(&bytes) {
            prop_assert!(head.number > 0, "what is read has a number");
            prop_assert!(
                shipment.activities.len() <= bytes.len() / 200,
                "and no more records than it has room for"
            );
        }
        Ok(())
    });
    assert_eq!(ran.err().map(|failed| failed.to_string()), None, "any bytes are answered");
}

fn corpus() -> Vec<(String, Vec<u8>)> {
    let folder: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "../../../tests/fixtures/fuzz/package"].iter().collect();
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let file = |entry: fs::DirEntry| {
        (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap_or_default())
    };
    let mut files: Vec<_> = entries.flatten().map(file).collect();
    files.sort();
    files
}
