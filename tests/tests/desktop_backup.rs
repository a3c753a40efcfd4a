//! Backups in the real window: made, proven, pulled half-way, restored, and gone back from.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths::{PASSPHRASE, SAMPLE_TODAY, output};

/// The button that opens the screen, while no backup was made.
const NEVER: &str = "Chưa sao lưu ra USB";
/// The button that makes one.
const MAKE: &str = "Sao lưu ra USB…";
const CHOOSE_TARGET: &str = "Chọn thư mục khác…";
const NO_NOTE: &str = "Chưa có ghi nhận tình hình nào";
const NOTE: &str = "Mưa lớn kéo dài (mẫu)";
const MADE: &str = "Đã sao lưu và đọc lại đúng từng tệp.";

async fn unlocked(desktop: &Desktop) -> Window {
    let window = desktop.open().await;
    window.unlock().await;
    window
}

async fn back_up(window: &Window) {
    window.click(MAKE).await;
    window.click(CHOOSE_TARGET).await;
}

#[tokio::test]
async fn a_backup_is_made_and_its_age_is_shown() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let cli = Cli::empty(&desktop.office());
    let window = unlocked(&desktop).await;
    window.click(NEVER).await;
    window.read("Chưa có bản sao lưu nào ra USB.").await;
    back_up(&window).await;
    window.read(MADE).await;
    window.picture(&output("screens").join("sao-luu.png")).await;
    window.click("Đóng").await;
    window.read("Đã sao lưu USB hôm nay").await;
    window.close().await;

    let made = cli.run(&["--json", "backup", "list", &desktop.saved().to_string_lossy()]).done().json();
    assert_eq!(made[0]["state"], "complete", "it lies where the clerk said: {made}");
    let folder = made[0]["folder"].as_str().expect("a folder");
    let _ = cli.run(&["backup", "verify", folder, "--with-key"]).done();
}

#[tokio::test]
async fn a_restore_is_previewed_done_and_gone_back_from() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let _ = Cli::empty(&desktop.office());
    let window = unlocked(&desktop).await;
    window.click(NEVER).await;
    back_up(&window).await;
    window.read(MADE).await;
    window.click("Đóng").await;
    pulled_half_way(&desktop, &window).await;
    back_up(&window).await;
    window.read(MADE).await;
    window.click("Đóng").await;

    window.click("Chọn nơi có bản sao lưu…").await;
    window.click("Kiểm tra bản số 2").await;
    window.read("Đã kiểm tra, nguyên vẹn").await;
    window.picture(&output("screens").join("sao-luu-kiem-tra.png")).await;

    change_records(&window).await;
    window.click("Đã sao lưu USB hôm nay").await;
    window.click("Khôi phục từ bản số 2").await;
    window.read("1 thao tác").await;
    window.picture(&output("screens").join("khoi-phuc.png")).await;
    window.enter("Mật khẩu", PASSPHRASE).await;
    window.press("Enter").await;
    window.read("Đã khôi phục xong.").await;
    window.click("Mở dữ liệu đã khôi phục").await;
    window.read("Sổ chờ xác nhận số cuối cùng").await;
    window.picture(&output("screens").join("khoi-phuc-xong.png")).await;
    window.press("Alt+8").await;
    window.read(NO_NOTE).await;

    window.click("Đã sao lưu USB hôm nay").await;
    window.click("Quay lại dữ liệu trước đó…").await;
    window.enter("Mật khẩu", PASSPHRASE).await;
    window.press("Enter").await;
    window.read("Đã quay lại dữ liệu trước đó.").await;
    window.press("Alt+8").await;
    window.read(NOTE).await;
    window.close().await;
}

async fn change_records(window: &Window) {
    window.press("Alt+8").await;
    window.read(NO_NOTE).await;
    window.press("Ctrl+N").await;
    window.wait_at("Ngày").await;
    window.enter("Nội dung", NOTE).await;
    window.press("Ctrl+S").await;
    window.until("the form is left", "return document.querySelector('main form') === null;").await;
}

/// The stick is pulled between two steps of a backup: the file that says its name is a pipe, at which the program waits
/// until the test has taken the stick away.
async fn pulled_half_way(desktop: &Desktop, window: &Window) {
    let stick = desktop.saved();
    let name = office_on(&stick).join("stick");
    let known = fs::read(&name).expect("the stick has a name");
    fs::remove_file(&name).expect("its file");
    assert!(Command::new("mkfifo").arg(&name).status().expect("mkfifo").success(), "a pipe in its place");
    back_up(window).await;
    let away = stick.with_file_name("pulled");
    let pipe = fs::OpenOptions::new().write(true).open(&name).expect("the program waits at the pipe");
    fs::rename(&stick, &away).expect("the stick is pulled");
    drop(pipe);
    window.read("ổ đĩa có thể đã bị rút hoặc hỏng").await;
    window.picture(&output("screens").join("sao-luu-rut-usb.png")).await;
    fs::rename(&away, &stick).expect("it is plugged in again");
    fs::remove_file(&name).expect("the pipe");
    fs::write(&name, known).expect("its name");
    window.click("Đóng").await;
}

fn office_on(stick: &Path) -> PathBuf {
    let mut entries = fs::read_dir(stick).expect("the stick").map(|entry| entry.expect("an entry").path());
    entries.next().expect("the office's folder")
}
