use super::save::{PlaceInput, read};
use super::{Place, PlaceLevel};
use crate::check::Checker;
use crate::store::Table;
use crate::{Error, FieldCode, PlaceId, Result, Tx, profile};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Villages of one commune as pasted, one name a line.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct VillagesInput {
    /// The commune they lie in.
    pub commune: Option<PlaceId>,
    /// What they are called where a line does not say so, such as `thôn`.
    pub kind_word: String,
    /// Their names, one a line. A line may begin with one of the words the office's profile uses, as in `Khu phố 2`.
    pub names: String,
    /// The first day of these names.
    pub valid_from: Option<String>,
}

/// Adds villages below one commune, all or none.
///
/// # Errors
/// [`Error::Invalid`] naming each line refused as `names[line]`, lines counted from 0 without the empty ones.
pub fn add_villages(tx: &mut Tx<'_>, input: &VillagesInput) -> Result<Vec<PlaceId>> {
    let words = village_words(tx, input)?;
    let lines: Vec<PlaceInput> =
        text::clean_text(&input.names).lines().filter_map(|line| village(line, &words, input)).collect();
    let ids: Vec<String> = lines.iter().map(|_| tx.new_id()).collect();
    let mut check = Checker::new(tx.today());
    if lines.is_empty() {
        check.refuse("names", FieldCode::Missing);
    }
    let first = tx.next_position(Table::Place)?;
    let mut seen = BTreeSet::new();
    let places = check.rows("names", &lines, |check, at, line| {
        if !seen.insert((line.kind_word.clone(), line.name.clone())) {
            check.refuse("name", FieldCode::Twice);
        }
        let id = PlaceId::new(ids.get(at).cloned().unwrap_or_default());
        read(check, tx, line, id, first.saturating_add(i64::try_from(at).unwrap_or(i64::MAX)))
    });
    let places: Vec<Option<Place>> = places.into_iter().collect::<Result<_>>()?;
    check.finish()?;
    let places: Option<Vec<Place>> = places.into_iter().collect();
    let places = places.ok_or(Error::Internal("checked villages"))?;
    places.iter().try_for_each(|place| tx.put(place))?;
    Ok(places.into_iter().map(|place| place.id).collect())
}

/// The words a line may begin with, longest first, so that `khu phố` is seen before `khu`.
fn village_words(tx: &Tx<'_>, input: &VillagesInput) -> Result<Vec<String>> {
    let day = tx.today();
    let profile = match profile::as_of(tx, day) {
        Ok(profile) => profile.village_word,
        Err(Error::NotFound { .. }) => String::new(),
        Err(error) => return Err(error),
    };
    let words = profile.split(',').chain([input.kind_word.as_str()]).map(text::clean_line);
    let mut words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    words.sort_by_key(|word| std::cmp::Reverse(text::length(word)));
    Ok(words)
}

/// One line as a place; nothing for an empty line.
fn village(line: &str, words: &[String], input: &VillagesInput) -> Option<PlaceInput> {
    let line = text::clean_line(line);
    if line.is_empty() {
        return None;
    }
    let (kind_word, name) = words
        .iter()
        .find_map(|word| Some((word, without(&line, word)?)))
        .unwrap_or((&input.kind_word, &line));
    Some(PlaceInput {
        level: Some(PlaceLevel::Village),
        kind_word: kind_word.clone(),
        name: name.to_owned(),
        parent: input.commune.clone(),
        valid_from: input.valid_from.clone(),
        ..Default::default()
    })
}

/// What follows the word at the beginning of a line, in whichever case it was typed.
fn without<'l>(line: &'l str, word: &str) -> Option<&'l str> {
    let end = line.char_indices().nth(word.chars().count())?.0;
    let (head, name) = line.split_at(end);
    let name = name.strip_prefix(' ')?;
    (head.to_lowercase() == word.to_lowercase()).then_some(name)
}
