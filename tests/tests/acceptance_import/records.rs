//! Records of every other kind.

use super::{count, dry, fates, one, put};
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::sheet::csv;

#[test]
fn activities_keep_their_counts() {
    let desk = Desk::new();
    let file = put(&desk, "hoat-dong.csv", csv(&[
        "Ngày|Tên hoạt động|Loại hoạt động|Chủ trì|Phối hợp|Địa bàn|Số buổi|Lượt người|Nữ|Số tiền vận động",
        "12-14/5/2016|Chủ nhật xanh (mẫu)|Vận động|MTTQ|Hội Nông dân, CCB|104/104 thôn|2|13.100|5.200|",
        "5/9/2016|Tư vấn pháp luật (mẫu)||LĐLĐ||3 thôn: Mẫu A, Mẫu B, Mẫu C|22 buổi|trên 170 lượt người||747 triệu đồng",
        "6/9/2016|Vận động quỹ (mẫu)|Hội thi|Hội Phụ nữ||toàn huyện||gần 1,5 nghìn||1,4 tỷ",
        "7/9/2016|Khác (mẫu)||MTTQ||toàn tỉnh||10||",
        "8/9/2016|Khác nữa (mẫu)||Hội lạ||||10||",
        "9/9/2016|Đông phụ nữ (mẫu)||MTTQ||||10|20|",
    ]).as_bytes());
    let preview = dry(&desk, "activities", &file, &[]).done().json();
    assert_eq!(
        fates(&preview)[1..],
        [
            "2 new",
            "3 new",
            "4 new",
            "5 ask area_unknown",
            "6 ask organisation_unknown",
            "7 refuse rule_broken"
        ],
        "{preview}"
    );
    assert_eq!(
        preview["records"][0],
        json!({
            "row": 2, "date_from": "2016-05-12", "date_to": "2016-05-14", "name": "Chủ nhật xanh (mẫu)", "kind": "Vận động",
            "lead": "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Bình Liêu",
            "coordinating": ["Hội Nông dân huyện Bình Liêu", "Hội Cựu chiến binh huyện Bình Liêu"],
            "places": 104, "sessions": 2, "attendances": 13100, "approximation": "exact", "women": 5200, "money": null,
        }),
        "counts as whole numbers, organisations by the office's names"
    );
    assert_eq!(preview["records"][1]["places"], 3, "places by name are counted");
    assert_eq!(preview["records"][2]["places"], 104, "the whole district is the office's");
    assert_eq!(preview["records"][2]["money"], 1_400_000_000_i64, "money in đồng");

    let before = desk.total("activity_kind");
    assert_eq!(desk.ask(&["import", "activities", &file], &Value::Null)["imported"], 3, "three come in");
    assert_eq!(count(&desk.total("activity_kind")), count(&before) + 1, "a kind that was not known is added");
    let shown = one(&desk, "activity", "Chủ nhật xanh (mẫu)");
    assert_eq!(shown["reach"], "district", "all of all villages is everywhere");
    let shown = one(&desk, "activity", "Tư vấn pháp luật (mẫu)");
    assert_eq!(shown["reach"], "none", "villages that the office does not know are not made up");
    assert!(
        shown["note"].as_str().is_some_and(|note| note.contains("Mẫu A, Mẫu B, Mẫu C")),
        "nor lost: {shown}"
    );
    let counted: Vec<_> =
        shown["counts"].as_array().expect("counts").iter().map(|one| &one["value"]).collect();
    assert_eq!(counted, [22, 170, 747_000_000, 3], "their number is kept: {shown}");
}

#[test]
fn tasks_people_and_places_come_in_too() {
    let desk = Desk::new();
    let tasks = put(&desk, "viec.csv", csv(&[
        "STT|Nội dung công việc|Văn bản giao|Chủ trì|Phối hợp|Người phụ trách|Thời hạn|Kết quả|Ngày hoàn thành",
        "1|Tổng hợp số liệu (mẫu)|10-KH/MTTQ|MTTQ|Hội Nông dân|Người lạ|20/6/2017||",
        "2|Trực cơ quan (mẫu)||MTTQ|||Thường xuyên||",
        "3|Rà soát danh sách hội viên (mẫu)||LĐLĐ|||30/6/2017|Đã gửi|28/6/2017",
    ]).as_bytes());
    let imported = desk.ask(&["import", "tasks", &tasks], &Value::Null);
    assert_eq!(imported["imported"], 3, "{imported}");
    let shown = one(&desk, "task", "Tổng hợp số liệu (mẫu)");
    assert_eq!(shown["sources"][0]["label"], "10-KH/MTTQ", "the paper that gave it is found: {shown}");
    assert_eq!(shown["note"], "Người phụ trách: Người lạ", "a name nobody knows is kept as a note");
    assert_eq!(one(&desk, "task", "Trực cơ quan (mẫu)")["timing"], "recurring", "a task that recurs");
    assert_eq!(
        one(&desk, "task", "Rà soát danh sách hội viên (mẫu)")["finished_on"],
        "2017-06-28",
        "a task that was done"
    );

    let people = put(
        &desk,
        "can-bo.csv",
        csv(&[
            "Họ và tên|Chức vụ|Đơn vị",
            "Cán bộ nhập 1|Chủ tịch|Hội Nông dân",
            "Cán bộ nhập 2|Chủ tịch|Hội lạ",
        ])
        .as_bytes(),
    );
    assert_eq!(desk.ask(&["import", "people", &people], &Value::Null)["imported"], 2, "both persons");
    let again = dry(&desk, "people", &people, &[]).done().json();
    assert_eq!(
        fates(&again)[1..],
        ["2 duplicate same_content", "3 duplicate same_content"],
        "also the one whose organisation nobody knows"
    );

    let places = put(
        &desk,
        "dia-ban.csv",
        csv(&["Tên thôn|Thuộc xã", "Thôn Nhập 1|Hoành Mô", "Bản Nhập 2|xã Hoành Mô", "Thôn Nhập 3|Xã Lạ"])
            .as_bytes(),
    );
    let imported = desk.ask(&["import", "places", &places], &Value::Null);
    assert_eq!(fates(&imported)[1..], ["2 new", "3 new", "4 refuse parent_unknown"], "{imported}");
    let nested = csv(&[
        "Tên thôn|Thuộc xã",
        "Xã Nhập|",
        "Thôn Nhập 4|Xã Nhập",
        "Thôn Nhập 5|Xã Lạ",
        "Thôn Nhập 6|xã Nhập",
    ]);
    let nested = put(&desk, "xa-moi.csv", nested.as_bytes());
    let imported = desk.ask(&["import", "places", &nested], &Value::Null);
    assert_eq!(
        fates(&imported)[1..],
        ["2 new", "3 new", "4 refuse parent_unknown", "5 new"],
        "a refused row does not part its neighbours from a commune above them: {imported}"
    );
}
