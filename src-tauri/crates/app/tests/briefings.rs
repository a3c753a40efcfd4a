//! A briefing from first draft to issued paper, as a host drives it.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{
    BriefingCopy, BriefingDraft, BriefingStep, BriefingTerms, DraftFigure, Kind, PaperFormat, Session,
};
use chrono::NaiveDate;
use office::BriefingId;
use office::briefing::{BriefingState, SupersedesBy};
use serde_json::{Value, json};
use support::Desk;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn dated(date: &str) -> BriefingTerms {
    BriefingTerms { document_date: Some(day(date)), ..BriefingTerms::USUAL }
}

fn input<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// An office with some work of July 2017, on the day it is reported.
fn desk() -> Desk {
    let mut desk = Desk::on("2017-07-31");
    desk.activity("Ngày chủ nhật xanh", "15/7/2017", 170);
    desk.activity("Tập huấn", "20/7/2017", 60);
    desk
}

fn figure(draft: &BriefingDraft, value: i64) -> &DraftFigure {
    let paragraphs = draft.sections.iter().flat_map(|section| &section.paragraphs);
    let mut figures = paragraphs.flat_map(|paragraph| &paragraph.figures);
    figures.find(|figure| figure.value == value).unwrap()
}

fn text_of<'d>(draft: &'d BriefingDraft, anchor: &str) -> &'d str {
    let mut paragraphs = draft.sections.iter().flat_map(|section| &section.paragraphs);
    &paragraphs.find(|paragraph| paragraph.anchor == anchor).unwrap().text
}

/// A paragraph kept for the clerk's own words.
fn empty_paragraph(draft: &BriefingDraft) -> String {
    let mut paragraphs = draft.sections.iter().flat_map(|section| &section.paragraphs);
    paragraphs.find(|paragraph| paragraph.drafted.is_empty()).unwrap().anchor.clone()
}

fn code<T: std::fmt::Debug>(result: app::Result<T>) -> &'static str {
    result.unwrap_err().code
}

fn sign(session: &mut Session, id: &BriefingId) {
    session.briefing_print_signing(id).unwrap();
    session.briefing_sign(id, &input(json!({ "signed_on": "31/7/2017" }))).unwrap();
}

fn issue(session: &mut Session, id: &BriefingId, on: &str) -> BriefingDraft {
    let issue = input(json!({ "numbering": { "mode": "next" }, "issued_on": on }));
    session.briefing_issue(id, &issue).unwrap()
}

#[test]
fn a_briefing_goes_from_draft_to_issued_and_is_frozen() {
    let mut desk = desk();
    let session = &mut desk.session;
    let opened = session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap();
    let id = opened.briefing.id.clone();
    assert_eq!(opened.briefing.document_date, day("2017-07-31"), "dated the period's last day");
    assert_eq!(
        opened.can,
        [
            BriefingStep::Edit,
            BriefingStep::Revise,
            BriefingStep::PrintDraft,
            BriefingStep::PrintSigning,
            BriefingStep::Remove,
            BriefingStep::Comment,
        ],
        "what may be done to a draft"
    );

    let written = empty_paragraph(&opened);
    let edited = session.briefing_edit(&id, &written, "Còn chậm ở một số thôn.").unwrap();
    assert_eq!(text_of(&edited, &written), "Còn chậm ở một số thôn.", "the clerk's words stand");
    let total = figure(&edited, 230).clone();
    let typed =
        json!({ "figure": total.key, "drafted": 230, "value": 250, "mark": "about", "reason": "Xã bổ sung" });
    let edited = session.briefing_override(&id, &input(typed)).unwrap();
    let overridden = figure(&edited, 250).overridden.clone().unwrap();
    assert_eq!((overridden.drafted, overridden.reason.as_str()), (230, "Xã bổ sung"), "both are kept");

    let first = session.briefing_print_draft(&id).unwrap();
    assert_eq!(first.draft.briefing.draft_number, 2, "the next draft is the second");
    assert!(first.pdf.starts_with(b"%PDF"), "a PDF is printed");
    sign(session, &id);
    assert_eq!(code(session.briefing_edit(&id, &written, "Khác")), "E_WRONG_STATE", "signed words stay");
    let issued = issue(session, &id, "31/7/2017");
    assert_eq!((issued.number, issued.briefing.symbol.as_str()), (Some(12), "12-BC/CQK"), "its number");
    assert_eq!(issued.can, [BriefingStep::Withdraw, BriefingStep::Supersede], "what is left to do");
    assert_eq!(text_of(&issued, &written), "Còn chậm ở một số thôn.", "the signed words were issued");
    assert_eq!(figure(&issued, 250).overridden.as_ref().unwrap().drafted, 230, "and the signed figures");

    let paper = session.briefing_pdf(&id).unwrap();
    let digest = blake3::hash(&paper).to_hex().to_string();
    assert_eq!(issued.briefing.paper_digest, Some(digest), "the paper kept is the paper named");
    assert_eq!(
        session.print_briefing("2017-07", &BriefingTerms::USUAL, PaperFormat::Pdf).unwrap(),
        paper,
        "byte for byte"
    );
    for refused in [
        code(session.briefing_edit(&id, &written, "Khác")),
        code(session.briefing_back_to_draft(&id)),
        code(session.briefing_print_signing(&id)),
        code(session.issue_briefing("2017-07", &BriefingTerms::USUAL)),
    ] {
        assert_eq!(refused, "E_FROZEN", "an issued briefing is frozen");
    }
}

