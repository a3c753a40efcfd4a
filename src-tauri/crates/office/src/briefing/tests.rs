use super::*;
use crate::activity::{self, ActivityInput};
use crate::directive::{self, Direction, Directive, DirectiveState, NumberMode, RelationKind};
use crate::note::{SituationNoteInput, situation};
use crate::period::{Cutoffs, PeriodKey};
use crate::testing::{Fixture, at, broken, civil, seed};
use crate::{BriefingId, CountInput, Error, Mark, Op, OrganisationId, Result, SignerId};
use serde_json::json;

seed!(PersonSeed, Person);
seed!(SignerSeed, Signer);
seed!(TypeSeed, DocumentType);
seed!(KindSeed, ActivityKind);
seed!(TaskSeed, Task);

fn office() -> Fixture {
    let mut fixture = Fixture::new();
    let seeded = fixture.on((2017, 1, 3), Op::SetUp, |tx| {
        tx.put(&PersonSeed(json!({"id": "head", "full_name": "Đồng chí Mẫu", "given_name": "Mẫu", "sort_key": "mau", "note": "", "deleted_at": null})))?;
        tx.put(&SignerSeed(json!({"id": "signer", "authority": "", "title": "TRƯỞNG KHỐI", "person": "head", "position": 0, "valid_from": null, "valid_to": null, "deleted_at": null})))?;
        tx.put(&TypeSeed(json!({"id": "report", "name": "Báo cáo", "party_abbreviation": "BC", "state_abbreviation": "BC", "position": 0, "deleted_at": null})))?;
        tx.put(&KindSeed(json!({"id": "campaign", "name": "Ra quân", "session_word": "buổi", "position": 0, "deleted_at": null})))
    });
    seeded.expect("a signer, a document type and an activity kind");
    fixture
}

fn july() -> BriefingInput {
    BriefingInput {
        period: "2017-07".into(),
        document_date: Some("31/07/2017".into()),
        signer: Some(SignerId::new("signer")),
        ..Default::default()
    }
}

fn draft(fixture: &mut Fixture) -> BriefingId {
    let id = fixture
        .on((2017, 7, 28), Op::DraftBriefing, |tx| create(tx, &july(), Cutoffs::CALENDAR))
        .expect("a draft");
    store(fixture, &id, &[("results", "Trong tháng, có 5 buổi."), ("limits", "Còn chậm.")]);
    id
}

fn store(fixture: &mut Fixture, id: &BriefingId, paragraphs: &[(&str, &str)]) -> Vec<String> {
    let paragraphs =
        paragraphs.iter().map(|(anchor, text)| ((*anchor).to_owned(), (*text).to_owned())).collect();
    fixture
        .on((2017, 7, 28), Op::DraftBriefing, |tx| store_drafted(tx, id, paragraphs))
        .expect("stored paragraphs")
}

fn sign(fixture: &mut Fixture, id: &BriefingId) {
    let figures = json!({"sessions": 5});
    fixture
        .on((2017, 7, 30), Op::PrintBriefing, |tx| print_signing_copy(tx, id, &figures))
        .expect("a signing copy");
    let signature = SignatureInput { signed_on: Some("31/07/2017".into()), signer: None };
    fixture.on((2017, 7, 31), Op::SignBriefing, |tx| record_signed(tx, id, &signature)).expect("a signature");
}

fn issue_on(fixture: &mut Fixture, id: &BriefingId, numbering: NumberMode, day: &str) -> Result<Issued> {
    let input = IssueInput { numbering, issued_on: Some(day.into()), book: None };
    let imprint = Imprint {
        suffix: "-BC/CQK".into(),
        issuer: "Cơ quan Khối mẫu".into(),
        abstract_text: "Báo cáo kết quả công tác tháng 7/2017".into(),
        ..Imprint::default()
    };
    fixture.on((2017, 8, 1), Op::IssueBriefing, |tx| {
        issue(tx, id, &input, &imprint, |_, briefing| {
            Ok(Paper {
                digest: format!("digest of {}", briefing.symbol),
                bytes: briefing.symbol.clone().into_bytes(),
            })
        })
    })
}

fn issued(fixture: &mut Fixture) -> BriefingId {
    let id = draft(fixture);
    sign(fixture, &id);
    issue_on(fixture, &id, NumberMode::Next, "01/08/2017").expect("an issued briefing");
    id
}

fn read(fixture: &Fixture, id: &BriefingId) -> BriefingView {
    get(&fixture.office.view(), id).expect("the briefing")
}

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

