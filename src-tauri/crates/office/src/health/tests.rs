use super::{Inspection, Looked, Rule};
use crate::testing::{Fixture, KEY};
use std::fs;
use std::io::{Seek, SeekFrom, Write};

/// Rows that no save would write, each with the rule it breaks and where it is found.
const BROKEN: [(&str, Rule, &str, i64, i64); 5] = [
    (
        "INSERT INTO directive SELECT 'd' || n, book, 'in', n, '', '2017', 'issued', NULL, '2017-01-05', 'Huyện ủy mẫu', NULL, '',
           NULL, NULL, 'Văn bản', 'normal', NULL, NULL, '', '', NULL, NULL, NULL, NULL, 'office', NULL, '', '', '', NULL
         FROM (SELECT id AS book FROM book WHERE direction = 'in'), (SELECT 3 AS n UNION SELECT 6)",
        Rule::SilentGap,
        "Sổ In 2017",
        1,
        2,
    ),
    (
        "INSERT INTO book_closing SELECT 'c', id, '', '2017', '2017-12-31', 3, 9, 4, 0, 0, '' FROM book WHERE direction = 'in'",
        Rule::ClosedBook,
        "Sổ In 2017",
        9,
        6,
    ),
    (
        "INSERT INTO activity_kind VALUES ('k', 'Tuyên truyền', 'buổi', 0, NULL);
         INSERT INTO activity VALUES ('a', 'k', 'Buổi tuyên truyền', '2017-01-05', '2017-01-05', 'front', NULL, NULL, NULL,
           'common', 'villages', 0, '', '', '', NULL);
         INSERT INTO activity_count VALUES ('a/0', 'a', 0, 'people', '', '', 40, 'exact'),
           ('a/1', 'a', 1, 'women', '', '', 41, 'exact')",
        Rule::PartOfWhole,
        "Buổi tuyên truyền",
        41,
        40,
    ),
    (
        "INSERT INTO place VALUES ('x', 'commune', 'xã', 'Mẫu', NULL, 0, NULL, NULL, NULL, NULL),
           ('v', 'village', 'thôn', 'Một', 'x', 0, NULL, NULL, NULL, NULL);
         INSERT INTO activity_place VALUES ('p', 'a', 'v'), ('q', 'a', 'v')",
        Rule::VillageTwice,
        "Buổi tuyên truyền",
        2,
        1,
    ),
    (
        "INSERT INTO activity_coordinating VALUES ('y', 'a', 'front')",
        Rule::OneLead,
        "Buổi tuyên truyền",
        1,
        1,
    ),
];

fn inspected(fixture: &Fixture) -> Looked {
    let (mut inspection, mut looked) = (begun(fixture), Looked::default());
    while inspection.next(&mut looked).expect("the file is read") {}
    looked
}

fn begun(fixture: &Fixture) -> Inspection {
    fixture.office.inspect(&KEY).expect("a connection of its own")
}

#[test]
fn a_new_office_is_sound() {
    let fixture = Fixture::new();
    assert_eq!(inspected(&fixture), Looked::default(), "nothing is wrong with it");
    let view = fixture.office.view();
    assert_eq!(view.pages_opened().expect("every page is read"), Vec::<String>::new(), "page by page either");
}

#[test]
fn every_broken_rule_is_found_where_it_is() {
    let fixture = Fixture::new();
    for (sql, rule, name, first, last) in BROKEN {
        fixture.office.writer.execute_batch(sql).expect("rows behind the back of every save");
        let found = fixture.office.view().broken(rule).expect("the rows are read");
        let found: Vec<_> = found.iter().map(|one| (one.name.as_str(), one.first, one.last)).collect();
        assert_eq!(found.first(), Some(&(name, first, last)), "{rule:?} is found: {found:?}");
        assert!(
            inspected(&fixture).broken.iter().any(|one| one.rule == rule),
            "{rule:?} piece by piece, too"
        );
    }
}

#[test]
fn a_number_given_twice_is_found_without_its_index() {
    let fixture = Fixture::new();
    let twin = BROKEN[0].0.replace("UNION SELECT 6", "").replace("'d' || n", "'twin'");
    let writer = &fixture.office.writer;
    writer.execute_batch(BROKEN[0].0).expect("letters 3 and 6");
    writer.execute_batch(&format!("DROP INDEX directive_number; {twin}")).expect("and another 3");
    let found = fixture.office.view().broken(Rule::NumberTwice).expect("the rows are read");
    assert_eq!((found.len(), found[0].first, found[0].last), (1, 3, 2), "letter 3 stands twice: {found:?}");
}

#[test]
fn an_explained_gap_is_not_silent() {
    let fixture = Fixture::new();
    let writer = &fixture.office.writer;
    writer.execute_batch(BROKEN[0].0).expect("letters 3 and 6");
    let explain = "INSERT INTO number_gap SELECT 'g' || n, id, '', '2017', n, 'Bỏ số' FROM book, (SELECT 1 AS n UNION SELECT 2)
                   WHERE direction = 'in'";
    writer.execute_batch(explain).expect("reasons");
    let found = fixture.office.view().broken(Rule::SilentGap).expect("the rows are read");
    assert_eq!(
        (found.len(), found[0].first, found[0].last),
        (1, 4, 5),
        "only the other gap is left: {found:?}"
    );
}

#[test]
fn damage_and_orphans_are_found_and_not_failed_at() {
    let fixture = Fixture::new();
    let writer = &fixture.office.writer;
    let orphan =
        "PRAGMA foreign_keys = OFF; INSERT INTO task_progress VALUES ('p', 'nothing', '2017-01-05', 'x');
                  PRAGMA foreign_keys = ON; PRAGMA wal_checkpoint(TRUNCATE)";
    writer.execute_batch(orphan).expect("a row that points nowhere");
    assert_eq!(inspected(&fixture).orphans, 1, "it is counted");
    let path = fixture.office.path().to_owned();
    let pages = fs::metadata(&path).expect("the file").len() / 4096;
    let mut file = fs::File::options().write(true).open(&path).expect("the file");
    file.seek(SeekFrom::Start(pages / 2 * 4096 + 100)).expect("a page in the middle");
    file.write_all(&[0; 64]).expect("rot");
    assert!(!inspected(&fixture).damage.is_empty(), "a damaged page is a finding");
    let found = fixture.office.view().pages_opened().expect("every page is read");
    assert_eq!(found.len(), 1, "the cipher names the page: {found:?}");
}
