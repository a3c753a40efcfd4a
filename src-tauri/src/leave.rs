//! Leaving with work that no backup holds yet, while a stick is plugged in.
//!
//! The window asks once and never stands in the way: whoever closes it again, or a page that does not answer, ends the
//! program as ever.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use tauri::ipc::Channel;
use tauri::{Manager, Runtime, Window, WindowEvent};

use crate::desk::Desk;
use crate::machine::plugged_in;

/// As many operations as are worth a question.
const MANY: i64 = 20;

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
    let Some(unsaved) = desk.unsaved().filter(|unsaved| *unsaved >= MANY) else { return };
    if !plugged_in().is_empty() && desk.leave().ask(Leaving { unsaved }) {
        api.prevent_close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
