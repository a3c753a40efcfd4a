//! A letter's files in the real window: picked, pasted, looked at, opened outside, and gone from there at the lock.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use tests::cli::Cli;
use tests::desktop::{Desktop, PICKED, Window};
use tests::paths::SAMPLE_TODAY;

/// Stands in the PDF, and must stand nowhere but where the clerk put it.
const MARKER: &str = "DAU-HIEU-RIENG-CUA-TEP";

/// One red point.
const POINT: &str = "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082";

#[tokio::test]
async fn a_letters_files_are_attached_and_shown() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    furnish(&desktop);
    let window = desktop.open().await;
    window.unlock().await;
    window.press("Alt+2").await;
    // The only letter is chosen at once.
    window.read("Chưa có tệp nào.").await;

    pick(&window).await;
    paste(&window).await;
    look(&window).await;
    assert_eq!(
        desktop.files_with(MARKER.as_bytes()),
        [clerks(&desktop)],
        "looking leaves nothing on the disk"
    );
    open_outside(&desktop, &window).await;
    window.press("Ctrl+L").await;
    window.read("Mở khóa sổ").await;
    assert_eq!(desktop.files_with(MARKER.as_bytes()), [clerks(&desktop)], "the lock removes what was opened");
    window.close().await;
    let checked = Cli::on(&desktop.office()).run(&["check", "--full", "--json"]).done().json();
    assert_eq!(checked["attachments"], 3, "every file is whole: {checked}");
}

/// A letter in the book, and the clerk's own files.
fn furnish(desktop: &Desktop) {
    let cli = Cli::empty(&desktop.office());
    let books = cli.run(&["book", "list", "--json"]).done().json();
    let rows = books["rows"].as_array().expect("books");
    let book: &Value = rows.iter().find(|book| book["direction"] == "in").expect("an incoming book");
    let letter = json!({
        "book": book["id"], "numbering": { "mode": "next" }, "day": "3/7/2017", "issuer": "Huyện ủy mẫu",
        "abstract": "Về việc tổng vệ sinh (mẫu)",
    });
    let _ = cli.give(&["directive", "add", "-"], &letter).done();
    fs::write(clerks(desktop), pdf()).expect("a scan");
    fs::write(desktop.picked().join(PICKED[1]), point()).expect("a photograph");
}

fn clerks(desktop: &Desktop) -> PathBuf {
    desktop.picked().join(PICKED[0])
}

/// One empty page.
fn pdf() -> String {
    format!(
        "%PDF-1.4\n% {MARKER}\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n\
         2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n\
         3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]>> endobj\n\
         trailer <</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n"
    )
}

fn point() -> Vec<u8> {
    let byte = |at: usize| u8::from_str_radix(&POINT[at..at + 2], 16).expect("two digits");
    (0..POINT.len()).step_by(2).map(byte).collect()
}

async fn pick(window: &Window) {
    window.click("Đính kèm tệp…").await;
    window.control("anh-chup").await;
    window.control("ban-quet").await;
    window.read("1 trang").await;
}

/// An image from the clipboard, which no driver can fill.
async fn paste(window: &Window) {
    let script = format!(
        "const bytes = Uint8Array.from('{POINT}00'.match(/../g), (digits) => parseInt(digits, 16));
         const image = new File([bytes], 'image.png', {{ type: 'image/png' }});
         const event = new Event('paste', {{ bubbles: true, cancelable: true }});
         Object.defineProperty(event, 'clipboardData', {{ value: {{ files: [image] }} }});
         document.body.dispatchEvent(event);"
    );
    window.run(&script).await;
    window.control("Ảnh dán từ bộ nhớ tạm").await;
}

async fn look(window: &Window) {
    window.click("ban-quet").await;
    window.read("Trang 1 trên 1").await;
    let drawn = "const page = document.querySelector('canvas[data-zoom]'); return page !== null && page.width !== 300;";
    window.until("the page is drawn", drawn).await;
    window.press("Esc").await;
    window.until("the page is left", "return document.querySelector('canvas[data-zoom]') === null;").await;
    window.click("anh-chup").await;
    let drawn = "const image = document.querySelector('[role=dialog] img');
        return image !== null && image.complete && image.naturalWidth === 1;";
    window.until("the photograph is drawn", drawn).await;
    window.press("Esc").await;
    window.until("it is left", "return document.querySelector('[role=dialog]') === null;").await;
}

async fn open_outside(desktop: &Desktop, window: &Window) {
    window.click("Việc khác với tệp ban-quet").await;
    window.click("Mở bằng chương trình của máy").await;
    let mut open = Vec::new();
    while open.len() < 2 {
        window.settle().await;
        open = desktop.files_with(MARKER.as_bytes());
    }
    let private =
        open.iter().any(|path| path.starts_with(desktop.picked().with_file_name("XDG_RUNTIME_DIR")));
    assert!(private, "it lies in the private folder of the session: {open:?}");
}
