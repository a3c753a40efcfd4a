//! What the office knows by name: looked up once for a file, asked for every row of it.

mod added;
mod area;
pub(super) mod normal;

pub(super) use area::Area;

use crate::exports::every;
use exchange::{Name, Names};
use office::catalogue::{self, ActivityKind, DocumentType};
use office::directive::{Book, Direction, books};
use office::organisation::Organisation;
use office::person::PersonRow;
use office::place::PlaceRow;
use office::profile::Profile;
use office::{
    BookId, Error, ListQuery, OrganisationId, PersonId, Result, View, organisation, person, place, profile,
};
use std::collections::HashMap;
use text::fold;

/// The names of an office.
pub(super) struct Known {
    pub(super) organisations: Names,
    pub(super) document_types: Names,
    /// Every version of the profile, newest first.
    profiles: Vec<Profile>,
    books: Vec<Book>,
    by_name: HashMap<String, OrganisationId>,
    /// Folded name → id.
    types: HashMap<String, String>,
    kinds: HashMap<String, String>,
    /// Folded full name → the person; none where two share it.
    people: HashMap<String, Option<PersonId>>,
    places: Vec<PlaceRow>,
    added: Vec<added::Added>,
}

impl Known {
    /// What the office knows now.
    pub(super) fn of(view: &View<'_>) -> Result<Self> {
        let all = ListQuery::default();
        let organisations = every(&all, |query| organisation::list(view, query))?;
        let types = every(&all, |query| catalogue::list::<DocumentType>(view, query))?;
        let kinds = every(&all, |query| catalogue::list::<ActivityKind>(view, query))?;
        let today = chrono::NaiveDate::default();
        let people: Vec<PersonRow> = every(&all, |query| person::list(view, query, today))?;
        Ok(Self {
            organisations: Names::new(&organisations.iter().map(ways).collect::<Vec<_>>()),
            document_types: Names::new(&types.iter().map(abbreviated).collect::<Vec<_>>()),
            profiles: every(&all, |query| profile::list(view, query))?,
            books: books(view)?,
            by_name: organisations.into_iter().rev().map(|one| (one.name, one.id)).collect(),
            types: types.into_iter().map(|one| (fold(&one.name), one.id.to_string())).collect(),
            kinds: kinds.into_iter().map(|one| (fold(&one.name), one.id.to_string())).collect(),
            people: alone(people),
            places: every(&all, |query| place::list(view, query))?,
            added: Vec::new(),
        })
    }

    /// The organisation of any of its names.
    pub(super) fn organisation(&self, written: &str) -> Option<OrganisationId> {
        self.by_name.get(self.organisations.find(written)?).cloned()
    }

    /// The person of that full name, when only one has it.
    pub(super) fn person(&self, written: &str) -> Option<PersonId> {
        self.people.get(&fold(written))?.clone()
    }

    /// The first book of a direction.
    pub(super) fn book(&self, direction: Direction) -> Result<BookId> {
        let found = self.books.iter().find(|book| book.direction == direction);
        found.map(|book| book.id.clone()).ok_or(Error::NotFound { kind: "book", id: String::new() })
    }

    /// The profile that holds on a day: the latest begun by then, or the earliest.
    pub(super) fn profile(&self, day: chrono::NaiveDate) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.valid_from <= day).or(self.profiles.last())
    }
}

fn ways(organisation: &Organisation) -> Name {
    let others = [&organisation.short_name, &organisation.abbreviation];
    Name {
        name: organisation.name.clone(),
        others: others.into_iter().filter(|way| !way.is_empty()).cloned().collect(),
    }
}

fn abbreviated(document_type: &DocumentType) -> Name {
    let others = [&document_type.party_abbreviation, &document_type.state_abbreviation];
    Name {
        name: document_type.name.clone(),
        others: others.into_iter().filter(|way| !way.is_empty()).cloned().collect(),
    }
}

fn alone(people: Vec<PersonRow>) -> HashMap<String, Option<PersonId>> {
    let mut alone = HashMap::new();
    for person in people {
        let id = Some(person.id);
        alone.entry(fold(&person.full_name)).and_modify(|one| *one = None).or_insert(id);
    }
    alone
}
