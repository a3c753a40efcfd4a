//! The way in: typing the passphrase, and how long a clerk waits who has typed it.

use std::time::Duration;

use super::Window;
use crate::paths;

/// Notes when Enter was pressed, when the host accepted the key, and the second frame that shows what is waited for.
const WATCH: &str = "const shown = arguments[0];
    const times = (window.entryTimes = {});
    addEventListener('keydown', () => { times.pressed ??= performance.now(); }, { capture: true });
    const send = window.fetch;
    window.fetch = async (...asked) => {
      const answer = await send(...asked);
      if (String(asked[0]).endsWith('/unlock')) times.accepted = performance.now();
      return answer;
    };
    const look = () => requestAnimationFrame(() => {
      if (!document.querySelector(shown)) look();
      else requestAnimationFrame(() => { times.shown = performance.now(); });
    });
    look();";

/// Waits for the last of the times.
const TIMES: &str = "const done = arguments[arguments.length - 1];
    const { entryTimes: times } = window;
    const look = () => (times.shown ? done([times.pressed, times.accepted, times.shown]) : setTimeout(look, 20));
    look();";

/// The two parts of one entry.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// From Enter to the accepted key: deriving it and opening the office.
    pub accepting: Duration,
    /// From the accepted key to the second frame of what was waited for.
    pub showing: Duration,
}

impl Window {
    /// Goes in as a clerk does: the passphrase, Enter, and the first screen is there.
    ///
    /// # Panics
    /// When the passphrase is not accepted.
    pub async fn unlock(&self) {
        self.field("Mật khẩu").await;
        self.enter("Mật khẩu", paths::PASSPHRASE).await;
        self.press("Enter").await;
        self.select("nav li button").await;
    }

    /// Unlocks the office from its lock, and times it until an element that this selector finds is shown.
    ///
    /// # Panics
    /// When the passphrase is not accepted, or nothing is shown.
    pub async fn time_entry(&self, passphrase: &str, shown: &str) -> Entry {
        self.fill("Mật khẩu", passphrase).await;
        self.client().execute(WATCH, vec![shown.into()]).await.expect("the window can be watched");
        self.press("Enter").await;
        let times = self.client().execute_async(TIMES, Vec::new()).await.expect("the office opens");
        let at = |part: usize| times[part].as_f64().expect("a time");
        let between = |from, to| Duration::from_secs_f64((at(to) - at(from)).max(0.0) / 1000.0);
        Entry { accepting: between(0, 1), showing: between(1, 2) }
    }
}
