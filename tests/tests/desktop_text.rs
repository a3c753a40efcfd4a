//! Vietnamese text on its way in: nothing is altered while it is typed, and it is stored in one form.
#![cfg(target_os = "linux")]

use serde_json::json;
use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths::SAMPLE_TODAY;

const COMPOSED: &str = "Huyện ủy Bình Liêu, Ưởng Đặng";
/// The same letters, each followed by its marks.
const DECOMPOSED: &str = "Huye\u{323}\u{302}n u\u{309}y Bi\u{300}nh Lie\u{302}u, U\u{31b}o\u{31b}\u{309}ng \u{110}a\u{323}\u{306}ng";

#[tokio::test]
async fn letters_are_left_alone_until_they_are_stored() {
    let desktop = Desktop::start(SAMPLE_TODAY).await;
    let cli = Cli::empty(&desktop.office());
    let window = desktop.open().await;
    window.unlock().await;
    window.press("Alt+2").await;
    window.read("Chưa có văn bản đến nào").await;
    window.press("Ctrl+N").await;
    window.field("Cơ quan ban hành").await;
    composing(&window).await;
    typed(&window, "Cơ quan ban hành", COMPOSED).await;
    typed(&window, "Trích yếu", COMPOSED).await;
    pasted(&window, "Cơ quan ban hành", DECOMPOSED).await;
    pasted(&window, "Trích yếu", "  Về việc mẫu  ").await;
    window.press("Ctrl+S").await;
    window.read("Đã lưu.").await;
    window.close().await;

    let page = cli.run(&["directive", "list", "--json"]).done().json();
    let stored = &page["rows"][0];
    assert_eq!(stored["issuer"], json!(COMPOSED), "whole letters are stored: {stored}");
    assert_eq!(stored["abstract"], json!("Về việc mẫu"), "without stray spaces: {stored}");
}

async fn typed(window: &Window, label: &str, text: &str) {
    window.enter(label, text).await;
    assert_eq!(window.value(label).await, text, "{label} holds what was typed");
}

/// Pasting goes the way of the input method: text arrives whole, by an `input` event.
async fn pasted(window: &Window, label: &str, text: &str) {
    window.enter(label, "x").await;
    window.press("Ctrl+A").await;
    window.run(&format!("document.execCommand('insertText', false, {})", json!(text))).await;
    window.settle().await;
    assert_eq!(window.value(label).await, text, "{label} holds what was pasted");
}

/// Enter that commits the letters of an input method belongs to the input method.
async fn composing(window: &Window) {
    window.tab_to("Cơ quan ban hành").await;
    window
        .run(
            "const field = document.activeElement;
             field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
             field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
             field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'ủ' }));",
        )
        .await;
    window.settle().await;
    assert!(window.is_at("Cơ quan ban hành").await, "the focus stays while letters are composed");
    window.press("Enter").await;
    assert!(window.is_at("Số, ký hiệu").await, "and goes on after, not to {}", window.focus().await);
}
