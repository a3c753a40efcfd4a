//! The files of another office that are being looked at: chosen by the clerk, read by Rust, never named by the window.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use app::{Error, Failure};

/// A file that was chosen and may be read again.
#[derive(Clone, Default)]
pub(crate) struct Chosen(Arc<Mutex<Option<PathBuf>>>);

/// The files other offices brought.
#[derive(Clone, Default)]
pub(crate) struct Carried {
    /// A card that is not believed yet.
    pub(crate) card: Chosen,
    /// A package that is not taken yet.
    pub(crate) package: Chosen,
}

impl Chosen {
    /// Keeps a file in place of the last one.
    pub(crate) fn keep(&self, file: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }

    /// The file that is kept.
    ///
    /// # Errors
    /// `E_INTERNAL` when the window asks about a file before one was chosen.
    pub(crate) fn file(&self) -> Result<PathBuf, Failure> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clone().ok_or_else(|| Failure::from(Error::Fault))
    }
}
