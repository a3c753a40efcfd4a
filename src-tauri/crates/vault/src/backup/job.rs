//! A long job under way: how far it is, and whether it goes on.

use std::ops::ControlFlow;

use super::error::BackupError;
use crate::files::Files;

/// Told how far a job is; answers whether it goes on. It is asked at least once for each MiB.
pub type Watch<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// How far a job is. What is written is read back, so that it counts twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes moved so far.
    pub done: u64,
    /// Bytes to be moved in all.
    pub of: u64,
}

/// As much of a file as is held in memory at once, in bytes.
pub(super) const CHUNK: u64 = 1 << 20;

pub(super) struct Job<'a, 'w> {
    pub(super) files: &'a dyn Files,
    watch: Watch<'w>,
    progress: Progress,
}

impl<'a, 'w> Job<'a, 'w> {
    /// A job that moves so many bytes.
    pub(super) fn new(files: &'a dyn Files, watch: Watch<'w>, of: u64) -> Self {
        Self { files, watch, progress: Progress { done: 0, of } }
    }

    /// Counts bytes that were moved.
    ///
    /// # Errors
    /// [`BackupError::Cancelled`] when it was asked to stop.
    pub(super) fn moved(&mut self, bytes: u64) -> Result<(), BackupError> {
        self.progress.done = self.progress.of.min(self.progress.done + bytes);
        match (self.watch)(self.progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(BackupError::Cancelled),
        }
    }
}
