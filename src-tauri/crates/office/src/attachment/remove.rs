use crate::store::Table;
use crate::{AttachmentId, Result, Tx};

/// Takes a file off its directive. Its bytes stay, so that undo brings it back whole.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn remove(tx: &mut Tx<'_>, id: &AttachmentId) -> Result<()> {
    tx.trash(Table::Attachment, id)
}
