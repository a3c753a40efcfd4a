//! The registers' own dialogs and pages, which stand behind a button.

use std::path::Path;

use tests::desktop::Window;

const PAGE: &str =
    "const page = document.querySelector('canvas[data-zoom]'); return page !== null && page.width > 150;";
const NO_DIALOG: &str = "return document.querySelector('[role=dialog]') === null;";

/// Opens each, takes its picture and leaves it.
pub(crate) async fn picture_the_registers(window: &Window, folder: &Path) {
    let take = async |name: &str| window.picture(&folder.join(format!("so-{name}.png"))).await;
    window.press("Alt+2").await;
    window.click("Phiếu giải quyết").await;
    window.until("the slip is drawn", PAGE).await;
    take("phieu-giai-quyet").await;
    leave(window).await;
    window.click("In sổ").await;
    take("in-chon").await;
    window.click("Xem trước và in").await;
    window.until("the book is drawn", PAGE).await;
    window.press("PageDown").await;
    take("in").await;
    leave(window).await;
    window.click("Khóa sổ").await;
    take("khoa").await;
    leave(window).await;
    window.press("Ctrl+K").await;
    window.type_keys("ve sinh").await;
    take("tim").await;
    leave(window).await;
    window.press("Ctrl+N").await;
    window.wait_at("Ngày đến").await;
    take("dang-ky").await;
    window.press("Esc").await;
    window.press("Alt+3").await;
    window.click("Chưa phản hồi").await;
    take("chua-phan-hoi").await;
    window.press("Alt+0").await;
    for (page, name) in [("Cột của sổ in", "cot"), ("Quy định sổ văn bản", "quy-dinh")] {
        window.click(page).await;
        take(name).await;
    }
}

async fn leave(window: &Window) {
    window.press("Esc").await;
    window.until("the dialog is left", NO_DIALOG).await;
}
