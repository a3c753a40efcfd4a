//! Every released schema stays readable: its frozen dump is loaded, migrated to the newest and opened.
//!
//! A step joins [`RELEASED`] when its schema is released; run these tests once with `GIAOBAN_FREEZE_SCHEMA=1` then and
//! commit the file they write.

use super::open::{close, connect};
use super::{Migrations, migrate_copy, schema_of, whole_until};
use crate::directive::{self, Directive, DirectiveInput, NumberMode};
use crate::task::{Task, TaskInput};
use crate::testing::{Counter, Fixture, KEY, civil};
use crate::{Office, Op, OrganisationId, task};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

/// The steps whose schema was released; what comes after them may still change.
const RELEASED: &[&str] =
    &[include_str!("001.sql"), include_str!("002.sql"), include_str!("003.sql"), include_str!("004.sql")];
/// Between the schema and the rows of a dump.
const ROWS: &str = "-- Rows.\n";

fn dump_path(version: usize) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "src", "store", &format!("{version:03}.fixture.sql")].iter().collect()
}

fn frozen(version: usize) -> String {
    std::fs::read_to_string(dump_path(version)).expect("the frozen schema is in the checkout")
}

/// An office with a record of the kinds whose rows hang together most.
fn sample() -> Fixture {
    let mut fixture = Fixture::new();
    let letter = DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some("3/7/2017".to_owned()),
        issuer: "Huyện ủy mẫu".to_owned(),
        abstract_text: "Về việc tổng vệ sinh".to_owned(),
        ..DirectiveInput::default()
    };
    fixture.on((2017, 7, 3), Op::Add, |tx| directive::save(tx, &letter)).expect("a directive");
    let task = TaskInput {
        title: "Tổng vệ sinh".to_owned(),
        lead: Some(OrganisationId::new("farmers")),
        coordinating: vec![OrganisationId::new("front")],
        assigned_on: Some("3/7/2017".to_owned()),
        due_on: Some("20/7/2017".to_owned()),
        ..TaskInput::default()
    };
    fixture.on((2017, 7, 3), Op::Add, |tx| task::save(tx, &task)).expect("a task");
    fixture
}

/// Every row as a statement, in the order of the tables. The search index keeps no words, so it is filled from its
/// entries, folded as they were.
fn rows(conn: &Connection) -> String {
    let list = |sql: &str| -> Vec<String> {
        let mut statement = conn.prepare(sql).expect("a statement");
        let rows = statement.query_map([], |row| row.get(0)).expect("rows");
        rows.collect::<rusqlite::Result<_>>().expect("text")
    };
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'
                  AND name NOT GLOB 'search_text*' ORDER BY rowid";
    let mut dump = String::from(ROWS);
    for table in list(tables) {
        let columns = list(&format!("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')"));
        let row = columns.join(" || ', ' || ");
        for values in list(&format!("SELECT {row} FROM {table}")) {
            dump.push_str(&format!("INSERT INTO {table} VALUES ({values});\n"));
        }
    }
    for line in list("SELECT entry || ', ' || quote(content) FROM search_entry") {
        let folded = text::fold(&line);
        dump.push_str(&format!("INSERT INTO search_text (rowid, content) VALUES ({folded});\n"));
    }
    dump
}

/// A file of a released schema, as a clerk of its day has it.
fn load(path: &Path, version: usize) {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let conn = connect(path, &KEY, flags).expect("a new file");
    let head = format!(
        "PRAGMA foreign_keys = OFF; PRAGMA application_id = 1195529806; PRAGMA user_version = {version};"
    );
    conn.execute_batch(&format!("{head}\n{}", frozen(version))).expect("the dump is loaded");
    close(conn).expect("closed");
}

#[test]
fn released_schemas_are_as_they_were_frozen() {
    let newest = RELEASED.len();
    if std::env::var_os("GIAOBAN_FREEZE_SCHEMA").is_some() {
        let fixture = sample();
        let dump = format!("{}\n{}", RELEASED.join("\n"), rows(&fixture.office.writer));
        std::fs::write(dump_path(newest), dump).expect("the checkout is writable");
    }
    for version in 1..=newest {
        let frozen = frozen(version);
        let (schema, _) = frozen.split_once(&format!("\n{ROWS}")).expect("a schema and its rows");
        assert_eq!(
            schema,
            RELEASED[..version].join("\n"),
            "the frozen schema {version} is never changed: write the next numbered step"
        );
    }
}

