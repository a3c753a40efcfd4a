use super::Attachment;
use crate::check::Checker;
use crate::{AttachmentId, Result, Tx};
use serde::{Deserialize, Serialize};

/// Another title, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct RenameInput {
    /// What the clerk calls the file.
    pub title: String,
}

/// Gives a file another title.
///
/// # Errors
/// [`crate::Error::NotFound`]; [`crate::Error::Invalid`] when the title is refused.
pub fn rename(tx: &mut Tx<'_>, id: &AttachmentId, input: &RenameInput) -> Result<()> {
    let attachment: Attachment = tx.get(id)?;
    let mut check = Checker::new(tx.today());
    let title = check.required_line("title", &input.title);
    check.finish()?;
    tx.put(&Attachment { title, ..attachment })
}
