//! The open window, as a clerk meets it: look for something, click, type, press keys, look again.

use std::path::Path;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::Value;
use tokio::time::Instant;

use super::{keys, names, processes};

/// How long something may take to appear on a busy machine.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// How often we look whether it has.
const GLANCE: Duration = Duration::from_millis(50);

/// One session with the real window. Things are found by the names that the clerk reads.
pub struct Window {
    client: Client,
    /// The driver's process, which the window's process is a child of.
    driver: u32,
}

impl Window {
    pub(super) fn new(client: Client, driver: u32) -> Self {
        Self { client, driver }
    }

    /// The driver's own client, for what has no word here.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The button, link, menu entry, tab or option with this name, once it is there.
    ///
    /// # Panics
    /// When it does not appear.
    pub async fn control(&self, name: &str) -> Element {
        self.find(Locator::XPath(&names::control(name)), name).await
    }

    /// The field with this label, once it is there.
    ///
    /// # Panics
    /// When it does not appear.
    pub async fn field(&self, label: &str) -> Element {
        self.find(Locator::XPath(&names::field(label)), label).await
    }

    /// Waits until the window says these words somewhere.
    ///
    /// # Panics
    /// When it never does.
    pub async fn read(&self, words: &str) -> Element {
        self.find(Locator::XPath(&names::words(words)), words).await
    }

    /// The first element that matches a CSS selector, for what has no name.
    ///
    /// # Panics
    /// When none appears.
    pub async fn select(&self, selector: &str) -> Element {
        self.find(Locator::Css(selector), selector).await
    }

    /// Whether the window says these words now.
    pub async fn says(&self, words: &str) -> bool {
        self.client.find(Locator::XPath(&names::words(words))).await.is_ok()
    }

    /// Clicks the control with this name.
    ///
    /// # Panics
    /// When it does not appear or cannot be clicked.
    pub async fn click(&self, name: &str) {
        let control = self.control(name).await;
        control.click().await.unwrap_or_else(|error| panic!("“{name}” cannot be clicked: {error}"));
        self.settle().await;
    }

    /// Types into the field with this label, key by key.
    ///
    /// # Panics
    /// When it does not appear or takes no text.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.send_keys(text).await.unwrap_or_else(|error| panic!("“{label}” takes no text: {error}"));
    }

    /// Types where the focus is.
    ///
    /// # Panics
    /// When nothing there takes text.
    pub async fn type_here(&self, text: &str) {
        let here = self.client.active_element().await.expect("something has the focus");
        here.send_keys(text).await.expect("the focus takes text");
    }

    /// Presses keys written as people write them: `Ctrl+S`, `Enter`, `?`.
    ///
    /// # Panics
    /// When there is no such key.
    pub async fn press(&self, written: &str) {
        self.press_quickly(written).await;
        self.settle().await;
    }

    /// Presses keys and does not wait for what they do.
    pub(super) async fn press_quickly(&self, written: &str) {
        self.client.perform_actions(keys::chord(written)).await.expect("the keys are pressed");
    }

    /// Waits until what was asked for is painted: two frames and a turn of the event loop.
    ///
    /// # Panics
    /// When the window is gone.
    pub async fn settle(&self) {
        let frames = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)));";
        self.client.execute_async(frames, Vec::new()).await.expect("the window paints");
    }

    /// Waits until the window has come to rest: nothing in it changed for a fifth of a second.
    ///
    /// # Panics
    /// When it never rests.
    pub async fn rest(&self) {
        let rest = "const done = arguments[arguments.length - 1];
            let timer = setTimeout(finish, 200);
            const watcher = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(finish, 200); });
            watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
            function finish() { watcher.disconnect(); done(); }";
        self.client.execute_async(rest, Vec::new()).await.expect("the window comes to rest");
    }

    /// Runs a script in the window and gives what it returns.
    ///
    /// # Panics
    /// When it throws.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.expect("the script runs")
    }

    /// Waits until a script returns true.
    ///
    /// # Panics
    /// When it never does.
    pub async fn until(&self, what: &str, script: &str) {
        let deadline = Instant::now() + PATIENCE;
        while self.run(script).await != Value::Bool(true) {
            assert!(Instant::now() < deadline, "it never came that {what}");
            self.settle().await;
        }
    }

    /// Waits until something holds outside of the window, which shows nothing of it.
    ///
    /// # Panics
    /// When it never does.
    pub async fn until_outside(&self, what: &str, holds: impl Fn() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !holds() {
            assert!(Instant::now() < deadline, "it never came that {what}");
            self.settle().await;
        }
    }

    /// What stands in the field with this label.
    ///
    /// # Panics
    /// When it does not appear or holds no text.
    pub async fn value(&self, label: &str) -> String {
        let value = self.field(label).await.prop("value").await.expect("a field that answers");
        value.unwrap_or_else(|| panic!("“{label}” holds no text"))
    }

    /// Waits until the field with this label holds these words.
    ///
    /// # Panics
    /// When it never does, with what it holds instead.
    pub async fn until_holds(&self, label: &str, words: &str) {
        let deadline = Instant::now() + PATIENCE;
        let mut held = self.value(label).await;
        while held != words {
            assert!(Instant::now() < deadline, "“{label}” never holds “{words}” but “{held}”");
            self.settle().await;
            held = self.value(label).await;
        }
    }

    /// What the host answers to a command without arguments, or its refusal.
    ///
    /// # Panics
    /// When it never answers.
    pub async fn ask(&self, command: &str) -> Value {
        let script = "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke(arguments[0]).then(done, done);";
        self.client.execute_async(script, vec![command.into()]).await.expect("the host answers")
    }

    /// When the window first showed something, in milliseconds since 1970 by the page's own clock.
    pub(super) async fn first_content(&self) -> f64 {
        let script = "const done = arguments[arguments.length - 1];
            const look = () => {
              const [paint] = performance.getEntriesByName('first-contentful-paint');
              if (paint) done(performance.timeOrigin + paint.startTime); else requestAnimationFrame(look);
            };
            look();";
        let shown = self.client.execute_async(script, Vec::new()).await.expect("the window shows something");
        shown.as_f64().expect("a time")
    }

    /// Writes a picture of the window at rest, animations ended.
    ///
    /// # Panics
    /// When it cannot be written.
    pub async fn picture(&self, path: &Path) {
        let opened = "return !document.body.textContent.includes('Đang mở màn hình…');";
        self.until("the screen is open", opened).await;
        self.rest().await;
        self.run(
            "document.getAnimations().forEach((one) => { try { one.finish(); } catch { one.cancel(); } });",
        )
        .await;
        self.settle().await;
        let png = self.client.screenshot().await.expect("a picture of the window");
        std::fs::write(path, png).expect("the picture is written");
    }

    /// Closes the window and waits for the program's end, when others may open the office.
    ///
    /// # Panics
    /// When the window is gone already or the program does not end.
    pub async fn close(self) {
        self.client.close().await.expect("the window closes");
        processes::wait_for_end_below(self.driver).await;
    }

    /// Ends the program at once.
    pub(super) async fn kill(self) {
        processes::kill_below(self.driver);
        processes::wait_for_end_below(self.driver).await;
    }
}

impl Window {
    async fn find(&self, place: Locator<'_>, name: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).every(GLANCE).for_element(place).await;
        found.unwrap_or_else(|error| panic!("the window never showed “{name}”: {error}"))
    }
}