#[test]
fn an_office_of_every_released_schema_is_opened_today() {
    (1..=RELEASED.len()).for_each(opened_today);
}

fn opened_today(version: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("office.db");
    load(&path, version);
    let schema = schema_of(&path, &KEY).expect("an office");
    assert_eq!(schema as usize, version, "it says which schema it has");
    migrate_copy(&path, &KEY, Migrations::OURS).expect("it is brought to the newest");
    let office = Office::open(&path, &KEY, Box::new(Counter(1_000_000))).expect("and opened");
    let view = office.view();
    let letters = directive::list(&view, &Default::default(), civil(2017, 7, 3)).expect("directives");
    assert_eq!(letters.total, 1, "its letter is there");
    let id = &letters.rows[0].id;
    assert_eq!(view.get::<Directive>(id).expect("whole").issuer, "Huyện ủy mẫu", "word for word");
    let found = view
        .search(&super::SearchQuery { q: "ve sinh".to_owned(), ..Default::default() })
        .expect("a search")
        .rows;
    assert_eq!(found.len(), 2, "the search finds the letter and the task");
    let dated = super::SearchQuery { q: "20/7/2017".to_owned(), ..Default::default() };
    let due = view.search(&dated).expect("a search").rows;
    assert_eq!(due.len(), 1, "and by a day that the index of its time did not hold: {due:?}");
    let task = crate::TaskId::new(&found.iter().find(|one| one.kind == "task").expect("a task").id);
    assert_eq!(view.get::<Task>(&task).expect("whole").lead.as_str(), "farmers", "with its lead");
    assert!(!view.recent_operations(9).expect("history").is_empty(), "and its history");
}

#[test]
fn an_office_of_any_schema_says_how_far_it_is_when_it_is_whole() {
    for version in 1..=RELEASED.len() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("office.db");
        load(&path, version);
        let whole = std::fs::read(&path).expect("its bytes");
        let until = whole_until(&path, &KEY).expect("an office");
        assert!(until.is_some_and(|until| until > 0), "schema {version} is whole: {until:?}");
        assert!(std::fs::read(&path).expect("its bytes") == whole, "schema {version} is only read");
        for at in [0, 5000, whole.len() / 2, whole.len() - 1] {
            let mut flipped = whole.clone();
            flipped[at] ^= 1;
            std::fs::write(&path, flipped).expect("rot");
            let found = whole_until(&path, &KEY).ok().flatten();
            assert_eq!(found, None, "schema {version} with byte {at} flipped is not whole");
        }
    }
}

#[test]
fn steps_are_done_together_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let check = |steps: &'static [&'static str], expected: Result<u32, ()>| {
        let path = folder.path().join(format!("{}.db", steps.len()));
        load(&path, 1);
        let done = migrate_copy(&path, &KEY, Migrations::new(steps)).map_err(|_| ());
        let found = schema_of(&path, &KEY).expect("still an office");
        assert_eq!(done.map(|()| found), expected, "the schema after {steps:?}");
        assert_eq!(found, expected.unwrap_or(1), "a step that fails takes the earlier ones back");
    };
    check(&[""], Ok(1));
    check(&["", "CREATE TABLE a (id TEXT) STRICT;"], Ok(2));
    check(&["", "CREATE TABLE a (id TEXT) STRICT;", "CREATE TABLE a (id TEXT) STRICT;"], Err(()));
    check(&["", "CREATE TABLE a (id TEXT) STRICT;", "", "CREATE TABLE b (id TEXT) STRICT;"], Ok(4));
}

#[test]
fn what_is_newer_or_older_is_not_opened() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("office.db");
    load(&path, 1);
    let conn = connect(&path, &KEY, OpenFlags::SQLITE_OPEN_READ_WRITE).expect("a connection");
    let check = |version: u32, refusal: &str| {
        conn.pragma_update(None, "user_version", version).expect("a version");
        let refused = Office::open(&path, &KEY, Box::new(Counter(0))).map(drop).expect_err("refused");
        assert_eq!(refused.to_string(), refusal, "schema {version}");
    };
    let newest = Migrations::OURS.newest();
    check(newest + 1, &format!("schema {} is newer than {newest}", newest + 1));
    check(newest - 1, &format!("schema {} is older than {newest}", newest - 1));
    check(0, &format!("schema 0 is older than {newest}"));
}
