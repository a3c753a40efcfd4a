//! What keeps a clerk's work safe at the desk: the lock, the draft, the way back.
#![cfg(target_os = "linux")]

use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths::SAMPLE_TODAY;

const UNFINISHED: &str = "Rà soát hộ nghèo (việc đang ghi dở)";

#[tokio::test]
async fn unfinished_work_outlives_the_lock_and_a_power_cut() {
    let mut desktop = Desktop::start(SAMPLE_TODAY).await;
    let _ = Cli::empty(&desktop.office());
    let window = desktop.open().await;
    a_wrong_passphrase_is_told(&window).await;
    window.unlock().await;
    begin_a_task(&window).await;
    desktop.cut_power(window).await;

    let window = desktop.open().await;
    window.unlock().await;
    the_draft_comes_back(&window).await;
    what_was_saved_is_undone_by_name(&window).await;
    lock(&window).await;
    window.unlock().await;
    window.close().await;
}

async fn a_wrong_passphrase_is_told(window: &Window) {
    window.read("Mở khóa sổ").await;
    window.enter("Mật khẩu", "không phải mật khẩu này").await;
    window.press("Enter").await;
    window.read("Mật khẩu chưa đúng.").await;
}

async fn begin_a_task(window: &Window) {
    window.press("Alt+4").await;
    window.read("Chưa có nhiệm vụ nào").await;
    window.press("Ctrl+N").await;
    window.enter("Nội dung việc", UNFINISHED).await;
    // What is typed reaches the disk a moment after the last letter, and a part of it where one came late.
    while !window.ask("draft_list").await.to_string().contains(UNFINISHED) {
        window.settle().await;
    }
}

async fn the_draft_comes_back(window: &Window) {
    window.press("Alt+4").await;
    window.read("Chưa có nhiệm vụ nào").await;
    window.press("Ctrl+N").await;
    window.control("Bỏ bản nháp").await;
    assert_eq!(window.value("Nội dung việc").await, UNFINISHED, "the letters of the form that was cut off");
}

async fn what_was_saved_is_undone_by_name(window: &Window) {
    window.choose("Chủ trì", "nong dan", "Hội Nông dân").await;
    window.enter("Thời hạn", "25/8/2017").await;
    window.run(LISTEN).await;
    window.press("Ctrl+S").await;
    window.until("the form is left", "return document.querySelector('main form') === null;").await;
    window.until("the way back is offered", &was_said("Hoàn tác")).await;
    assert!(
        window.ask("draft_list").await.as_array().is_some_and(Vec::is_empty),
        "what is saved is no draft"
    );
    window.press("Ctrl+Z").await;
    window.read("Chưa có nhiệm vụ nào").await;
    window.until("it was said what was taken back", &was_said("Đã hoàn tác: ")).await;
}

/// Keeps every word that appears from now on: a notice may have faded before a busy machine looks for it.
const LISTEN: &str = "window.said = '';
    new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) window.said += node.textContent;
    }).observe(document.body, { subtree: true, childList: true });";

fn was_said(words: &str) -> String {
    format!("return window.said.includes({words:?});")
}

async fn lock(window: &Window) {
    window.press("Ctrl+L").await;
    window.read("Mở khóa sổ").await;
    assert!(!window.says("Nhiệm vụ").await, "nothing of the office stays in sight");
    let refused = window.ask("draft_list").await;
    assert_eq!(refused["code"], "E_LOCKED", "nothing of the office can be asked for");
}
