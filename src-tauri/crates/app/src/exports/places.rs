use super::cells::words;
use super::every::every;
use super::{Layout, List};
use exchange::{Entry, Field};
use office::Result;
use office::place::list;

pub(super) const LAYOUT: Layout = &[(Field::Word, 14), (Field::Name, 30), (Field::Parent, 30)];

impl List<'_> {
    pub(super) fn places(&self) -> Result<Vec<Vec<Entry>>> {
        let rows = every(self.query, |query| list(self.view, query))?;
        let line = |row: &office::place::PlaceRow| {
            let parent = row.parent_name.as_deref().unwrap_or_default();
            vec![words(&row.place.kind_word), words(&row.place.name), words(parent)]
        };
        Ok(rows.iter().map(line).collect())
    }
}
