use super::SnapshotProgress;
use crate::directive::{self, DirectiveInput, NumberMode};
use crate::draft::DraftInput;
use crate::testing::{Counter, Fixture, KEY, at};
use crate::{Error, Office, Op};
use std::ops::ControlFlow;

fn on(_: SnapshotProgress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn letter(fixture: &mut Fixture) {
    let input = DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some("05/07/2017".into()),
        issuer: "Huyện ủy mẫu".into(),
        abstract_text: "Về việc tổng vệ sinh môi trường".into(),
        ..Default::default()
    };
    fixture.on((2017, 7, 5), Op::Add, |tx| directive::save(tx, &input)).expect("a letter");
}

#[test]
fn a_snapshot_is_the_office_of_that_moment_in_one_file() {
    let (mut fixture, folder) = (Fixture::new(), tempfile::tempdir().expect("a folder"));
    letter(&mut fixture);
    let path = folder.path().join("snapshot.db");
    let operation = fixture.office.view().last_operation().expect("a number");
    let done = fixture.office.snapshot(&path, &KEY, &mut on).expect("a snapshot");
    assert!(done.is_continue(), "nobody stopped it");
    letter(&mut fixture);
    let names = std::fs::read_dir(folder.path()).expect("the folder").count();
    assert_eq!(names, 1, "no log lies beside it");
    let bytes = std::fs::read(&path).expect("the file");
    assert!(!bytes.starts_with(b"SQLite format 3"), "it is as encrypted as the office");

    let copy = Office::open(&path, &KEY, Box::new(Counter(9))).expect("it opens with the same key");
    let found = copy.view().last_operation().expect("a number");
    assert_eq!(found, operation, "it holds what was committed then, and nothing later");
    assert_eq!(copy.view().check().expect("a check").damage, Vec::<String>::new(), "and is whole");
}

#[test]
fn a_backup_carries_no_drafts_and_any_other_copy_does() {
    let (mut fixture, folder) = (Fixture::new(), tempfile::tempdir().expect("a folder"));
    let moment = at(2017, 7, 5);
    let input = DraftInput { form: "task".into(), body: "{}".into(), ..Default::default() };
    fixture.office.put_draft(&input, &moment).expect("a draft");
    let drafts = |office: &Office| office.drafts(&moment.account).expect("the drafts").len();
    let copied = |name: &str| {
        Office::open(&folder.path().join(name), &KEY, Box::new(Counter(9)))
            .expect("it opens as the office does")
    };
    let done = fixture.office.snapshot_for_backup(&folder.path().join("backup.db"), &KEY, &mut on);
    assert!(done.expect("a snapshot").is_continue(), "nobody stopped it");
    assert_eq!(drafts(&copied("backup.db")), 0, "what was not finished stays in the house");
    assert_eq!(drafts(&fixture.office), 1, "where it goes on");
    let done = fixture.office.snapshot(&folder.path().join("rekey.db"), &KEY, &mut on);
    assert!(done.expect("a snapshot").is_continue(), "nobody stopped it");
    assert_eq!(drafts(&copied("rekey.db")), 1, "an office that is rebuilt keeps it");
}

#[test]
fn a_snapshot_that_is_stopped_says_so() {
    let (fixture, folder) = (Fixture::new(), tempfile::tempdir().expect("a folder"));
    let path = folder.path().join("snapshot.db");
    let stopped = fixture.office.snapshot(&path, &KEY, &mut |_| ControlFlow::Break(()));
    assert!(stopped.expect("no failure").is_break(), "it stops when told to");
}

#[test]
fn a_damaged_office_gives_no_snapshot() {
    let (mut fixture, folder) = (Fixture::new(), tempfile::tempdir().expect("a folder"));
    for _ in 0..50 {
        letter(&mut fixture);
    }
    let fixture = fixture.reopened();
    let path = fixture.office.path().to_owned();
    let mut bytes = std::fs::read(&path).expect("the database");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).expect("a flipped bit");
    let refused = fixture.office.snapshot(&folder.path().join("snapshot.db"), &KEY, &mut on);
    let is_damage =
        refused.as_ref().is_err_and(|error| matches!(error, Error::Damaged(_)) || error.trouble().is_some());
    assert!(is_damage, "rot is never backed up: {refused:?}");
}
