use super::note::Note;
use crate::imports::ImportKind;
use crate::imports::known::Known;
use exchange::{Field, Person};
use office::person::{PersonInput, PostInput, save};
use office::store::Table;
use office::{Result, Tx};

/// A person in the post of the file. A post has a title; where there is none the organisation is kept as a note.
pub(super) fn store(tx: &mut Tx<'_>, known: &Known, record: &Person) -> Result<(Table, String)> {
    let organisation = record.organisation.as_deref().and_then(|name| known.organisation(name));
    let posts = record.post.iter().map(|title| PostInput {
        title: title.clone(),
        organisation: organisation.clone(),
        ..PostInput::default()
    });
    let is_kept = record.post.is_some() && organisation.is_some();
    let mut note = Note::new(ImportKind::People, record.note.as_ref());
    note.keep(Field::Organisation, record.organisation.as_deref().filter(|_| !is_kept));
    let input = PersonInput {
        full_name: record.name.clone().unwrap_or_default(),
        posts: posts.clone().collect(),
        note: note.text(),
        ..PersonInput::default()
    };
    save(tx, &input).map(|id| (Table::Person, id.to_string()))
}
