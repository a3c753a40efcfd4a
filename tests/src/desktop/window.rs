//! The open window, as a clerk meets it: look for something, click, type, press keys, look again.

use std::path::Path;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::Value;
use tokio::time::{Instant, sleep};

use super::keys;

/// How long something may take to appear on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often we look whether it has.
const GLANCE: Duration = Duration::from_millis(50);

/// One session with the real window. Things are named by their `data-testid`.
pub struct Window {
    client: Client,
}

impl Window {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The driver's own client, for what has no word here.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The element with this test id, once it is there.
    ///
    /// # Panics
    /// When it does not appear.
    pub async fn find(&self, test_id: &str) -> Element {
        self.find_css(&by_test_id(test_id)).await
    }

    /// The first element that matches a CSS selector, once there is one.
    ///
    /// # Panics
    /// When none appears.
    pub async fn find_css(&self, selector: &str) -> Element {
        let found =
            self.client.wait().at_most(PATIENCE).every(GLANCE).for_element(Locator::Css(selector)).await;
        found.unwrap_or_else(|error| panic!("nothing on the screen matches {selector}: {error}"))
    }

    /// Whether an element with this test id is there now.
    pub async fn shows(&self, test_id: &str) -> bool {
        self.client.find(Locator::Css(&by_test_id(test_id))).await.is_ok()
    }

    /// Waits until the text of the element with this test id contains a word.
    ///
    /// # Panics
    /// When it never does.
    pub async fn wait_for_text(&self, test_id: &str, word: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let text = self.text(test_id).await;
            if text.contains(word) {
                return;
            }
            assert!(Instant::now() < deadline, "{test_id} must come to say “{word}”; it says “{text}”");
            sleep(GLANCE).await;
        }
    }

    /// What the element with this test id says.
    ///
    /// # Panics
    /// When it does not appear.
    pub async fn text(&self, test_id: &str) -> String {
        self.find(test_id).await.text().await.expect("the text of an element")
    }

    /// Clicks the element with this test id.
    ///
    /// # Panics
    /// When it does not appear or cannot be clicked.
    pub async fn click(&self, test_id: &str) {
        let element = self.find(test_id).await;
        element.click().await.unwrap_or_else(|error| panic!("{test_id} cannot be clicked: {error}"));
        self.settle().await;
    }

    /// Types into the element with this test id, key by key.
    ///
    /// # Panics
    /// When it does not appear or takes no text.
    pub async fn type_into(&self, test_id: &str, text: &str) {
        let element = self.find(test_id).await;
        element.send_keys(text).await.unwrap_or_else(|error| panic!("{test_id} takes no text: {error}"));
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
        self.client.perform_actions(keys::chord(written)).await.expect("the keys are pressed");
        self.settle().await;
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

    /// Runs a script in the window and gives what it returns.
    ///
    /// # Panics
    /// When it throws.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.expect("the script runs")
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

    /// Writes a picture of the window, animations ended.
    ///
    /// # Panics
    /// When it cannot be written.
    pub async fn picture(&self, path: &Path) {
        self.run(
            "document.getAnimations().forEach((one) => { try { one.finish(); } catch { one.cancel(); } });",
        )
        .await;
        self.settle().await;
        let png = self.client.screenshot().await.expect("a picture of the window");
        std::fs::write(path, png).expect("the picture is written");
    }

    /// Closes the window, which ends the program.
    ///
    /// # Panics
    /// When the window is gone already.
    pub async fn close(self) {
        self.client.close().await.expect("the window closes");
    }
}

fn by_test_id(test_id: &str) -> String {
    format!("[data-testid=\"{test_id}\"]")
}
