use super::file_name;
use super::refused::AttachmentRefused;
use crate::{Failure, Permission, Result, Session};
use office::attachment::{self, Attachment, MediaType};
use office::{AttachmentId, DirectiveId};
use vault::ContentDigest;

/// A file as it came, with a name that every system takes.
#[derive(Clone, PartialEq, Eq)]
pub struct AttachmentFile {
    /// The name to save or open it under.
    pub name: String,
    /// What it is.
    pub media_type: MediaType,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Session {
    /// The files of a directive, in their order.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn attachments(&self, directive: &str) -> Result<Vec<Attachment>> {
        self.require(Permission::Read)?;
        Ok(attachment::list(&self.view(), &DirectiveId::new(directive))?)
    }

    /// A file of a directive, unsealed in memory.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_ATTACHMENT_MISSING`, `E_ATTACHMENT_DAMAGED`, `E_NOT_PERMITTED`.
    pub fn attachment(&self, id: &str) -> Result<AttachmentFile> {
        self.require(Permission::Read)?;
        let row = attachment::get(&self.view(), &AttachmentId::new(id))?;
        let digest =
            ContentDigest::from_text(&row.digest).ok_or(office::Error::Internal("a digest in a row"))?;
        let mut bytes = self.blobs().read(self.host.files().as_ref(), &digest)?;
        let name = file_name::of_title(&row.title, row.media_type);
        Ok(AttachmentFile { name, media_type: row.media_type, bytes: std::mem::take(&mut *bytes) })
    }

    /// The same, for who names its directive as well.
    ///
    /// # Errors
    /// `E_NOT_FOUND` also when the file belongs to another directive, and as [`Session::attachment`].
    pub fn attachment_of(&self, directive: &str, id: &str) -> Result<AttachmentFile> {
        self.require_of(directive, id)?;
        self.attachment(id)
    }

    /// Refuses a file of another directive.
    pub(super) fn require_of(&self, directive: &str, id: &str) -> Result<()> {
        let listed = attachment::list(&self.view(), &DirectiveId::new(directive))?;
        if listed.iter().any(|row| row.id.as_str() == id) {
            return Ok(());
        }
        Err(office::Error::NotFound { kind: "attachment", id: id.to_owned() }.into())
    }

    /// A file for a program of the machine, which finds its way by the ending of the name.
    ///
    /// # Errors
    /// `E_ATTACHMENT_NOT_OPENED` for a file of unknown type, and as [`Session::attachment`].
    pub fn attachment_to_open(&self, id: &str) -> Result<AttachmentFile> {
        let file = self.attachment(id)?;
        match file_name::extension(file.media_type) {
            Some(_) => Ok(file),
            None => Err(Failure::from(AttachmentRefused::NotOpened)),
        }
    }
}
