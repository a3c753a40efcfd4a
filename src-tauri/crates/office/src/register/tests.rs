use super::*;
use crate::directive::{
    self, Directive, DirectiveInput, NumberMode, RelationInput, RelationKind, RoutingInput, cancel_number,
    open_book, remove, save,
};
use crate::testing::{Fixture, at, broken, civil};
use crate::{BookId, CountInput, DirectiveId, Error, Op, OrganisationId, Result};
use proptest::prelude::*;

fn letter(book: &BookId, numbering: NumberMode) -> DirectiveInput {
    DirectiveInput {
        book: Some(book.clone()),
        numbering,
        day: Some("05/01/2017".into()),
        issuer: "Huyện ủy mẫu".into(),
        symbol: "12-CV/HU".into(),
        abstract_text: "Về việc tổng vệ sinh môi trường".into(),
        ..Default::default()
    }
}

fn stamped(number: i64) -> NumberMode {
    NumberMode::Stamped(CountInput::Whole(number))
}

fn add(fixture: &mut Fixture, number: NumberMode) -> Result<DirectiveId> {
    let input = letter(&fixture.incoming.clone(), number);
    fixture.on((2017, 1, 5), Op::Add, |tx| save(tx, &input))
}

fn of_2017(fixture: &Fixture) -> Register {
    let view = fixture.office.view();
    register(&view, &period(&view, &fixture.incoming, 2017).expect("the period")).expect("the register")
}

/// Gaps as `from-to`, with `?` where nobody said why and `*` where the trash holds the number.
fn gaps_of(register: &Register) -> String {
    let gap = |gap: &Gap| {
        let reason = gap.reason.as_deref().unwrap_or("?");
        let trash = if gap.trashed.is_some() { "*" } else { "" };
        format!("{}-{}{trash} {reason}", gap.from, gap.to)
    };
    register.series.iter().flat_map(|series| &series.gaps).map(gap).collect::<Vec<_>>().join(", ")
}

fn explain_numbers(fixture: &mut Fixture, from: i64, to: i64, reason: &str) -> Result<()> {
    let input = ExplainGapInput {
        book: fixture.incoming.clone(),
        document_type: None,
        year: 2017,
        from: Some(CountInput::Whole(from)),
        to: Some(CountInput::Whole(to)),
        reason: reason.into(),
    };
    fixture.on((2017, 12, 30), Op::Change, |tx| explain(tx, &input))
}

fn close_2017(fixture: &mut Fixture, day: (i32, u32, u32)) -> Result<()> {
    let (book, pages) = (fixture.incoming.clone(), Some(CountInput::Whole(3)));
    let input = CloseBookInput { book, year: 2017, pages, note: String::new() };
    fixture.on(day, Op::CloseBook, |tx| close(tx, &input))
}

#[test]
fn gaps_are_listed_from_the_opening_number_to_the_last() {
    let mut fixture = Fixture::new();
    let book = fixture.incoming.clone();
    let opened =
        |tx: &mut crate::Tx<'_>| open_book(tx, &book, None, civil(2017, 6, 1), Some(&CountInput::Whole(40)));
    fixture.on((2017, 6, 1), Op::Change, opened).expect("the paper book had reached 40");
    assert_eq!(
        gaps_of(&of_2017(&fixture)),
        "",
        "a series that starts in mid-year has no gaps before its opening"
    );
    for number in [12, 43, 47] {
        add(&mut fixture, stamped(number)).expect("a stamped letter");
    }
    let trashed = add(&mut fixture, NumberMode::Next).expect("number 48");
    fixture.on((2017, 6, 2), Op::Remove, |tx| remove(tx, &trashed)).expect("to the trash");
    assert_eq!(gaps_of(&of_2017(&fixture)), "41-42 ?, 44-46 ?, 48-48* ?", "what no standing paper holds");
    explain_numbers(&mut fixture, 45, 46, "đóng dấu nhầm").expect("two numbers are explained");
    explain_numbers(&mut fixture, 48, 48, "vào sổ hai lần").expect("a deleted entry is explained too");
    assert_eq!(
        gaps_of(&of_2017(&fixture)),
        "41-42 ?, 44-44 ?, 45-46 đóng dấu nhầm, 48-48* vào sổ hai lần",
        "runs are cut where the reason changes"
    );
    assert_eq!(of_2017(&fixture).unexplained(), 3, "three numbers are left");
}