fn said(fixture: &mut Fixture, id: &BriefingId, verdict: Verdict, comment: &str, copy: &str) -> String {
    match fixture.on((2017, 7, 29), Op::ReviewBriefing, |tx| say(tx, id, verdict, comment, copy)) {
        Ok(()) => "said".into(),
        Err(Error::WrongState { state, step, .. }) => format!("{step}: {state}"),
        Err(Error::Frozen { why, .. }) => why.into(),
        Err(other) => broken::<()>(Err(other)),
    }
}

fn wanting_approval() -> (Fixture, BriefingId) {
    let mut fixture = office();
    let rule = IssueRule::Approved;
    fixture.on((2017, 7, 1), Op::Change, |tx| set_issue_rule(tx, rule)).expect("a rule");
    let id = draft(&mut fixture);
    (fixture, id)
}

#[test]
fn an_approval_holds_for_the_copy_it_was_given_to() {
    let (mut fixture, id) = wanting_approval();
    let stands =
        |fixture: &Fixture, copy| approval(&fixture.office.view(), &id, copy).expect("how it stands");
    assert_eq!(stands(&fixture, "a"), Approval::Waiting, "nobody has read it");
    assert_eq!(said(&mut fixture, &id, Verdict::Commented, "Rất tốt", "a"), "said", "a comment");
    assert_eq!(stands(&fixture, "a"), Approval::Waiting, "is no verdict");
    assert_eq!(said(&mut fixture, &id, Verdict::SentBack, "Thiếu số thôn", "a"), "said", "sent back");
    assert_eq!(stands(&fixture, "a"), Approval::SentBack, "as it was");
    assert_eq!(stands(&fixture, "b"), Approval::Waiting, "a change asks for another look");
    assert_eq!(said(&mut fixture, &id, Verdict::Approved, "", "b"), "said", "needs no words");
    assert_eq!(stands(&fixture, "b"), Approval::Approved, "as it is");
    assert_eq!(stands(&fixture, "c"), Approval::Changed, "a change takes the approval away");
    assert_eq!(said(&mut fixture, &id, Verdict::Commented, "Cảm ơn", "b"), "said", "a word of thanks");
    assert_eq!(stands(&fixture, "b"), Approval::Approved, "changes nothing");
    let told = reviews(&fixture.office.view(), &id).expect("what was said");
    let told: Vec<(Verdict, &str)> = told.iter().map(|one| (one.verdict, one.comment.as_str())).collect();
    let expected = [
        (Verdict::Commented, "Rất tốt"),
        (Verdict::SentBack, "Thiếu số thôn"),
        (Verdict::Approved, ""),
        (Verdict::Commented, "Cảm ơn"),
    ];
    assert_eq!(told, expected, "everything is kept in its order");
    let undone = fixture.office.undo_last(&at(2017, 7, 30)).map(drop);
    assert!(matches!(undone, Err(Error::CannotUndo { .. })), "what was said is not unsaid: {undone:?}");
}

#[test]
fn what_was_approved_is_what_is_issued() {
    let (mut fixture, id) = wanting_approval();
    sign(&mut fixture, &id);
    let mut issue = |said_first: Option<(Verdict, &str)>, copy: &str| {
        if let Some((verdict, of)) = said_first {
            assert_eq!(said(&mut fixture, &id, verdict, "Như trao đổi", of), "said", "{verdict:?}");
        }
        let input =
            IssueInput { numbering: NumberMode::Next, issued_on: Some("01/08/2017".into()), book: None };
        let imprint = Imprint {
            issuer: "Khối".into(),
            abstract_text: "Báo cáo".into(),
            copy: copy.into(),
            ..Imprint::default()
        };
        let paper = Paper { digest: "d".into(), bytes: Vec::new() };
        let issued = fixture
            .on((2017, 8, 1), Op::IssueBriefing, |tx| issue(tx, &id, &input, &imprint, |_, _| Ok(paper)));
        match issued {
            Ok(_) => "issued".to_owned(),
            Err(Error::NotApproved(approval)) => format!("{approval:?}"),
            Err(other) => other.to_string(),
        }
    };
    assert_eq!(issue(None, "a"), "Waiting", "nobody approved it");
    assert_eq!(issue(Some((Verdict::Commented, "a")), "a"), "Waiting", "a comment is no approval");
    assert_eq!(issue(Some((Verdict::Approved, "b")), "a"), "Changed", "another copy was approved");
    assert_eq!(issue(Some((Verdict::SentBack, "a")), "a"), "SentBack", "this one was sent back");
    assert_eq!(issue(Some((Verdict::Approved, "a")), "a"), "issued", "the very copy that was approved");
    let late = said(&mut fixture, &id, Verdict::Commented, "Muộn", "a");
    assert_eq!(late, "issued", "nothing more is said of it then");
}

