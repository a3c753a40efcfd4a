use super::{Person, Post};
use crate::{PersonId, Result, View};
use serde::{Deserialize, Serialize};

/// A person with every post they hold or held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PersonView {
    /// The person.
    #[serde(flatten)]
    pub person: Person,
    /// Their posts, in the order of entry.
    pub posts: Vec<Post>,
}

/// A person by their id.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &PersonId) -> Result<PersonView> {
    Ok(PersonView { person: view.get(id)?, posts: view.children("person", id.as_str())? })
}
