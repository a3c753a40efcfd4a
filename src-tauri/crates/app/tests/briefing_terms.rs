//! The date, the days and the signer of a briefing: chosen on the draft, counted until, locked, and carried on from.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{BriefingCopy, BriefingDraft, BriefingTerms, Kind, PaperFormat, Session};
use chrono::NaiveDate;
use office::briefing::BriefingState;
use office::{BriefingId, SignerId};
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

fn code<T: std::fmt::Debug>(result: app::Result<T>) -> &'static str {
    result.unwrap_err().code
}

/// Whether some sentence of the briefing tells this many attendances.
fn tells(draft: &BriefingDraft, attendances: i64) -> bool {
    let paragraphs = draft.sections.iter().flat_map(|section| &section.paragraphs);
    paragraphs.flat_map(|paragraph| &paragraph.figures).any(|figure| figure.value == attendances)
}

/// An office on 20 July, with the draft begun that day.
fn begun() -> (Desk, BriefingId) {
    let mut desk = Desk::on("2017-07-20");
    desk.activity("Ngày chủ nhật xanh", "15/7/2017", 170);
    let draft = desk.session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap();
    assert_eq!(draft.briefing.document_date, day("2017-07-20"), "dated the day it was begun");
    assert_eq!(draft.warnings.falls_short, None, "and whole as of that day");
    (desk, draft.briefing.id)
}

fn deputy(desk: &mut Desk) -> SignerId {
    let person = desk.save(Kind::Person, json!({ "full_name": "Người Mẫu Hai" }));
    let signer = json!({ "authority": "K/T TRƯỞNG KHỐI", "title": "PHÓ TRƯỞNG KHỐI", "person": person });
    SignerId::new(desk.save(Kind::Signer, signer))
}

#[test]
fn a_deputy_chosen_on_the_draft_stands_on_the_copy_that_is_signed_and_issued() {
    let (mut desk, id) = begun();
    let deputy = deputy(&mut desk);
    let session = &mut desk.session;
    let signing = |session: &Session| session.briefing_render(&id, BriefingCopy::Signing).unwrap().bytes;
    let heads = signing(session);
    let details = json!({ "document_date": "20/7/2017", "signer": deputy });
    let revised = session.briefing_revise(&id, &input(details.clone())).unwrap();
    assert_eq!(revised.briefing.signer_name.as_deref(), Some("Người Mẫu Hai"), "the deputy is to sign");
    assert_ne!(signing(session), heads, "whose name is on the copy before it is printed");
    let printed = session.briefing_print_signing(&id).unwrap().pdf;
    assert_eq!(code(session.briefing_revise(&id, &input(details))), "E_WRONG_STATE", "the copy bears it now");
    let other = BriefingTerms { signer: Some(deputy), ..BriefingTerms::USUAL };
    assert_eq!(code(session.briefing_open("2017-07", &other)), "E_WRONG_STATE", "by whatever door");
    assert_eq!(
        code(session.print_briefing("2017-07", &other, PaperFormat::Pdf)),
        "E_WRONG_STATE",
        "or other"
    );
    session.briefing_sign(&id, &input(json!({ "signed_on": "20/7/2017" }))).unwrap();
    assert_eq!(signing(session), printed, "signing changes nothing on the paper");
    let issue = input(json!({ "numbering": { "mode": "next" }, "issued_on": "20/7/2017" }));
    let issued = session.briefing_issue(&id, &issue).unwrap();
    assert_eq!(issued.briefing.signer_name.as_deref(), Some("Người Mẫu Hai"), "issued over the same name");
    let register = session.list(Kind::Directive, &Default::default()).unwrap().rows;
    assert!(register.iter().any(|row| row["symbol"] == issued.briefing.symbol.as_str()), "and registered");
}

#[test]
fn drafting_anew_counts_what_came_since_and_a_draft_left_behind_says_so() {
    let (desk, id) = begun();
    let mut desk = desk.again_on("2017-07-28");
    desk.activity("Tập huấn", "25/7/2017", 60);
    let left = desk.session.briefing_get(&id).unwrap();
    assert_eq!(left.warnings.falls_short, Some(day("2017-07-20")), "the days since are not counted");
    assert!(tells(&left, 170), "nor what was done on them");
    let usual = &BriefingTerms::USUAL;
    let told = |session: &Session| session.briefing_falls_short("2017-07", usual).unwrap();
    assert_eq!(told(&desk.session), Some(day("2017-07-20")), "the same for who prints it in one call");
    let anew = desk.session.briefing_open("2017-07", usual).unwrap();
    assert_eq!(anew.briefing.document_date, day("2017-07-28"), "drafted anew, it is of today");
    assert!(tells(&anew, 230), "and counts all there is");
    assert_eq!((anew.warnings.falls_short, told(&desk.session)), (None, None), "with nothing left to say");
    let mut desk = desk.again_on("2017-08-05");
    let anew = desk.session.briefing_open("2017-07", usual).unwrap();
    assert_eq!(anew.briefing.document_date, day("2017-07-31"), "a period that is over ends on its last day");
    desk.session.briefing_open("2017-07", &dated("2017-08-04")).unwrap();
    let anew = desk.session.briefing_open("2017-07", usual).unwrap();
    assert_eq!(anew.briefing.document_date, day("2017-08-04"), "a later date that was chosen stays");
}

