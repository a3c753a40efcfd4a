//! Ways that a clerk goes again and again inside an open office, and out of it and in again.

use serde_json::Value;

use super::Window;

/// Dark dots of the page that is drawn: more than a frame or a rule has.
const INK: &str = "const page = document.querySelector('canvas');
    if (!page?.width) return false;
    const dots = page.getContext('2d').getImageData(0, 0, page.width, page.height).data;
    return dots.filter((value, at) => at % 4 === 0 && value < 100).length > 2000;";

impl Window {
    /// Opens a page of the settings.
    ///
    /// # Panics
    /// When there is no such page.
    pub async fn settings(&self, page: &str) {
        self.press("Alt+0").await;
        self.select("nav[aria-label='Các mục cài đặt']").await;
        self.click(page).await;
    }

    /// Locks the office.
    ///
    /// # Panics
    /// When the lock does not appear.
    pub async fn lock(&self) {
        self.press("Ctrl+L").await;
        self.read("Mở khóa sổ").await;
    }

    /// Comes in as one of several who may.
    ///
    /// # Panics
    /// When nobody is called so or the passphrase is not accepted.
    pub async fn unlock_as(&self, account: &str, passphrase: &str) {
        self.knock_as(account, passphrase).await;
        self.select("nav li button").await;
    }

    /// Asks to come in as one of several who may.
    ///
    /// # Panics
    /// When nobody is called so.
    pub async fn knock_as(&self, account: &str, passphrase: &str) {
        let choice = self.field("Tài khoản").await;
        choice
            .select_by_label(account)
            .await
            .unwrap_or_else(|error| panic!("nobody is called {account}: {error}"));
        self.enter("Mật khẩu", passphrase).await;
        self.press("Enter").await;
    }

    /// Waits until a page of a paper is drawn.
    ///
    /// # Panics
    /// When it never is.
    pub async fn pages_drawn(&self) {
        self.until("the pages are drawn", INK).await;
    }

    /// Types back the groups of a recovery code that are asked for, from the code on the screen, and confirms.
    ///
    /// # Panics
    /// When no code is shown.
    pub async fn type_back(&self) {
        self.select("ol[aria-label='Mã khôi phục']").await;
        let groups = self.texts("ol[aria-label='Mã khôi phục'] li", "one.lastChild").await;
        for label in self.groups_asked().await {
            let number: usize = label.trim_start_matches("Nhóm thứ ").parse().expect("the group's number");
            self.enter(&label, &groups[number - 1].to_lowercase()).await;
        }
        self.press("Enter").await;
    }

    /// The labels of the groups of a recovery code that are asked for, in order.
    ///
    /// # Panics
    /// When the window is gone.
    pub async fn groups_asked(&self) -> Vec<String> {
        let mut labels = self.texts("form label", "one.firstChild").await;
        labels.retain(|label| label.starts_with("Nhóm thứ "));
        labels
    }

    /// The text of a part of each element that a selector finds, the element being called `one`.
    ///
    /// # Panics
    /// When the window is gone.
    pub async fn texts(&self, selector: &str, part: &str) -> Vec<String> {
        let script = format!(
            "return [...document.querySelectorAll({selector:?})].map((one) => {part}.textContent.trim());"
        );
        let Value::Array(texts) = self.run(&script).await else { return Vec::new() };
        texts.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}