#[test]
fn an_office_that_asks_for_no_approval_is_not_held_up() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    let approve = said(&mut fixture, &id, Verdict::Approved, "", "a");
    assert_eq!(approve, "approve: not_for_approval", "nobody asked");
    let silent = said(&mut fixture, &id, Verdict::Commented, " ", "a");
    assert_eq!(silent, "comment Missing", "a comment says something");
    assert_eq!(said(&mut fixture, &id, Verdict::Commented, "Rất tốt", "a"), "said", "and is always welcome");
    let removed = fixture.on((2017, 7, 30), Op::Remove, |tx| remove(tx, &id));
    removed.expect("a draft goes with what was said of it");
    let id = issued(&mut fixture);
    assert_eq!(read(&fixture, &id).briefing.state, BriefingState::Issued, "as before");
}

fn activity_in_july(attendances: &str) -> ActivityInput {
    serde_json::from_value(json!({
        "kind": "campaign", "name": "Ngày chủ nhật xanh", "from_day": "15/07/2017", "day": "15/07/2017", "lead": "front",
        "counts": [{"measure": "attendances", "value": attendances, "mark": "over"}]
    }))
    .expect("an activity")
}

#[test]
fn a_late_activity_is_flagged_with_its_counts_as_one() {
    let mut fixture = office();
    let id = issued(&mut fixture);
    let july = "2017-07".parse::<PeriodKey>().expect("July");
    fixture
        .on((2017, 8, 2), Op::ReopenPeriod, |tx| crate::period::reopen(tx, july, "Bổ sung"))
        .expect("open again");
    let mut enter = |op, input: ActivityInput| {
        let entered = fixture.on((2017, 8, 2), op, |tx| activity::save(tx, &input)).expect("an activity");
        let found = changed_since(&fixture.office.view(), &id).expect("later changes");
        let found: Vec<_> = found.into_iter().map(|change| (change.table, change.id, change.op)).collect();
        (entered, found)
    };
    let flagged = |id: &crate::ActivityId, op| ("activity".to_owned(), id.to_string(), op);
    let (added, found) = enter(Op::Add, activity_in_july("170"));
    assert_eq!(found, [flagged(&added, Op::Add)], "an activity and its count are one change");
    let recounted = ActivityInput { id: Some(added.clone()), ..activity_in_july("180") };
    let (_, found) = enter(Op::Change, recounted);
    let both = [flagged(&added, Op::Change), flagged(&added, Op::Add)];
    assert_eq!(found, both, "a count alone is a change of its activity, the newest first");
}

#[test]
fn later_changes_of_the_period_are_flagged_and_nothing_else() {
    let mut fixture = office();
    let id = issued(&mut fixture);
    let changes = |fixture: &Fixture| {
        let changes = changed_since(&fixture.office.view(), &id).expect("later changes");
        changes.into_iter().map(|change| change.table).collect::<Vec<_>>()
    };
    assert_eq!(changes(&fixture), [""; 0], "issuing itself changes nothing");
    let note = |day: &str| SituationNoteInput {
        day: Some(day.into()),
        content: "Ý kiến".into(),
        ..Default::default()
    };
    fixture.on((2017, 8, 2), Op::Add, |tx| situation::save(tx, &note("02/08/2017"))).expect("an August note");
    assert_eq!(changes(&fixture), [""; 0], "August's note is not July's");
    let late = fixture
        .on((2017, 8, 2), Op::Add, |tx| situation::save(tx, &note("30/07/2017")))
        .expect("a July note");
    assert_eq!(changes(&fixture), ["situation_note"], "a note of July is flagged");
    fixture.office.undo_last(&at(2017, 8, 2)).expect("it is undone");
    assert!(situation::get(&fixture.office.view(), &late).is_err(), "the note is gone");
    assert_eq!(changes(&fixture), [""; 0], "what was undone is no change");

    let task = |finished: Option<&str>, title: &str| {
        TaskSeed(json!({
            "id": "task-1", "title": title, "scope": "common", "lead": OrganisationId::new("front"), "subcommittee": null,
            "task_group": null, "responsible": null, "assigned_on": "2017-06-03", "start_on": null, "due_on": "2017-07-20",
            "timing": "dated", "breakthrough": false, "product": "", "result": "", "finished_on": finished,
            "confirmed_on": null, "cancelled_on": null, "cancel_reason": "", "note": "", "deleted_at": null
        }))
    };
    let mut put = |finished, title| {
        fixture.on((2017, 8, 3), Op::Change, |tx| tx.put(&task(finished, title))).expect("a task");
        changes(&fixture)
    };
    assert_eq!(put(None, "Rà soát"), [""; 0], "a task of June");
    assert_eq!(put(Some("2017-08-03"), "Rà soát"), [""; 0], "finished in August");
    assert_eq!(put(Some("2017-07-30"), "Rà soát"), ["task"], "finished in July after all");
}
