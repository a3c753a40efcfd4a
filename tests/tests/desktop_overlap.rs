//! The same work asked twice, from the letter being typed to the sentence in the quarter's briefing, in the real window.
#![cfg(target_os = "linux")]

use serde_json::{Value, json};
use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths;

const TODAY: &str = "2026-11-20";
/// The campaign both letters ask for.
const CAMPAIGN: &str = "Giọt hồng biên cương";

#[tokio::test]
async fn work_asked_twice_becomes_one_task_and_a_sentence() {
    let desktop = Desktop::start(TODAY).await;
    furnish(&desktop);
    let window = desktop.open().await;
    window.unlock().await;
    type_the_second(&window).await;
    merge(&window).await;
    one_task(&window).await;
    briefing(&window).await;
    other_lists(&window).await;
    join(&window).await;
    window.close().await;
}

/// The first letter stands in the book already.
fn furnish(desktop: &Desktop) {
    let cli = Cli::empty(&desktop.office()).today(TODAY);
    let books = cli.run(&["book", "list", "--json"]).done().json();
    let rows = books["rows"].as_array().expect("books");
    let book: &Value = rows.iter().find(|book| book["direction"] == "in").expect("an incoming book");
    let letter = json!({
        "book": book["id"], "numbering": { "mode": "next" }, "day": "16/11/2026", "document_date": "13/11/2026",
        "issuer": "Huyện đoàn mẫu", "symbol": "41-CV/ĐTN",
        "abstract": format!("V/v vận động hiến máu tình nguyện đợt “{CAMPAIGN}” năm 2026 (mẫu)"),
    });
    let _ = cli.give(&["directive", "add", "-"], &letter).done();
    let kinds = cli.run(&["meeting_kind", "list", "--json"]).done().json();
    for (name, hour) in [("Tập huấn giám sát (mẫu)", "8h00"), ("Tập huấn dân vận (mẫu)", "9h00")]
    {
        let meeting = json!({
            "kind": kinds["rows"][0]["id"], "name": name, "day": "25/11/2026", "starts_at": hour,
            "venue": "Hội trường mẫu", "attendance": [{ "name": "Đại biểu Mẫu" }, { "name": format!("Khách {hour}") }],
        });
        let _ = cli.give(&["meeting", "add", "-"], &meeting).done();
    }
}

/// While the second is typed, the first is told of under its abstract; the form is saved as usual.
async fn type_the_second(window: &Window) {
    window.press("Alt+2").await;
    window.read("41-CV/ĐTN").await;
    window.press("Ctrl+N").await;
    window.wait_at("Ngày đến").await;
    window.enter("Cơ quan ban hành", "Hội Phụ nữ tỉnh mẫu").await;
    window.enter("Số, ký hiệu", "57-KH/HPN").await;
    let matter = format!("Kế hoạch hiến máu tình nguyện đợt “{CAMPAIGN}” năm 2026 (mẫu)");
    window.enter("Trích yếu", &matter).await;
    window.read("Đã có 1 việc có thể trùng với nội dung đang nhập").await;
    window.read("khác cơ quan").await;
    window.until("what both say is marked", &marks(CAMPAIGN)).await;
    picture(window, "goi-y.png").await;
    window.press("Ctrl+S").await;
    window.until("the form is left", "return document.querySelector('main form') === null;").await;
}

fn marks(words: &str) -> String {
    format!(
        "return [...document.querySelectorAll('mark')].some((mark) => mark.textContent.normalize().includes({words:?}));"
    )
}

/// At the desk the two lie side by side; Gộp asks who leads the one task.
async fn merge(window: &Window) {
    window.press("Alt+5").await;
    window.read("1 nhóm chờ quyết định").await;
    window.wait_at("Các nhóm chờ quyết định").await;
    window.press("Enter").await;
    window.wait_at("Văn bản 41-CV/ĐTN").await;
    window.read("Văn bản 57-KH/HPN").await;
    picture(window, "ban-ra-soat.png").await;
    window.tab_to("Gộp").await;
    window.press("Enter").await;
    window.wait_at("Nội dung việc").await;
    window.choose("Chủ trì", "phu nu", "Hội Liên hiệp Phụ nữ").await;
    window.press("Ctrl+S").await;
    window.read("Đã gộp vào nhiệm vụ").await;
    window.read("Không có nhóm nào chờ quyết định").await;
}

/// One task stands in the register, and both letters are its sources.
async fn one_task(window: &Window) {
    window.press("Alt+4").await;
    window.read("41-CV/ĐTN").await;
    window.read("57-KH/HPN").await;
    window.read("1 dòng").await;
    picture(window, "mot-nhiem-vu.png").await;
}

/// The quarter tells what it saved.
async fn briefing(window: &Window) {
    window.press("Alt+9").await;
    window.read("Chưa có báo cáo nào của năm 2026").await;
    window.press("Ctrl+N").await;
    window.wait_at("Loại báo cáo").await;
    window.choose("Loại báo cáo", "quy", "Quý").await;
    window.press("Ctrl+Enter").await;
    window.read("Dự thảo lần 1").await;
    let sentence = "đã gộp 2 văn bản có nội dung trùng nhau thành 1 nhiệm vụ";
    let says = format!(
        "return [...document.querySelectorAll('canvas + p')].some((text) => text.textContent.normalize().replace(/\\s+/g, ' ').includes({sentence:?}));"
    );
    window.until("the preview says what merging saved", &says).await;
    picture(window, "bao-cao-quy.png").await;
}

/// What lies beside each other in the calendar, and the years.
async fn other_lists(window: &Window) {
    window.press("Alt+5").await;
    window.read("Không có nhóm nào chờ quyết định").await;
    window.tab_to("Việc trùng").await;
    for (words, name) in [
        ("1 cặp có thể lồng ghép trong hai tháng tới", "long-ghep.png"),
        ("1 cặp trùng lịch trong hai tháng tới", "trung-lich.png"),
        ("Không có số liệu nào bị tính hai lần", "tinh-hai-lan.png"),
        ("Nhập số liệu năm 2026", "qua-cac-nam.png"),
    ] {
        window.press("Right").await;
        window.read(words).await;
        picture(window, name).await;
    }
}

/// The two meetings become one; taking it back brings both again.
async fn join(window: &Window) {
    for _ in 0..3 {
        window.press("Left").await;
    }
    window.read("1 cặp có thể lồng ghép trong hai tháng tới").await;
    window.tab_to("Các cuộc họp, hoạt động có thể lồng ghép").await;
    window.press("Enter").await;
    window.wait_at("Tập huấn giám sát (mẫu)").await;
    window.tab_to("Lồng ghép").await;
    window.press("Enter").await;
    window.wait_at("Tên cuộc họp").await;
    window.read("mời 3 thành phần").await;
    picture(window, "hoi-nghi-long-ghep.png").await;
    window.press("Ctrl+S").await;
    window.read("Đã lồng ghép thành").await;
    window.read("Không có cuộc nào nên lồng ghép").await;
    window.press("Ctrl+Z").await;
    window.read("1 cặp có thể lồng ghép trong hai tháng tới").await;
}

/// Kept for whoever wants to see what the clerk saw.
async fn picture(window: &Window, name: &str) {
    window.rest().await;
    window.picture(&paths::output("overlap").join(name)).await;
}
