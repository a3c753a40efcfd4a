//! The file that is being taken in: chosen once, looked at several times, then imported or put away.
//!
//! How far the work is stands beside the seat and not behind it, so that the window can ask, and stop it, while the
//! office is busy.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use app::{Error, Failure, ImportFile, ImportProgress};

/// The file that is being taken in, and how far the work on it is.
#[derive(Clone, Default)]
pub(crate) struct Intake {
    file: Arc<Mutex<Option<Arc<ImportFile>>>>,
    progress: Arc<Mutex<Option<ImportProgress>>>,
    is_stopped: Arc<AtomicBool>,
}

impl Intake {
    /// Keeps a file in place of the last one.
    pub(crate) fn keep(&self, file: ImportFile) {
        *self.file.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(file));
    }

    /// Puts the file away.
    pub(crate) fn drop_file(&self) {
        *self.file.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// The file that is kept.
    ///
    /// # Errors
    /// `E_INTERNAL` when the window asks about a file before it chose one.
    pub(crate) fn file(&self) -> Result<Arc<ImportFile>, Failure> {
        let kept = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clone().ok_or_else(|| Failure::from(Error::Fault))
    }

    /// How far the work is; nothing while none is under way.
    pub(crate) fn progress(&self) -> Option<ImportProgress> {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks the work to stop.
    pub(crate) fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    /// Does work that can be watched and stopped.
    pub(crate) fn watched<T>(&self, work: impl FnOnce(app::Watch<'_>) -> T) -> T {
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

    fn note(&self, progress: Option<ImportProgress>) {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::ImportStage;

    #[test]
    fn work_is_seen_and_stopped_from_outside() {
        let intake = Intake::default();
        let outside = intake.clone();
        let steps = intake.watched(|watch| {
            let step = |done| watch(ImportProgress { stage: ImportStage::Storing, done }).is_continue();
            (0..10)
                .take_while(|done| {
                    if *done == 3 {
                        outside.stop();
                    }
                    true
                })
                .map(step)
                .take_while(|goes_on| *goes_on)
                .count()
        });
        assert_eq!(steps, 3, "it goes on until it is stopped");
        assert_eq!(intake.progress(), None, "and then nothing is under way");
    }
}
