//! The same question asked of a corpus of files and of each of them changed at random.
//!
//! The corpus lies in `tests/fixtures/fuzz/attachment`; a file that ever stopped the program is added there.
//! `GIAOBAN_FUZZ_CASES` says how often it is changed, [`CASES`] where it says nothing.

use super::{Recognised, recognise, samples};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use std::fs;
use std::path::PathBuf;

/// How often files are changed in `make test`.
const CASES: u32 = 512;

/// Files larger than this are no use here: they are asked about by name in the other tests.
const LARGE: usize = 8 << 10;

#[test]
fn every_file_of_the_corpus_is_answered() {
    for (name, bytes) in corpus() {
        kept(&name, recognise(&bytes));
    }
}

#[test]
fn every_file_of_the_corpus_is_answered_when_changed() {
    let files = corpus();
    let given = std::env::var("GIAOBAN_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    let config = Config { cases: given.unwrap_or(CASES), failure_persistence: None, ..Config::default() };
    let spoilt = prop::collection::vec((any::<Index>(), any::<u8>()), 1..6);
    let inputs = (any::<Index>(), spoilt, any::<Index>(), any::<bool>());
    let ran = TestRunner::new(config).run(&inputs, |(file, changes, end, is_cut)| {
        let (name, bytes) = file.get(&files);
        let mut bytes = bytes.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len() + 1);
            bytes.splice(at..bytes.len().min(at + 1), [byte]);
        }
        bytes.truncate(if is_cut { end.index(bytes.len() + 1) } else { bytes.len() });
        kept(name, recognise(&bytes));
        Ok(())
    });
    assert_eq!(ran.err().map(|failed| failed.to_string()), None, "any bytes are answered");
}

/// What the window relies on: pages are counted from one, and nothing is shown that cannot be.
fn kept(name: &str, told: Option<Recognised>) {
    let Some(told) = told else { return };
    assert!(told.pages.is_none_or(|pages| (1..=1_000_000).contains(&pages)), "{name}: {told:?}");
    let is_whole = told.media_type != office::attachment::MediaType::Pdf || told.pages.is_some();
    assert!(!told.is_shown || is_whole, "{name}: a PDF of unknown length is not shown: {told:?}");
}

fn corpus() -> Vec<(String, Vec<u8>)> {
    let folder: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "../../../tests/fixtures/fuzz/attachment"].iter().collect();
    if std::env::var_os("GIAOBAN_WRITE_CORPUS").is_some() {
        write(&folder);
    }
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let file = |entry: fs::DirEntry| {
        (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap_or_default())
    };
    let mut files: Vec<_> = entries.flatten().map(file).collect();
    files.sort();
    files
}

/// Writes the samples of the other tests anew; what was found by fuzzing stays beside them.
fn write(folder: &PathBuf) {
    fs::create_dir_all(folder).unwrap();
    for (case, bytes, ..) in samples().into_iter().filter(|sample| sample.1.len() < LARGE) {
        let name: String = case.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        fs::write(folder.join(name), bytes).unwrap();
    }
}