#[test]
fn what_changes_after_the_issue_is_flagged_and_not_added() {
    let mut desk = desk();
    let paper = desk.session.issue_briefing("2017-07", &BriefingTerms::USUAL).unwrap();
    let id = desk.session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap().briefing.id;
    let mut desk = desk.again_on("2017-08-02");
    desk.session.reopen_period("2017-07", "Xã gửi bổ sung").unwrap();
    let late = desk.activity("Gửi muộn", "25/7/2017", 500);
    let shown = desk.session.briefing_get(&id).unwrap();
    let changed: Vec<_> = shown.warnings.changed_since.iter().map(|change| change.id.as_str()).collect();
    assert_eq!(changed, [late.as_str()], "the late activity is shown beside the paper");
    assert_eq!(desk.session.briefing_pdf(&id).unwrap(), paper, "and the paper is what it was");

    let new = desk.session.briefing_supersede(&id, SupersedesBy::Corrects, day("2017-08-02")).unwrap();
    assert_eq!(figure(&new, 730).value, 730, "the correction counts what came late");
    let new = new.briefing;
    assert_eq!((new.state, new.supersedes), (BriefingState::Draft, Some(id.clone())), "a draft of its own");
    let old = desk.session.briefing_get(&id).unwrap();
    assert_eq!(old.briefing.superseded_by, Some(new.id.clone()), "the old one names it");
    assert_eq!(old.can, [BriefingStep::Withdraw], "and is set right once");
    sign(&mut desk.session, &new.id);
    let issued = issue(&mut desk.session, &new.id, "2/8/2017");
    assert_eq!(issued.briefing.symbol, "13-BC/CQK", "the correction takes the next number");
    let withdrawal = input(json!({ "withdrawn_on": "2/8/2017", "reason": "Sai kỳ" }));
    let withdrawn = desk.session.briefing_withdraw(&new.id, &withdrawal).unwrap();
    assert_eq!(withdrawn.briefing.state, BriefingState::Withdrawn, "it may be withdrawn");
    assert!(!desk.session.briefing_pdf(&new.id).unwrap().is_empty(), "its paper stays on record");
}

