//! Bad input: refused with the field named in words, an exit code for its class, and nothing stored.

mod catalogues;
mod figures;
mod work;

use serde_json::{Value, json};
use tests::desk::Desk;

const BAD_INPUT: i32 = 3;
const NOT_ALLOWED: i32 = 9;

/// A change to a good record that makes it bad, and what the clerk must be told.
struct Case {
    why: &'static str,
    change: Value,
    told: &'static str,
}

fn case(why: &'static str, change: Value, told: &'static str) -> Case {
    Case { why, change, told }
}

#[test]
fn letters_are_refused() {
    let desk = Desk::new();
    let office = desk.id_of("organisation", "Cơ quan Khối");
    let own_helper = json!([{
        "author": "Trưởng Khối", "day": "3/7/2017", "words": "Chuyển xử lý", "lead": office, "coordinating": [office],
    }]);
    let cases = [
        case("no book", json!({ "book": null }), "Sổ văn bản: chưa nhập"),
        case("no day", json!({ "day": null }), "Ngày: chưa nhập"),
        case("no issuer", json!({ "issuer": "  " }), "Cơ quan ban hành: chưa nhập"),
        case("no abstract", json!({ "abstract": "" }), "Trích yếu: chưa nhập"),
        case("no such day", json!({ "document_date": "31/02/2017" }), "Ngày văn bản: không có ngày này"),
        case(
            "a year of two digits",
            json!({ "day": "3/7/17" }),
            "Ngày: năm mới có hai chữ số, có phải 03/07/2017",
        ),
        case("no date at all", json!({ "deadline": "mai" }), "Hạn xử lý: chưa đúng dạng ngày"),
        case("a foreign number", json!({ "pages": "1,234.5" }), "Số trang: viết theo lối nước ngoài"),
        case("half a page", json!({ "pages": "1.234,5" }), "Số trang: phải là số nguyên"),
        case("less than nothing", json!({ "copies": -3 }), "Số bản: không được là số âm"),
        case("words for a number", json!({ "copies": "ba" }), "Số bản: chưa phải số"),
        case("a lead that helps itself", json!({ "routings": own_helper }), "đã là đơn vị chủ trì"),
        case("an emoji", json!({ "symbol": "12-CV😀" }), "Số, ký hiệu: có ký tự “😀”"),
        case(
            "a control character",
            json!({ "issuer": "Huyện\u{7}ủy" }),
            "Cơ quan ban hành: có ký tự điều khiển",
        ),
        case(
            "a novel",
            json!({ "abstract": "ă".repeat(10_001) }),
            "Trích yếu: dài quá, nhiều nhất 10.000 ký tự",
        ),
        case("a long line", json!({ "issuer": "ă".repeat(10_001) }), "Cơ quan ban hành: dài quá"),
        case(
            "a book that is not there",
            json!({ "book": "no-such-book" }),
            "Sổ văn bản: không còn trong danh mục",
        ),
    ];
    check(&desk, "directive", &desk.letter(), "E_FIELD", &cases);
}

#[test]
fn activities_are_refused() {
    let desk = Desk::new();
    let office = desk.id_of("organisation", "Cơ quan Khối");
    let counts = |measure: &str, value: Value| json!({ "counts": [{ "measure": "attendances", "value": 40 }, { "measure": measure, "value": value }] });
    let cases = [
        case("no name", json!({ "name": "" }), "Tên: chưa nhập"),
        case("no lead", json!({ "lead": null }), "Đơn vị chủ trì: chưa nhập"),
        case("no such day", json!({ "day": "29/02/2017" }), "Ngày: không có ngày này"),
        case("an end before its beginning", json!({ "day": "2/7/2017" }), "không được sớm hơn mục “Từ ngày”"),
        case("a lead that helps itself", json!({ "coordinating": [office] }), "đã là đơn vị chủ trì"),
        case(
            "more women than attendances",
            counts("women", json!("41")),
            "không được lớn hơn mục “Lượt người”",
        ),
        case(
            "more minority than attendances",
            counts("minority", json!(41)),
            "không được lớn hơn mục “Lượt người”",
        ),
        case("less than nothing", counts("women", json!("-1")), "dòng 2: giá trị: không được là số âm"),
        case("half a woman", counts("women", json!(1.5)), "dòng 2: giá trị: phải là số nguyên"),
        case("a foreign number", counts("people", json!("1,234.5")), "viết theo lối nước ngoài"),
        case("one count twice", counts("attendances", json!(40)), "đã có ở dòng khác"),
        case("villages without a list", json!({ "reach": "villages" }), "Địa bàn: chưa nhập"),
    ];
    check(&desk, "activity", &desk.activity(), "E_FIELD", &cases);
}

