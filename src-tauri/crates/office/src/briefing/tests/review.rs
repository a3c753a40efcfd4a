use super::super::*;
use super::{draft, issued, office, read, sign};
use crate::directive::NumberMode;
use crate::testing::{Fixture, at, broken};
use crate::{BriefingId, Error, Op};

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