#[test]
fn a_gap_of_millions_is_one_range() {
    let mut fixture = Fixture::new();
    add(&mut fixture, stamped(900_000_000)).expect("a mistyped stamp");
    assert_eq!(gaps_of(&of_2017(&fixture)), "1-899999999 ?", "it is not walked number by number");
    let refused = explain_numbers(&mut fixture, 1, 899_999_999, "gõ nhầm");
    assert_eq!(broken(refused), "to TooLarge { max: 1000 }", "and not explained away at once");
}

#[test]
fn only_missing_numbers_are_explained() {
    let mut fixture = Fixture::new();
    add(&mut fixture, stamped(3)).expect("number 3");
    let mut check = |from, to, reason: &str, expected: &str| {
        assert_eq!(broken(explain_numbers(&mut fixture, from, to, reason)), expected, "{from} to {to}");
    };
    check(1, 3, "nhầm", "from NotAllowed");
    check(4, 4, "nhầm", "from NotAllowed");
    check(2, 1, "nhầm", "to Before(\"from\")");
    check(1, 2, " ", "reason Missing");
    check(1, 2, "nhầm", "Ok(())");
}

#[test]
fn a_book_is_closed_once_when_the_year_is_over_and_its_gaps_explained() {
    let mut fixture = Fixture::new();
    add(&mut fixture, stamped(1)).expect("number 1");
    add(&mut fixture, stamped(3)).expect("number 3");
    let early = close_2017(&mut fixture, (2017, 12, 30)).expect_err("the year is running");
    assert!(matches!(early, Error::WrongState { .. }), "a running year stays open: {early}");
    let unexplained = close_2017(&mut fixture, (2017, 12, 31)).expect_err("number 2 is missing");
    assert!(
        matches!(unexplained, Error::UnexplainedGaps { first: 2, count: 1 }),
        "the gap is named: {unexplained}"
    );
    explain_numbers(&mut fixture, 2, 2, "bỏ qua khi đóng dấu").expect("it is explained");
    close_2017(&mut fixture, (2017, 12, 31)).expect("the book is closed");
    let closing = of_2017(&fixture).series[0].closing.clone().expect("a closing");
    let said = (closing.first_number, closing.last_number, closing.pages, closing.gaps, closing.cancelled);
    assert_eq!(said, (Some(1), Some(3), 3, 1, 0), "what the closing line says");
    let again = close_2017(&mut fixture, (2018, 1, 2)).expect_err("it is closed");
    assert!(matches!(again, Error::BookClosed { .. }), "a book is closed once: {again}");
    let undone = fixture.office.undo_last(&at(2018, 1, 2)).expect_err("closing is for good");
    assert!(matches!(undone, Error::CannotUndo { .. }), "closing is not undone: {undone}");
}

#[test]
fn a_closed_book_takes_nothing_and_its_unfinished_work_goes_on() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, NumberMode::Next).expect("number 1");
    let second = add(&mut fixture, NumberMode::Next).expect("number 2");
    let added = fixture.office.view().recent_operations(1).expect("history")[0].operation;
    close_2017(&mut fixture, (2018, 1, 2)).expect("the book is closed");
    let check = |what: &str, refused: Result<()>| {
        assert!(matches!(refused, Err(Error::BookClosed { .. })), "{what}: {refused:?}");
    };
    check("a new letter", add(&mut fixture, NumberMode::Next).map(drop));
    check("a stamped letter", add(&mut fixture, stamped(9)).map(drop));
    check("a letter without a number", add(&mut fixture, NumberMode::Later).map(drop));
    check("a deletion", fixture.on((2018, 1, 3), Op::Remove, |tx| remove(tx, &id)));
    check(
        "a cancelled number",
        fixture.on((2018, 1, 3), Op::CancelNumber, |tx| cancel_number(tx, &id, "sai")),
    );
    check("an explanation", explain_numbers(&mut fixture, 3, 3, "sai"));
    let reworded = DirectiveInput {
        id: Some(id.clone()),
        abstract_text: "Chuyện khác".into(),
        ..letter(&fixture.incoming.clone(), NumberMode::Later)
    };
    check("other words", fixture.on((2018, 1, 3), Op::Change, |tx| save(tx, &reworded)).map(drop));
    check("an undo of the entry", fixture.office.undo(added, &at(2018, 1, 3)).map(drop));
    let handled = DirectiveInput {
        id: Some(second.clone()),
        handled_on: Some("04/01/2018".into()),
        handling_result: "Đã báo cáo".into(),
        ..letter(&fixture.incoming.clone(), NumberMode::Later)
    };
    fixture.on((2018, 1, 4), Op::Change, |tx| save(tx, &handled)).expect("handling goes on in a closed book");
    let next_year = DirectiveInput {
        day: Some("05/01/2018".into()),
        ..letter(&fixture.incoming.clone(), NumberMode::Next)
    };
    let new = fixture.on((2018, 1, 5), Op::Add, |tx| save(tx, &next_year)).expect("the new year is open");
    let number = fixture.office.view().get::<Directive>(&new).expect("the letter").number;
    assert_eq!(number, Some(1), "and needs no opening");
}

