use super::{Attachment, list};
use crate::check::Checker;
use crate::{AttachmentId, DirectiveId, FieldCode, Result, Tx};
use serde::{Deserialize, Serialize};

/// The files of a directive in the order wanted.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct OrderInput {
    /// Each of them once.
    pub attachments: Vec<AttachmentId>,
}

/// Puts the files of a directive in another order.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a file that is not the directive's, that is named twice, or that is missing: somebody
/// attached or took off one meanwhile.
pub fn reorder(tx: &mut Tx<'_>, directive: &DirectiveId, input: &OrderInput) -> Result<()> {
    let mut left = list(tx, directive)?;
    let mut check = Checker::new(tx.today());
    let mut ordered: Vec<Attachment> = Vec::new();
    for (at, id) in input.attachments.iter().enumerate() {
        let row = format!("attachments[{at}]");
        if let Some(found) = left.iter().position(|attachment| attachment.id == *id) {
            ordered.push(left.remove(found));
        } else if ordered.iter().any(|attachment| attachment.id == *id) {
            check.refuse(&row, FieldCode::Twice);
        } else {
            check.refuse(&row, FieldCode::Unknown);
        }
    }
    if !left.is_empty() {
        check.refuse("attachments", FieldCode::Missing);
    }
    check.finish()?;
    for (position, attachment) in (0..).zip(ordered) {
        tx.put(&Attachment { position, ..attachment })?;
    }
    Ok(())
}
