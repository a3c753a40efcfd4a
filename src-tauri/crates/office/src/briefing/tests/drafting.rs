use super::super::*;
use super::{draft, issue_on, july, office, read, sign, store};
use crate::directive::NumberMode;
use crate::period::Cutoffs;
use crate::testing::{Fixture, broken, civil};
use crate::{CountInput, Error, Mark, Op, SignerId};

#[test]
fn a_period_has_one_briefing_with_its_own_days() {
    let mut fixture = office();
    let mut check = |change: fn(&mut BriefingInput), expected: &str| {
        let mut input = july();
        change(&mut input);
        let refused =
            fixture.on((2017, 7, 28), Op::DraftBriefing, |tx| create(tx, &input, Cutoffs::CALENDAR));
        assert_eq!(broken(refused), expected, "what is refused of {input:?}");
    };
    check(|input| *input = BriefingInput::default(), "period Missing; document_date Missing");
    check(|input| input.period = "2017-13".into(), "period NotAllowed");
    check(|input| input.to_day = Some("30/06/2017".into()), "to_day Before(\"from_day\")");
    check(|input| input.document_date = Some("30/06/2017".into()), "document_date Before(\"from_day\")");
    check(|input| input.signer = Some(SignerId::new("nobody")), "signer Unknown");
    let cutoffs = Cutoffs { month: 15, ..Cutoffs::CALENDAR };
    let id =
        fixture.on((2017, 7, 28), Op::DraftBriefing, |tx| create(tx, &july(), cutoffs)).expect("a draft");
    let found = read(&fixture, &id);
    let days = (found.briefing.from_day, found.briefing.to_day);
    assert_eq!(days, (civil(2017, 6, 15), civil(2017, 7, 14)), "the cut-off day decides, and is kept");
    assert_eq!(found.signer_name.as_deref(), Some("Đồng chí Mẫu"), "the signer has a name");
    let again = fixture.on((2017, 7, 29), Op::DraftBriefing, |tx| create(tx, &july(), Cutoffs::CALENDAR));
    assert_eq!(broken(again), "period Twice", "July has its briefing");
    fixture.on((2017, 7, 29), Op::Remove, |tx| remove(tx, &id)).expect("a draft may go");
    draft(&mut fixture);
}

#[test]
fn edits_stay_while_their_paragraph_does() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    let edit = |fixture: &mut Fixture, anchor: &str, text: &str| {
        fixture.on((2017, 7, 28), Op::DraftBriefing, |tx| edit_paragraph(tx, &id, anchor, text))
    };
    edit(&mut fixture, "results", "Trong tháng, đã tổ chức 5 buổi.").expect("an edit");
    edit(&mut fixture, "limits", "").expect("a paragraph left out");
    let unknown = edit(&mut fixture, "nowhere", "Lạc");
    assert!(
        matches!(&unknown, Err(Error::NotFound { id, .. }) if id == "nowhere"),
        "no such place: {unknown:?}"
    );
    let lost = store(&mut fixture, &id, &[("results", "Trong tháng, có 6 buổi."), ("next", "Tiếp tục.")]);
    assert_eq!(lost, ["limits"], "the edit of a paragraph that fell away is named");
    let check = |fixture: &Fixture, expected: &[(&str, Option<&str>)]| {
        let found = read(fixture, &id).paragraphs;
        let found: Vec<_> = found.iter().map(|row| (row.anchor.as_str(), row.edited.as_deref())).collect();
        assert_eq!(found, expected, "the paragraphs and their edits");
    };
    check(&fixture, &[("next", None), ("results", Some("Trong tháng, đã tổ chức 5 buổi."))]);
    fixture
        .on((2017, 7, 28), Op::DraftBriefing, |tx| revert_paragraph(tx, &id, "results"))
        .expect("a revert");
    check(&fixture, &[("next", None), ("results", None)]);
}

#[test]
fn an_override_needs_a_number_and_a_reason() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    let set = |fixture: &mut Fixture, value: &str, reason: &str| {
        let input = OverrideInput {
            figure: "attendances".into(),
            drafted: 168,
            value: Some(CountInput::Text(value.into())),
            mark: Mark::Over,
            reason: reason.into(),
        };
        fixture.on((2017, 7, 28), Op::DraftBriefing, |tx| {
            override_figure(tx, &id, &input, OverrideSubject::default())
        })
    };
    assert_eq!(broken(set(&mut fixture, "170", "")), "reason Missing", "an override says why");
    assert_eq!(broken(set(&mut fixture, "1,234.5", "x")), "value ForeignNumber", "numbers are Vietnamese");
    set(&mut fixture, "170", "Số liệu bổ sung của xã").expect("an override");
    set(&mut fixture, "1.700", "Sửa").expect("the same figure again");
    let found = read(&fixture, &id).overrides;
    assert_eq!(
        (found.len(), found[0].value, found[0].drafted),
        (1, 1700, 168),
        "one override for each figure"
    );
    fixture
        .on((2017, 7, 28), Op::DraftBriefing, |tx| remove_override(tx, &id, "attendances"))
        .expect("it goes");
    assert_eq!(read(&fixture, &id).overrides, [], "and the drafted number stands again");
}

#[test]
fn drafts_are_numbered_and_copies_come_back() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    for n in [1, 2] {
        let printed = fixture.on((2017, 7, 29), Op::PrintBriefing, |tx| mark_draft_printed(tx, &id));
        assert_eq!(printed.expect("a printed draft"), n, "Dự thảo lần {n}");
    }
    sign(&mut fixture, &id);
    let edited =
        fixture.on((2017, 7, 31), Op::DraftBriefing, |tx| edit_paragraph(tx, &id, "results", "Khác"));
    assert!(matches!(edited, Err(Error::WrongState { .. })), "a signed copy is not edited: {edited:?}");
    fixture.on((2017, 7, 31), Op::DraftBriefing, |tx| back_to_draft(tx, &id)).expect("back to draft");
    let back = read(&fixture, &id).briefing;
    assert_eq!(
        (back.signed_on, back.figures.as_str(), back.draft_number),
        (None, "{}", 3),
        "nothing is fixed any more"
    );
    let early = issue_on(&mut fixture, &id, NumberMode::Next, "01/08/2017");
    assert!(matches!(early, Err(Error::WrongState { .. })), "only a signed copy is issued: {early:?}");
}
