//! A damaged office in the real window: said plainly, nothing deleted, and back to work from a backup.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;

use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths::{PASSPHRASE, SAMPLE_TODAY, output};

const DAMAGED: &str = "Dữ liệu của cơ quan bị hỏng";
const CHOOSE: &str = "Chọn nơi có bản sao lưu…";

#[tokio::test]
async fn a_damaged_office_goes_on_from_its_backup() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let cli = Cli::sample(&desktop.office());
    let before = cli.run(&["activity", "list", "--json"]).done().json()["total"].clone();
    let _ = cli.run(&["backup", "create", &desktop.saved().to_string_lossy()]).done();
    spoil(&desktop.office().join("g-1/office.db"));
    let window = desktop.open().await;
    safe_mode_opens_nothing(&window).await;
    the_damage_is_said(&window, "Tệp dữ liệu của cơ quan có chỗ không đọc được.", "du-lieu-hong.png").await;
    the_backup_takes_its_place(&window).await;
    window.close().await;

    let after = cli.run(&["activity", "list", "--json"]).done().json();
    assert_eq!(after["total"], before, "everything of the backup is there");
    fs::remove_file(desktop.office().join("CURRENT")).expect("the file that names the data in force");
    let window = desktop.open().await;
    the_damage_is_said(&window, "không còn cho biết bản dữ liệu nào đang dùng", "thu-muc-hong.png").await;
    the_backup_takes_its_place(&window).await;
    window.close().await;
    let _ = cli.run(&["check", "--full"]).done();
    assert!(!desktop.files_with(b"\x5a\x5a\x5a\x5a\x5a\x5a\x5a\x5a").is_empty(), "the damaged file was kept");
}

/// Writes noise over the first page, without which nothing opens.
fn spoil(database: &Path) {
    let mut bytes = fs::read(database).expect("the database");
    bytes[17..80].fill(0x5a);
    fs::write(database, bytes).expect("rot");
}

async fn safe_mode_opens_nothing(window: &Window) {
    window.click("Chế độ an toàn: khôi phục từ bản sao lưu").await;
    window.read("Dữ liệu của cơ quan không được mở.").await;
    window.click(CHOOSE).await;
    window.click("Kiểm tra bản số 1").await;
    window.read("Đã kiểm tra, nguyên vẹn").await;
    window.picture(&output("screens").join("che-do-an-toan.png")).await;
    assert_eq!(window.ask("draft_list").await["code"], "E_LOCKED", "the office stays closed");
    window.click("Quay lại").await;
    window.read("Mở khóa sổ").await;
}

async fn the_damage_is_said(window: &Window, what: &str, picture: &str) {
    window.enter("Mật khẩu", PASSPHRASE).await;
    window.press("Enter").await;
    window.read(DAMAGED).await;
    window.read(what).await;
    window.read("Không sửa, không xóa tệp nào").await;
    window.picture(&output("screens").join(picture)).await;
    window.click("Thử mở lại").await;
    window.enter("Mật khẩu", PASSPHRASE).await;
    window.press("Enter").await;
    window.read(DAMAGED).await;
}

async fn the_backup_takes_its_place(window: &Window) {
    window.click("Khôi phục từ bản sao lưu").await;
    window.click(CHOOSE).await;
    window.click("Khôi phục từ bản số 1").await;
    window.wait_at("Mật khẩu").await;
    window.type_keys(PASSPHRASE).await;
    window.press("Enter").await;
    window.read("không rõ, dữ liệu đang có không mở được").await;
    window.picture(&output("screens").join("du-lieu-hong-khoi-phuc.png")).await;
    window.click("Khôi phục").await;
    window.read("Đã khôi phục xong.").await;
    window.click("Mở dữ liệu đã khôi phục").await;
    window.select("nav li button").await;
    window.read("sổ chờ xác nhận số").await;
    assert!(!window.says(DAMAGED).await, "the damage is over");
}
