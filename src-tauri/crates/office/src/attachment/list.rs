use super::Attachment;
use crate::store::Table;
use crate::{AttachmentId, DirectiveId, Error, Result, View};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The files of a directive, in their order.
///
/// # Errors
/// [`Error::NotFound`] when there is no such directive.
pub fn list(view: &View<'_>, directive: &DirectiveId) -> Result<Vec<Attachment>> {
    if !view.exists(Table::Directive, directive.as_str())? {
        return Err(Error::NotFound { kind: Table::Directive.name(), id: directive.to_string() });
    }
    view.query(include_str!("list.sql"), [directive.as_str()])
}

/// A file by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or it was taken off.
pub fn get(view: &View<'_>, id: &AttachmentId) -> Result<Attachment> {
    view.get(id)
}

/// A file with words by which a person finds its directive.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Held {
    /// The file, in the trash or not.
    #[serde(flatten)]
    pub attachment: Attachment,
    /// The directive's number in its book.
    pub number: Option<i64>,
    /// The directive's symbol.
    pub symbol: String,
    /// The directive's abstract.
    #[serde(rename = "abstract")]
    pub abstract_text: String,
}

/// Every file, those in the trash included, by directive.
///
/// # Errors
/// Only when the database fails.
pub fn all(view: &View<'_>) -> Result<Vec<Held>> {
    view.query(include_str!("all.sql"), [])
}

#[derive(Deserialize)]
struct Named {
    digest: String,
}

/// The digests of all bytes that a row, the trash or history names, so that undo always finds them.
///
/// # Errors
/// Only when the database fails.
pub fn digests_in_use(view: &View<'_>) -> Result<BTreeSet<String>> {
    let named: Vec<Named> = view.query(include_str!("digests_in_use.sql"), [])?;
    Ok(named.into_iter().map(|named| named.digest).collect())
}
