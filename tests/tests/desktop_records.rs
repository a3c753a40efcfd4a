//! A clerk's month, by keyboard alone: one record of each kind, then the briefing that tells of them.
#![cfg(target_os = "linux")]

use serde_json::{Value, json};
use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::pdf::words_of;

const TODAY: &str = "2026-11-20";

#[tokio::test]
async fn what_was_entered_by_keyboard_is_in_the_briefing() {
    let desktop = Desktop::start(TODAY).await;
    furnish(&desktop);
    let window = desktop.open().await;
    window.wait_at("Mật khẩu").await;
    window.unlock().await;
    incoming(&window).await;
    outgoing(&window).await;
    task(&window).await;
    activity(&window).await;
    meeting(&window).await;
    minutes(&window).await;
    conclusion_to_task(&window).await;
    notes(&window).await;
    briefing(&window).await;
    save(&window).await;
    window.close().await;

    let text = printed(&desktop);
    for words in [
        "tiếp nhận 1 văn bản đến; ban hành 1 văn bản (1 kế hoạch)",
        "ngày 17/11/2026 về tổng vệ sinh môi trường (mẫu)",
        "1 cuộc giao ban tháng với Thường trực cấp ủy, thống nhất 1 kết luận",
        "tổ chức 2 buổi tại 1/3 thôn, bản, khu phố với trên 1.250 lượt người tham gia (trong đó 700 nữ)",
        "Tổng số nhiệm vụ phải thực hiện trong tháng: 2 (đều giao mới trong kỳ)",
        "Địa bàn rộng, đi lại khó khăn (mẫu)",
        "Hội Nông dân rà soát nhà tạm (mẫu)",
        "Với Đảng ủy xã Mẫu: Bổ sung kinh phí hoạt động (mẫu)",
        EDITED.trim(),
    ] {
        assert!(text.contains(words), "the briefing must say “{words}”: {text}");
    }
}

/// An office with its people and places, as the wizard and the settings leave it.
fn furnish(desktop: &Desktop) {
    let cli = Cli::empty(&desktop.office()).today(TODAY);
    let add = |kind: &str, input: Value| {
        cli.give(&[kind, "add", "-", "--json"], &input).done().json()["id"]
            .as_str()
            .expect("an id")
            .to_owned()
    };
    let head = add("person", json!({ "full_name": "Nguyễn Văn Mẫu" }));
    let _ = add("person", json!({ "full_name": "Trần Thị Thử" }));
    let _ = add("signer", json!({ "person": head, "title": "TRƯỞNG KHỐI" }));
    let commune = add("place", json!({ "level": "commune", "kind_word": "xã", "name": "Mẫu" }));
    for name in ["Một", "Hai", "Ba"] {
        let _ =
            add("place", json!({ "level": "village", "kind_word": "bản", "name": name, "parent": commune }));
    }
}

/// Goes to an area where nothing stands yet and begins its first record.
async fn begin(window: &Window, area: &str, empty: &str, first: &str) {
    window.press(area).await;
    window.read(empty).await;
    window.press("Ctrl+N").await;
    window.wait_at(first).await;
}

/// Saves and waits until the form is left.
async fn keep(window: &Window) {
    window.press("Ctrl+S").await;
    window.until("the form is left", "return document.querySelector('main form') === null;").await;
}

async fn incoming(window: &Window) {
    begin(window, "Alt+2", "Chưa có văn bản đến nào", "Ngày đến").await;
    for (field, text) in
        [("Ngày đến", "16/11"), ("Cơ quan ban hành", "Đảng ủy xã Mẫu"), ("Số, ký hiệu", "12-CT/ĐU")]
    {
        window.wait_at(field).await;
        window.type_keys(text).await;
        window.press("Enter").await;
    }
    window.enter("Trích yếu", "Về việc tăng cường công tác dân vận (mẫu)").await;
    window.choose("Loại văn bản", "chi thi", "Chỉ thị").await;
    window.press("Ctrl+Enter").await;
    window.wait_at("Ngày đến").await;
    assert_eq!(window.value("Cơ quan ban hành").await, "Đảng ủy xã Mẫu", "the next letter of the bundle");
    window.press("Esc").await;
    window.read("12-CT/ĐU").await;
}

async fn outgoing(window: &Window) {
    begin(window, "Alt+3", "Chưa có văn bản đi nào", "Loại văn bản").await;
    window.choose("Loại văn bản", "ke hoach", "Kế hoạch").await;
    window.enter("Ngày ban hành", "17/11/2026").await;
    window.enter("Trích yếu", "Tổng vệ sinh môi trường (mẫu)").await;
    window.choose("Cách cấp số", "cap so", "Cấp số tiếp theo").await;
    keep(window).await;
}

async fn task(window: &Window) {
    begin(window, "Alt+4", "Chưa có nhiệm vụ nào", "Nội dung việc").await;
    window.enter("Nội dung việc", "Rà soát hộ nghèo (mẫu)").await;
    window.choose("Chủ trì", "nong dan", "Hội Nông dân").await;
    window.enter("Thời hạn", "28/11/2026").await;
    keep(window).await;
}

