//! Minutes from the records of a meeting to the paper, draft, signed and set right.
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{Action, Kind, PaperFormat};
use serde_json::json;
use support::Desk;

fn meeting(desk: &mut Desk) -> String {
    let kind = desk.session.list(Kind::MeetingKind, &Default::default()).unwrap().rows[0]["id"].clone();
    let chair = desk.id_of(Kind::Person, "Người Mẫu Một");
    let input = json!({
        "kind": kind, "name": "Hội nghị giao ban", "day": "18/7/2017", "starts_at": "8:00", "venue": "Phòng họp",
        "chair": chair, "attendance": [{ "person": chair, "state": "present" }],
        "conclusions": [{ "content": "Tổng hợp số liệu" }],
    });
    desk.save(Kind::Meeting, input)
}

fn act(desk: &mut Desk, action: &str, id: &str, input: serde_json::Value) {
    desk.session.act(Action::named(Kind::Meeting, action).unwrap(), id, input).unwrap();
}

#[test]
fn minutes_are_printed_in_every_state() {
    let mut desk = Desk::on("2017-07-20");
    let id = meeting(&mut desk);
    let print = |desk: &Desk, supplement| desk.session.print_minutes(&id, supplement, PaperFormat::Pdf);
    let draft = print(&desk, None).unwrap();
    assert_eq!(draft, print(&desk, None).unwrap(), "twice the same bytes");
    let docx = desk.session.print_minutes(&id, None, PaperFormat::Docx).unwrap();
    assert!(docx.bytes.starts_with(b"PK"), "a Word file");
    assert_eq!(print(&desk, Some(1)).unwrap_err().code, "E_NOT_FOUND", "no supplement yet");

    let conclusion = desk.session.get(Kind::Meeting, &id).unwrap()["conclusions"][0]["id"].clone();
    let lead = desk.id_of(Kind::Organisation, "MTTQ");
    let sources = json!([{ "kind": "conclusion", "conclusion": conclusion }]);
    let given = json!({
        "title": "Tổng hợp số liệu", "lead": lead, "assigned_on": "18/7/2017", "due_on": "31/7/2017",
        "timing": "dated", "sources": sources,
    });
    let task = desk.save(Kind::Task, given.clone());
    if desk.session.get(Kind::Meeting, &id).unwrap()["minutes_state"] == "none" {
        act(&mut desk, "begin_minutes", &id, json!({}));
    }
    act(&mut desk, "sign", &id, json!({ "signed_on": "19/7/2017" }));
    let signed = print(&desk, None).unwrap();
    assert_ne!(signed.bytes, draft.bytes, "the mark of a draft is gone, the task is there");
    let mut other = given;
    let farmers = desk.id_of(Kind::Organisation, "Hội Nông dân");
    (other["id"], other["lead"], other["title"]) = (json!(task), farmers.into(), json!("Tổng hợp lại"));
    other["coordinating"] = json!([lead]);
    desk.save(Kind::Task, other);
    assert_eq!(print(&desk, None).unwrap(), signed, "nor is a lead or a title changed later");
    let extension = json!({ "decided_on": "20/7/2017", "new_due": "15/8/2017", "reason": "Mưa bão", "approver": "Trưởng Khối" });
    desk.session.act(Action::named(Kind::Task, "extend").unwrap(), &task, extension).unwrap();
    assert_eq!(print(&desk, None).unwrap(), signed, "a deadline put off later is not what was signed");

    act(
        &mut desk,
        "supplement",
        &id,
        json!({ "day": "20/7/2017", "content": "Có thêm đại biểu", "reason": "Ghi sót" }),
    );
    let supplement = print(&desk, Some(1)).unwrap();
    assert_eq!(supplement.day.to_string(), "2017-07-20", "a supplement bears its own day");
    assert_eq!(
        desk.session.print_minutes("x", None, PaperFormat::Pdf).unwrap_err().code,
        "E_NOT_FOUND",
        "no such meeting"
    );
}
