//! The profile, people, places, and books on paper.

use crate::{BAD_INPUT, case, check};
use serde_json::json;
use tests::desk::Desk;

#[test]
fn profiles_are_refused() {
    let desk = Desk::new();
    let good = json!({
        "valid_from": "1/9/2017", "name": "Cơ quan Khối huyện Mẫu", "short_name": "Cơ quan Khối",
        "abbreviation": "CQK", "level": "district", "committee": "Huyện ủy Mẫu", "addressee": "Thường trực Huyện ủy",
        "date_place": "Mẫu", "letterhead": "party", "superior_lines": "HUYỆN ỦY MẪU", "agency_lines": "CƠ QUAN KHỐI",
        "village_word": "thôn", "grouping": "subcommittee", "briefing_due_day": 25,
    });
    let cases = [
        case("no name", json!({ "name": "" }), "Tên: chưa nhập"),
        case("no level", json!({ "level": null }), "Cấp: chưa nhập"),
        case("advising nobody", json!({ "addressee": " " }), "Cấp ủy được tham mưu: chưa nhập"),
        case("nothing above the title", json!({ "agency_lines": "" }), "Tên cơ quan trên tiêu đề: chưa nhập"),
        case("since no day", json!({ "valid_from": null }), "Hiệu lực từ ngày: chưa nhập"),
        case("since the day of another", json!({ "valid_from": "1/1/2016" }), "đã có ở dòng khác"),
        case("a period from day 0", json!({ "month_cutoff": 0 }), "không nằm trong các giá trị cho phép"),
        case("a period from day 29", json!({ "month_cutoff": 29 }), "Ngày chốt tháng: lớn quá"),
        case("due on day 32", json!({ "briefing_due_day": "32" }), "Ngày nộp báo cáo: lớn quá"),
    ];
    check(&desk, "profile", &good, "E_FIELD", &cases);
}

#[test]
fn people_and_places_are_refused() {
    let desk = Desk::new();
    let backwards = json!([{ "title": "Ủy viên", "valid_from": "2/7/2017", "valid_to": "1/7/2017" }]);
    let cases = [
        case("no name", json!({ "full_name": "" }), "Họ và tên: chưa nhập"),
        case("a long name", json!({ "full_name": "ă".repeat(501) }), "Họ và tên: dài quá"),
        case("a post without a title", json!({ "posts": [{}] }), "Chức vụ, dòng 1: tiêu đề: chưa nhập"),
        case(
            "a post that ends too soon",
            json!({ "posts": backwards }),
            "không được sớm hơn mục “Hiệu lực từ ngày”",
        ),
    ];
    check(&desk, "person", &json!({ "full_name": "Người Mẫu Mới" }), "E_FIELD", &cases);

    let commune = desk.id_of("place", "Hoành Mô");
    let village = json!({ "level": "village", "kind_word": "bản", "name": "Mẫu Mới", "parent": commune });
    let namesake = json!({ "level": "commune", "kind_word": "xã", "name": "Hoành Mô", "parent": null });
    let cases = [
        case("no level", json!({ "level": null }), "Cấp: chưa nhập"),
        case("no word before it", json!({ "kind_word": "" }), "Loại địa bàn: chưa nhập"),
        case("a village in no commune", json!({ "parent": null }), "Xã, phường, thị trấn: chưa nhập"),
        case("a commune in a commune", json!({ "level": "commune" }), "không đi cùng mục “Cấp”"),
        case("a namesake", namesake, "Tên: đã có ở dòng khác"),
        case(
            "replaced and not ended",
            json!({ "replaced_by": commune }),
            "cần có thêm mục “Hiệu lực đến ngày”",
        ),
    ];
    check(&desk, "place", &village, "E_FIELD", &cases);
}

#[test]
fn a_last_number_without_its_type_is_refused() {
    let desk = Desk::new();
    let (book, letter) =
        (desk.id_of("book", "Sổ đăng ký văn bản đi"), desk.id_of("document_type", "Công văn"));
    let open = |input| desk.give(&["book", "open", &book, "-"], &input);
    let refused = open(json!({ "last_used": 57 })).refused(BAD_INPUT, "E_FIELD");
    assert!(refused.stderr.contains("Tên loại văn bản: chưa nhập"), "the field is named: {}", refused.stderr);
    let _ = open(json!({ "last_used": 57, "document_type": letter })).done();
}
