//! Leaving with work that no backup holds yet, while there is a place to back it up to: a stick that is plugged in, or
//! where an earlier backup was made. Not every system tells which sticks it has, and a share of the network is none.
//!
//! The window asks once and never stands in the way: whoever closes it again, or a page that does not answer, ends the
//! program as ever.

use std::sync::mpsc::channel;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use serde::Serialize;
use tauri::ipc::Channel;
use tauri::{Manager, Runtime, Window, WindowEvent};

use crate::desk::Desk;
use crate::machine::{machine, plugged_in};

/// As many operations as are worth a question.
const MANY: i64 = 20;
/// How long a window that is being closed waits to hear of a place; a share of the network may never answer.
const PATIENCE: Duration = Duration::from_millis(500);

/// What is told to the page that asks.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Leaving {
    /// How many operations no backup holds.
    unsaved: i64,
}

/// Whether the question was asked, and whom.
#[derive(Default)]
pub(crate) struct Leave(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    follower: Option<Channel<Leaving>>,
    is_asked: bool,
}

impl Leave {
    /// Asks from now on through this page.
    pub(crate) fn follow(&self, follower: Channel<Leaving>) {
        self.inner().follower = Some(follower);
    }

    /// Asks, unless it was asked before or nobody is there to ask; whether it did.
    fn ask(&self, leaving: Leaving) -> bool {
        let mut inner = self.inner();
        if inner.is_asked {
            return false;
        }
        inner.is_asked = inner.follower.as_ref().is_some_and(|follower| follower.send(leaving).is_ok());
        inner.is_asked
    }

    /// The clerk stays after all, and is asked again next time.
    pub(crate) fn forget(&self) {
        self.inner().is_asked = false;
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Holds a window that is being closed for as long as the question stands.
pub(crate) fn watch<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let desk = window.state::<Desk>();
    let Some((unsaved, places)) = desk.unsaved().filter(|(unsaved, _)| *unsaved >= MANY) else { return };
    let is_there = places.into_iter().map(|place| move || place.is_there(&machine()));
    let has_place = !plugged_in().is_empty() || any_in_time(is_there, PATIENCE);
    if has_place && desk.leave().ask(Leaving { unsaved }) {
        api.prevent_close();
    }
}

/// Whether any of these questions is answered with yes in time. They are asked at once, and those that are not answered are
/// left alone.
fn any_in_time<Q>(questions: impl Iterator<Item = Q>, patience: Duration) -> bool
where
    Q: FnOnce() -> bool + Send + 'static,
{
    let (tell, told) = channel();
    for question in questions {
        let tell = tell.clone();
        thread::spawn(move || question().then(|| tell.send(())));
    }
    // Once every question was answered with no, nobody is left to tell anything.
    drop(tell);
    told.recv_timeout(patience).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_place_that_is_there_is_enough_and_none_keeps_the_window_waiting() {
        let (hold, held) = channel::<()>();
        let held = std::sync::Arc::new(Mutex::new(held));
        let silent = || -> Box<dyn FnOnce() -> bool + Send> {
            let held = std::sync::Arc::clone(&held);
            Box::new(move || held.lock().is_ok_and(|held| held.recv().is_ok()))
        };
        let says = |answer: bool| -> Box<dyn FnOnce() -> bool + Send> { Box::new(move || answer) };
        let check = |questions: Vec<Box<dyn FnOnce() -> bool + Send>>, patience: Duration, expected: bool| {
            assert_eq!(any_in_time(questions.into_iter(), patience), expected, "within {patience:?}");
        };
        let (long, short) = (Duration::from_secs(60), Duration::from_millis(1));
        check(vec![], long, false);
        check(vec![says(false), says(false)], long, false);
        check(vec![says(false), says(true)], long, true);
        check(vec![silent(), says(true)], long, true);
        check(vec![silent()], short, false);
        drop(hold);
    }

    #[test]
    fn it_is_asked_once_and_never_of_nobody() {
        let leave = Leave::default();
        assert!(!leave.ask(Leaving { unsaved: 30 }), "nobody is there");
        leave.follow(Channel::new(|_| Ok(())));
        assert!(leave.ask(Leaving { unsaved: 30 }), "the first time");
        assert!(!leave.ask(Leaving { unsaved: 30 }), "closing again ends the program");
        leave.forget();
        assert!(leave.ask(Leaving { unsaved: 30 }), "another day");
    }
}
