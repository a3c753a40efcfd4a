//! The file that is being taken in: chosen once, looked at several times, then imported or put away.

use std::sync::{Arc, Mutex, PoisonError};

use app::{Error, Failure, ImportFile, ImportProgress};

use crate::watched::Watched;

/// The file that is being taken in, and how far the work on it is.
#[derive(Clone, Default)]
pub(crate) struct Intake {
    file: Arc<Mutex<Option<Arc<ImportFile>>>>,
    work: Watched<ImportProgress>,
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

    /// The work on the file.
    pub(crate) fn work(&self) -> &Watched<ImportProgress> {
        &self.work
    }
}