async fn activity(window: &Window) {
    begin(window, "Alt+6", "Chưa có hoạt động nào", "Loại hoạt động").await;
    window.choose("Loại hoạt động", "tuyen truyen", "Tuyên truyền").await;
    window.enter("Tên hoạt động", "Tuyên truyền bảo hiểm y tế (mẫu)").await;
    window.enter("Từ ngày", "15/11/2026").await;
    window.choose("Chủ trì", "phu nu", "Hội Liên hiệp Phụ nữ").await;
    window.choose("Phạm vi địa bàn", "mot so", "Một số thôn, bản").await;
    window.enter("Tìm thôn, bản hoặc xã", "hai").await;
    window.press("Enter").await;
    window.read("Đã chọn 1/3").await;
    window.enter("Số buổi (cuộc, đợt)", "2").await;
    window.tab_to("Mức chính xác của lượt người").await;
    window.press("t").await;
    window.enter("Lượt người", "1.250").await;
    window.enter("Nữ", "1.300").await;
    window.press("Ctrl+S").await;
    window.read("không được lớn hơn mục “Lượt người”").await;
    window.enter("Nữ", "700").await;
    keep(window).await;
}

async fn meeting(window: &Window) {
    begin(window, "Alt+7", "Chưa có cuộc họp nào", "Loại cuộc họp").await;
    window.choose("Loại cuộc họp", "giao ban thang", "Giao ban tháng với Thường trực cấp ủy").await;
    window.enter("Tên cuộc họp", "Giao ban tháng 11 (mẫu)").await;
    window.enter("Ngày họp", "18/11/2026").await;
    window.enter("Bắt đầu", "8h30").await;
    window.tab_to("Thêm nội dung").await;
    window.press("Enter").await;
    window.enter("Nội dung", "Đánh giá công tác tháng (mẫu)").await;
    keep(window).await;
}

async fn minutes(window: &Window) {
    window.tab_to("Ghi biên bản").await;
    window.press("Enter").await;
    window.wait_at("Thêm người dự").await;
    window.tab_to("Thêm mọi cán bộ").await;
    window.press("Enter").await;
    window.tab_to("Còn lại có mặt").await;
    window.press("Enter").await;
    window.enter("Thêm người dự", "Lê Văn Khách").await;
    window.press("Enter").await;
    window.tab_to("Thêm ý kiến").await;
    window.press("Enter").await;
    window.enter("Người phát biểu", "Trần Thị Thử").await;
    window.enter("Ý kiến", "Đề nghị phân công rõ người, rõ việc").await;
    window.tab_to("Thêm kết luận").await;
    window.press("Enter").await;
    window.enter("Kết luận 1", "Hội Nông dân rà soát nhà tạm (mẫu)").await;
    keep(window).await;
    window.read("Chưa giao việc").await;
}

async fn conclusion_to_task(window: &Window) {
    window.tab_to("Tạo nhiệm vụ").await;
    window.press("Enter").await;
    window.wait_at("Nội dung việc").await;
    window.choose("Chủ trì", "nong dan", "Hội Nông dân").await;
    window.enter("Thời hạn", "15/12/2026").await;
    keep(window).await;
}

async fn notes(window: &Window) {
    begin(window, "Alt+8", "Chưa có ghi nhận tình hình nào", "Ngày").await;
    window.enter("Nội dung", "Nhân dân phấn khởi (mẫu)").await;
    keep(window).await;
    next_tab(window, "Nắm tình hình", "Chưa có khó khăn, vướng mắc nào").await;
    window.press("Ctrl+N").await;
    window.wait_at("Ngày").await;
    window.enter("Nội dung", "Địa bàn rộng, đi lại khó khăn (mẫu)").await;
    keep(window).await;
    next_tab(window, "Khó khăn, vướng mắc", "Chưa có kiến nghị, đề xuất nào").await;
    window.press("Ctrl+N").await;
    window.wait_at("Ngày gửi").await;
    window.enter("Gửi tới", "Đảng ủy xã Mẫu").await;
    window.enter("Nội dung", "Bổ sung kinh phí hoạt động (mẫu)").await;
    keep(window).await;
}

/// The list bears the name of its tab, so the way to the tab begins between the two.
async fn next_tab(window: &Window, from: &str, empty: &str) {
    window.tab_to("Tìm trong danh sách").await;
    window.walk_to("Shift+Tab", from).await;
    window.press("Right").await;
    window.read(empty).await;
}

async fn briefing(window: &Window) {
    window.press("Alt+9").await;
    window.read("Chưa có báo cáo nào của năm 2026").await;
    window.press("Ctrl+N").await;
    window.wait_at("Loại báo cáo").await;
    window.press("Ctrl+Enter").await;
    window.read("Dự thảo lần 1").await;
    window.pages_drawn().await;
    window.tab_to("Sửa").await;
    window.press("Enter").await;
    window.press("Ctrl+End").await;
    window.type_keys(EDITED).await;
    window.press("Ctrl+S").await;
    window.control("Lấy lại câu máy soạn").await;
    window.until("the pages say what was written", &pages_say(EDITED)).await;
}

const EDITED: &str = " Câu này do văn thư viết thêm (mẫu).";

fn pages_say(words: &str) -> String {
    let words = words.trim();
    format!(
        "return [...document.querySelectorAll('canvas + p')].some((text) => text.textContent.normalize().includes({words:?}));"
    )
}

async fn save(window: &Window) {
    window.tab_to("Việc khác").await;
    window.press("Enter").await;
    window.control("Lưu PDF…").await;
    window.walk_to("Down", "Lưu PDF…").await;
    window.press("Enter").await;
    window.read("Đã lưu ").await;
}

/// The text of the one paper that was saved, with single spaces.
fn printed(desktop: &Desktop) -> String {
    let mut saved = std::fs::read_dir(desktop.saved()).expect("the folder of saved papers").flatten();
    let paper = saved.next().expect("a paper was saved").path();
    words_of(&paper, &[])
}
