//! Several people at one machine, in the real window: who may only read, and who is let in no more.
#![cfg(target_os = "linux")]

use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths::{PASSPHRASE, SAMPLE_TODAY, output};

const ADMIN: &str = "Văn thư";
const VIEWER: &str = "Người xem (mẫu)";
const GIVEN: &str = "suoi trong may trang nui";
const HERS: &str = "ruong bac thang mua vang";
const ADD: &str = "Thêm tài khoản";

#[tokio::test]
async fn who_may_only_read_changes_nothing_and_is_let_in_no_more() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let _ = Cli::empty(&desktop.office());
    let window = desktop.open().await;
    window.unlock().await;
    a_viewer_is_added(&window).await;
    window.lock().await;
    window.picture(&output("screens").join("khoa-chon-tai-khoan.png")).await;
    she_sets_her_own(&window).await;
    nothing_can_be_changed(&window).await;
    window.lock().await;
    window.unlock_as(ADMIN, PASSPHRASE).await;
    the_viewer_is_removed(&window).await;
    window.lock().await;
    nobody_else_comes_in(&window).await;
    window.unlock().await;
    window.close().await;
}

async fn a_viewer_is_added(window: &Window) {
    window.settings("Tài khoản").await;
    window.click(ADD).await;
    window.wait_at("Tên tài khoản").await;
    window.enter("Tên tài khoản", VIEWER).await;
    window.choose("Vai trò", "nguoi xem", "Người xem: chỉ xem và in").await;
    window.enter("Mật khẩu mới", GIVEN).await;
    window.enter("Nhập lại mật khẩu", GIVEN).await;
    window.picture(&output("screens").join("tai-khoan-them.png")).await;
    window.press("Enter").await;
    window.read(&format!("Đã thêm tài khoản {VIEWER}.")).await;
    window.picture(&output("screens").join("tai-khoan.png")).await;
}

/// The passphrase that the administrator typed opens nothing but the way to another.
async fn she_sets_her_own(window: &Window) {
    window.knock_as(VIEWER, GIVEN).await;
    window.read("Đặt mật khẩu của riêng mình").await;
    window.picture(&output("screens").join("khoa-mat-khau-rieng.png")).await;
    window.enter("Mật khẩu mới", HERS).await;
    window.enter("Nhập lại mật khẩu", HERS).await;
    window.press("Enter").await;
    window.select("nav li button").await;
}

/// What the window leaves out the host refuses as well.
async fn nothing_can_be_changed(window: &Window) {
    window.press("Alt+4").await;
    window.read("Chưa có nhiệm vụ nào").await;
    window.press("Ctrl+N").await;
    let forms = window.run("return document.querySelectorAll('main form').length;").await;
    assert_eq!(forms, 0, "no form opens by its key");
    assert!(!window.says("Giao nhiệm vụ").await, "nor by a button");
    window.click("Chưa sao lưu ra USB").await;
    window.read("Chưa có bản sao lưu nào ra USB.").await;
    assert!(!window.says("Sao lưu ra USB…").await, "backups are made by others");
    window.settings("Tài khoản").await;
    window.read(VIEWER).await;
    assert!(!window.says(ADD).await, "accounts are an administrator's");
    window.picture(&output("screens").join("tai-khoan-nguoi-xem.png")).await;
    for command in ["package_choose", "package_card_read", "readable_export"] {
        let refused = window.ask(command).await;
        assert_eq!(refused["code"], "E_NOT_PERMITTED", "{command} is not a viewer's: {refused}");
    }
}

async fn the_viewer_is_removed(window: &Window) {
    window.settings("Tài khoản").await;
    window.click(&format!("Việc khác với tài khoản {VIEWER}")).await;
    window.click("Gỡ tài khoản").await;
    window.read(&format!("Gỡ tài khoản {VIEWER}?")).await;
    window.picture(&output("screens").join("tai-khoan-go.png")).await;
    window.click("Gỡ tài khoản").await;
    window.read("Mật khẩu của tài khoản này không còn mở được dữ liệu trên máy này.").await;
}

async fn nobody_else_comes_in(window: &Window) {
    let choices = window.run("return document.querySelectorAll('select').length;").await;
    assert_eq!(choices, 0, "one account alone is not asked for");
    window.enter("Mật khẩu", HERS).await;
    window.press("Enter").await;
    window.read("Mật khẩu chưa đúng.").await;
}