#[test]
fn what_an_early_briefing_did_not_count_is_open_and_the_next_one_tells_of_it() {
    let (desk, id) = begun();
    let mut desk = desk.again_on("2017-07-31");
    desk.activity("Tập huấn", "25/7/2017", 60);
    desk.session.issue_briefing("2017-07", &BriefingTerms::USUAL).unwrap();
    let issued = desk.session.briefing_get(&id).unwrap();
    assert_eq!(issued.briefing.state, BriefingState::Issued, "as the stored draft is dated");
    assert_eq!(issued.briefing.to_day, day("2017-07-20"), "it keeps the days it counted");
    assert_eq!(issued.warnings.changed_since, [], "and what came after them is no change of it");
    let kind = desk.session.list(Kind::ActivityKind, &Default::default()).unwrap().rows[0]["id"].clone();
    let lead = desk.id_of(Kind::Organisation, "MTTQ");
    let late =
        json!({ "kind": kind, "name": "Muộn", "from_day": "20/7/2017", "day": "20/7/2017", "lead": lead });
    assert_eq!(code(desk.session.save(Kind::Activity, late)), "E_PERIOD_CLOSED", "counted days are locked");
    desk.activity("Nói chuyện thời sự", "29/7/2017", 40);
    let mut desk = desk.again_on("2017-08-31");
    desk.activity("Mít tinh", "19/8/2017", 500);
    let august = desk.session.briefing_open("2017-08", &BriefingTerms::USUAL).unwrap();
    assert_eq!(august.briefing.from_day, day("2017-07-21"), "August begins where July's briefing ended");
    assert!(tells(&august, 600), "and tells of the days between");
    let usual = &BriefingTerms::USUAL;
    desk.session.briefing_remove(&august.briefing.id).unwrap();
    let fresh = desk.session.print_briefing("2017-08", usual, PaperFormat::Docx).unwrap();
    let whole = BriefingTerms { from_day: Some(day("2017-08-01")), ..BriefingTerms::USUAL };
    let other = desk.session.print_briefing("2017-08", &whole, PaperFormat::Docx).unwrap();
    assert_ne!(fresh, other, "printed in one call it has the same days, unless others are asked for");
}

#[test]
fn a_briefing_has_days_of_its_own_when_it_is_begun_with_them() {
    let mut desk = Desk::on("2017-07-31");
    desk.activity("Tập huấn", "25/6/2017", 60);
    desk.activity("Ngày chủ nhật xanh", "15/7/2017", 170);
    let own = |from: &str, to: &str| BriefingTerms {
        from_day: Some(day(from)),
        to_day: Some(day(to)),
        ..BriefingTerms::USUAL
    };
    let session = &mut desk.session;
    let backward = own("2017-07-20", "2017-07-01");
    assert_eq!(
        code(session.briefing_open("2017-07", &backward)),
        "E_FIELD",
        "the last day is after the first"
    );
    assert_eq!(
        code(session.print_briefing("2017-07", &backward, PaperFormat::Pdf)),
        "E_FIELD",
        "in one call too"
    );
    let draft = session.briefing_open("2017-07", &own("2017-06-21", "2017-07-20")).unwrap();
    let days = (draft.briefing.from_day, draft.briefing.to_day);
    assert_eq!(days, (day("2017-06-21"), day("2017-07-20")), "as asked for");
    assert!(tells(&draft, 230), "and it counts within them");
    let again = session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap();
    assert_eq!((again.briefing.from_day, again.briefing.to_day), days, "they stay when it is drafted anew");
    let other = session.briefing_open("2017-07", &own("2017-07-01", "2017-07-31")).unwrap();
    assert!(tells(&other, 170), "and others may be asked for");
}

/// Signs and issues a printed copy; returns the paper.
fn issue(session: &mut Session, id: &BriefingId) -> Vec<u8> {
    session.briefing_sign(id, &input(json!({ "signed_on": "20/7/2017" }))).unwrap();
    let issue = input(json!({ "numbering": { "mode": "next" }, "issued_on": "20/7/2017" }));
    session.briefing_issue(id, &issue).unwrap();
    session.briefing_pdf(id).unwrap()
}

#[test]
fn what_was_printed_for_signature_is_issued_whatever_the_office_is_called_since() {
    let (mut desk, id) = begun();
    let printed = desk.session.briefing_print_signing(&id).unwrap().pdf;
    let mut untouched = desk.copied_on("2017-07-20");
    let mut profile = desk.session.list(Kind::Profile, &Default::default()).unwrap().rows[0].clone();
    let of = profile.as_object_mut().unwrap();
    of.retain(|_, value| !value.is_null());
    for (field, words) in [
        ("superior_lines", "THÀNH ỦY KHÁC"),
        ("agency_lines", "KHỐI KHÁC"),
        ("name", "Cơ quan Khối Khác"),
        ("recipients", "- Lưu"),
        ("symbol_suffix", "KHAC"),
    ] {
        assert!(of.insert(field.to_owned(), words.into()).is_some(), "{field} is a field of the profile");
    }
    desk.save(Kind::Profile, profile);
    let signer = desk.session.list(Kind::Signer, &Default::default()).unwrap().rows[0].clone();
    let renamed = json!({ "id": signer["id"], "person": signer["person"], "title": "QUYỀN TRƯỞNG KHỐI" });
    desk.save(Kind::Signer, renamed);
    let session = &mut desk.session;
    let again = session.briefing_render(&id, BriefingCopy::Signing).unwrap().bytes;
    assert_eq!(again, printed, "the copy that lies on the head's desk is the copy on record");
    let issued = issue(session, &id);
    assert_eq!(issued, issue(&mut untouched.session, &id), "and becomes the paper it would have been");
    let register = session.list(Kind::Directive, &Default::default()).unwrap().rows;
    let line = register.iter().find(|row| row["symbol"] == "12-BC/CQK");
    assert!(line.is_some(), "registered under the symbol that stands on it: {register:?}");
    assert_eq!(line.unwrap()["issuer"], "Cơ quan Khối huyện Mẫu", "by the office that issued it");
}
