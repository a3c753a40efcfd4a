//! A leader's approval between the draft of a briefing and its issue.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{
    Approval, Argon2Cost, BriefingDraft, BriefingStep, BriefingTerms, FirstUnlock, IssueRule, Role, Secret,
    Session, SystemHost, TypedTwice, unlock, unlock_first,
};
use office::BriefingId;
use serde_json::{Value, json};
use std::path::Path;
use support::{Desk, PASSPHRASE};
use tempfile::TempDir;

const GIVEN: &str = "mat khau dung tam";
const LEADERS: &str = "duong ve lang que";

fn twice(typed: &str) -> TypedTwice {
    TypedTwice { first: typed.into(), again: typed.into() }
}

fn host() -> Box<SystemHost> {
    Box::new(SystemHost { today: "2017-07-31".parse().ok() })
}

fn enter(folder: &TempDir, passphrase: &str) -> Session {
    unlock(folder.path(), &Secret::Passphrase(passphrase.into()), None, host()).unwrap()
}

fn first(folder: &Path) {
    let (given, own) = (GIVEN.to_owned().into(), twice(LEADERS));
    let asked = FirstUnlock { dir: folder, account: None, given: &given, own: &own, cost: Argon2Cost::LEAST };
    unlock_first(&asked, host()).unwrap().lock().unwrap();
}

/// An office that wants approvals, with a leader and the draft of July.
fn office() -> (TempDir, BriefingId) {
    let mut desk = Desk::on("2017-07-31");
    desk.activity("Ngày chủ nhật xanh", "15/7/2017", 170);
    desk.session.add_account("Trưởng khối", Role::Leader, &twice(GIVEN), Argon2Cost::LEAST).unwrap();
    desk.session.set_briefing_issue_rule(IssueRule::Approved).unwrap();
    let id = desk.session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap().briefing.id;
    let folder = desk.locked();
    first(folder.path());
    (folder, id)
}

/// What one of the two does on their own.
fn by<T>(folder: &TempDir, passphrase: &str, work: impl FnOnce(&mut Session) -> T) -> T {
    let mut session = enter(folder, passphrase);
    let done = work(&mut session);
    session.lock().unwrap();
    done
}

fn code<T>(result: app::Result<T>) -> &'static str {
    result.map_or_else(|failure| failure.code, |_| "done")
}

fn may(draft: &BriefingDraft, step: BriefingStep) -> bool {
    draft.can.contains(&step)
}

fn input<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

#[test]
fn the_steps_follow_the_approval() {
    let (folder, id) = office();
    by(&folder, PASSPHRASE, |session| {
        let draft = session.briefing_get(&id).unwrap();
        assert_eq!(draft.review.approval, Some(Approval::Waiting), "a draft waits for the leader");
        assert!(!may(&draft, BriefingStep::Approve), "whom nobody stands in for");
        session.briefing_print_signing(&id).unwrap();
        let signed = session.briefing_sign(&id, &input(json!({ "signed_on": "31/7/2017" }))).unwrap();
        assert!(!may(&signed, BriefingStep::Issue), "a signature alone does not lead on");
        assert_eq!(code(session.briefing_approve(&id, "")), "E_NOT_PERMITTED", "nor does the administrator");
        let issue = input(json!({ "numbering": { "mode": "next" }, "issued_on": "31/7/2017" }));
        assert_eq!(code(session.briefing_issue(&id, &issue)), "E_NOT_APPROVED", "whatever is asked for");
    });
    by(&folder, LEADERS, |session| {
        let seen = session.briefing_get(&id).unwrap();
        let steps = [BriefingStep::Comment, BriefingStep::Approve, BriefingStep::SendBack];
        assert_eq!(seen.can, steps, "what is the leader's to do");
        assert_eq!(
            code(session.set_briefing_issue_rule(IssueRule::Signed)),
            "E_NOT_PERMITTED",
            "the rule stays"
        );
        assert_eq!(code(session.briefing_send_back(&id, "")), "E_FIELD", "why is said");
        let approved = session.briefing_approve(&id, "Đồng ý").unwrap();
        assert_eq!(approved.review.approval, Some(Approval::Approved), "the signing copy as it is");
        assert_eq!(approved.review.said[0].account, "Trưởng khối", "by name");
        assert!(!may(&approved, BriefingStep::Approve), "once is enough");
        assert!(may(&approved, BriefingStep::SendBack), "and can be thought better of");
    });
    by(&folder, PASSPHRASE, |session| {
        assert!(may(&session.briefing_get(&id).unwrap(), BriefingStep::Issue), "then it leads on");
        let issue = input(json!({ "numbering": { "mode": "next" }, "issued_on": "31/7/2017" }));
        let issued = session.briefing_issue(&id, &issue).unwrap();
        assert_eq!(issued.review.approval, None, "nothing waits any more");
        assert_eq!(code(session.undo_last()), "E_CANNOT_UNDO", "and nothing is unsaid");
    });
}

#[test]
fn a_change_takes_the_approval_away_and_the_same_words_have_it() {
    let (folder, id) = office();
    by(&folder, LEADERS, |session| session.briefing_approve(&id, "").map(drop).unwrap());
    by(&folder, PASSPHRASE, |session| {
        let standing = |session: &Session| session.briefing_get(&id).unwrap().review.approval.unwrap();
        let draft = session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap();
        assert_eq!(draft.review.approval, Some(Approval::Approved), "drafting the same again is no change");
        let written = &draft.sections.iter().flat_map(|section| &section.paragraphs).next().unwrap().anchor;
        session.briefing_edit(&id, written, "Lời của văn thư.").unwrap();
        assert_eq!(standing(session), Approval::Changed, "other words");
        session.briefing_revert(&id, written).unwrap();
        assert_eq!(standing(session), Approval::Approved, "the very words that were approved");
        assert_eq!(
            code(session.issue_briefing("2017-07", &BriefingTerms::USUAL)),
            "done",
            "and it is issued in one go"
        );
    });
}
