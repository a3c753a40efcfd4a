//! The register instead of the paper book, in the real window: five letters by keyboard alone, a scan, a search without
//! marks, an old file taken in and taken back, and the book as it will be printed.
#![cfg(target_os = "linux")]

use std::fs;

use serde_json::Value;
use tests::cli::Cli;
use tests::desktop::{Desktop, IMPORTED, PICKED, Window};
use tests::pdf::words_of;
use tests::sheet;

const TODAY: &str = "2026-11-20";

/// Issuer, symbol, date and abstract of what lies on the clerk's desk this morning.
const LETTERS: [[&str; 4]; 5] = [
    ["Đảng ủy xã Mẫu Một", "12-CT/ĐU", "16/11/2026", "Tăng cường công tác dân vận (mẫu)"],
    ["Ủy ban nhân dân huyện Mẫu", "125/UBND-VP", "17/11", "Tổng vệ sinh môi trường dịp Tết (mẫu)"],
    ["Huyện ủy Mẫu", "30-KH/HU", "17-11-26", "Kế hoạch học tập chuyên đề (mẫu)"],
    ["Huyện ủy Mẫu", "31-TB/HU", "18112026", "Thông báo lịch tiếp công dân (mẫu)"],
    ["Hội Nông dân huyện Mẫu", "07-CV/HND", "19/11/2026", "Xin ý kiến tổ chức hội thi (mẫu)"],
];

/// The rows of the old file, and those of them that name a day there is none of.
const ROWS: usize = 400;
const BAD: usize = 20;

#[tokio::test]
async fn a_day_with_the_register() {
    let desktop = Desktop::start(TODAY).await;
    let _ = Cli::empty(&desktop.office()).today(TODAY);
    fs::write(desktop.picked().join(PICKED[0]), scan()).expect("a scan");
    fs::write(desktop.picked().join(PICKED[1]), "ghi chú").expect("another file");
    fs::write(desktop.picked().join(IMPORTED), old_register()).expect("an old register");
    let window = desktop.open().await;
    window.unlock().await;

    register_five(&window).await;
    attach_and_look(&window).await;
    find_without_marks(&window).await;
    import_and_undo(&window).await;
    print_the_book(&window).await;
    send_it_to_the_printer(&desktop, &window).await;
    window.close().await;
    the_five_are_in_the_book(&desktop);
}

async fn register_five(window: &Window) {
    window.press("Alt+2").await;
    window.read("Chưa có văn bản đến nào").await;
    window.press("Ctrl+N").await;
    for (at, [issuer, symbol, date, words]) in LETTERS.into_iter().enumerate() {
        window.wait_at("Ngày đến").await;
        window.enter("Ngày đến", "20/11").await;
        window.enter("Cơ quan ban hành", issuer).await;
        window.enter("Số, ký hiệu", symbol).await;
        window.enter("Ngày văn bản", date).await;
        window.enter("Trích yếu", words).await;
        if at + 1 < LETTERS.len() {
            window.press("Ctrl+Enter").await;
            window.until("the next letter's form is empty", &is_empty("Trích yếu")).await;
        } else {
            window.press("Ctrl+S").await;
        }
    }
    window.until("the form is left", "return document.querySelector('main form') === null;").await;
    window.read("07-CV/HND").await;
}

/// A script that tells whether a field of the form holds nothing.
fn is_empty(label: &str) -> String {
    format!(
        "const label = [...document.querySelectorAll('main form label')]
             .find((one) => one.textContent.startsWith({label:?}));
         return document.getElementById(label?.htmlFor)?.value === '';"
    )
}

/// Two files at once, which one step takes back.
async fn attach_and_look(window: &Window) {
    window.tab_to("Đính kèm tệp…").await;
    window.press("Enter").await;
    window.control("ban-quet").await;
    window.control("anh-chup").await;
    window.tab_to("ban-quet").await;
    window.press("Enter").await;
    window.read("Trang 1 trên 1").await;
    window.until("the page is drawn", DRAWN).await;
    window.press("Esc").await;
    window.until("the page is left", "return document.querySelector('canvas[data-zoom]') === null;").await;
    window.press("Ctrl+Z").await;
    window.read("Chưa có tệp nào.").await;
}

/// A page that nobody drew on is 300 wide.
const DRAWN: &str =
    "const page = document.querySelector('canvas[data-zoom]'); return page !== null && page.width !== 300;";

async fn find_without_marks(window: &Window) {
    window.press("Ctrl+K").await;
    window.type_keys("tong ve sinh 125ubnd").await;
    let found = "return [...document.querySelectorAll('[role=dialog] button[data-selected]')]
        .some((hit) => hit.textContent.includes('125/UBND-VP'));";
    window.until("the letter is found", found).await;
    window.press("Enter").await;
    let shown =
        "return document.querySelector('aside h2')?.textContent === 'Tổng vệ sinh môi trường dịp Tết (mẫu)';";
    window.until("the letter is shown whole", shown).await;
    window.press("/").await;
    window.type_keys("lich tiep cong dan").await;
    window.until("one row is left", &rows_are(1)).await;
    window.press("Ctrl+A").await;
    window.press("Backspace").await;
    window.until("all rows are there again", &rows_are(LETTERS.len())).await;
}

