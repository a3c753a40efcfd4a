//! Taking back: the newest operation, any other that nothing was built on, and what each is called.
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::Kind;
use serde_json::json;
use support::Desk;

#[test]
fn what_is_taken_back_is_called_by_its_record() {
    let mut desk = Desk::on("2017-07-20");
    let id = desk.activity("Ra quân", "18/7/2017", 100);
    let counts = json!({ "counts": [{ "measure": "attendances", "value": 120, "mark": "exact" }] });
    desk.session.change(Kind::Activity, &id, &counts).unwrap();
    assert_eq!(desk.session.undo_last().unwrap().words, "sửa hoạt động", "its counts are part of it");
    assert_eq!(desk.session.undo_last().unwrap().words, "thêm mới hoạt động", "the one before is next");
}

#[test]
fn any_operation_is_taken_back_that_no_later_one_touched() {
    let mut desk = Desk::on("2017-07-20");
    let (first, second) = (desk.activity("Một", "17/7/2017", 1), desk.activity("Hai", "18/7/2017", 2));
    let rename = |desk: &mut Desk, id: &str, name: &str| {
        desk.session.change(Kind::Activity, id, &json!({ "name": name })).unwrap().operation
    };
    let early = rename(&mut desk, &first, "Một mới");
    let middle = rename(&mut desk, &second, "Hai mới");
    let late = rename(&mut desk, &second, "Hai mới hơn");
    let name = |desk: &Desk, id: &str| desk.session.get(Kind::Activity, id).unwrap()["name"].clone();

    let undone = desk.session.undo(early).unwrap();
    assert_eq!(
        (undone.undone, undone.words.as_str()),
        (early, "sửa hoạt động"),
        "an older one, by its number"
    );
    assert_eq!(name(&desk, &first), "Một", "its record is as it was");
    assert_eq!(name(&desk, &second), "Hai mới hơn", "what came later on another record stands");

    let refused = desk.session.undo(middle).unwrap_err();
    assert_eq!(refused.code, "E_CANNOT_UNDO", "a later operation built on it");
    assert!(refused.message.contains("sau đó đã có việc"), "the obstacle is named: {}", refused.message);
    desk.session.undo(late).unwrap();
    desk.session.undo(middle).unwrap();
    assert_eq!(name(&desk, &second), "Hai", "newest first, both are taken back");
    assert_eq!(desk.session.undo(middle).unwrap_err().code, "E_CANNOT_UNDO", "once only");
    assert_eq!(desk.session.undo(9_999).unwrap_err().code, "E_NOT_FOUND", "no such operation");
}
