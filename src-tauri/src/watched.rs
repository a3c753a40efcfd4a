//! Long work that is seen and stopped from outside.
//!
//! How far it is stands beside the seat and not behind it, so that the window can ask, and stop it, while the office is
//! busy.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, TryLockError};

/// How far one piece of work is, and whether it goes on.
#[derive(Clone)]
pub(crate) struct Watched<P> {
    progress: Arc<Mutex<Option<P>>>,
    is_stopped: Arc<AtomicBool>,
    /// Held by the work under way; what comes next waits for it.
    turn: Arc<Mutex<()>>,
}

impl<P> Default for Watched<P> {
    fn default() -> Self {
        Self { progress: Arc::default(), is_stopped: Arc::default(), turn: Arc::default() }
    }
}

impl<P: Copy> Watched<P> {
    /// How far the work is; nothing while none is under way.
    pub(crate) fn progress(&self) -> Option<P> {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether work is under way, also before it first tells how far it is and after it last did.
    pub(crate) fn is_under_way(&self) -> bool {
        matches!(self.turn.try_lock(), Err(TryLockError::WouldBlock))
    }

    /// Asks the work to stop.
    pub(crate) fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    /// Waits until no work is under way.
    pub(crate) fn rest(&self) {
        drop(self.turn.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Does work that can be watched and stopped, one piece at a time. Whoever needs the seat as well takes it inside.
    pub(crate) fn watched<T>(&self, work: impl FnOnce(&mut dyn FnMut(P) -> ControlFlow<()>) -> T) -> T {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.is_stopped.store(false, Ordering::Relaxed);
        let done = work(&mut |progress| {
            self.note(Some(progress));
            if self.is_stopped.load(Ordering::Relaxed) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        self.note(None);
        done
    }

    fn note(&self, progress: Option<P>) {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_seen_and_stopped_from_outside() {
        let work = Watched::default();
        let outside = work.clone();
        assert!(!work.is_under_way(), "nobody has begun");
        let steps = work.watched(|watch| {
            let step = |done: u32| watch(done).is_continue();
            (0..10)
                .inspect(|done| {
                    assert!(outside.is_under_way(), "before it told anything as well");
                    if *done == 3 {
                        outside.stop();
                    }
                })
                .map(step)
                .take_while(|goes_on| *goes_on)
                .count()
        });
        assert_eq!(steps, 3, "it goes on until it is stopped");
        assert_eq!((work.progress(), work.is_under_way()), (None, false), "and then nothing is under way");
    }
}
