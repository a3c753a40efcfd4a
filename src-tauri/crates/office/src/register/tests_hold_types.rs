//! A book in which each type has its own numbers waits type by type: one may have given its first number since the backup.

use super::*;
use crate::catalogue::{self, DocumentType, DocumentTypeInput};
use crate::directive::{
    BookInput, Direction, Directive, DirectiveInput, NumberMode, NumberReset, Sequence, open_book, save,
    save_book,
};
use crate::testing::{Fixture, broken, civil};
use crate::{BookId, CountInput, DocumentTypeId, Error, Op, Result};

type Day = (i32, u32, u32);

const JULY: Day = (2017, 7, 5);
const JANUARY: Day = (2018, 1, 20);

struct Case {
    fixture: Fixture,
    book: BookId,
    report: DocumentTypeId,
    notice: DocumentTypeId,
}

impl Case {
    fn new() -> Self {
        let mut fixture = Fixture::new();
        let book = fixture.outgoing.clone();
        let input = BookInput {
            id: Some(book.clone()),
            direction: Direction::Out,
            name: "Sổ văn bản đi".into(),
            reset: NumberReset::Year,
            term_from: None,
            sequence: Sequence::PerType,
            position: 0,
        };
        let document_type = |name: &str| DocumentTypeInput {
            name: name.into(),
            party_abbreviation: name.into(),
            state_abbreviation: name.into(),
            ..Default::default()
        };
        let set_up = |tx: &mut crate::Tx<'_>| {
            save_book(tx, &input)?;
            let report = catalogue::save::<DocumentType>(tx, &document_type("Báo cáo"))?;
            Ok((report, catalogue::save::<DocumentType>(tx, &document_type("Thông báo"))?))
        };
        let (report, notice) = fixture.on((2017, 1, 2), Op::SetUp, set_up).expect("a book by types");
        Self { fixture, book, report, notice }
    }

    /// Takes the next number for a document of that day.
    fn next(&mut self, document_type: &DocumentTypeId, on: Day) -> Result<Option<i64>> {
        let input = DirectiveInput {
            book: Some(self.book.clone()),
            numbering: NumberMode::Next,
            day: Some(civil(on.0, on.1, on.2).format("%d/%m/%Y").to_string()),
            document_type: Some(document_type.clone()),
            issuer: "Cơ quan Khối".into(),
            abstract_text: "Về việc tổng vệ sinh môi trường".into(),
            ..Default::default()
        };
        let id = self.fixture.on(on, Op::Add, |tx| save(tx, &input))?;
        Ok(self.fixture.office.view().get::<Directive>(&id)?.number)
    }

    fn restore(&mut self, on: Day) {
        self.fixture.on(on, Op::Restore, hold_books).expect("the books are held");
    }

    fn confirm(&mut self, of: Option<&DocumentTypeId>, year: i32, last_used: i64) -> Result<()> {
        let input = ConfirmNumberInput {
            book: self.book.clone(),
            document_type: of.cloned(),
            year: Some(year),
            last_used: Some(CountInput::Whole(last_used)),
        };
        self.fixture.on(JANUARY, Op::Change, |tx| confirm_number(tx, &input))
    }

    fn open_on_paper(&mut self, of: &DocumentTypeId, last_used: i64) {
        let (book, last_used) = (self.book.clone(), CountInput::Whole(last_used));
        let open =
            |tx: &mut crate::Tx<'_>| open_book(tx, &book, Some(of), civil(2017, 1, 2), Some(&last_used));
        self.fixture.on((2017, 1, 2), Op::SetUp, open).expect("what paper had reached");
    }

    /// What of the book waits: the year, the type and the last number known.
    fn waiting(&self) -> Vec<(String, &'static str, i64)> {
        let held = held(&self.fixture.office.view()).expect("what waits");
        let of_book = held.into_iter().filter(|series| series.book == self.book);
        of_book.map(|series| (series.period_key.clone(), self.named(&series), series.last_known)).collect()
    }

    fn named(&self, series: &HeldSeries) -> &'static str {
        match &series.type_key {
            key if *key == self.report.to_string() => "report",
            key if *key == self.notice.to_string() => "notice",
            _ if series.is_others => "others",
            _ => "all",
        }
    }
}

