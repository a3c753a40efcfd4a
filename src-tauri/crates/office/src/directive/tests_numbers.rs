//! The life of numbers over histories nobody thought of, and the symbols that follow from them.

use super::*;
use crate::catalogue::{self, DocumentType, DocumentTypeInput};
use crate::profile::{self, LetterheadFamily, Level, ProfileInput};
use crate::testing::{Fixture, broken};
use crate::{BookId, CountInput, DirectiveId, DocumentTypeId, Error, Op, Result};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Days on both sides of two New Years, with the years their numbers belong to.
const DAYS: [(&str, &str); 4] =
    [("28/12/2016", "2016"), ("31/12/2016", "2016"), ("03/01/2017", "2017"), ("02/01/2018", "2018")];
const NOW: (i32, u32, u32) = (2018, 1, 5);

#[derive(Debug, Clone)]
enum Step {
    Add { day: usize },
    Stamp { day: usize, number: i64 },
    Draft { day: usize },
    Take { which: usize },
    Cancel { which: usize },
    Remove { which: usize },
    Undo,
    Open { year: usize, last: i64 },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..4_usize).prop_map(|day| Step::Add { day }),
        2 => (0..4_usize, 1..30_i64).prop_map(|(day, number)| Step::Stamp { day, number }),
        2 => (0..4_usize).prop_map(|day| Step::Draft { day }),
        2 => (0..8_usize).prop_map(|which| Step::Take { which }),
        1 => (0..8_usize).prop_map(|which| Step::Cancel { which }),
        1 => (0..8_usize).prop_map(|which| Step::Remove { which }),
        1 => Just(Step::Undo),
        1 => (1..3_usize, 0..15_i64).prop_map(|(year, last)| Step::Open { year, last }),
    ]
}

/// What one series has given, and what excuses a hole in it.
#[derive(Default)]
struct Series {
    given: BTreeSet<i64>,
    stamped: BTreeSet<i64>,
    opening: i64,
    highest_opening: i64,
}

impl Series {
    fn next(&self) -> i64 {
        1 + self.opening.max(self.given.last().copied().unwrap_or(0))
    }

    /// Numbers that were never given, above the opening number and below a number the program itself gave.
    fn silent_gaps(&self) -> Vec<i64> {
        let last = self.given.last().copied().unwrap_or(0);
        let missing = (self.highest_opening + 1..last).filter(|number| !self.given.contains(number));
        // A stamped number may lie far ahead: what it jumped over is a gap the stamp explains.
        missing.filter(|number| self.stamped.range(number + 1..).next().is_none()).collect()
    }
}

struct History {
    fixture: Fixture,
    live: Vec<(DirectiveId, usize)>,
    series: BTreeMap<&'static str, Series>,
}

impl History {
    fn new() -> Self {
        Self { fixture: Fixture::new(), live: Vec::new(), series: BTreeMap::new() }
    }

    fn paper(&self, day: usize, numbering: NumberMode) -> DirectiveInput {
        DirectiveInput {
            book: Some(self.fixture.outgoing.clone()),
            numbering,
            day: Some(DAYS[day].0.into()),
            issuer: "Cơ quan Khối".into(),
            abstract_text: "Kế hoạch tháng".into(),
            ..Default::default()
        }
    }

    fn add(&mut self, day: usize, numbering: NumberMode) -> Result<DirectiveId> {
        let input = self.paper(day, numbering);
        let id = self.fixture.on(NOW, Op::Add, |tx| save(tx, &input))?;
        self.live.push((id.clone(), day));
        Ok(id)
    }

    fn chosen(&self, which: usize) -> Option<(DirectiveId, usize)> {
        (!self.live.is_empty()).then(|| self.live[which % self.live.len()].clone())
    }

    fn number(&self, id: &DirectiveId) -> Option<i64> {
        self.fixture.office.view().get::<Directive>(id).ok()?.number
    }

    fn was_given(
        &mut self,
        id: &DirectiveId,
        day: usize,
        expected: Option<i64>,
    ) -> std::result::Result<(), TestCaseError> {
        let number = self.number(id).expect("a number was taken");
        let series = self.series.entry(DAYS[day].1).or_default();
        if let Some(expected) = expected {
            prop_assert_eq!(number, expected, "the next number follows the highest one held or opened with");
        } else {
            series.stamped.insert(number);
        }
        prop_assert!(series.given.insert(number), "number {} of {} was given before", number, DAYS[day].1);
        Ok(())
    }

    fn next(&mut self, day: usize) -> i64 {
        self.series.entry(DAYS[day].1).or_default().next()
    }

