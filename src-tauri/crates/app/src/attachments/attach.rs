use super::file_name;
use super::recognise::{Recognised, recognise};
use super::refused::AttachmentRefused;
use crate::records::saved;
use crate::{Permission, Result, Saved, Session};
use office::attachment::{self, MOST_PER_DIRECTIVE, NewAttachment, OrderInput, RenameInput};
use office::{AttachmentId, DirectiveId, Op};
use std::path::{Path, PathBuf};
use vault::{Blobs, ContentDigest, read_bounded};

/// The largest file, in bytes: some 200 scanned pages.
pub const MOST_BYTES: u64 = 50 * 1024 * 1024;

/// Files whose bytes are kept already, to be named by rows in one operation.
#[derive(Default)]
pub(super) struct Ready(pub(super) Vec<NewAttachment>);

impl Session {
    /// Puts a file after the others of a directive; without a title it is called as the file is. The id given back is the
    /// attachment's.
    ///
    /// # Errors
    /// `E_ATTACHMENT_EMPTY`, `E_ATTACHMENT_TOO_LARGE`, `E_ATTACHMENT_PROGRAM`, `E_ATTACHMENT_TWICE`,
    /// `E_ATTACHMENTS_TOO_MANY`, `E_FIELD` for the title, `E_NOT_FOUND`, `E_NOT_PERMITTED`, and the disk's own trouble.
    pub fn attach_file(&mut self, directive: &str, path: &Path, title: Option<&str>) -> Result<Saved> {
        self.require(Permission::Write)?;
        let (directive, mut ready) = (DirectiveId::new(directive), Ready::default());
        self.make_ready(&directive, path, title, &mut ready)?;
        self.name(&directive, &ready)
    }

    /// Puts several files after the others of a directive as one operation, all of them or none. The id given back is the
    /// last one's.
    ///
    /// # Errors
    /// As [`Session::attach_file`], with the name of the file that is refused.
    pub fn attach_together(&mut self, directive: &str, paths: &[PathBuf]) -> Result<Saved> {
        self.require(Permission::Write)?;
        let (directive, mut ready) = (DirectiveId::new(directive), Ready::default());
        for path in paths {
            self.make_ready(&directive, path, None, &mut ready).map_err(|failure| failure.of_file(path))?;
        }
        self.name(&directive, &ready)
    }

    /// Gives a file another title.
    ///
    /// # Errors
    /// `E_FIELD`, `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn rename_attachment(&mut self, id: &str, title: &str) -> Result<Saved> {
        let attachment = AttachmentId::new(id);
        let input = RenameInput { title: title.to_owned() };
        let done = self.transact(Permission::Write, Op::Change, |tx| {
            attachment::rename(tx, &attachment, &input)?;
            Ok(id.to_owned())
        });
        done.map(saved)
    }

    /// Takes a file off its directive; undo brings it back whole.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn detach(&mut self, id: &str) -> Result<Saved> {
        let attachment = AttachmentId::new(id);
        let done = self.transact(Permission::Write, Op::Remove, |tx| {
            attachment::remove(tx, &attachment)?;
            Ok(id.to_owned())
        });
        done.map(saved)
    }

    /// The same, for who names its directive as well.
    ///
    /// # Errors
    /// `E_NOT_FOUND` also when the file belongs to another directive, and as [`Session::detach`].
    pub fn detach_from(&mut self, directive: &str, id: &str) -> Result<Saved> {
        self.require(Permission::Write)?;
        self.require_of(directive, id)?;
        self.detach(id)
    }

    /// Puts the files of a directive in another order; each of them is named once.
    ///
    /// # Errors
    /// `E_FIELD` when another set of files is named, `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn order_attachments(&mut self, directive: &str, attachments: &[String]) -> Result<Saved> {
        let id = DirectiveId::new(directive);
        let input = OrderInput { attachments: attachments.iter().map(AttachmentId::new).collect() };
        let done = self.transact(Permission::Write, Op::Change, |tx| {
            attachment::reorder(tx, &id, &input)?;
            Ok(directive.to_owned())
        });
        done.map(saved)
    }

    /// The sealed files of the office.
    pub(crate) fn blobs(&self) -> Blobs {
        Blobs::of(&self.folder, &self.keys)
    }

    /// Keeps the bytes of a file of the disk, beside those that are ready.
    pub(super) fn make_ready(
        &self,
        directive: &DirectiveId,
        path: &Path,
        title: Option<&str>,
        ready: &mut Ready,
    ) -> Result<()> {
        let bytes = read_bounded(self.host.files().as_ref(), path, MOST_BYTES)?;
        let found = examine(&bytes)?;
        let title = title.map_or_else(|| file_name::title_of(path, found.media_type), str::to_owned);
        self.keep(directive, title, &bytes, found, ready)
    }

    /// Keeps bytes that have no file, beside those that are ready.
    pub(super) fn make_pasted_ready(
        &self,
        directive: &DirectiveId,
        title: String,
        bytes: &[u8],
        ready: &mut Ready,
    ) -> Result<()> {
        self.keep(directive, title, bytes, examine(bytes)?, ready)
    }

    /// Bytes first, then the row. What the row would be refused for is looked at before.
    fn keep(
        &self,
        directive: &DirectiveId,
        title: String,
        bytes: &[u8],
        found: Recognised,
        ready: &mut Ready,
    ) -> Result<()> {
        self.refuse_needless(directive, bytes, ready)?;
        let digest = self.blobs().store(self.host.files().as_ref(), bytes)?;
        ready.0.push(NewAttachment {
            title,
            media_type: found.media_type,
            size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
            digest: digest.to_string(),
            pages: found.pages,
            is_shown: found.is_shown,
        });
        Ok(())
    }

    /// Names every ready file by a row, in one operation; the id given back is the last one's.
    pub(super) fn name(&mut self, directive: &DirectiveId, ready: &Ready) -> Result<Saved> {
        let done = self.transact(Permission::Write, Op::Add, |tx| {
            let mut last = String::new();
            for new in &ready.0 {
                last = attachment::add(tx, directive, new)?.to_string();
            }
            Ok(last)
        });
        done.map(saved)
    }

    fn refuse_needless(&self, directive: &DirectiveId, bytes: &[u8], ready: &Ready) -> Result<()> {
        let others = attachment::list(&self.view(), directive)?;
        if others.len() + ready.0.len() >= MOST_PER_DIRECTIVE {
            return Err(AttachmentRefused::TooMany { most: MOST_PER_DIRECTIVE }.into());
        }
        let digest = ContentDigest::of(bytes).to_string();
        let kept = others.iter().map(|other| (&other.digest, &other.title));
        let mut all = kept.chain(ready.0.iter().map(|new| (&new.digest, &new.title)));
        match all.find(|(other, _)| **other == digest) {
            Some((_, title)) => Err(AttachmentRefused::Twice { title: title.clone() }.into()),
            None => Ok(()),
        }
    }
}

/// What a file is, once it may be kept at all.
fn examine(bytes: &[u8]) -> Result<Recognised, AttachmentRefused> {
    if bytes.is_empty() {
        return Err(AttachmentRefused::Empty);
    }
    if bytes.len() as u64 > MOST_BYTES {
        return Err(AttachmentRefused::TooLarge { most: MOST_BYTES });
    }
    recognise(bytes).ok_or(AttachmentRefused::Program)
}
