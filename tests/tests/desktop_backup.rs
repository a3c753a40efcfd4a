//! A backup from the real window: the sidebar says how old the newest one is, and what was made is whole.
#![cfg(target_os = "linux")]

use tests::cli::Cli;
use tests::desktop::Desktop;
use tests::paths::{SAMPLE_TODAY, output};

#[tokio::test]
async fn a_backup_is_made_and_its_age_is_shown() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let cli = Cli::empty(&desktop.office());
    let window = desktop.open().await;
    window.unlock().await;
    window.click("Chưa sao lưu ra USB").await;
    window.read("Chưa có bản sao lưu nào ra USB.").await;
    window.click("Chọn nơi sao lưu…").await;
    window.read("Đã sao lưu và đọc lại đúng từng tệp.").await;
    window.picture(&output("screens").join("sao-luu.png")).await;
    window.click("Đóng").await;
    window.read("Đã sao lưu USB hôm nay").await;
    window.close().await;

    let made = cli.run(&["--json", "backup", "list", &desktop.saved().to_string_lossy()]).done().json();
    assert_eq!(made[0]["state"], "complete", "it lies where the clerk said: {made}");
    let folder = made[0]["folder"].as_str().expect("a folder");
    let _ = cli.run(&["backup", "verify", folder, "--with-key"]).done();
}
