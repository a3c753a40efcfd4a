//! A month's data from one office to another, by the windows of both: cards, a package, a look inside, the log.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use tests::cli::Cli;
use tests::desktop::{Desktop, IMPORTED, Window};
use tests::paths::{SAMPLE_TODAY, output};

const PAGE: &str = "Gói số liệu";
const COMMUNE: &str = "Xã Mẫu";
const BLOC: &str = "Khối huyện Mẫu";

#[tokio::test]
async fn a_month_goes_from_one_office_to_another() {
    let (sender, receiver) = (Desktop::start(SAMPLE_TODAY).await, Desktop::start(SAMPLE_TODAY).await);
    let (commune, bloc) = (Cli::sample(&sender.office()), Cli::empty(&receiver.office()));
    let _ = introduced(&bloc, BLOC, &commune, &sender.saved());

    let window = receiver.open().await;
    window.unlock().await;
    window.settings(PAGE).await;
    let card = receiver.saved().join("the-khoa.json");
    let fingerprint = keys(&commune, &card);
    fs::copy(&card, receiver.picked().join(IMPORTED)).expect("the card comes by stick");
    a_card_is_trusted(&window, &fingerprint).await;
    window.close().await;

    let window = sender.open().await;
    window.unlock().await;
    window.settings(PAGE).await;
    a_package_is_made(&window).await;
    window.close().await;

    fs::copy(package_in(&sender.saved()), receiver.picked().join(IMPORTED)).expect("it comes by stick");
    let window = receiver.open().await;
    window.unlock().await;
    window.settings(PAGE).await;
    a_package_is_taken(&window).await;
    window.close().await;
    let taken = bloc.run(&["activity", "list", "--json"]).done().json();
    assert_ne!(taken["total"], json!(0), "the other office's work is here: {taken}");
}

/// Writes an office's card; answers its fingerprint.
fn keys(of: &Cli, card: &Path) -> String {
    let said = of.run(&["package", "keys", "--out", &card.to_string_lossy(), "--json"]).done().json();
    said["fingerprint"].as_str().expect("a fingerprint").to_owned()
}

/// Lets one office know another under this name.
fn introduced(known: &Cli, name: &str, knows: &Cli, stick: &Path) -> PathBuf {
    let card = stick.join("the-khoa.json");
    let fingerprint = keys(known, &card);
    let path = card.to_string_lossy();
    let _ = knows.run(&["package", "trust", &path, "--fingerprint", &fingerprint, "--name", name]).done();
    card
}

fn package_in(folder: &Path) -> PathBuf {
    let mut files = fs::read_dir(folder).expect("the stick").map(|entry| entry.expect("an entry").path());
    files.find(|file| file.extension().is_some_and(|end| end == "gbgoi")).expect("a package")
}

async fn a_card_is_trusted(window: &Window, fingerprint: &str) {
    window.read("Chưa có cơ quan nào.").await;
    window.picture(&output("screens").join("goi-so-lieu-trong.png")).await;
    window.click("Đọc thẻ khóa…").await;
    window.wait_at("Tám nhóm trên phiếu").await;
    window.type_keys("0000").await;
    window.press("Ctrl+S").await;
    window.read("Dấu vân tay vừa nhập không khớp với thẻ khóa này.").await;
    window.picture(&output("screens").join("goi-so-lieu-the-khoa.png")).await;
    window.enter("Tám nhóm trên phiếu", &fingerprint.to_lowercase()).await;
    window.enter("Tên gọi ở đây", COMMUNE).await;
    window.press("Ctrl+S").await;
    window.read("Đã so đúng dấu vân tay").await;
    window.read("Đang trao đổi").await;
}

async fn a_package_is_made(window: &Window) {
    window.click(&format!("Lập gói số liệu cho {BLOC}")).await;
    window.field("Kỳ").await.click().await.expect("the periods are offered");
    window.click("Tháng 7/2017").await;
    window.click("Chọn nơi ghi…").await;
    window.read("Đã lập gói:").await;
    window.picture(&output("screens").join("goi-so-lieu-lap.png")).await;
    window.press("Esc").await;
    window.read("Gửi đi").await;
    window.picture(&output("screens").join("goi-so-lieu.png")).await;
}

async fn a_package_is_taken(window: &Window) {
    window.click("Nhận gói số liệu…").await;
    window.read(&format!("Gói số 1 của {COMMUNE}")).await;
    window.picture(&output("screens").join("goi-so-lieu-xem.png")).await;
    window.click("Nhận gói này").await;
    window.read("Đã nhận gói:").await;
    window.read("Nhận về").await;
    window.click(&format!("Văn bản của {COMMUNE}")).await;
    window.read("Số, ký hiệu").await;
    window.picture(&output("screens").join("goi-so-lieu-van-ban.png")).await;
}
