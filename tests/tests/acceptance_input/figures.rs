//! Indicators, and the figures that paper had when the office began here.

use crate::{case, check};
use serde_json::{Value, json};
use tests::desk::Desk;

#[test]
fn indicators_are_refused() {
    let desk = Desk::new();
    let good = json!({
        "name": "Gia đình văn hóa (mẫu)", "unit": "%", "decimals": 1, "adds_by": "last",
        "targets": [{ "year": 2017, "value": "82,5" }],
    });
    let target = |value: Value| json!({ "targets": [{ "year": 2017, "value": value }] });
    let twice = json!({ "targets": [{ "year": 2017, "value": 80 }, { "year": 2017, "value": 81 }] });
    let cases = [
        case("no name", json!({ "name": "" }), "Tên: chưa nhập"),
        case("no unit", json!({ "unit": "" }), "Đơn vị tính: chưa nhập"),
        case("finer than anything", json!({ "decimals": 5 }), "Số chữ số thập phân: lớn quá"),
        case("a count of no activity", json!({ "measure": "women" }), "cần có thêm mục “Loại hoạt động”"),
        case("no target", target(Value::Null), "Chỉ tiêu năm, dòng 1: giá trị: chưa nhập"),
        case("a foreign number", target(json!("1,234.5")), "giá trị: viết theo lối nước ngoài"),
        case("less than nothing", target(json!("-1")), "giá trị: không được là số âm"),
        case("words for a number", target(json!("tám mươi")), "giá trị: chưa phải số"),
        case("one year twice", twice, "Chỉ tiêu năm, dòng 2: năm: đã có ở dòng khác"),
        case(
            "a year of two digits",
            json!({ "targets": [{ "year": 17, "value": 80 }] }),
            "năm phải từ 1900 đến 2199",
        ),
    ];
    check(&desk, "indicator", &good, "E_FIELD", &cases);
}

#[test]
fn opening_figures_are_refused() {
    let desk = Desk::new();
    let good = json!({
        "purpose": "running", "from_day": "1/1/2017", "to_day": "30/6/2017", "measure": "attendances",
        "value": "13.100", "mark": "over",
    });
    let cases = [
        case("nothing counted", json!({ "measure": null }), "Loại số liệu: chưa nhập"),
        case("another count without a name", json!({ "measure": "other" }), "Tên số liệu: chưa nhập"),
        case("no number", json!({ "value": "" }), "Giá trị: chưa nhập"),
        case("a foreign number", json!({ "value": "1,234.5" }), "Giá trị: viết theo lối nước ngoài"),
        case("half a person", json!({ "value": 1.5 }), "Giá trị: phải là số nguyên"),
        case("less than nothing", json!({ "value": -1 }), "Giá trị: không được là số âm"),
        case("from no day", json!({ "from_day": null }), "Từ ngày: chưa nhập"),
        case("no such day", json!({ "to_day": "31/6/2017" }), "Đến ngày: không có ngày này"),
        case(
            "an end before its beginning",
            json!({ "to_day": "31/12/2016" }),
            "Đến ngày: không được sớm hơn mục “Từ ngày”",
        ),
        case("of an activity that is gone", json!({ "activity_kind": "x" }), "không còn trong danh mục"),
    ];
    check(&desk, "opening_figure", &good, "E_FIELD", &cases);
}
