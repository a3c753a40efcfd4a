//! What encryption and our page settings cost a reading: the sums of a month over ten years, beside the same statements
//! on a plain file of the same rows.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use rusqlite::{Connection, OpenFlags, Statement};
use tests::{paths, sealed};

use crate::offices::Offices;
use crate::table::{Goal, Line, middle};

const ROUNDS: usize = 9;
/// What a roll-up asks, word for word.
const STATEMENTS: [&str; 2] = [
    concat!(
        include_str!("../../../src-tauri/crates/office/src/activity/chosen.sql"),
        include_str!("../../../src-tauri/crates/office/src/activity/rollup_groups.sql")
    ),
    concat!(
        include_str!("../../../src-tauri/crates/office/src/activity/chosen.sql"),
        include_str!("../../../src-tauri/crates/office/src/activity/rollup_sums.sql")
    ),
];
/// The parameters that are not nothing.
const ASKED: [(&str, &str); 3] = [(":by", "lead"), (":from", "2026-10-01"), (":to", "2026-10-31")];

pub(crate) fn lines(offices: &Offices) -> Vec<Line> {
    let (database, key) = sealed::database(&offices.ten_years);
    let plain = plain_copy(&database, &key);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(rolled_up(&database, Some(&key)));
        theirs.push(rolled_up(&plain, None));
    }
    fs::remove_file(&plain).expect("the plain copy is cleared away");
    vec![Line::against(
        "sums of a month, ten years, from a closed file",
        middle(&ours),
        "a plain file, the same statements",
        middle(&theirs),
        Goal::Within(1.5),
    )]
}

/// The same rows in a file that anybody may read; synthetic ones only.
fn plain_copy(database: &Path, key: &str) -> PathBuf {
    let plain = paths::output("bench").join("plain.db");
    // A connection that makes no databases attaches none that is not there; an empty file is one.
    fs::File::create(&plain).expect("an empty file for the copy");
    let connection = open(database, Some(key));
    connection
        .execute("ATTACH DATABASE ?1 AS plain KEY ''", [plain.to_string_lossy()])
        .expect("a plain file beside");
    connection.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(())).expect("the rows go over");
    plain
}

/// Milliseconds from opening the file to the last sum.
fn rolled_up(database: &Path, key: Option<&str>) -> f64 {
    let began = Instant::now();
    let connection = open(database, key);
    for sql in STATEMENTS {
        let mut statement = connection.prepare(sql).expect("a roll-up");
        assert!(rows(&mut statement) > 0, "the month has activities");
    }
    began.elapsed().as_secs_f64() * 1000.0
}

fn open(database: &Path, key: Option<&str>) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(database, flags).expect("the database");
    if let Some(key) = key {
        connection.pragma_update(None, "key", key).expect("the key");
        connection.pragma_update(None, "cache_size", -65536).expect("our page cache");
    }
    connection
}

fn rows(statement: &mut Statement<'_>) -> usize {
    for (name, value) in ASKED {
        let index = statement.parameter_index(name).expect("a statement").expect("its parameter");
        statement.raw_bind_parameter(index, value).expect("it is bound");
    }
    let mut rows = statement.raw_query();
    let mut count = 0;
    while rows.next().expect("a row").is_some() {
        count += 1;
    }
    count
}
