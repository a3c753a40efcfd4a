//! Tasks, meetings, and the short records.

use crate::{case, check};
use serde_json::json;
use tests::desk::Desk;

#[test]
fn tasks_are_refused() {
    let desk = Desk::new();
    let office = desk.id_of("organisation", "Cơ quan Khối");
    let front = desk.id_of("organisation", "Mặt trận Tổ quốc");
    let good = json!({
        "title": "Rà soát hương ước (mẫu)", "lead": office, "assigned_on": "3/7/2017", "due_on": "20/7/2017",
    });
    let cases = [
        case("no title", json!({ "title": " " }), "Tiêu đề: chưa nhập"),
        case("an emoji", json!({ "title": "Rà soát 😀" }), "Tiêu đề: có ký tự “😀”"),
        case("no lead", json!({ "lead": null }), "Đơn vị chủ trì: chưa nhập"),
        case("a lead that is gone", json!({ "lead": "x" }), "Đơn vị chủ trì: không còn trong danh mục"),
        case("a lead that helps itself", json!({ "coordinating": [office] }), "đã là đơn vị chủ trì"),
        case(
            "one helper twice",
            json!({ "coordinating": [front, front] }),
            "Đơn vị phối hợp, dòng 2: đã có ở dòng khác",
        ),
        case("no deadline", json!({ "due_on": null }), "Thời hạn: chưa nhập"),
        case("no such day", json!({ "due_on": "31/6/2017" }), "Thời hạn: không có ngày này"),
        case(
            "due before given",
            json!({ "due_on": "2/7/2017" }),
            "Thời hạn: không được sớm hơn mục “Ngày giao”",
        ),
        case("due before begun", json!({ "start_on": "21/7/2017" }), "không được sớm hơn mục “Ngày bắt đầu”"),
        case(
            "a deadline of standing work",
            json!({ "timing": "recurring" }),
            "Thời hạn: không đi cùng mục “Loại thời hạn”",
        ),
        case(
            "a source that names nothing",
            json!({ "sources": [{ "kind": "directive" }] }),
            "Nguồn giao việc, dòng 1: văn bản: chưa nhập",
        ),
    ];
    check(&desk, "task", &good, "E_FIELD", &cases);
}

#[test]
fn meetings_are_refused() {
    let desk = Desk::new();
    let kind = desk.id_of("meeting_kind", "Giao ban tháng với Thường trực cấp ủy");
    let good = json!({ "kind": kind, "name": "Giao ban (mẫu)", "day": "3/7/2017", "starts_at": "8h30" });
    let cases = [
        case("no kind", json!({ "kind": null }), "Loại: chưa nhập"),
        case("no name", json!({ "name": "" }), "Tên: chưa nhập"),
        case("no such day", json!({ "day": "31/02/2017" }), "Ngày: không có ngày này"),
        case("no such time", json!({ "starts_at": "25h" }), "Giờ bắt đầu: chưa đúng dạng giờ"),
        case(
            "an end before its beginning",
            json!({ "ends_at": "7:30" }),
            "không được sớm hơn mục “Giờ bắt đầu”",
        ),
        case("less than nothing", json!({ "replaced_events": -1 }), "không được là số âm"),
        case("nobody", json!({ "attendance": [{}] }), "Thành phần dự họp, dòng 1: tên: chưa nhập"),
        case(
            "excused without a reason",
            json!({ "attendance": [{ "name": "Đại biểu", "state": "excused" }] }),
            "Thành phần dự họp, dòng 1: lý do: chưa nhập",
        ),
        case(
            "an opinion of nobody",
            json!({ "opinions": [{ "content": "Nhất trí" }] }),
            "Ý kiến phát biểu, dòng 1: người phát biểu: chưa nhập",
        ),
        case(
            "an empty conclusion",
            json!({ "conclusions": [{ "content": "" }] }),
            "Kết luận, dòng 1: nội dung: chưa nhập",
        ),
    ];
    check(&desk, "meeting", &good, "E_FIELD", &cases);
}

#[test]
fn short_records_are_refused() {
    let desk = Desk::new();
    let note = json!({ "day": "3/7/2017", "content": "Nhân dân phấn khởi (mẫu)" });
    let cases = [
        case("no day", json!({ "day": null }), "Ngày: chưa nhập"),
        case("a year of two digits", json!({ "day": "3/7/17" }), "có phải 03/07/2017"),
        case("no content", json!({ "content": "" }), "Nội dung: chưa nhập"),
        case("a control character", json!({ "content": "Tin\u{7}" }), "Nội dung: có ký tự điều khiển"),
        case("a place that is gone", json!({ "place": "x" }), "Địa bàn: không còn trong danh mục"),
    ];
    check(&desk, "situation_note", &note, "E_FIELD", &cases);

    let cases = [
        case("no content", json!({ "content": "" }), "Nội dung: chưa nhập"),
        case(
            "resolved before it was met",
            json!({ "resolved_on": "2/7/2017", "resolution": "Đã gỡ" }),
            "Ngày giải quyết: không được sớm hơn mục “Ngày”",
        ),
        case(
            "resolved on no day",
            json!({ "resolution": "Đã gỡ" }),
            "Cách giải quyết: cần có thêm mục “Ngày giải quyết”",
        ),
    ];
    check(&desk, "difficulty", &note, "E_FIELD", &cases);

    let proposal =
        json!({ "day": "3/7/2017", "content": "Bố trí kinh phí (mẫu)", "sent_to": "Huyện ủy mẫu" });
    let cases = [
        case("no day", json!({ "day": "" }), "Ngày: chưa nhập"),
        case("sent to nobody", json!({ "sent_to": "" }), "Nơi gửi kiến nghị: chưa nhập"),
        case("on a paper that is gone", json!({ "directive": "x" }), "Văn bản: không còn trong danh mục"),
    ];
    check(&desk, "proposal", &proposal, "E_FIELD", &cases);
}
