//! What stands in a cell.

use super::every::every;
use chrono::NaiveDate;
use exchange::Entry;
use office::catalogue::{self, DocumentType};
use office::{DocumentTypeId, ListQuery, OrganisationId, Result, View, organisation};
use std::collections::HashMap;

/// The full names of what records refer to.
pub(super) struct Names {
    organisations: HashMap<OrganisationId, String>,
    types: HashMap<DocumentTypeId, String>,
}

impl Names {
    pub(super) fn of(view: &View<'_>) -> Result<Self> {
        let all = ListQuery::default();
        let organisations = every(&all, |query| organisation::list(view, query))?;
        let types = every(&all, |query| catalogue::list::<DocumentType>(view, query))?;
        Ok(Self {
            organisations: organisations.into_iter().map(|one| (one.id, one.name)).collect(),
            types: types.into_iter().map(|one| (one.id, one.name)).collect(),
        })
    }

    pub(super) fn organisation(&self, id: &OrganisationId) -> &str {
        self.organisations.get(id).map_or("", String::as_str)
    }

    /// Several organisations in one cell. Names hold commas.
    pub(super) fn organisations<'i>(&self, ids: impl Iterator<Item = &'i OrganisationId>) -> Entry {
        words(&ids.map(|id| self.organisation(id)).collect::<Vec<_>>().join("; "))
    }

    pub(super) fn document_type(&self, id: Option<&DocumentTypeId>) -> Entry {
        words(id.and_then(|id| self.types.get(id)).map_or("", String::as_str))
    }
}

pub(super) fn words(text: &str) -> Entry {
    if text.is_empty() { Entry::Empty } else { Entry::Text(text.to_owned()) }
}

pub(super) fn day(day: Option<NaiveDate>) -> Entry {
    day.map_or(Entry::Empty, Entry::Day)
}

pub(super) fn number(number: Option<i64>) -> Entry {
    number.map_or(Entry::Empty, Entry::Number)
}