#[test]
fn a_line_carries_what_each_column_needs() {
    let mut fixture = Fixture::new();
    let routing = |lead: &str, coordinating: &[&str], handed_over: &str| RoutingInput {
        day: Some("06/01/2017".into()),
        lead: Some(OrganisationId::new(lead)),
        coordinating: coordinating.iter().map(|id| OrganisationId::new(*id)).collect(),
        deadline: Some("20/01/2017".into()),
        handed_over_on: Some(handed_over.into()),
        ..Default::default()
    };
    let routings =
        vec![routing("front", &["farmers"], "06/01/2017"), routing("front", &["centre"], "07/01/2017")];
    let input = DirectiveInput { routings, ..letter(&fixture.incoming.clone(), NumberMode::Next) };
    let id = fixture.on((2017, 1, 6), Op::Add, |tx| save(tx, &input)).expect("a routed letter");
    let relations = vec![RelationInput { other: id.clone(), kind: RelationKind::RepliesTo }];
    let reply = DirectiveInput { relations, ..letter(&fixture.outgoing.clone(), NumberMode::Next) };
    fixture.on((2017, 1, 9), Op::Add, |tx| save(tx, &reply)).expect("a reply");
    let view = fixture.office.view();
    let lines =
        lines(&view, &period(&view, &fixture.incoming, 2017).expect("the period")).expect("the lines");
    let line = &lines[0];
    assert_eq!(line.leads.as_deref(), Some("front"), "a lead is named once");
    assert_eq!(line.coordinating.as_deref(), Some("farmers; centre"), "those that only coordinate");
    assert_eq!(line.handed_over_on, Some(civil(2017, 1, 7)), "the last hand-over");
    assert_eq!(line.deadline, Some(civil(2017, 1, 20)), "a routing's deadline stands for the letter's");
    assert_eq!(line.replies.as_deref(), Some("12-CV/HU"), "the reply's symbol");
    assert!(line.is_followed(), "a routed letter is followed");
    let state = line.state(civil(2017, 1, 21));
    assert_eq!(state, directive::DirectiveState::Overdue, "past its deadline");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_number_is_held_cancelled_or_a_gap(steps in proptest::collection::vec((0u8..5, 1i64..30), 1..20)) {
        let mut fixture = Fixture::new();
        let mut live: Vec<DirectiveId> = Vec::new();
        for (step, number) in steps {
            match (step, live.pop()) {
                (0, Some(id)) => fixture.on((2017, 1, 6), Op::Remove, |tx| remove(tx, &id)).unwrap(),
                (1, Some(id)) => fixture.on((2017, 1, 6), Op::CancelNumber, |tx| cancel_number(tx, &id, "sai")).unwrap(),
                (_, last) => {
                    live.extend(last);
                    live.extend(add(&mut fixture, if step == 2 { stamped(number) } else { NumberMode::Next }).ok());
                }
            }
        }
        let register = of_2017(&fixture);
        let view = fixture.office.view();
        let lines = lines(&view, &period(&view, &fixture.incoming, 2017).unwrap()).unwrap();
        let series = &register.series[0];
        let missing: i64 = series.gaps.iter().map(Gap::width).sum();
        let all = i64::try_from(lines.len()).unwrap() + missing;
        prop_assert_eq!(all, series.last.unwrap_or(0), "lines and gaps make up the series");
        prop_assert!(lines.iter().all(|line| !series.gaps.iter().any(|gap| (gap.from..=gap.to).contains(&line.number))));
    }
}
