use super::super::*;
use super::{draft, issue_on, issued, office, read, sign};
use crate::directive::{self, Direction, Directive, DirectiveState, NumberMode, RelationKind};
use crate::period::PeriodKey;
use crate::testing::{Fixture, at, broken, civil};
use crate::{CountInput, Error, Op};

#[test]
fn an_issued_briefing_is_registered_frozen_and_locks_its_period() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    sign(&mut fixture, &id);
    assert_eq!(
        broken(issue_on(&mut fixture, &id, NumberMode::Later, "30/07/2017")),
        "issued_on Before(\"signed_on\"); numbering Missing",
        "a number and a day after the signature"
    );
    let done = issue_on(&mut fixture, &id, NumberMode::Next, "01/08/2017").expect("an issued briefing");
    assert_eq!(done.symbol, "01-BC/CQK", "the symbol bears the number of the book");
    let view = fixture.office.view();
    let line = directive::get(&view, &done.directive, civil(2017, 8, 1)).expect("its line in the register");
    assert_eq!(
        (line.state, line.directive.direction),
        (DirectiveState::Issued, Direction::Out),
        "an outgoing paper"
    );
    assert_eq!(line.directive.symbol, done.symbol, "with the same symbol");
    assert_eq!(
        paper(&view, &done.paper_digest).expect("the paper"),
        b"01-BC/CQK",
        "the paper bears its number"
    );
    let found = read(&fixture, &id).briefing;
    assert_eq!(
        (found.state, found.document_date),
        (BriefingState::Issued, civil(2017, 8, 1)),
        "dated as issued"
    );
    assert_eq!(found.figures, "{\"sessions\":5}", "with the figures that were signed");
    let locked = crate::period::require_open(&view, civil(2017, 7, 15));
    assert!(matches!(locked, Err(Error::PeriodClosed { .. })), "July is locked: {locked:?}");
    let frozen = [
        fixture.on((2017, 8, 2), Op::DraftBriefing, |tx| edit_paragraph(tx, &id, "results", "Khác")),
        fixture.on((2017, 8, 2), Op::DraftBriefing, |tx| back_to_draft(tx, &id)),
        fixture.on((2017, 8, 2), Op::Remove, |tx| remove(tx, &id)),
        issue_on(&mut fixture, &id, NumberMode::Next, "02/08/2017").map(drop),
    ];
    for refused in frozen {
        assert!(matches!(refused, Err(Error::Frozen { why: "issued", .. })), "issued is frozen: {refused:?}");
    }
    assert!(fixture.office.undo_last(&at(2017, 8, 2)).is_err(), "and it is not undone");
    let line = found.directive.expect("its line in the register");
    let taken_away = [
        fixture.on((2017, 8, 2), Op::Remove, |tx| directive::remove(tx, &line)),
        fixture.on((2017, 8, 2), Op::CancelNumber, |tx| directive::cancel_number(tx, &line, "Nhầm")),
    ];
    for refused in taken_away {
        let named = matches!(&refused, Err(Error::IsBriefing { symbol, period, .. })
            if *symbol == found.symbol && period == "2017-07");
        assert!(named, "its line cannot be taken from under it: {refused:?}");
    }
}

#[test]
fn a_paper_that_cannot_be_made_takes_no_number() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    sign(&mut fixture, &id);
    let input = IssueInput { numbering: NumberMode::Next, issued_on: Some("01/08/2017".into()), book: None };
    let imprint =
        Imprint { issuer: "Khối".into(), abstract_text: "Báo cáo".into(), ..Imprint::default() };
    let failed = fixture.on((2017, 8, 1), Op::IssueBriefing, |tx| {
        issue(tx, &id, &input, &imprint, |_, _| Err(Error::Internal("no such letter in the font")))
    });
    assert!(failed.is_err(), "the paper failed");
    let done = issue_on(&mut fixture, &id, NumberMode::Stamped(CountInput::Whole(1)), "01/08/2017");
    assert_eq!(done.expect("issued").number, 1, "number 1 is still free");
}

#[test]
fn a_wrong_paper_is_corrected_or_withdrawn() {
    let mut fixture = office();
    let id = issued(&mut fixture);
    let begin = |fixture: &mut Fixture, day: &str| {
        fixture
            .on((2017, 8, 5), Op::DraftBriefing, |tx| supersede(tx, &id, SupersedesBy::Corrects, Some(day)))
    };
    assert_eq!(
        broken(begin(&mut fixture, "31/07/2017")),
        "document_date Before(\"issued_on\")",
        "it comes after"
    );
    let new = begin(&mut fixture, "05/08/2017").expect("a correction");
    let second = begin(&mut fixture, "05/08/2017");
    assert!(matches!(second, Err(Error::InUse { .. })), "one correction at a time: {second:?}");
    assert_eq!(read(&fixture, &new).paragraphs.len(), 2, "it begins with the words there were");
    assert_eq!(read(&fixture, &id).superseded_by, Some(new.clone()), "the old one names it");
    sign(&mut fixture, &new);
    let done =
        issue_on(&mut fixture, &new, NumberMode::Next, "05/08/2017").expect("the correction is issued");
    let line = directive::get(&fixture.office.view(), &done.directive, civil(2017, 8, 5)).expect("its line");
    assert_eq!(line.related[0].kind, RelationKind::Corrects, "the register says what it corrects");
    let withdrawal =
        |reason: &str| WithdrawInput { withdrawn_on: Some("06/08/2017".into()), reason: reason.into() };
    let silent = fixture.on((2017, 8, 6), Op::WithdrawBriefing, |tx| withdraw(tx, &new, &withdrawal("")));
    assert_eq!(broken(silent), "reason Missing", "a withdrawal says why");
    fixture
        .on((2017, 8, 6), Op::WithdrawBriefing, |tx| withdraw(tx, &new, &withdrawal("Sai kỳ")))
        .expect("withdrawn");
    let standing =
        current(&fixture.office.view(), "2017-07".parse::<PeriodKey>().expect("July")).expect("a reading");
    assert_eq!(standing.map(|briefing| briefing.id), Some(id), "the one before stands again");
    let numbered: Directive = fixture.office.view().get(&done.directive).expect("its line stays");
    assert_eq!(numbered.number, Some(2), "and so does its number");
}