fn rows_are(count: usize) -> String {
    let told = count + 1;
    format!("return document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '{told}';")
}

async fn import_and_undo(window: &Window) {
    window.walk_to("Shift+Tab", "Tệp").await;
    window.press("Enter").await;
    window.control("Nhập từ tệp…").await;
    window.walk_to("Down", "Nhập từ tệp…").await;
    window.press("Enter").await;
    let good = format!("Nhập {} hồ sơ", ROWS - BAD);
    window.control(&good).await;
    window.read(&format!("Không nhập được ({BAD})")).await;
    window.walk_to("Shift+Tab", &good).await;
    window.press("Enter").await;
    window.read(&format!("Đã nhập {} hồ sơ; {BAD} dòng không nhập.", ROWS - BAD)).await;
    window.until("the list holds them", &rows_are(LETTERS.len() + ROWS - BAD)).await;
    window.tab_to("Hoàn tác lần nhập này").await;
    window.press("Enter").await;
    window.until("one step took all of them back", &rows_are(LETTERS.len())).await;
}

async fn print_the_book(window: &Window) {
    window.until("the dialog is gone", "return document.querySelector('[role=dialog]') === null;").await;
    window.tab_to("In sổ").await;
    window.press("Enter").await;
    window.wait_at("Xem trước và in").await;
    window.press("Enter").await;
    window.until("the cover is drawn", DRAWN).await;
    window.until("the cover says what it is", &page_says("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN")).await;
    let second =
        "return document.querySelector('[role=dialog] output')?.textContent.startsWith('Trang 2 ') === true;";
    for _ in 0..5 {
        if window.run(second).await != Value::Bool(true) {
            window.press("PageDown").await;
        }
    }
    for [_, symbol, ..] in LETTERS {
        window.until("the letter has its line", &page_says(symbol)).await;
    }
}

fn page_says(words: &str) -> String {
    format!(
        "return document.querySelector('canvas + p')?.textContent.normalize().toUpperCase().includes({:?}) === true;",
        words.to_uppercase()
    )
}

/// Until it is printed nothing of the book lies on the disk.
async fn send_it_to_the_printer(desktop: &Desktop, window: &Window) {
    let printed = || desktop.files_with(b"%PDF-").into_iter().filter(|path| path.ends_with("so-van-ban.pdf"));
    assert_eq!(printed().count(), 0, "looking leaves nothing on the disk");
    window.press("Ctrl+P").await;
    // Nothing in the window says when it is written.
    window.until_outside("the book is written", || printed().count() > 0).await;
    assert_eq!(printed().count(), 1, "the book lies in the private folder of the session, to be printed");
    window.press("Esc").await;
}

fn the_five_are_in_the_book(desktop: &Desktop) {
    let cli = Cli::on(&desktop.office()).today(TODAY);
    let listed = cli.run(&["directive", "list", "--json", "--filter", "direction=in"]).done().json();
    let rows = listed["rows"].as_array().expect("rows");
    let mut entered: Vec<_> = rows.iter().map(line).collect();
    entered.sort();
    let expected: Vec<_> =
        (1..).zip(LETTERS).map(|(number, letter)| (number, letter[1].to_owned())).collect();
    assert_eq!(entered, expected, "five letters, numbered as they were entered");
    let out = desktop.saved().join("so.pdf");
    let _ = cli.run(&["register", "print", "in", "--year", "2026", "--out", &out.to_string_lossy()]).done();
    let text = words_of(&out, &["-layout"]);
    assert!(text.contains("20/11/2026"), "the days were read as they were typed: {text}");
}

fn line(row: &Value) -> (i64, String) {
    (row["number"].as_i64().expect("a number"), row["symbol"].as_str().expect("a symbol").to_owned())
}

/// One empty page.
fn scan() -> &'static str {
    "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n\
     3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]>> endobj\ntrailer <</Root 1 0 R/Size 4>>\n\
     startxref\n0\n%%EOF\n"
}

/// A register of 2016 with its title above the head; every twentieth row names the 31st of February.
fn old_register() -> Vec<u8> {
    let mut lines = vec![
        "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN NĂM 2016".to_owned(),
        "Ngày đến | Số đến | Tác giả | Số, ký hiệu | Ngày tháng | Trích yếu nội dung".to_owned(),
    ];
    lines.extend((1..=ROWS).map(|at| {
        let day = if at % (ROWS / BAD) == 0 {
            "31/02/2016".to_owned()
        } else {
            format!("{:02}/09/2016", at % 28 + 1)
        };
        format!("{day} | {at} | Huyện ủy Mẫu | {at}-CV/HU | 01/09/2016 | Việc thứ {at} của năm 2016 (mẫu)")
    }));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    sheet::workbook(&["2016"], |_, page| sheet::write(page, 0, &lines))
}
