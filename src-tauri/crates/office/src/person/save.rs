use super::post::{self, PostInput};
use super::{Person, Post};
use crate::check::Checker;
use crate::store::Table;
use crate::{FieldCode, PersonId, Result, Tx, View};
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// A person as entered. The given name is computed when none is given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Person`], as typed.
pub struct PersonInput {
    pub id: Option<PersonId>,
    pub full_name: String,
    pub given_name: Option<String>,
    pub note: String,
    pub posts: Vec<PostInput>,
}

/// Adds a person with their posts, or changes one.
///
/// # Errors
/// [`crate::Error::Invalid`] with every field refused.
pub fn save(tx: &mut Tx<'_>, input: &PersonInput) -> Result<PersonId> {
    let old = input.id.as_ref().map(|id| tx.get::<Person>(id)).transpose()?;
    let id = input.id.clone().unwrap_or_else(|| PersonId::new(tx.new_id()));
    let mut check = Checker::new(tx.today());
    let full_name = check.required_line("full_name", &input.full_name);
    let typed = check.line("given_name", input.given_name.as_deref().unwrap_or_default());
    let given_name = given_name(&full_name, &typed, old.as_ref());
    let note = check.text("note", &input.note);
    let ids: Vec<String> = input.posts.iter().map(|_| tx.new_id()).collect();
    let mut ids = ids.into_iter();
    let posts = post::read(&mut check, tx, &id, &input.posts, || ids.next().unwrap_or_default())?;
    refuse_foreign(&mut check, tx, &id, &posts)?;
    check.finish()?;
    let sort_key = hexadecimal(&text::person_sort_key(&full_name, Some(&given_name)));
    tx.put(&Person { id: id.clone(), full_name, given_name, sort_key, note, deleted_at: None })?;
    tx.put_children("person", id.as_str(), &posts)?;
    Ok(id)
}

/// The given name typed, unless it is empty or only repeats the one computed from the name as it was.
fn given_name(full_name: &str, typed: &str, old: Option<&Person>) -> String {
    let repeats =
        old.is_some_and(|old| typed == old.given_name && old.given_name == text::given_name(&old.full_name));
    if typed.is_empty() || repeats { text::given_name(full_name).to_owned() } else { typed.to_owned() }
}

/// A post is never taken over from another person: its history would change hands.
fn refuse_foreign(check: &mut Checker, view: &View<'_>, person: &PersonId, posts: &[Post]) -> Result<()> {
    for (at, post) in posts.iter().enumerate() {
        let holder = view.row(Table::Post, post.id.as_str())?;
        if holder.is_some_and(|row| row.get("person").and_then(|id| id.as_str()) != Some(person.as_str())) {
            check.refuse(&format!("posts[{at}].id"), FieldCode::NotAllowed);
        }
    }
    Ok(())
}

/// Bytes as text of the same order.
fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Moves a person to the trash.
///
/// # Errors
/// [`crate::Error::InUse`] when a record outside the trash, posts aside, refers to them.
pub fn remove(tx: &mut Tx<'_>, id: &PersonId) -> Result<()> {
    tx.refuse_used(Table::Person, id)?;
    tx.trash(Table::Person, id)
}
