//! The first run, by keyboard: from an empty folder to the overview, with the mistakes that people make.
#![cfg(target_os = "linux")]

use serde_json::{Value, json};
use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths::{PASSPHRASE, output};

const TODAY: &str = "2026-11-20";

#[tokio::test]
async fn an_office_is_set_up_from_nothing() {
    let desktop = Desktop::start(TODAY).await;
    let window = desktop.open().await;
    office(&window).await;
    members(&window).await;
    books(&window).await;
    letterhead(&window).await;
    passphrase(&window).await;
    recovery_code(&window).await;
    begin_work(&window).await;
    window.close().await;

    let cli = Cli::on(&desktop.office()).today(TODAY);
    for (kind, total) in [("organisation", 7), ("subcommittee", 4), ("book", 3), ("signer", 1)] {
        let page = cli.run(&[kind, "list", "--json"]).done().json();
        assert_eq!(page["total"], json!(total), "what the wizard asked for is in the office: {page}");
    }
    for (direction, type_name, expected) in
        [("in", "Công văn", 58), ("out", "Công văn", 121), ("out", "Báo cáo", 1)]
    {
        let number = next(&cli, direction, type_name);
        assert_eq!(number, json!(expected), "after the last number on paper: {type_name}, {direction}");
    }
}

/// The number that the next paper of a type gets.
fn next(cli: &Cli, direction: &str, type_name: &str) -> Value {
    let id = |kind: &str, field: &str, wanted: &str| {
        let page = cli.run(&[kind, "list", "--limit", "500", "--json"]).done().json();
        let found = page["rows"].as_array().expect("rows").iter().find(|row| row[field] == wanted);
        found.unwrap_or_else(|| panic!("a {kind} whose {field} is {wanted}"))["id"].clone()
    };
    let paper = json!({
        "book": id("book", "direction", direction), "document_type": id("document_type", "name", type_name),
        "numbering": { "mode": "next" }, "day": TODAY, "issuer": "Cơ quan Mẫu", "abstract": "Về việc mẫu",
    });
    let added = cli.give(&["directive", "add", "-", "--json"], &paper).done().json();
    let id = added["id"].as_str().expect("an id");
    cli.run(&["directive", "show", id, "--json"]).done().json()["number"].clone()
}

async fn office(window: &Window) {
    window.read("Bước 1 trên").await;
    window.press("Ctrl+Enter").await;
    window.read("Cần nhập mục này").await;
    window.enter("Tên cơ quan", "Cơ quan Khối xã Mẫu").await;
    window.enter("Tên viết tắt", "CQK").await;
    window.enter("Cấp ủy nhận báo cáo", "Đảng ủy xã Mẫu").await;
    window.enter("Cấp ủy được tham mưu", "Thường trực Đảng ủy xã Mẫu").await;
    window.enter("Địa danh ghi ngày tháng", "Mẫu").await;
    window.enter("Ghi sổ từ ngày", "31/02/2026").await;
    window.press("Enter").await;
    window.read("Không có ngày 31/2/2026").await;
    window.press("Esc").await;
    assert_eq!(window.value("Tên cơ quan").await, "Cơ quan Khối xã Mẫu", "Esc loses nothing");
    window.enter("Ghi sổ từ ngày", "1/1/2026").await;
    window.press("Enter").await;
}

async fn members(window: &Window) {
    window.read("Bước 2 trên").await;
    picture(window, "thanh-vien").await;
    window.click("Quay lại").await;
    window.read("Bước 1 trên").await;
    assert_eq!(
        window.value("Cấp ủy được tham mưu").await,
        "Thường trực Đảng ủy xã Mẫu",
        "back loses nothing"
    );
    window.press("Ctrl+Enter").await;
    window.read("Bước 2 trên").await;
    window.press("Ctrl+Enter").await;
}

async fn books(window: &Window) {
    window.read("Bước 3 trên").await;
    window.enter("Sổ đến: số cuối đã dùng", "1.234,5").await;
    window.press("Ctrl+Enter").await;
    window.read("Phải là số nguyên, không có phần thập phân").await;
    window.enter("Sổ đến: số cuối đã dùng", "57").await;
    assert_eq!(
        window.value("Sổ đi: dãy số").await,
        "Mỗi loại một dãy",
        "under the Party's letterhead each type has its own numbers"
    );
    window.tab_to("Sổ đi: thêm loại văn bản").await;
    window.press("Enter").await;
    window.choose("Loại văn bản", "cong van", "Công văn").await;
    window.enter("Số cuối đã dùng", "120").await;
    picture(window, "so").await;
    window.press("Ctrl+Enter").await;
}

async fn letterhead(window: &Window) {
    window.read("Bước 4 trên").await;
    picture(window, "tieu-de").await;
    window.enter("Cơ quan cấp trên", "ĐẢNG ỦY XÃ MẪU").await;
    window.enter("Cơ quan ban hành", "CƠ QUAN KHỐI").await;
    window.enter("Người ký", "Nguyễn Văn Mẫu").await;
    window.enter("Chức vụ người ký", "TRƯỞNG KHỐI").await;
    window.press("Ctrl+Enter").await;
}

async fn passphrase(window: &Window) {
    window.read("Bước 5 trên").await;
    picture(window, "mat-khau").await;
    for (first, second, told) in [
        ("ngắn", "ngắn", "Ít nhất 12 ký tự"),
        (PASSPHRASE, "không giống", "Hai lần nhập mật khẩu chưa giống nhau"),
        ("Cơ quan Khối xã Mẫu", "Cơ quan Khối xã Mẫu", "Mật khẩu mới không được là tên cơ quan."),
    ] {
        repeat(window, first, second).await;
        window.read(told).await;
    }
    repeat(window, PASSPHRASE, PASSPHRASE).await;
}

async fn repeat(window: &Window, first: &str, second: &str) {
    window.enter("Mật khẩu", first).await;
    window.enter("Nhập lại mật khẩu", second).await;
    window.press("Enter").await;
}

async fn recovery_code(window: &Window) {
    window.read("Gõ lại các nhóm sau để chắc chắn đã chép đúng").await;
    picture(window, "ma-khoi-phuc").await;
    let asked = window.groups_asked().await;
    for label in &asked {
        window.enter(label, "XXXX").await;
    }
    window.press("Enter").await;
    window.read(&format!("{} nhập chưa đúng.", asked[0].replace("Nhóm thứ", "Nhóm"))).await;
    window.type_back().await;
}

/// What may still be asked before the first day of work can be left for later.
async fn begin_work(window: &Window) {
    window.read("Ghi trên giấy đến hết ngày").await;
    picture(window, "bat-dau").await;
    window.press("Esc").await;
    window.click("Bắt đầu làm việc").await;
    window.read("Chưa có cuộc họp nào sắp tới.").await;
}

async fn picture(window: &Window, step: &str) {
    window.picture(&output("screens").join(format!("thiet-lap-{step}.png"))).await;
}
