//! One register in every way that offices have stored Vietnamese: whichever it is, the same records come in.

use serde_json::{Value, json};
use tests::desk::Desk;
use tests::letters;
use tests::sheet::csv;

const HEAD: &str = "Ngày đến|Số đến|Tác giả|Số, ký hiệu|Ngày văn bản|Trích yếu nội dung|Đơn vị hoặc người nhận|Hạn xử lý|Ghi chú";

const ISSUERS: [&str; 6] = [
    "Huyện ủy mẫu",
    "HỘI LIÊN HIỆP PHỤ NỮ HUYỆN MẪU",
    "UBND xã Đồng Văn (mẫu)",
    "Hội Cựu chiến binh mẫu",
    "Đoàn TNCS Hồ Chí Minh mẫu",
    "Phòng Lao động, Thương binh và Xã hội mẫu",
];

/// What the letters are about, and the type that this says or, where it says none, the symbol.
const MATTERS: [(&str, &str); 10] = [
    ("Báo cáo", "Báo cáo kết quả công tác quý, phương hướng nhiệm vụ quý sau"),
    ("Kế hoạch", "Kế hoạch tổ chức ngày hội đại đoàn kết toàn dân tộc"),
    ("Công văn", "Về việc cử đồng chí Cán bộ mẫu đi bồi dưỡng nghiệp vụ"),
    ("Thông báo", "Thông báo kết luận của đồng chí Cán bộ mẫu tại cuộc họp giao ban"),
    ("Đề án", "ĐỀ ÁN SẮP XẾP TỔ CHỨC BỘ MÁY CƠ QUAN"),
    ("Hướng dẫn", "Hướng dẫn bình xét gia đình văn hóa, khu dân cư kiểu mẫu"),
    ("Tờ trình", "Tờ trình xin ý kiến về quy chế phối hợp giữa các tổ chức"),
    ("Quyết định", "Quyết định khen thưởng \"người tốt, việc tốt\"; kỷ niệm truyền thống"),
    ("Giấy mời", "Giấy mời dự hội nghị sơ kết ở khu phố Chợ, thôn Nặm Đảng"),
    ("Chương trình", "Chương trình giám sát, phản biện xã hội đợt hai; vỡ quỹ, tẽ ngũ cốc"),
];

/// A row of the register.
struct Line {
    number: u32,
    issuer: &'static str,
    kind: &'static str,
    matter: String,
}

fn lines() -> Vec<Line> {
    let pairs = ISSUERS.iter().flat_map(|issuer| MATTERS.iter().map(move |matter| (*issuer, *matter)));
    let line = |(number, (issuer, (kind, matter)))| Line {
        number,
        issuer,
        kind,
        matter: format!("{matter} ({number})"),
    };
    (1..).zip(pairs).map(line).collect()
}

/// The rows as a clerk's file has them.
fn register() -> String {
    let line = |Line { number, issuer, matter, .. }: &Line| {
        format!(
            "05/9/2016|{number}|{issuer}|{number}-CV/MAU|01/9/2016|{matter}|Cán bộ mẫu {number}|20/9/2016|"
        )
    };
    let lines: Vec<String> = [HEAD.to_owned()].into_iter().chain(lines().iter().map(line)).collect();
    csv(&lines.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What the rows are, whatever the file was.
fn expected() -> Vec<Value> {
    let record = |Line { number, issuer, kind, matter }: Line| {
        json!({
            "row": number + 1, "number": number, "arrival_date": "2016-09-05", "issuer": issuer,
            "symbol": format!("{number}-CV/MAU"), "document_date": "2016-09-01", "type": kind,
            "abstract": matter, "recipient": format!("Cán bộ mẫu {number}"), "due_date": "2016-09-20",
            "note": null,
        })
    };
    lines().into_iter().map(record).collect()
}

#[test]
fn seven_encodings_give_the_same_sixty_records() {
    let desk = Desk::new();
    let (register, expected) = (register(), expected());
    let wide = |bytes: fn(u16) -> [u8; 2]| {
        [0xFEFF].into_iter().chain(register.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
    };
    let check = |name: &str, bytes: &[u8], encoding: &str| {
        let path = desk.beside(&format!("{name}.csv"));
        std::fs::write(&path, bytes).expect("a file of the test");
        let arguments = ["import", "directives-in", &path.to_string_lossy(), "--dry-run"];
        let found = desk.ask(&arguments, &Value::Null);
        assert_eq!(found["file"]["encoding"], encoding, "{name} is recognised");
        let records = found["records"].as_array().expect("records");
        let unequal = records.iter().zip(&expected).find(|(found, typed)| found != typed);
        assert_eq!(unequal, None, "{name}: each record is the one that was typed");
        assert_eq!(records.len(), 60, "{name}: all of them come in");
    };
    check("utf-8", register.as_bytes(), "utf-8");
    check("utf-8 with a mark", &[b"\xEF\xBB\xBF", register.as_bytes()].concat(), "utf-8");
    check("utf-8 taken apart", letters::taken_apart(&register).as_bytes(), "utf-8");
    check("utf-16", &wide(u16::to_le_bytes), "utf-16le");
    check("utf-16, the other way", &wide(u16::to_be_bytes), "utf-16be");
    check("windows-1258", &letters::windows1258(&register), "windows-1258");
    check("tcvn3", &letters::tcvn3(&register), "tcvn3");
    check("vni", &letters::vni(&register), "vni");
}
