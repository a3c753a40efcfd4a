use super::attach::Ready;
use crate::messages::labels::PASTED;
use crate::{Failure, Permission, Result, Session};
use office::{DirectiveId, attachment};
use serde::Serialize;
use std::path::PathBuf;

/// What became of files that were attached together.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AttachedFiles {
    /// How many were attached.
    pub attached: usize,
    /// The one operation that takes all of them back; 0 when none was attached.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
    /// Those that were not.
    pub refused: Vec<RefusedFile>,
}

/// A file that was not attached.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RefusedFile {
    /// Which of the files, counted from 0.
    pub at: usize,
    /// Why.
    pub failure: Failure,
}

impl Session {
    /// Puts several files after the others of a directive as one operation. One that is refused keeps none of the others
    /// out. `watch` is told which file is looked at, counted from 0.
    ///
    /// # Errors
    /// `E_NOT_FOUND` for the directive, `E_NOT_PERMITTED`, and the database's own trouble; what a single file is refused
    /// for stands in the answer, as [`Session::attach_file`] would give it.
    pub fn attach_files(
        &mut self,
        directive: &str,
        paths: &[PathBuf],
        mut watch: impl FnMut(usize),
    ) -> Result<AttachedFiles> {
        self.attach_each(directive, paths, |session, directive, at, path, ready| {
            watch(at);
            session.make_ready(directive, path, None, ready)
        })
    }

    /// Puts images out of the clipboard after the files of a directive as one operation. One that is refused keeps none of
    /// the others out.
    ///
    /// # Errors
    /// As [`Session::attach_files`].
    pub fn attach_pasted(&mut self, directive: &str, images: &[&[u8]]) -> Result<AttachedFiles> {
        self.attach_each(directive, images, |session, directive, at, bytes, ready| {
            let title = match images {
                [_] => PASTED.to_owned(),
                _ => format!("{PASTED} {}", at + 1),
            };
            session.make_pasted_ready(directive, title, bytes, ready)
        })
    }

    fn attach_each<T>(
        &mut self,
        directive: &str,
        given: &[T],
        mut make_ready: impl FnMut(&Self, &DirectiveId, usize, &T, &mut Ready) -> Result<()>,
    ) -> Result<AttachedFiles> {
        self.require(Permission::Write)?;
        let directive = DirectiveId::new(directive);
        attachment::list(&self.view(), &directive)?;
        let (mut ready, mut refused) = (Ready::default(), Vec::new());
        for (at, one) in given.iter().enumerate() {
            if let Err(failure) = make_ready(self, &directive, at, one, &mut ready) {
                refused.push(RefusedFile { at, failure });
            }
        }
        if ready.0.is_empty() {
            return Ok(AttachedFiles { attached: 0, operation: 0, refused });
        }
        let saved = self.name(&directive, &ready)?;
        Ok(AttachedFiles { attached: ready.0.len(), operation: saved.operation, refused })
    }
}
