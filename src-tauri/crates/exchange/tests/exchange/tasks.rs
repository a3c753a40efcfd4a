use crate::maker::{csv, fates, planned, records};
use exchange::Kind;

#[test]
fn tasks_come_in() {
    let file = csv(&[
        "STT|Nhiệm vụ|Văn bản giao|Chủ trì|Phối hợp|Người phụ trách|Thời hạn|Kết quả|Ngày hoàn thành",
        "1|Tổ chức hội nghị|12-KH/HU|MTTQ|Hội ND và Hội LHPN|Cán bộ mẫu 1|30/9/2017|Đã xong|28/9/2017",
        "2|Nắm tình hình nhân dân||HND|||Thường xuyên||",
        "3|Viết báo cáo|||||15/9/2017||",
        "4|Tổ chức hội nghị|12-KH/HU|Ủy ban MTTQ|||30/9/2017||",
    ]);
    let plan = planned(&file, Kind::Tasks).unwrap();
    assert_eq!(
        fates(&plan)[1..],
        ["2 new", "3 new", "4 ask lead_missing", "5 duplicate same_content"],
        "every task"
    );
    assert_eq!(
        records(&plan),
        [
            r#"{"row":2,"title":"Tổ chức hội nghị","source_symbol":"12-KH/HU","lead":"Mặt trận Tổ quốc","coordinating":["Hội Nông dân","Hội Liên hiệp Phụ nữ"],"person":"Cán bộ mẫu 1","due_date":"2017-09-30","recurring":false,"result":"Đã xong","finished_on":"2017-09-28"}"#,
            r#"{"row":3,"title":"Nắm tình hình nhân dân","source_symbol":null,"lead":"Hội Nông dân","coordinating":[],"person":null,"due_date":null,"recurring":true,"result":null,"finished_on":null}"#,
        ],
        "with exactly these fields"
    );
}

#[test]
fn persons_and_places_come_in() {
    let people = csv(&[
        "TT|Họ và tên|Chức vụ|Đơn vị",
        "1|Cán bộ mẫu 1|Phó Chủ tịch|Hội ND",
        "2|Cán bộ mẫu 2||Trạm y tế",
    ]);
    assert_eq!(
        records(&planned(&people, Kind::People).unwrap()),
        [
            r#"{"row":2,"name":"Cán bộ mẫu 1","post":"Phó Chủ tịch","organisation":"Hội Nông dân","note":null}"#,
            r#"{"row":3,"name":"Cán bộ mẫu 2","post":null,"organisation":"Trạm y tế","note":null}"#,
        ],
        "persons"
    );
    let places = csv(&["Xã|Thôn, bản, khu phố", "Hoành Mô|Thôn Nà Làng", "Hoành Mô|Thôn nà làng"]);
    let plan = planned(&places, Kind::Places).unwrap();
    assert_eq!(fates(&plan)[1..], ["2 new", "3 duplicate same_content"], "a village stands once");
    assert_eq!(
        records(&plan),
        [r#"{"row":2,"word":"thôn","name":"Nà Làng","parent":"Hoành Mô","note":null}"#],
        "places"
    );
}