    fn run(&mut self, step: &Step) -> std::result::Result<(), TestCaseError> {
        match *step {
            Step::Add { day } => {
                let expected = self.next(day);
                let id = self.add(day, NumberMode::Next).expect("the next number is free");
                self.was_given(&id, day, Some(expected))
            }
            Step::Stamp { day, number } => self.stamp(day, number),
            Step::Draft { day } => {
                let _ = self.add(day, NumberMode::Later).expect("a draft");
                Ok(())
            }
            Step::Take { which } => self.take(which),
            Step::Cancel { which } => {
                let Some((id, _)) = self.chosen(which) else { return Ok(()) };
                let _ = self.fixture.on(NOW, Op::CancelNumber, |tx| cancel_number(tx, &id, "sai thể thức"));
                Ok(())
            }
            Step::Remove { which } => {
                let Some((id, _)) = self.chosen(which) else { return Ok(()) };
                self.fixture.on(NOW, Op::Remove, |tx| remove(tx, &id)).expect("to the trash");
                self.live.retain(|(live, _)| *live != id);
                Ok(())
            }
            Step::Undo => {
                let _ = self.fixture.office.undo_last(&crate::testing::at(2018, 1, 5));
                let view = self.fixture.office.view();
                self.live.retain(|(id, _)| view.get::<Directive>(id).is_ok());
                Ok(())
            }
            Step::Open { year, last } => {
                let (day, key) = DAYS[year];
                let day = text::parse_date(day, crate::testing::civil(2018, 1, 5)).expect("a day");
                let book = self.fixture.outgoing.clone();
                let typed = CountInput::Whole(last);
                self.fixture
                    .on(NOW, Op::SetUp, |tx| open_book(tx, &book, None, day, Some(&typed)))
                    .expect("an opening number");
                let series = self.series.entry(key).or_default();
                series.opening = last;
                series.highest_opening = series.highest_opening.max(last);
                Ok(())
            }
        }
    }

    fn stamp(&mut self, day: usize, number: i64) -> std::result::Result<(), TestCaseError> {
        let is_taken = self.series.entry(DAYS[day].1).or_default().given.contains(&number);
        match self.add(day, NumberMode::Stamped(CountInput::Whole(number))) {
            Ok(id) => {
                prop_assert!(!is_taken, "number {} is held and was stamped once more", number);
                self.was_given(&id, day, None)
            }
            Err(Error::DuplicateNumber { number: refused, .. }) => {
                prop_assert!(is_taken && refused == number, "number {} was free and refused", number);
                Ok(())
            }
            Err(other) => panic!("a stamped number is taken or free: {other}"),
        }
    }