#[test]
fn edits_stay_while_their_place_does_and_are_named_when_it_goes() {
    let mut desk = desk();
    let opened = desk.session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap();
    let id = opened.briefing.id.clone();
    let paragraphs = opened.sections.iter().flat_map(|section| &section.paragraphs);
    let bound: Vec<_> = paragraphs.filter(|paragraph| !paragraph.figures.is_empty()).cloned().collect();
    let written = empty_paragraph(&opened);
    desk.session.briefing_edit(&id, &written, "Lời của văn thư.").unwrap();
    for paragraph in &bound {
        desk.session.briefing_edit(&id, &paragraph.anchor, "Viết lại.").unwrap();
    }
    desk.activity("Ngày chủ nhật xanh", "22/7/2017", 30);
    let shown = desk.session.briefing_get(&id).unwrap();
    assert!(!shown.warnings.outdated_edits.is_empty(), "the records moved on under the clerk's words");
    for row in desk.session.list(Kind::Activity, &Default::default()).unwrap().rows {
        desk.session.remove(Kind::Activity, row["id"].as_str().unwrap()).unwrap();
    }
    let again = desk.session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap();
    assert_eq!(again.briefing.id, id, "a period has one briefing");
    assert_eq!(text_of(&again, &written), "Lời của văn thư.", "what has a place stays");
    let lost = &again.warnings.lost_edits;
    assert!(lost.iter().any(|lost| lost.text == "Viết lại."), "what lost its place is named: {lost:?}");
    let reverted = desk.session.briefing_revert(&id, &written).unwrap();
    assert_eq!(text_of(&reverted, &written), "", "a reverted paragraph is as it was drafted");
}

#[test]
fn a_figure_cleared_is_the_drafted_one_again() {
    let mut desk = desk();
    let session = &mut desk.session;
    let opened = session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap();
    let (id, total) = (opened.briefing.id.clone(), figure(&opened, 230).key.clone());
    let silent = json!({ "figure": total, "drafted": 230, "value": 250, "mark": "exact", "reason": "" });
    assert_eq!(code(session.briefing_override(&id, &input(silent))), "E_FIELD", "an override says why");
    let typed =
        json!({ "figure": total, "drafted": 230, "value": "250", "mark": "exact", "reason": "Bổ sung" });
    session.briefing_override(&id, &input(typed)).unwrap();
    let cleared = session.briefing_clear_override(&id, &total).unwrap();
    assert_eq!(figure(&cleared, 230).overridden, None, "the records speak again");
}

#[test]
fn a_draft_goes_to_the_trash_and_comes_back_with_its_words() {
    let mut desk = desk();
    let session = &mut desk.session;
    let opened = session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap();
    let (id, written) = (opened.briefing.id.clone(), empty_paragraph(&opened));
    session.briefing_edit(&id, &written, "Lời thêm.").unwrap();
    let total = |session: &Session| session.briefing_list(&Default::default()).unwrap().total;
    session.briefing_remove(&id).unwrap();
    assert_eq!((total(session), code(session.briefing_get(&id))), (0, "E_NOT_FOUND"), "it is gone");
    session.undo_last().unwrap();
    assert_eq!(
        text_of(&session.briefing_get(&id).unwrap(), &written),
        "Lời thêm.",
        "and back, words and all"
    );
    sign(session, &id);
    assert_eq!(code(session.briefing_remove(&id)), "E_WRONG_STATE", "a signed one stays");
}

#[test]
fn the_same_records_and_date_give_the_same_bytes() {
    let mut desk = desk();
    let id = desk.session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap().briefing.id;
    let render = |session: &Session, copy| session.briefing_render(&id, copy).unwrap();
    for copy in [BriefingCopy::Draft, BriefingCopy::Signing] {
        let first = render(&desk.session, copy);
        assert_eq!(first, render(&desk.session, copy), "{copy:?} twice");
        assert!(first.anchors.iter().all(|place| place.page >= 1), "paragraphs are found on their pages");
        assert!(!first.anchors.is_empty(), "and there are some");
    }
    let docx = desk.session.briefing_docx(&id).unwrap();
    assert_eq!(docx, desk.session.briefing_docx(&id).unwrap(), "the Word copy too");
    assert_eq!(code(desk.session.briefing_render(&id, BriefingCopy::Issued)), "E_NOT_FOUND", "not issued");
    let signing = render(&desk.session, BriefingCopy::Signing).bytes;
    let printed = desk.session.briefing_print_signing(&id).unwrap().pdf;
    assert_eq!(printed, signing, "the copy printed is the copy that was looked at");
    let back = desk.session.briefing_back_to_draft(&id).unwrap();
    assert_eq!(back.briefing.state, BriefingState::Draft, "and it may be taken back");
}

