use super::{Origin, directives, keep, recall, remember};
use crate::directive::{Direction, DirectiveInput, NumberMode, save};
use crate::store::Table;
use crate::testing::{Fixture, at, civil};
use crate::{CountInput, DirectiveId, Op, Result, Tx};

fn letter(tx: &mut Tx<'_>, book: &crate::BookId, number: i64) -> Result<DirectiveId> {
    let input = DirectiveInput {
        book: Some(book.clone()),
        numbering: NumberMode::Stamped(CountInput::Whole(number)),
        day: Some("5/9/2017".to_owned()),
        issuer: "Huyện ủy mẫu".to_owned(),
        abstract_text: "Kế hoạch (mẫu)".to_owned(),
        ..DirectiveInput::default()
    };
    save(tx, &input)
}

#[test]
fn a_refused_step_leaves_nothing_and_the_others_stay() {
    let mut fixture = Fixture::new();
    let book = fixture.incoming.clone();
    let came = fixture
        .on((2017, 9, 6), Op::Import, |tx| {
            let steps = [1, 1, 2].map(|number| tx.attempt(|tx| letter(tx, &book, number)));
            steps.into_iter().map(|step| Ok(step?.is_ok())).collect::<Result<Vec<bool>>>()
        })
        .expect("an operation that goes on");
    assert_eq!(came, [true, false, true], "a number is taken once");
    let standing = directives(&fixture.office.view(), Direction::In, civil(2017, 1, 1), civil(2017, 12, 31));
    let numbers: Vec<_> = standing.expect("a register").into_iter().map(|one| one.number).collect();
    assert_eq!(numbers, [Some(1), Some(2)], "the steps before and after stand");
    let _ = fixture.office.undo_last(&at(2017, 9, 7)).expect("one undo");
    let standing = directives(&fixture.office.view(), Direction::In, civil(2017, 1, 1), civil(2017, 12, 31));
    assert!(standing.expect("a register").is_empty(), "takes all of them back");
}

#[test]
fn a_rehearsal_leaves_nothing() {
    let mut fixture = Fixture::new();
    let book = fixture.incoming.clone();
    let tried = fixture.office.rehearse(Op::Import, &at(2017, 9, 6), |tx| letter(tx, &book, 1));
    let id = tried.expect("what would have come of it");
    assert!(
        !fixture.office.view().exists(Table::Directive, id.as_str()).expect("a view"),
        "nothing is stored"
    );
    let recent = fixture.office.view().recent_operations(10).expect("history");
    assert!(recent.iter().all(|entry| entry.op != Op::Import), "and history knows nothing of it");
}

#[test]
fn what_was_learnt_of_a_header_is_kept() {
    let mut fixture = Fixture::new();
    let check = |fixture: &Fixture, expected: Option<&str>| {
        let found = recall(&fixture.office.view(), "directives-in", "look").expect("a view");
        assert_eq!(found.as_deref(), expected, "the last mapping of a header");
    };
    check(&fixture, None);
    for mapping in ["{\"number\":\"A\"}", "{\"number\":\"B\"}"] {
        fixture
            .on((2017, 9, 6), Op::Import, |tx| remember(tx, "directives-in", "look", mapping))
            .expect("a stored mapping");
        check(&fixture, Some(mapping));
    }
}

#[test]
fn a_record_keeps_its_row() {
    let mut fixture = Fixture::new();
    let origin = Origin { file: "so-den.xlsx".to_owned(), sheet: "2017".to_owned() };
    let row = fixture
        .on((2017, 9, 6), Op::Import, |tx| {
            keep(tx, Table::Directive, "a", &origin, 7)?;
            tx.row(Table::ImportRow, "directive/a")
        })
        .expect("a stored row")
        .expect("the row");
    assert_eq!(row.get("source_row").and_then(serde_json::Value::as_i64), Some(7), "{row:?}");
}