#[track_caller]
fn expect_held(number: &Result<Option<i64>>, why: &str) {
    assert!(matches!(number, Err(Error::BookHeld { .. })), "{why}: {number:?}");
}

#[test]
fn each_book_names_what_waits() {
    let year = |year: &str, of: &'static str, last: i64| (year.to_owned(), of, last);
    let check = |opened: i64,
                 numbered: &[Day],
                 restored: Day,
                 expected: &[(String, &'static str, i64)],
                 why: &str| {
        let mut case = Case::new();
        if opened > 0 {
            let notice = case.notice.clone();
            case.open_on_paper(&notice, opened);
        }
        let report = case.report.clone();
        for day in numbered {
            case.next(&report, *day).expect("a report");
        }
        case.restore(restored);
        assert_eq!(case.waiting(), expected, "{why}");
    };
    let of_2017 = [year("2017", "report", 1), year("2017", "others", 0)];
    check(0, &[], JULY, &[year("2017", "others", 0)], "nothing is known, and every type may be on paper");
    check(0, &[JULY], JULY, &of_2017, "a known type, and those that are not");
    let opened = [year("2017", "notice", 40), year("2017", "others", 0)];
    check(40, &[], JULY, &opened, "a type that paper had brought");
    let turn = [of_2017[0].clone(), of_2017[1].clone(), year("2018", "others", 0)];
    check(0, &[JULY], JANUARY, &turn, "both years at the turn of the year");
    let back = [turn[0].clone(), turn[1].clone(), turn[2].clone(), year("2002", "others", 0)];
    let back = [back[3].clone(), back[0].clone(), back[1].clone(), back[2].clone()];
    check(0, &[JULY], (2002, 1, 1), &back, "a clock that went back hides neither year");
    let ahead = [turn[0].clone(), turn[1].clone(), turn[2].clone(), year("2071", "others", 0)];
    check(0, &[JULY], (2071, 1, 1), &ahead, "nor does one that leapt");
}

#[test]
fn a_type_that_began_after_the_backup_waits_with_the_others() {
    let mut case = Case::new();
    let (report, notice) = (case.report.clone(), case.notice.clone());
    assert_eq!(case.next(&report, JULY).expect("a report"), Some(1), "before the backup");
    case.restore(JULY);
    expect_held(&case.next(&report, JULY), "the type that is known waits");
    case.confirm(Some(&report), 2017, 3).expect("three reports are on paper");
    assert_eq!(case.next(&report, JULY).expect("a report"), Some(4), "it goes on behind paper");
    expect_held(&case.next(&notice, JULY), "notices may have begun since");
    case.confirm(Some(&notice), 2017, 2).expect("two notices are on paper");
    assert_eq!(case.next(&notice, JULY).expect("a notice"), Some(3), "they go on behind paper");
    assert_eq!(case.waiting(), [("2017".to_owned(), "others", 0)], "the rest goes on waiting");
    case.confirm(None, 2017, 0).expect("no other type is on paper");
    assert_eq!(case.waiting(), [], "nothing waits");

    case.restore(JULY);
    expect_held(
        &case.next(&notice, JULY),
        "what was confirmed before a restore is asked again after the next",
    );
}

#[test]
fn a_type_that_has_no_paper_is_free_with_the_others() {
    let mut case = Case::new();
    let notice = case.notice.clone();
    case.restore(JULY);
    case.confirm(None, 2017, 0).expect("no type is on paper");
    assert_eq!(case.next(&notice, JULY).expect("a notice"), Some(1), "it begins");
}

#[test]
fn a_number_that_names_no_series_confirms_nothing() {
    let mut case = Case::new();
    let (report, incoming) = (case.report.clone(), case.fixture.incoming.clone());
    case.restore(JULY);
    assert_eq!(broken(case.confirm(None, 2017, 5)), "document_type Missing", "five of which type?");
    let gone = DocumentTypeId::new("no-such-type");
    assert_eq!(
        broken(case.confirm(Some(&gone), 2017, 5)),
        "document_type Unknown",
        "a type of the catalogue"
    );
    assert_eq!(case.waiting(), [("2017".to_owned(), "others", 0)], "the book waits on");
    case.book = incoming;
    let told = broken(case.confirm(Some(&report), 2017, 5));
    assert_eq!(told, "document_type ConflictsWith(\"sequence\")", "a common book has one series");
}