#[test]
fn printing_in_one_call_stores_nothing() {
    let mut desk = desk();
    let before = desk.session.recent(1).unwrap()[0].operation;
    let print = |session: &Session, period: &str, date: Option<&str>| {
        session.print_briefing(period, &date.map(dated).unwrap_or_default(), PaperFormat::Pdf)
    };
    let pdf = print(&desk.session, "2017-07", None).unwrap();
    assert_eq!(pdf, print(&desk.session, "2017-07", None).unwrap(), "twice the same");
    assert_ne!(pdf, print(&desk.session, "2017-07", Some("2017-08-05")).unwrap(), "the date is on the paper");
    for period in ["2017-Q3", "2017-H1", "2017-M9", "2017"] {
        assert!(print(&desk.session, period, None).unwrap().starts_with(b"%PDF"), "{period} is printed");
    }
    let docx = desk.session.print_briefing("2017-07", &BriefingTerms::USUAL, PaperFormat::Docx).unwrap();
    assert!(docx.starts_with(b"PK"), "a Word file is printed");
    assert_eq!(code(print(&desk.session, "2017-13", None)), "E_NOT_A_PERIOD", "not a period");
    assert_eq!(desk.session.recent(1).unwrap()[0].operation, before, "history has nothing new");
    assert_eq!(
        desk.session.briefing_list(&Default::default()).unwrap().total,
        0,
        "and no briefing is stored"
    );

    let opened = desk.session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap();
    desk.session.briefing_edit(&opened.briefing.id, &empty_paragraph(&opened), "Lời thêm.").unwrap();
    assert_ne!(print(&desk.session, "2017-07", None).unwrap(), pdf, "a stored draft lends its edits");
}

#[test]
fn a_past_month_is_dated_its_last_day() {
    let desk = desk().again_on("2017-09-10");
    let mut session = desk.session;
    assert_eq!(
        session.print_briefing("2017-07", &BriefingTerms::USUAL, PaperFormat::Pdf).unwrap(),
        session.print_briefing("2017-07", &dated("2017-07-31"), PaperFormat::Pdf).unwrap(),
        "July printed in September bears 31 July"
    );
    let opened = session.briefing_open("2017-09", &BriefingTerms::USUAL).unwrap();
    assert_eq!(opened.briefing.document_date, day("2017-09-10"), "a month under way bears today");
    let dated = session.briefing_open("2017-09", &dated("2017-09-30")).unwrap();
    assert_eq!(dated.briefing.document_date, day("2017-09-30"), "or the date asked for");
}

#[test]
fn a_table_is_left_out_and_brought_back() {
    let mut desk = desk();
    let opened = desk.session.briefing_open("2017-Q3", &BriefingTerms::USUAL).unwrap();
    let tables = |draft: &BriefingDraft| {
        let tables = draft.sections.iter().flat_map(|section| &section.tables);
        tables.map(|table| (table.anchor.clone(), table.omitted)).collect::<Vec<_>>()
    };
    let drawn = tables(&opened);
    assert!(!drawn.is_empty(), "a quarter has tables");
    for (anchor, omitted) in drawn {
        assert!(!omitted, "{anchor} is drawn at first");
        let without = desk.session.briefing_edit(&opened.briefing.id, &anchor, "").unwrap();
        assert!(tables(&without).contains(&(anchor.clone(), true)), "{anchor} is left out");
        let with = desk.session.briefing_revert(&opened.briefing.id, &anchor).unwrap();
        assert!(tables(&with).contains(&(anchor.clone(), false)), "{anchor} is back");
    }
}
