use super::*;
use crate::directive::{DirectiveInput, NumberMode, next_number, save};
use crate::testing::{Fixture, broken};
use crate::{BookId, CountInput, Error, Op, Result};

fn letter(fixture: &mut Fixture, book: &BookId, numbering: NumberMode) -> Result<Option<i64>> {
    let input = DirectiveInput {
        book: Some(book.clone()),
        numbering,
        day: Some("05/07/2017".into()),
        issuer: "Huyện ủy mẫu".into(),
        abstract_text: "Về việc tổng vệ sinh môi trường".into(),
        ..Default::default()
    };
    let id = fixture.on((2017, 7, 5), Op::Add, |tx| save(tx, &input))?;
    Ok(fixture.office.view().get::<crate::directive::Directive>(&id)?.number)
}

fn held_books(fixture: &mut Fixture) -> Vec<(BookId, i64)> {
    fixture.on((2017, 7, 6), Op::Restore, hold_books).expect("the books are held");
    let held = held(&fixture.office.view()).expect("what waits");
    held.into_iter().map(|series| (series.book, series.last_known)).collect()
}

fn confirm(fixture: &mut Fixture, book: &BookId, last_used: Option<CountInput>) -> Result<()> {
    let input = ConfirmNumberInput { book: book.clone(), document_type: None, year: None, last_used };
    fixture.on((2017, 7, 6), Op::Change, |tx| confirm_number(tx, &input))
}

#[test]
fn a_held_book_gives_no_next_number_until_the_last_on_paper_is_known() {
    let mut fixture = Fixture::new();
    let (incoming, outgoing) = (fixture.incoming.clone(), fixture.outgoing.clone());
    assert_eq!(
        letter(&mut fixture, &incoming, NumberMode::Next).expect("a letter"),
        Some(1),
        "the first number"
    );
    let held_now = held_books(&mut fixture);
    assert_eq!(held_now, [(incoming.clone(), 1), (outgoing.clone(), 0)], "every book waits, empty ones too");

    let refused = letter(&mut fixture, &incoming, NumberMode::Next);
    assert!(matches!(refused, Err(Error::BookHeld { .. })), "no number is given twice: {refused:?}");
    let stamped = letter(&mut fixture, &incoming, NumberMode::Stamped(CountInput::Whole(4)));
    assert_eq!(stamped.expect("a stamped letter"), Some(4), "what stands on paper is entered all the while");

    assert_eq!(broken(confirm(&mut fixture, &incoming, None)), "last_used Missing", "a number must be said");
    confirm(&mut fixture, &incoming, Some(CountInput::Whole(6))).expect("the clerk has looked");
    assert_eq!(
        letter(&mut fixture, &incoming, NumberMode::Next).expect("a letter"),
        Some(7),
        "it goes on behind paper"
    );
    let refused = letter(&mut fixture, &outgoing, NumberMode::Next);
    assert!(matches!(refused, Err(Error::BookHeld { .. })), "the other book still waits: {refused:?}");
    let view = fixture.office.view();
    let register = register(&view, &period(&view, &incoming, 2017).expect("the year")).expect("the register");
    assert_eq!(register.unexplained(), 4, "numbers 2, 3, 5 and 6 are to be entered or explained");
}

#[test]
fn a_last_number_below_what_is_known_changes_nothing() {
    let mut fixture = Fixture::new();
    let book = fixture.incoming.clone();
    for _ in 0..3 {
        letter(&mut fixture, &book, NumberMode::Next).expect("a letter");
    }
    held_books(&mut fixture);
    confirm(&mut fixture, &book, Some(CountInput::Whole(1))).expect("confirmed");
    let view = fixture.office.view();
    let row = view.get(&book).expect("the book");
    assert_eq!(next_number(&view, &row, "", "2017").expect("a number"), 4, "numbers given here stay given");
}

#[test]
fn a_backup_of_december_holds_both_years_in_january() {
    let mut fixture = Fixture::new();
    let book = fixture.incoming.clone();
    letter(&mut fixture, &book, NumberMode::Next).expect("a letter of 2017");
    fixture.on((2018, 1, 3), Op::Restore, hold_books).expect("the books are held");
    let held = held(&fixture.office.view()).expect("what waits");
    let of_book: Vec<_> =
        held.iter().filter(|series| series.book == book).map(|s| s.period_key.as_str()).collect();
    assert_eq!(of_book, ["2017", "2018"], "papers of December may have been numbered since");
}

#[test]
fn what_is_done_after_a_restore_is_counted() {
    let mut fixture = Fixture::new();
    let done = |fixture: &Fixture| {
        let view = fixture.office.view();
        let restore = view.last_restore().expect("a number");
        (restore, view.done_since(restore).expect("a count"), view.done_since(0).expect("a count"))
    };
    assert_eq!(done(&fixture), (0, 1, 1), "without a restore all of it counts");
    let book = held_books(&mut fixture)[0].0.clone();
    assert_eq!(done(&fixture), (2, 0, 1), "the restore itself is nobody's work");
    confirm(&mut fixture, &book, Some(CountInput::Text("5".into()))).expect("confirmed");
    assert_eq!(done(&fixture), (2, 1, 2), "what comes after it is");
}
