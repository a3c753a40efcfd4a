//! Only the first connections of a process find the database library unprepared, so each try is a process of its own.

use office::store::schema_of;
use office::{Entropy, Office};
use std::path::Path;
use std::process::Command;
use std::sync::Barrier;

const KEY: [u8; 32] = [7; 32];
const THREADS: usize = 16;
/// Without the office's own preparation about one process in fifty fails.
const PROCESSES: usize = 100;
/// Tells a process that it is one of the many, and where the office lies.
const PLACE: &str = "GIAOBAN_FIRST_CONNECTIONS";

struct Zeroes;

impl Entropy for Zeroes {
    fn fill(&mut self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

#[test]
fn whoever_connects_first_finds_the_cipher_ready() {
    if let Some(place) = std::env::var_os(PLACE) {
        return connect_at_once(Path::new(&place));
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = folder.path().join("office.db");
    Office::create(&place, &KEY, Box::new(Zeroes)).and_then(Office::close).expect("a new office");

    let program = std::env::current_exe().expect("the path of this test");
    for n in 0..PROCESSES {
        let output =
            Command::new(&program).env(PLACE, &place).output().expect("another process of this test");
        let words = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "process {n} opens the office in every thread: {words}");
    }
}

fn connect_at_once(place: &Path) {
    let start = Barrier::new(THREADS);
    let connect = || {
        start.wait();
        let schema = schema_of(place, &KEY);
        assert!(schema.is_ok(), "the key fits whichever thread came first: {schema:?}");
    };
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(connect);
        }
    });
}
