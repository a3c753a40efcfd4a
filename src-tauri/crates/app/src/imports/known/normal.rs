//! Records as they will stand in the office, so that a file that is taken in twice meets itself.

use super::Known;
use crate::imports::ImportKind;
use exchange::{Directive, Person, Place, Record};
use std::borrow::Cow;
use text::fold;

impl Known {
    /// The record in the words it is stored with.
    pub(in crate::imports) fn as_stored<'r>(&self, kind: ImportKind, record: &'r Record) -> Cow<'r, Record> {
        match record {
            Record::Directive(directive) => match self.directive(kind, directive) {
                Some(stored) => Cow::Owned(stored),
                None => Cow::Borrowed(record),
            },
            Record::Person(person) => Cow::Owned(Record::Person(self.person_as_stored(person))),
            Record::Place(place) => Cow::Owned(Record::Place(self.place_as_stored(place))),
            Record::Task(_) | Record::Activity(_) => Cow::Borrowed(record),
        }
    }

    /// An outgoing paper is the office's own where no issuer is named; "không số" is no symbol.
    fn directive(&self, kind: ImportKind, directive: &Directive) -> Option<Record> {
        let no_symbol = directive.symbol.as_deref().is_some_and(is_no_symbol);
        let no_issuer = kind == ImportKind::DirectivesOut && directive.issuer.is_none();
        if !no_symbol && !no_issuer {
            return None;
        }
        let mut stored = directive.clone();
        if no_symbol {
            stored.symbol = None;
        }
        if no_issuer {
            stored.issuer =
                stored.document_date.and_then(|day| self.profile(day)).map(|own| own.name.clone());
        }
        Some(Record::Directive(stored))
    }

    /// A post needs its title, and its organisation must be one of the office's.
    fn person_as_stored(&self, person: &Person) -> Person {
        let known = person.organisation.as_deref().filter(|name| self.organisations.find(name).is_some());
        let organisation = known.filter(|_| person.post.is_some()).map(str::to_owned);
        Person { organisation, ..person.clone() }
    }

    fn place_as_stored(&self, place: &Place) -> Place {
        let today = chrono::NaiveDate::MAX;
        let commune = match &place.parent {
            Some(parent) => self.commune(parent, today),
            None if is_commune(place.word.as_deref()) => None,
            None => self.only_commune(today),
        };
        let parent = commune.map(|row| format!("{} {}", row.place.kind_word, row.place.name));
        Place { parent, ..place.clone() }
    }
}

/// Whether the words in the column of symbols say that there is none.
pub(in crate::imports) fn is_no_symbol(written: &str) -> bool {
    matches!(fold(written).as_str(), "khong so" | "khong" | "ks" | "k/s" | "-")
}

/// Whether a place called so is a commune.
pub(in crate::imports) fn is_commune(word: Option<&str>) -> bool {
    let word = word.map(fold).unwrap_or_default();
    matches!(word.as_str(), "xa" | "phuong" | "thi tran" | "dac khu")
}
