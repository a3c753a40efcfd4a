use super::{Attachment, MediaType, list};
use crate::check::Checker;
use crate::{AttachmentId, DirectiveId, FieldCode, Result, Tx};

/// The most files one directive may have.
pub const MOST_PER_DIRECTIVE: usize = 20;

/// A file whose bytes are kept already.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // The fields are those of [`Attachment`].
pub struct NewAttachment {
    pub title: String,
    pub media_type: MediaType,
    pub size: i64,
    pub digest: String,
    pub pages: Option<i64>,
    pub is_shown: bool,
}

/// Puts a file after the others of a directive.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is no such directive; [`crate::Error::Invalid`] when the title is refused, when the directive
/// has the same file already, or when it has [`MOST_PER_DIRECTIVE`].
pub fn add(tx: &mut Tx<'_>, directive: &DirectiveId, new: &NewAttachment) -> Result<AttachmentId> {
    let others = list(tx, directive)?;
    let mut check = Checker::new(tx.today());
    let title = check.required_line("title", &new.title);
    if others.len() >= MOST_PER_DIRECTIVE {
        check.refuse(
            "attachments",
            FieldCode::TooLarge { max: i64::try_from(MOST_PER_DIRECTIVE).unwrap_or(i64::MAX) },
        );
    }
    if others.iter().any(|other| other.digest == new.digest) {
        check.refuse("file", FieldCode::Twice);
    }
    check.finish()?;
    let attachment = Attachment {
        id: AttachmentId::new(tx.new_id()),
        directive: directive.clone(),
        position: others.last().map_or(0, |last| last.position + 1),
        title,
        media_type: new.media_type,
        size: new.size,
        digest: new.digest.clone(),
        pages: new.pages,
        is_shown: new.is_shown,
        added_on: tx.today(),
        deleted_at: None,
    };
    tx.put(&attachment)?;
    Ok(attachment.id)
}
