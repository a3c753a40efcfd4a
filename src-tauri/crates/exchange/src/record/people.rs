//! Persons and places.

use super::Reason;
use super::reader::RowReader;
use crate::Field;
use serde::Serialize;

/// A person.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Person {
    /// The row they stand in.
    pub row: u32,
    /// Họ và tên.
    pub name: Option<String>,
    /// Chức vụ, as written.
    pub post: Option<String>,
    /// The organisation, by the office's name where it knows it.
    pub organisation: Option<String>,
    /// Ghi chú.
    pub note: Option<String>,
}

/// A village or a commune.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Place {
    /// The row it stands in.
    pub row: u32,
    /// What it is called before its name: thôn, bản, khu phố, xã.
    pub word: Option<String>,
    /// Its name without that word.
    pub name: Option<String>,
    /// The commune it lies in, as written.
    pub parent: Option<String>,
    /// Ghi chú.
    pub note: Option<String>,
}

pub(super) fn read_person(reader: &mut RowReader<'_>) -> Person {
    let name = reader.needed(Field::Name, Reason::TextMissing);
    let organisation = reader.text(Field::Organisation);
    let known = organisation
        .as_deref()
        .and_then(|written| reader.known.organisations.find(written))
        .map(str::to_owned);
    Person {
        row: reader.row(),
        name: Some(name).filter(|name| !name.is_empty()),
        post: reader.text(Field::Post),
        organisation: known.or(organisation),
        note: reader.text(Field::Note),
    }
}

pub(super) fn read_place(reader: &mut RowReader<'_>) -> Place {
    let written = reader.needed(Field::Name, Reason::TextMissing);
    let (own_word, name) = without_word(&written);
    Place {
        row: reader.row(),
        word: reader.text(Field::Word).or(own_word),
        name: Some(name).filter(|name| !name.is_empty()),
        parent: reader.text(Field::Parent),
        note: reader.text(Field::Note),
    }
}

/// `Thôn Nà Làng` is *thôn* and *Nà Làng*; a name that is nothing but such a word stays whole.
fn without_word(written: &str) -> (Option<String>, String) {
    let words =
        ["thôn", "bản", "khu phố", "tổ dân phố", "khu", "xã", "phường", "thị trấn", "ấp", "buôn", "xóm"];
    let lower = written.to_lowercase();
    let found =
        words.iter().find(|word| lower.strip_prefix(**word).is_some_and(|rest| rest.starts_with(' ')));
    match found {
        Some(word) => {
            let name = written.chars().skip(word.chars().count()).collect::<String>();
            (Some((*word).to_owned()), name.trim().to_owned())
        }
        None => (None, written.to_owned()),
    }
}