    fn take(&mut self, which: usize) -> std::result::Result<(), TestCaseError> {
        let Some((id, day)) = self.chosen(which) else { return Ok(()) };
        let expected = self.next(day);
        if self.number(&id).is_some() {
            let again = self.fixture.on(NOW, Op::TakeNumber, |tx| take_number(tx, &id, &NumberMode::Next));
            prop_assert!(matches!(again, Err(Error::WrongState { .. })), "a number once taken stays");
            return Ok(());
        }
        self.fixture.on(NOW, Op::TakeNumber, |tx| take_number(tx, &id, &NumberMode::Next)).expect("a number");
        self.was_given(&id, day, Some(expected))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn numbers_keep_their_promises(steps in proptest::collection::vec(step(), 1..28)) {
        let mut history = History::new();
        for step in &steps {
            history.run(step)?;
        }
        let view = history.fixture.office.view();
        for (year, series) in &history.series {
            let sql = "SELECT number FROM directive WHERE period_key = ?1 AND number IS NOT NULL ORDER BY number";
            let mut statement = view.conn.prepare(sql).expect("a statement");
            let held: Vec<i64> = statement
                .query_map([year], |row| row.get(0)).expect("numbers")
                .collect::<rusqlite::Result<_>>().expect("numbers");
            let given: Vec<i64> = series.given.iter().copied().collect();
            prop_assert_eq!(held, given, "every number ever given in {} is still held, trash and undo included", year);
            prop_assert_eq!(series.silent_gaps(), Vec::<i64>::new(), "no hole in {} is silent", year);
        }
    }
}

#[test]
fn a_number_once_given_is_not_given_back() {
    let mut history = History::new();
    let first = history.add(2, NumberMode::Next).expect("number 1");
    let _ = history.fixture.office.undo_last(&crate::testing::at(2018, 1, 5)).expect("undone");
    assert!(
        history.fixture.office.view().get::<Directive>(&first).is_err(),
        "the entry is gone from the book"
    );
    let second = history.add(2, NumberMode::Next).expect("the next number");
    assert_eq!(history.number(&second), Some(2), "the number of what was undone stays taken");

    let draft = history.add(2, NumberMode::Later).expect("a draft");
    history.fixture.on(NOW, Op::TakeNumber, |tx| take_number(tx, &draft, &NumberMode::Next)).expect("3");
    let refused =
        history.fixture.office.undo_last(&crate::testing::at(2018, 1, 5)).expect_err("a number stays");
    let numbered = matches!(&refused, Error::CannotUndo { obstacle: crate::error::Obstacle::Numbered, .. });
    assert!(numbered, "the obstacle is the number: {refused}");
}

#[test]
fn an_import_that_is_undone_frees_the_numbers_of_its_file() {
    let mut history = History::new();
    let input = history.paper(2, NumberMode::Stamped(CountInput::Whole(7)));
    history.fixture.on(NOW, Op::Import, |tx| save(tx, &input)).expect("a row of a file");
    let _ = history.fixture.office.undo_last(&crate::testing::at(2018, 1, 5)).expect("undone");
    history.fixture.on(NOW, Op::Import, |tx| save(tx, &input)).expect("the same file once more");
}

/// The outgoing book, counting in another way.
fn book(id: &BookId, sequence: Sequence, reset: NumberReset) -> BookInput {
    BookInput {
        id: Some(id.clone()),
        direction: Direction::Out,
        name: "Sổ văn bản đi".into(),
        reset,
        term_from: Some("01/01/2015".into()),
        sequence,
        position: 1,
    }
}

#[test]
fn a_book_that_gave_numbers_keeps_the_way_it_counts() {
    let mut history = History::new();
    let outgoing = history.fixture.outgoing.clone();
    let per_type = book(&outgoing, Sequence::PerType, NumberReset::Year);
    assert_eq!(
        broken(history.fixture.on(NOW, Op::Change, |tx| save_book(tx, &per_type)).map(drop)),
        "Ok(())"
    );
    let _ = history.add(2, NumberMode::Next).expect("a number");
    let common = book(&outgoing, Sequence::Common, NumberReset::Term);
    assert_eq!(
        broken(history.fixture.on(NOW, Op::Change, |tx| save_book(tx, &common))),
        "reset ConflictsWith(\"number\"); sequence ConflictsWith(\"number\")",
        "another way of counting would give the same numbers once more"
    );
}

#[test]
fn a_last_number_on_paper_names_its_series() {
    let (mut history, report, letter) = with_profile(LetterheadFamily::Party, "");
    let day = crate::testing::civil(2018, 1, 3);
    let open = |history: &mut History, book: &BookId, document_type: Option<&DocumentTypeId>| {
        let last = CountInput::Whole(40);
        broken(history.fixture.on(NOW, Op::Change, |tx| open_book(tx, book, document_type, day, Some(&last))))
    };
    let (by_type, common) = (history.fixture.outgoing.clone(), history.fixture.incoming.clone());
    let outgoing = book(&by_type, Sequence::PerType, NumberReset::Year);
    history.fixture.on(NOW, Op::Change, |tx| save_book(tx, &outgoing)).expect("a book by types");
    let gone = DocumentTypeId::new("no-such-type");
    assert_eq!(open(&mut history, &by_type, None), "document_type Missing", "forty of which type?");
    assert_eq!(open(&mut history, &by_type, Some(&gone)), "document_type Unknown", "a type of the catalogue");
    assert_eq!(
        open(&mut history, &common, Some(&report)),
        "document_type ConflictsWith(\"sequence\")",
        "two types of a common book would take each other's place"
    );
    assert_eq!(open(&mut history, &by_type, Some(&report)), "Ok(())", "so many reports were stamped");

    let mut number = |document_type| {
        let input = DirectiveInput { document_type, ..history.paper(3, NumberMode::Next) };
        let id = history.fixture.on(NOW, Op::Add, |tx| save(tx, &input)).expect("a paper");
        history.number(&id)
    };
    let next = [number(Some(report)), number(Some(letter))];
    assert_eq!(next, [Some(41), Some(1)], "a report goes on after paper, a letter begins");
}

/// An office of that family whose symbols end in `suffix`, with report (BC) and công văn among its types.
fn with_profile(letterhead: LetterheadFamily, suffix: &str) -> (History, DocumentTypeId, DocumentTypeId) {
    let mut history = History::new();
    let profile = ProfileInput {
        valid_from: Some("01/01/2016".into()),
        name: "Cơ quan Khối".into(),
        short_name: "Cơ quan Khối".into(),
        abbreviation: "CQK".into(),
        level: Some(Level::District),
        committee: "Huyện ủy Mẫu".into(),
        addressee: "Thường trực Huyện ủy".into(),
        date_place: "Mẫu".into(),
        letterhead: Some(letterhead),
        superior_lines: "HUYỆN ỦY MẪU".into(),
        agency_lines: "CƠ QUAN KHỐI".into(),
        symbol_suffix: suffix.into(),
        village_word: "thôn".into(),
        grouping: Some(profile::Grouping::Subcommittee),
        briefing_due_day: Some(CountInput::Whole(25)),
        ..Default::default()
    };
    let document_type = |name: &str, party: &str, state: &str| DocumentTypeInput {
        name: name.into(),
        party_abbreviation: party.into(),
        state_abbreviation: state.into(),
        ..Default::default()
    };
    let types = [document_type("Báo cáo", "BC", "BC"), document_type("Công văn", "CV", "")];
    let (report, letter) = history
        .fixture
        .on(NOW, Op::SetUp, |tx| {
            profile::save(tx, &profile)?;
            let report = catalogue::save::<DocumentType>(tx, &types[0])?;
            Ok((report, catalogue::save::<DocumentType>(tx, &types[1])?))
        })
        .expect("an office with a profile");
    (history, report, letter)
}

#[test]
fn a_numbered_paper_has_a_symbol_of_its_family() {
    #[track_caller]
    fn check(family: LetterheadFamily, suffix: &str, expected: [&str; 4]) {
        let (mut history, report, letter) = with_profile(family, suffix);
        let mut symbol = |document_type, typed: &str, drafted_for| {
            let input = DirectiveInput {
                document_type,
                symbol: typed.into(),
                drafted_for,
                ..history.paper(2, NumberMode::Next)
            };
            let id = history.fixture.on(NOW, Op::Add, |tx| save(tx, &input)).expect("a paper");
            history.fixture.office.view().get::<Directive>(&id).expect("the paper").symbol
        };
        let composed = [
            symbol(Some(report.clone()), "", DraftedFor::Office),
            symbol(Some(letter), "", DraftedFor::Office),
            symbol(Some(report.clone()), "3-BC/XYZ", DraftedFor::Office),
            symbol(Some(report), "", DraftedFor::Committee),
        ];
        assert_eq!(composed, expected, "symbols under the letterhead {family:?}");
    }
    check(LetterheadFamily::Party, "HU", ["01-BC/HU", "02-CV/HU", "3-BC/XYZ", ""]);
    check(LetterheadFamily::State, "MTTQ-BTT", ["01/BC-MTTQ-BTT", "02/MTTQ-BTT", "3-BC/XYZ", ""]);
    check(LetterheadFamily::Youth, "HĐ", ["01-BC/HĐ", "02-CV/HĐ", "3-BC/XYZ", ""]);
}

#[test]
fn a_draft_that_takes_its_number_gets_its_symbol_and_the_symbol_follows_the_type() {
    let (mut history, report, letter) = with_profile(LetterheadFamily::Party, "CQK");
    let draft = DirectiveInput { document_type: Some(report), ..history.paper(2, NumberMode::Later) };
    let id = history.fixture.on(NOW, Op::Add, |tx| save(tx, &draft)).expect("a draft");
    let symbol =
        |history: &History| history.fixture.office.view().get::<Directive>(&id).expect("the paper").symbol;
    assert_eq!(symbol(&history), "", "a draft has no symbol yet");
    history.fixture.on(NOW, Op::TakeNumber, |tx| take_number(tx, &id, &NumberMode::Next)).expect("a number");
    assert_eq!(symbol(&history), "01-BC/CQK", "the number brings the symbol");
    let changed = DirectiveInput {
        id: Some(id.clone()),
        document_type: Some(letter),
        symbol: "01-BC/CQK".into(),
        ..draft
    };
    history.fixture.on(NOW, Op::Change, |tx| save(tx, &changed)).expect("another type");
    assert_eq!(symbol(&history), "01-CV/CQK", "a composed symbol follows the type");
    let typed = DirectiveInput { symbol: "01-TB/CQK".into(), ..changed };
    history.fixture.on(NOW, Op::Change, |tx| save(tx, &typed)).expect("a symbol of one's own");
    assert_eq!(symbol(&history), "01-TB/CQK", "what is typed stands");
}
