//! The recovery sheet and the keys in the real window: tried, renewed, handed over, and replaced by others.
#![cfg(target_os = "linux")]

use std::fs;

use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths::{PASSPHRASE, SAMPLE_TODAY, output};

/// The page of the settings that all of it stands on.
const PAGE: &str = "Khóa và khôi phục";
const LEADER: &str = "Lãnh đạo (mẫu)";
const HIS: &str = "dong lua vang chieu thu";

#[tokio::test]
async fn a_sheet_is_renewed_and_a_key_is_replaced() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let cli = Cli::sample(&desktop.office());
    let two_lines = format!("{HIS}\n{HIS}\n");
    let _ = cli.feed(&["account", "add", LEADER, "--role", "leader"], two_lines.as_bytes()).done();
    let _ = cli.run(&["backup", "create", &desktop.saved().to_string_lossy()]).done();
    let window = desktop.open().await;
    window.unlock_as("Văn thư", PASSPHRASE).await;
    window.settings(PAGE).await;
    window.picture(&output("screens").join("khoa.png")).await;
    the_passphrase_is_tried(&window).await;
    the_sheet_is_renewed(&window).await;
    the_record_of_handing_over_is_shown(&window).await;
    the_key_is_replaced(&window).await;
    the_old_key_is_forgotten(&window).await;
    window.close().await;

    let _ = cli.run(&["check", "--full"]).done();
    let generations = fs::read_dir(desktop.office()).expect("the office").flatten();
    let left = generations.filter(|one| one.file_name().to_string_lossy().starts_with("g-")).count();
    assert_eq!(left, 1, "nothing opens by the old key");
    let _ = cli.passphrase(HIS).run(&["office", "info"]).refused(4, "E_WRONG_PASSPHRASE");
}

async fn the_passphrase_is_tried(window: &Window) {
    // Two things are called so here: the kind of secret, and where it is typed.
    let field = window.select("main input[data-path=passphrase]").await;
    field.send_keys(PASSPHRASE).await.expect("the field takes text");
    window.click("Thử mở bản mới nhất").await;
    window.read("Mật khẩu của tài khoản Văn thư là đúng.").await;
    window.picture(&output("screens").join("khoa-thu-mat-khau.png")).await;
}

async fn the_sheet_is_renewed(window: &Window) {
    window.click("Lập phiếu mới…").await;
    window.wait_at("Mật khẩu").await;
    window.type_keys(PASSPHRASE).await;
    window.picture(&output("screens").join("phieu-moi-hoi.png")).await;
    window.press("Enter").await;
    window.click("In phiếu khôi phục").await;
    window.select("canvas").await;
    window.picture(&output("screens").join("phieu-moi-in.png")).await;
    window.press("Esc").await;
    window.picture(&output("screens").join("phieu-moi-ma.png")).await;
    window.type_back().await;
    window.read("Phiếu khôi phục mới đã có hiệu lực.").await;
}

async fn the_record_of_handing_over_is_shown(window: &Window) {
    window.enter("Người bàn giao", "Nguyễn Thị Mẫu").await;
    window.enter("Người nhận", "Trần Văn Mẫu").await;
    window.tab_to("Biên bản bàn giao").await;
    window.press("Enter").await;
    window.select("canvas").await;
    window.picture(&output("screens").join("ban-giao.png")).await;
    window.press("Esc").await;
}

async fn the_key_is_replaced(window: &Window) {
    window.click("Đổi khóa toàn bộ…").await;
    window.wait_at("Mật khẩu của mình").await;
    window.type_keys(PASSPHRASE).await;
    window.press("Enter").await;
    window.wait_at(&format!("Mật khẩu của {LEADER}")).await;
    window.picture(&output("screens").join("doi-khoa-hoi.png")).await;
    window.press("Enter").await;
    window.read("Dữ liệu đã được mã hóa lại và kiểm tra").await;
    window.read("Mật khẩu dùng một lần").await;
    window.picture(&output("screens").join("doi-khoa-ma.png")).await;
    window.type_back().await;
    window.read("Đã thay khóa. Hãy sao lưu ngay.").await;
}

async fn the_old_key_is_forgotten(window: &Window) {
    window.read("Khóa cũ còn trên máy").await;
    window.picture(&output("screens").join("doi-khoa-xong.png")).await;
    window.click("Xóa khóa cũ…").await;
    window.wait_at("Mật khẩu").await;
    window.type_keys(PASSPHRASE).await;
    window.picture(&output("screens").join("xoa-khoa-cu.png")).await;
    window.press("Enter").await;
    window.read("Đã xóa khóa cũ trên máy này.").await;
    let gone = "return !document.body.textContent.includes('Khóa cũ còn trên máy');";
    window.until("nothing is left to forget", gone).await;
}
