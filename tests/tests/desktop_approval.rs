//! A briefing that the leader approves before it is issued, in the real window: asked for, sent back, set right, approved.
#![cfg(target_os = "linux")]

use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths::{PASSPHRASE, SAMPLE_TODAY, output};

const CLERK: &str = "Văn thư";
const LEADER: &str = "Trưởng khối (mẫu)";
const GIVEN: &str = "mat khau dung tam";
const LEADERS: &str = "duong ve lang que";
const WRONG: &str = "Còn thiếu số thôn, bản (mẫu)";
const SET_RIGHT: &str = " Đã bổ sung số thôn, bản (mẫu).";

#[tokio::test]
async fn the_leader_sends_a_briefing_back_and_approves_it_before_it_is_issued() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    a_leader_joins(&Cli::sample(&desktop.office()));
    let window = desktop.open().await;
    window.unlock_as(CLERK, PASSPHRASE).await;
    approvals_are_asked_for(&window).await;
    july_is_drafted(&window).await;
    change_over(&window, LEADER, LEADERS).await;
    it_is_sent_back(&window).await;
    change_over(&window, CLERK, PASSPHRASE).await;
    it_is_set_right(&window).await;
    change_over(&window, LEADER, LEADERS).await;
    it_is_approved(&window).await;
    change_over(&window, CLERK, PASSPHRASE).await;
    it_is_issued(&window).await;
    window.close().await;
}

fn a_leader_joins(clerk: &Cli) {
    let twice = |typed: &str| format!("{typed}\n{typed}\n").into_bytes();
    clerk.feed(&["account", "add", LEADER, "--role", "leader"], &twice(GIVEN)).done();
    clerk.clone().passphrase(GIVEN).feed(&["account", "passphrase"], &twice(LEADERS)).done();
}

async fn approvals_are_asked_for(window: &Window) {
    window.settings("Phát hành báo cáo").await;
    window.tab_to("Báo cáo phải được lãnh đạo duyệt trước khi phát hành").await;
    window.press("Space").await;
    window.picture(&output("screens").join("cai-dat-phat-hanh-bao-cao.png")).await;
    window.press("Ctrl+S").await;
}

async fn july_is_drafted(window: &Window) {
    window.press("Alt+9").await;
    window.select("[role=grid]").await;
    window.press("Ctrl+N").await;
    window.wait_at("Loại báo cáo").await;
    window.press("Ctrl+Enter").await;
    window.read("Chờ lãnh đạo duyệt").await;
    assert!(!window.says("Duyệt").await, "a clerk approves nothing");
}

async fn it_is_sent_back(window: &Window) {
    open(window).await;
    window.read("Chờ lãnh đạo duyệt").await;
    window.picture(&output("screens").join("bao-cao-cho-duyet.png")).await;
    for theirs in ["Sửa", "In bản trình ký"] {
        assert!(!window.says(theirs).await, "a leader changes nothing: {theirs}");
    }
    window.click("Gửi lại").await;
    window.wait_at("Ý kiến").await;
    window.type_keys(WRONG).await;
    window.press("Ctrl+Enter").await;
    window.read("Lãnh đạo đã gửi lại").await;
}

async fn it_is_set_right(window: &Window) {
    open(window).await;
    window.read("Lãnh đạo đã gửi lại").await;
    window.read(WRONG).await;
    window.picture(&output("screens").join("bao-cao-gui-lai.png")).await;
    window.tab_to("Sửa").await;
    window.press("Enter").await;
    window.press("Ctrl+End").await;
    window.type_keys(SET_RIGHT).await;
    window.press("Ctrl+S").await;
    window.read("Chờ lãnh đạo duyệt").await;
}

async fn it_is_approved(window: &Window) {
    open(window).await;
    window.read(SET_RIGHT.trim()).await;
    window.click("Duyệt").await;
    window.wait_at("Ý kiến").await;
    window.press("Ctrl+Enter").await;
    window.read("Lãnh đạo đã duyệt").await;
}

async fn it_is_issued(window: &Window) {
    open(window).await;
    window.click("In bản trình ký").await;
    window.click("Ghi nhận đã ký").await;
    window.wait_at("Ngày ký").await;
    window.press("Ctrl+Enter").await;
    window.control("Phát hành").await;
    window.click("Phát hành").await;
    window.wait_at("Ngày trên văn bản").await;
    window.press("Ctrl+Enter").await;
    window.read("Đã phát hành").await;
    window.read(WRONG).await;
    window.picture(&output("screens").join("bao-cao-da-duyet-phat-hanh.png")).await;
}

async fn change_over(window: &Window, account: &str, passphrase: &str) {
    window.lock().await;
    window.unlock_as(account, passphrase).await;
}

/// Opens July's briefing, the newest in the list.
async fn open(window: &Window) {
    window.press("Alt+9").await;
    window.click("Mở báo cáo").await;
}
