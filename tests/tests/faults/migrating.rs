//! Case 5: offices and backups of every schema released so far.

use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use serde_json::json;
use tests::cli::Cli;
use tests::desk::Desk;
use tests::oracle;
use tests::traced::{CALLS, Stroke};
use tests::{paths, sealed, start};
use vault::{About, OfficeFolder, OsFiles, OsRandom, Passphrase, Secret, Source};

use crate::Skipped;
use crate::bench::{Bench, give_passphrase, text};
use crate::tally::Tally;
use crate::walk::{Work, walk};

/// The frozen offices of every released schema.
const RELEASED: [&str; 3] = [
    include_str!("../../../src-tauri/crates/office/src/store/001.fixture.sql"),
    include_str!("../../../src-tauri/crates/office/src/store/002.fixture.sql"),
    include_str!("../../../src-tauri/crates/office/src/store/003.fixture.sql"),
];

/// What the frozen offices lack to be opened by a person: who runs them, and what they are called.
const SET_UP: &str = "
    INSERT INTO account (id, name, slot, role) VALUES ('clerk', 'Văn thư', ?1, 'admin');
";
const NAMED: &str = "
    INSERT INTO profile VALUES ('profile', '2017-01-01', 'Cơ quan Khối xã Mẫu', 'Cơ quan Khối', 'CQK', 'commune', 'Đảng ủy',
      'Thường trực', 'Mẫu', 'party', '', '', '', 'thôn', '', 'subcommittee', 25, 25, 25, 25, 20, NULL);
";

pub(crate) fn of_schema<const VERSION: usize>() -> Bench {
    let desk = Desk::bare();
    let _ = desk.cli.run(&["office", "new", &text(&desk.office())]).done();
    give_passphrase(&desk.office(), paths::PASSPHRASE, paths::PASSPHRASE);
    fs::create_dir(desk.beside("stick")).expect("a stick");
    let bench = Bench { desk };
    let slot: String = sealed::connection(&bench.desk.office())
        .query_row("SELECT slot FROM account", [], |row| row.get(0))
        .expect("the account of whoever set it up");
    fs::remove_file(bench.database()).expect("a database of another schema takes its place");
    let old = sealed::connection(&bench.desk.office());
    let head = format!(
        "PRAGMA foreign_keys = OFF; PRAGMA application_id = 1195529806; PRAGMA user_version = {VERSION};"
    );
    old.execute_batch(&format!("{head}\n{}\n{NAMED}", RELEASED[VERSION - 1])).expect("the frozen office");
    old.execute(SET_UP.trim(), [slot]).expect("its account");
    bench
}

fn work<const VERSION: usize>() -> Work {
    Work {
        bench: of_schema::<VERSION>,
        // Looking at it migrates it, so that another is looked at.
        before: |_| of_schema::<VERSION>().state("before"),
        ..Work::new(|_| ["office", "info"].map(str::to_owned).into())
    }
}

pub(crate) fn killed(tally: &Tally) -> Result<(), Skipped> {
    walk(&work::<1>(), Stroke::Killed, &CALLS, &[], tally)?;
    walk(&work::<2>(), Stroke::Killed, &["fsync", "rename", "renameat"], &[], tally)?;
    walk(&work::<3>(), Stroke::Killed, &["fsync", "rename", "renameat"], &[], tally)
}

pub(crate) fn full(tally: &Tally) -> Result<(), Skipped> {
    walk(&work::<1>(), Stroke::Full, &["write", "pwrite64", "ftruncate"], &[7], tally)
}

pub(crate) fn backups_restore(_: &Tally) -> Result<(), Skipped> {
    restores(1, &of_schema::<1>());
    restores(2, &of_schema::<2>());
    restores(3, &of_schema::<3>());
    Ok(())
}

/// A backup as the program of that day made it comes back in this one, and the office it came from opens, too.
fn restores(version: u32, bench: &Bench) {
    let case = format!("schema {version}");
    let backup = start::undisturbed(|| backed_up(version, bench));
    let _ = bench.cli().run(&["backup", "verify", &text(&backup), "--with-key"]).done();
    let into = bench.desk.beside("another laptop");
    let there = Cli::on(&into).today(paths::SAMPLE_TODAY);
    let preview = there.run(&["--json", "restore", &text(&backup), "--dry-run"]).done().json();
    assert_eq!(preview["migrates"], true, "{case}: it is told that it is brought up to date: {preview}");
    let _ = there.run(&["restore", &text(&backup)]).done();
    let restored = oracle::totals(&there, &case);
    assert_eq!((restored["directive"], restored["task"]), (1, 1), "{case}: its records are there");
    let before = fs::read(bench.database()).expect("the old office");
    assert_eq!(oracle::totals(bench.cli(), &case), restored, "{case}: the office itself holds the same");
    let kept = fs::read(bench.desk.office().join("g-1/office.db")).expect("the generation before");
    assert!(kept == before, "{case}: the program of that day still opens what it wrote");
}

pub(crate) fn backed_up(version: u32, bench: &Bench) -> PathBuf {
    let office = OfficeFolder::open(&OsFiles, &bench.desk.office()).expect("an office");
    let passphrase = Passphrase::typed(paths::PASSPHRASE);
    let keys = vault::unlock(&OsFiles, &office, Secret::Passphrase(&passphrase)).expect("its keys");
    let snapshot = bench.database();
    let private = json!({
        "office": "Cơ quan Khối xã Mẫu", "account": "Văn thư", "records": { "directive": 1, "task": 1 },
        "operation": 3, "operation_at": "2017-07-03T09:00:00",
    });
    let source = Source {
        office: &office,
        keys: &keys,
        snapshot: &snapshot,
        attachments: &BTreeSet::new(),
        about: About {
            app_version: "0.1.0".to_owned(),
            schema: version,
            made_at: "2017-07-03T16:00:00".to_owned(),
            private: private.to_string(),
        },
        largest_file: vault::LARGEST_FILE,
    };
    let mut to_the_end = |_| ControlFlow::Continue(());
    vault::back_up(&OsFiles, &mut OsRandom, &source, &bench.stick(), &mut to_the_end)
        .expect("a backup")
        .folder
}
