//! The terms of a briefing in the real window, by keyboard alone: its date, its days and who signs, as long as it is a draft.
#![cfg(target_os = "linux")]

use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths::{SAMPLE_TODAY, output};

const TERMS: &str = "Sửa thông tin";
const DATE: &str = "Ngày văn bản";
const SIGNER: &str = "Người ký";
const FROM: &str = "Số liệu từ ngày";
const TO: &str = "Đến hết ngày";
const DEPUTY: &str = "Cán bộ mẫu 2 · PHÓ TRƯỞNG KHỐI";
const PAGE: &str = "section[aria-label='Nội dung báo cáo']";
const PREVIEW: &str = "section[aria-label='Bản xem trước báo cáo']";
const LAST: u32 = 5;
const NO_DIALOG: &str = "return document.querySelector('[role=dialog]') === null;";

#[tokio::test]
async fn the_terms_of_a_draft_are_set_until_it_is_printed_for_signature() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let _ = Cli::sample(&desktop.office());
    let window = desktop.open().await;
    window.unlock().await;
    july_is_drafted(&window).await;
    the_dialog_opens_with_what_the_draft_has(&window).await;
    wrong_days_are_refused_and_nothing_is_lost(&window).await;
    the_terms_are_saved(&window).await;
    the_page_and_the_preview_bear_them(&window).await;
    the_signing_copy_fixes_them(&window).await;
    window.close().await;
}

async fn july_is_drafted(window: &Window) {
    window.press("Alt+9").await;
    window.select("[role=grid]").await;
    window.press("Ctrl+N").await;
    window.wait_at("Loại báo cáo").await;
    window.press("Ctrl+Enter").await;
    window.control(TERMS).await;
}

async fn the_dialog_opens_with_what_the_draft_has(window: &Window) {
    window.tab_to(TERMS).await;
    window.press("Enter").await;
    window.wait_at(DATE).await;
    stand(window, ["31/07/2017", "Cán bộ mẫu 1 · TRƯỞNG KHỐI", "01/07/2017", "31/07/2017"]).await;
    window.picture(&output("screens").join("bao-cao-sua-thong-tin.png")).await;
}

/// The last day before the first: said at the field, where the focus goes, and what was typed elsewhere stays.
async fn wrong_days_are_refused_and_nothing_is_lost(window: &Window) {
    window.enter(DATE, "28/7/2017").await;
    window.choose(SIGNER, "mau 2", DEPUTY).await;
    window.enter(FROM, "20/7/2017").await;
    window.enter(TO, "10/7/2017").await;
    window.press("Ctrl+Enter").await;
    window.read("không được sớm hơn mục “Từ ngày”").await;
    window.wait_at(TO).await;
    stand(window, ["28/7/2017", DEPUTY, "20/7/2017", "10/7/2017"]).await;
    window.picture(&output("screens").join("bao-cao-sua-thong-tin-sai-ngay.png")).await;
}

async fn the_terms_are_saved(window: &Window) {
    window.enter(TO, "31/7/2017").await;
    window.walk_to("Shift+Tab", FROM).await;
    window.enter(FROM, "26/6/2017").await;
    window.press("Ctrl+Enter").await;
    window.until("the dialog is closed", NO_DIALOG).await;
    window.wait_at(TERMS).await;
}

/// A paper of 27 June is counted now, the figures end on the new date, and the deputy's name stands on the last page.
async fn the_page_and_the_preview_bear_them(window: &Window) {
    window.read("Số liệu chỉ tính đến hết ngày 28/07/2017, là ngày văn bản").await;
    for words in ["27/6/2017", "28/7/2017"] {
        says(window, PAGE, words).await;
        says(window, PREVIEW, words).await;
    }
    window.picture(&output("screens").join("bao-cao-da-sua-thong-tin.png")).await;
    window.walk_to("Shift+Tab", "Trang sau").await;
    for page in 2..=LAST {
        window.press("Enter").await;
        window.read(&format!("Trang {page} trên {LAST}")).await;
    }
    says(window, PREVIEW, "K/T TRƯỞNG KHỐI").await;
    says(window, PREVIEW, "Cán bộ mẫu 2").await;
}

async fn the_signing_copy_fixes_them(window: &Window) {
    window.tab_to("In bản trình ký").await;
    window.press("Enter").await;
    window.control("Ghi nhận đã ký").await;
    assert!(!window.says(TERMS).await, "what is printed for signature keeps its date, days and signer");
    window.tab_to("Về danh sách").await;
    window.press("Enter").await;
    for words in ["26/06/2017 – 31/07/2017", "Cán bộ mẫu 2"] {
        window.read(words).await;
    }
}

/// Waits until a part of the screen says these words.
async fn says(window: &Window, part: &str, words: &str) {
    let script =
        format!("return document.querySelector({part:?})?.textContent.includes({words:?}) ?? false;");
    window.until(&format!("{part} says “{words}”"), &script).await;
}

/// The dialog's fields hold these, in the order they stand; the names of signers are read after it is drawn.
async fn stand(window: &Window, expected: [&str; 4]) {
    for (label, expected) in [DATE, SIGNER, FROM, TO].into_iter().zip(expected) {
        window.until_holds(label, expected).await;
    }
}
