//! Forms, opened records and the pages of the settings, which stand behind a key or a button.

use std::path::Path;

use serde_json::Value;
use tests::desktop::Window;

use crate::steps::plain;

const NO_FORM: &str = "return document.querySelector('main form') === null;";
/// The entries of the settings; one is called as an entry of the sidebar is, so they are told by their places.
const ENTRIES: &str = "[...document.querySelectorAll('nav[aria-label=\"Các mục cài đặt\"] button')]";

/// Takes the picture of each form, of the minutes being written, of an opened briefing and of each page of the settings.
pub(crate) async fn picture_the_records(window: &Window, folder: &Path) {
    let take = async |name: &str| window.picture(&folder.join(format!("{name}.png"))).await;
    for (area, name) in [
        ("Alt+3", "van-ban-di"),
        ("Alt+4", "nhiem-vu"),
        ("Alt+6", "hoat-dong"),
        ("Alt+7", "cuoc-hop"),
        ("Alt+8", "ghi-nhan"),
    ] {
        window.press(area).await;
        window.select("main [role=grid]").await;
        window.press("Ctrl+N").await;
        window.select("main form").await;
        take(&format!("nhap-{name}")).await;
        leave(window).await;
    }
    window.press("Alt+7").await;
    window.click("Ghi biên bản").await;
    window.field("Thêm người dự").await;
    take("ghi-bien-ban").await;
    leave(window).await;
    window.press("Alt+9").await;
    window.click("Mở báo cáo").await;
    window.pages_drawn().await;
    take("mo-bao-cao").await;
    window.click("Sửa thông tin").await;
    window.wait_at("Ngày văn bản").await;
    take("sua-thong-tin-bao-cao").await;
    window.press("Esc").await;
    picture_the_settings(window, folder).await;
}

async fn picture_the_settings(window: &Window, folder: &Path) {
    window.press("Alt+0").await;
    window.select("nav[aria-label='Các mục cài đặt']").await;
    let named = window.run(&format!("return {ENTRIES}.map((one) => one.textContent.trim());")).await;
    let Value::Array(pages) = named else { return };
    for (at, page) in pages.iter().filter_map(Value::as_str).enumerate() {
        let _ = window.run(&format!("{ENTRIES}[{at}].click();")).await;
        let file = format!("cai-dat-{}.png", plain(window, page).await);
        window.picture(&folder.join(file)).await;
    }
}

async fn leave(window: &Window) {
    window.press("Esc").await;
    window.until("the form is left", NO_FORM).await;
}