#[test]
fn what_is_no_record_is_refused() {
    let desk = Desk::new();
    let cases = [
        case("an unknown field", json!({ "colour": "đỏ" }), "“colour”"),
        case("a list for a line", json!({ "issuer": ["Huyện ủy"] }), "JSON"),
    ];
    check(&desk, "directive", &desk.letter(), "E_BAD_JSON", &cases);
    let _ = desk.cli.feed(&["directive", "add", "-"], b"{ \"book\": ").refused(BAD_INPUT, "E_BAD_JSON");
    let _ = desk.cli.feed(&["directive", "add", "-"], b"\xff\xfe").refused(2, "E_");
}

#[test]
fn a_closed_period_takes_nothing_until_it_is_opened_with_a_reason() {
    let desk = Desk::new();
    let before = desk.total("activity");
    let mut late = desk.activity();
    merge(&mut late, &json!({ "from_day": "30/4/2017", "day": "3/5/2017" }));
    for verb in ["close", "lock"] {
        let _ = desk.cli.run(&["period", verb, "2017-05"]).done();
        let refused = desk.give(&["activity", "add", "-"], &late).refused(NOT_ALLOWED, "E_PERIOD_CLOSED");
        assert!(
            refused.stderr.contains("03/05/2017 thuộc kỳ 2017-05"),
            "day and period named: {}",
            refused.stderr
        );
    }
    assert_eq!(desk.total("activity"), before, "nothing is stored");
    let _ = desk.cli.run(&["period", "reopen", "2017-05"]).refused(2, "E_USAGE");
    let _ = desk.cli.run(&["period", "reopen", "2017-05", "--reason", "Xã gửi số liệu chậm"]).done();
    let id = desk.ask(&["activity", "add", "-"], &late)["id"].as_str().expect("an id").to_owned();
    let stored = desk.ask(&["activity", "show", &id], &Value::Null);
    assert_ne!(stored["late_reason"], "", "what comes late says so: {stored}");
}

#[test]
fn words_in_two_encodings_are_one() {
    let desk = Desk::new();
    let mut letter = desk.letter();
    merge(&mut letter, &json!({ "issuer": "Huye\u{302}\u{323}n u\u{309}y" }));
    let id = desk.ask(&["directive", "add", "-"], &letter)["id"].as_str().expect("an id").to_owned();
    let stored = desk.ask(&["directive", "show", &id], &Value::Null);
    assert_eq!(stored["issuer"], "Huyện ủy", "decomposed letters are stored composed");
}

/// Every case is refused on its own, in words, and leaves the office as it was.
fn check(desk: &Desk, kind: &str, good: &Value, error: &str, cases: &[Case]) {
    let before = desk.total(kind);
    for Case { why, change, told } in cases {
        let mut record = good.clone();
        merge(&mut record, change);
        let outcome = desk.cli.give(&[kind, "add", "-"], &record).refused(BAD_INPUT, error);
        assert!(outcome.stderr.contains(told), "{why}: the clerk must read “{told}”, not {}", outcome.stderr);
        assert_eq!(outcome.stdout, "", "{why}: nothing is answered that a program could take for an id");
    }
    assert_eq!(desk.total(kind), before, "nothing of all this is stored");
    let _ = desk.give(&[kind, "add", "-"], good).done();
}

fn merge(record: &mut Value, change: &Value) {
    for (name, value) in change.as_object().expect("a change by fields") {
        record[name] = value.clone();
    }
}
